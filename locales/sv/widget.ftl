# Chatten på företagets webbplats. Servern fyller i { $firm }; inga andra variabler går att använda här.

widget-title = Chatta med { $firm }
widget-subtitle = Automatisk assistent, dygnet runt
widget-launcher = Chatta med oss
# Läses upp efter antalet meddelanden som kom medan chatten var stängd.
widget-unread = oläst
widget-close = Stäng chatten

widget-log = Konversation
widget-input = Skriv ett meddelande
widget-send = Skicka
widget-choices = Förslag på svar
widget-typing = Assistenten skriver

widget-connecting = Ansluter…
widget-offline = Ingen anslutning. Försöker igen…
widget-offline-unsent = Ingen anslutning. Meddelandet skickas när anslutningen är tillbaka.

widget-sending = Skickar…
widget-not-sent = Meddelandet skickades inte.
widget-resend = Skicka igen
widget-edit = Ändra
# I stället för ett meddelande om kundens ärende, när kunden inte längre är inloggad här.
widget-hidden = Dolt för din säkerhet. Logga in igen om du vill se ditt ärende.

widget-from-assistant = Assistent
widget-from-staff = Medarbetare hos { $firm }
widget-from-you = Du

widget-today = I dag
widget-yesterday = I går
