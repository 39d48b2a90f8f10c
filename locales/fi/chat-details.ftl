# Chat: asiakkaan omat tiedot ja pyyntö muuttaa jokin niistä. $field: mikä tieto.

details-field = { $field ->
    [name] Nimi
    [email] Sähköposti
    [phone] Puhelin
    [address] Osoite
   *[date_of_birth] Syntymäaika
}
details-head = Meillä on sinusta nämä tiedot:
details-line = { details-field }: { $value }
details-missing = { details-field }: ei ilmoitettu
details-born = Syntymäaika: { DATETIME($born_on, dateStyle: "long") }
details-language = Kieli: { $language ->
    [da] { language-name-da }
    [sv] { language-name-sv }
    [fi] { language-name-fi }
    [ar] { language-name-ar }
   *[en] { language-name-en }
}
details-applicants = Asioittesi henkilöt:
# $relation ja $nationality: yrityksen omat sanat. $told: 0, kun kansalaisuus ei ole tiedossa, muuten 1
details-applicant = { $told ->
    [0] • { $name } ({ $relation })
   *[1] • { $name } ({ $relation }), { $nationality }
}
details-applicant-born = { $told ->
    [0] • { $name } ({ $relation }), syntynyt { DATETIME($born_on, dateStyle: "long") }
   *[1] • { $name } ({ $relation }), syntynyt { DATETIME($born_on, dateStyle: "long") }, { $nationality }
}
# Muutos, josta käsittelijä ei ole vielä päättänyt
details-wish = Pyysit muutosta { DATETIME($asked_on, dateStyle: "long") }. { details-field }, uusi tieto: { $new }. Käsittelijä ei ole vielä tarkistanut sitä.
details-wish-born = Pyysit muutosta { DATETIME($asked_on, dateStyle: "long") }. Syntymäaika, uusi tieto: { DATETIME($new_on, dateStyle: "long") }. Käsittelijä ei ole vielä tarkistanut sitä.

## Yhden tiedon muuttaminen

details-ask-field = Mitä haluat muuttaa?
details-checked-first = Käsittelijä tarkistaa jokaisen muutoksen ensin. Siihen asti mikään ei muutu.
details-ask-value = { $field ->
    [name] Kirjoita koko nimi niin kuin se on passissa.
    [email] Kirjoita uusi sähköpostiosoite.
    [phone] Kirjoita uusi puhelinnumero ja sen maatunnus.
    [address] Kirjoita koko uusi osoite: katu, numero, postinumero, kaupunki ja maa.
   *[date_of_birth] Kirjoita oikea syntymäaika: päivä, kuukausi ja vuosi.
}
# $reason: miksi tietoa ei voi käyttää
details-unusable = { $reason ->
    [missing] En löytänyt viestistäsi uutta tietoa. Kirjoita se uudelleen.
    [too_long] Teksti on liian pitkä. Lyhennä sitä.
    [email] Tämä ei näytä sähköpostiosoitteelta. Siinä on nimi, @-merkki ja piste, esimerkiksi anna@example.dk.
    [phone] Tämä ei näytä puhelinnumerolta. Kirjoita kaikki numerot ja maatunnus, esimerkiksi +45 tai +46.
    [date] En saa selvää tästä päivästä. Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 17.4.1988.
    [future] Tämä päivä on vasta tulossa. Kirjoita syntymäpäivä, kuukausi ja vuosi.
   *[characters] Tekstissä on merkki, jota emme voi käyttää. Kirjoita se uudelleen.
}
details-preview = Pyydät tätä muutosta:
details-old = { details-field } nyt: { $old }
details-old-born = Syntymäaika nyt: { DATETIME($old_on, dateStyle: "long") }
details-old-none = { details-field } nyt: ei ilmoitettu
details-new = Uusi: { $new }
details-new-born = Uusi: { DATETIME($new_on, dateStyle: "long") }
details-confirm = Pyydänkö käsittelijääsi tekemään tämän muutoksen?
details-asked = Kiitos. Pyyntösi on nyt käsittelijällä: { details-field }
details-asked-next = Käytämme nykyistä tietoa siihen asti, kun käsittelijä on tarkistanut pyynnön.
details-same = Meillä on jo tämä tieto, joten mitään ei tarvitse muuttaa: { details-field }
details-withdrawn = Nykyinen tieto jää ennalleen, ja aiempi pyyntösi on peruttu: { details-field }
details-elsewhere = Voin pyytää muutosta omaan nimeesi, sähköpostiisi, puhelinnumeroosi, osoitteeseesi ja syntymäaikaasi. Kaikesta muusta voit kirjoittaa käsittelijällesi. Voin välittää viestin.
task-details-stopped = Selvä, lopetetaan tähän. Mitään ei muutettu.
choice-field-name = Nimi
choice-field-email = Sähköposti
choice-field-phone = Puhelin
choice-field-address = Osoite
choice-field-date_of_birth = Syntymäaika
choice-field-other = Jokin muu
choice-change-something = Muuta jotain
choice-change-this = Muuta tämä
choice-change-more = Muuta lisää
choice-all-details = Kaikki omat tiedot
choice-ask-change = Kyllä, pyydä
choice-edit-value = Korjaa uusi tieto
choice-edit-field = Muuta toinen tieto
