# Klientportalen: beskeder mellem en klient og sagsbehandleren, og de mails, der siger, at der er kommet en.

portal-message-new = Ny besked
portal-messages-all = Alle beskeder i sagen
portal-messages-none = Der er ingen beskeder i denne sag endnu.
portal-messages-no-older = Der er ingen ældre beskeder.
portal-messages-pages = Ældre og nyere beskeder
portal-message-unread = Ny
# $sender: hvem der har skrevet beskeden
portal-message-from = { $sender ->
    [client] Fra dig
   *[caseworker] Fra din sagsbehandler
}
portal-message-earlier = Tidligere om det samme emne
portal-message-answer = Svar
portal-message-write-again = Skriv igen
# Emnet for et svar. $subject: hvad beskeden handlede om
portal-message-re = Sv: { $subject }

## En ny besked

portal-message-client = Klient
portal-message-subject = Emne
portal-message-text = Din besked
portal-message-send = Send besked
portal-message-closed-case = Sagen er afsluttet. Du kan stadig skrive til os om den.
portal-message-not-sent = Din besked er ikke sendt endnu. Se på felterne nedenfor.
# $field: hvilket felt; $problem: hvad der er galt med det
portal-message-wrong = { $field ->
    [subject] { $problem ->
        [string_too_long] Emnet er for langt. Det må højst være på 300 tegn.
       *[other] Skriv, hvad din besked handler om.
    }
   *[body] { $problem ->
        [string_too_long] Din besked er for lang. Den må højst være på 20.000 tegn.
       *[other] Skriv din besked.
    }
}
done-message-sent = Din besked er sendt.

## Mails. Der står intet om sagen i dem: andre kan se dem på en låst telefon.
# $firm: firmaets navn; $link: hvor beskeden kan læses

mail-message-came-subject = Du har en ny besked fra { $firm }
mail-message-came-body =
    Hej

    Du har fået en ny besked fra os. For at ingen andre skal læse den, skriver vi den ikke i denne mail.

    Log ind, og læs den her:
    { $link }

    Venlig hilsen
    { $firm }

# Til sagsbehandleren
mail-client-wrote-subject = En klient har skrevet en besked
mail-client-wrote-body =
    Hej

    En klient har skrevet en besked i en af dine sager. Læs den her:
    { $link }

    { $firm }
