# Kundportalen: meddelanden mellan kund och handläggare, och mejlen som säger att ett har kommit.

portal-message-new = Nytt meddelande
portal-messages-all = Alla meddelanden i ärendet
portal-messages-none = Det finns inga meddelanden i det här ärendet än.
portal-messages-no-older = Det finns inga äldre meddelanden.
portal-messages-pages = Äldre och nyare meddelanden
portal-message-unread = Nytt
# $sender: vem som skrev meddelandet
portal-message-from = { $sender ->
    [client] Från dig
   *[caseworker] Från din handläggare
}
portal-message-earlier = Tidigare om samma sak
portal-message-answer = Svara
portal-message-write-again = Skriv igen
# Ämnet för ett svar. $subject: vad meddelandet handlade om
portal-message-re = Sv: { $subject }

## Ett nytt meddelande

portal-message-client = Kund
portal-message-subject = Ämne
portal-message-text = Ditt meddelande
portal-message-send = Skicka meddelande
portal-message-closed-case = Det här ärendet är avslutat. Du kan ändå skriva till oss om det.
portal-message-not-sent = Ditt meddelande är inte skickat än. Titta på fälten här nedanför.
# $field: vilket fält; $problem: vad som är fel med det
portal-message-wrong = { $field ->
    [subject] { $problem ->
        [string_too_long] Ämnet är för långt. Skriv högst 300 tecken.
       *[other] Skriv vad ditt meddelande handlar om.
    }
   *[body] { $problem ->
        [string_too_long] Ditt meddelande är för långt. Skriv högst 20 000 tecken.
       *[other] Skriv ditt meddelande.
    }
}
done-message-sent = Ditt meddelande är skickat.

## Mejl. De säger inget om ärendet: andra kan se dem på en låst telefon.
# $firm: företagets namn; $link: var man läser det

mail-message-came-subject = Du har ett nytt meddelande från { $firm }
mail-message-came-body =
    Hej!

    Du har ett nytt meddelande från oss. För att ingen annan ska läsa det skriver vi det inte i det här mejlet.

    Logga in och läs det här:
    { $link }

    Vänliga hälsningar
    { $firm }

# Till handläggaren
mail-client-wrote-subject = En kund har skrivit ett meddelande
mail-client-wrote-body =
    Hej!

    En kund har skrivit ett meddelande i ett av dina ärenden. Läs det här:
    { $link }

    { $firm }
