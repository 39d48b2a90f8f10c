# Chatten på firmaets hjemmeside. Serveren indsætter { $firm }; andre variable kan ikke bruges her.

widget-title = Chat med { $firm }
widget-subtitle = Automatisk assistent, dag og nat
widget-launcher = Chat med os
# Læses op efter antallet af beskeder, der kom, mens chatten var lukket.
widget-unread = ulæst
widget-close = Luk chatten

widget-log = Samtale
widget-input = Skriv en besked
widget-send = Send
widget-choices = Forslag til svar
widget-typing = Assistenten skriver

widget-connecting = Forbinder…
widget-offline = Ingen forbindelse. Prøver igen…
widget-offline-unsent = Ingen forbindelse. Din besked bliver sendt, når den er tilbage.

widget-sending = Sender…
widget-not-sent = Beskeden blev ikke sendt.
widget-resend = Send igen
widget-edit = Ret den
# I stedet for en besked om klientens sag, når klienten ikke længere er logget ind her.
widget-hidden = Skjult for din sikkerhed. Log ind igen for at se din sag.

widget-from-assistant = Assistent
widget-from-staff = Medarbejder hos { $firm }
widget-from-you = Dig

widget-today = I dag
widget-yesterday = I går
