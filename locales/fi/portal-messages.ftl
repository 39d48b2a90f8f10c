# Asiakasportaali: asiakkaan ja käsittelijän väliset viestit sekä sähköpostit, jotka kertovat uudesta viestistä.

portal-message-new = Uusi viesti
portal-messages-all = Kaikki tämän asian viestit
portal-messages-none = Tässä asiassa ei ole vielä viestejä.
portal-messages-no-older = Vanhempia viestejä ei ole.
portal-messages-pages = Vanhemmat ja uudemmat viestit
portal-message-unread = Uusi
# $sender: kuka viestin kirjoitti
portal-message-from = { $sender ->
    [client] Sinulta
   *[caseworker] Käsittelijältäsi
}
portal-message-earlier = Aiemmin samasta aiheesta
portal-message-answer = Vastaa
portal-message-write-again = Kirjoita uudelleen
# Vastauksen aihe. $subject: mitä viesti koski
portal-message-re = VS: { $subject }

## Uusi viesti

portal-message-client = Asiakas
portal-message-subject = Aihe
portal-message-text = Viestisi
portal-message-send = Lähetä viesti
portal-message-closed-case = Tämä asia on päättynyt. Voit silti kirjoittaa meille siitä.
portal-message-not-sent = Viestiäsi ei ole vielä lähetetty. Katso alla olevat kentät.
# $field: mikä kenttä; $problem: mikä siinä on vikana
portal-message-wrong = { $field ->
    [subject] { $problem ->
        [string_too_long] Aihe on liian pitkä. Siinä voi olla enintään 300 merkkiä.
       *[other] Kirjoita, mitä viestisi koskee.
    }
   *[body] { $problem ->
        [string_too_long] Viestisi on liian pitkä. Siinä voi olla enintään 20 000 merkkiä.
       *[other] Kirjoita viestisi.
    }
}
done-message-sent = Viestisi on lähetetty.

## Sähköpostit. Niissä ei ole mitään asiasta: muut voivat nähdä ne lukitussa puhelimessa.
# $firm: yrityksen nimi; $link: missä viestin voi lukea

mail-message-came-subject = { $firm }: sinulle on uusi viesti
mail-message-came-body =
    Hei!

    Sinulle on uusi viesti meiltä. Jotta kukaan muu ei voi lukea sitä, emme kirjoita sitä tähän.

    Kirjaudu ja lue viesti täällä:
    { $link }

    Ystävällisin terveisin
    { $firm }

# Käsittelijälle
mail-client-wrote-subject = Asiakas on kirjoittanut viestin
mail-client-wrote-body =
    Hei!

    Asiakas on kirjoittanut viestin asiassa, jota sinä hoidat. Lue se täällä:
    { $link }

    { $firm }
