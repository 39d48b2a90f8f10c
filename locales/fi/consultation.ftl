# Maksuton neuvonta-aika: puhelu yrityksen kanssa, asiakkaille ja niille, jotka eivät ole vielä asiakkaita.
# Päivä ja kellonaika näytetään niin kuin kussakin kielessä kirjoitetaan. $firm on yrityksen nimi.

## Ajan valinta

consultation-title = Varaa maksuton neuvonta-aika
# $minutes: kauanko se kestää
consultation-intro = Kerro suunnitelmistasi ja kysy, mitä haluat tietää. Me soitamme sinulle. Puhelu kestää { $minutes } minuuttia. Se ei maksa mitään, eikä sinun tarvitse päättää mitään.
# $city: minkä kaupungin aikaa yritys käyttää, esimerkiksi Kööpenhamina
consultation-clock = Kaikki kellonajat ovat paikallista aikaa ({ $city }).
# $firm: yrityksen nimi; perässä sivulla ovat puhelinnumerot ja sähköpostiosoite
consultation-none = Täällä ei ole juuri nyt vapaita aikoja. Soita tai kirjoita meille, niin sovimme ajan.
consultation-off = Neuvonta-aikaa ei voi varata täällä. Soita tai kirjoita meille, niin sovimme ajan.
consultation-choose-day = Valitse päivä
# $first ja $last: päiviä, esimerkiksi 9. maaliskuuta 2026
consultation-week = { $first } – { $last }
# $count: montako aikaa sinä päivänä on vapaana
consultation-free = { $count ->
    [one] 1 vapaa aika
   *[other] { $count } vapaata aikaa
}
# $day: esimerkiksi tiistai 10. maaliskuuta 2026
consultation-times = Vapaat ajat: { $day }
consultation-other-day = Valitse toinen päivä
consultation-day-full = Tänä päivänä ei ole enää vapaita aikoja. Valitse toinen päivä.
consultation-gone = Tämä aika ei ole enää vapaa. Valitse toinen aika.
consultation-yours = Varaamasi ajat
consultation-view = Näytä, siirrä tai peru

## Kuka olet

# $day, $clock: milloin; $city: minkä kaupungin aikaa
consultation-chosen = { $day } klo { $clock } (paikallinen aika: { $city })
# Siellä, mistä puhelinnumero on, kello on jotain muuta. $clock siellä, $city siellä, esimerkiksi Helsinki
consultation-elsewhere = { $city }: kello on silloin { $clock }.
# Ja siellä on toinen päivä
consultation-elsewhere-day = { $city }: silloin on { $day } klo { $clock }.
consultation-who = Kenelle soitamme?
consultation-name = Nimesi
consultation-email = Sähköpostiosoitteesi
consultation-email-help = Lähetämme tähän ajan ja linkin, jolla voit siirtää tai perua sen.
consultation-phone = Puhelinnumerosi
consultation-phone-help = Soitamme sinulle tähän numeroon. Kirjoita myös maatunnus, esimerkiksi +45 12 34 56 78.
consultation-topic = Mitä haluat kysyä?
consultation-topic-help = Muutama sana riittää. Älä kirjoita tähän passin tai kortin numeroa.
consultation-book = Varaa tämä aika
consultation-other-time = Valitse toinen aika
# Jotain kirjoitettua ei voi käyttää. Lopussa: missing, invalid, country-code, too-long
consultation-wrong-name-missing = Kirjoita nimesi.
consultation-wrong-name-too-long = Kirjoita lyhyempi nimi.
consultation-wrong-email-missing = Kirjoita sähköpostiosoitteesi.
consultation-wrong-email-invalid = Tämä ei näytä sähköpostiosoitteelta. Tarkista se. Sen pitää olla esimerkiksi tällainen: nimi@example.com.
consultation-wrong-phone-missing = Kirjoita puhelinnumerosi, jotta voimme soittaa sinulle.
consultation-wrong-phone-invalid = Tämä ei näytä puhelinnumerolta. Tarkista se.
consultation-wrong-phone-country-code = Kirjoita numeroon myös maatunnus, esimerkiksi +45 12 34 56 78.
consultation-wrong-topic-too-long = Teksti on liian pitkä. Kirjoita enintään 2000 merkkiä.
consultation-taken = Joku muu ehti ensin: tämä aika ei ole enää vapaa. Tässä on muita aikoja. Se, mitä kirjoitit, on tallessa.
consultation-taken-none = Tämä aika ei ole enää vapaa, eikä muita aikoja ole juuri nyt. Soita tai kirjoita meille.
consultation-too-many = Olet jo varannut monta aikaa. Siirrä tai peru jokin niistä, tai soita tai kirjoita meille.
consultation-pick = Valitse jokin näistä ajoista

## Yksi neuvonta-aika

consultation-one-title = Neuvonta-aikasi
consultation-when = Milloin
consultation-how = Miten
# $phone: numero; $minutes: kauanko se kestää
consultation-how-text = Soitamme sinulle numeroon { $phone }. Puhelu kestää { $minutes } minuuttia.
consultation-about = Mitä se koskee
consultation-calendar = Lisää kalenteriisi
consultation-move = Valitse toinen aika
consultation-move-title = Siirrä neuvonta-aikaasi
# $day, $clock: milloin se on nyt
consultation-move-now = Aikasi on nyt { $day } klo { $clock }. Se pysyy sinulla, kunnes olet valinnut uuden ajan.
consultation-move-do = Siirrä tähän aikaan
consultation-cancel = Peru aika
consultation-cancel-title = Haluatko perua neuvonta-aikasi?
# $day, $clock: milloin se on
consultation-cancel-text = Aikasi on { $day } klo { $clock }. Jos perut sen, joku muu voi saada sen.
consultation-cancel-do = Kyllä, peru aika
consultation-keep = Ei, pidä aika
consultation-back = Takaisin neuvonta-aikaasi
consultation-is-cancelled = Tämä neuvonta-aika on peruttu.
consultation-is-over = Tämä neuvonta-aika on jo alkanut tai päättynyt. Sitä ei voi enää muuttaa.
consultation-again = Varaa uusi aika
done-consultation-booked = Neuvonta-aikasi on varattu. Saat ajan pian sähköpostiisi.
done-consultation-moved = Neuvonta-aikasi on siirretty. Saat uuden ajan pian sähköpostiisi.
done-consultation-cancelled = Neuvonta-aikasi on peruttu.

## Kalenterissa
# Muut voivat nähdä sen siellä: älä kerro, miksi joku muuttaa.

consultation-calendar-title = Puhelu: { $firm }
# $phone: kenelle soitamme; $link: osoite
consultation-calendar-text = Soitamme sinulle numeroon { $phone }. Täällä voit siirtää tai perua ajan: { $link }
# Yrityksen omassa kalenterissa
consultation-calendar-office-title = Neuvonta-aika: { $name }
# $phone: kenelle soitetaan; $email: mihin voi kirjoittaa
consultation-calendar-office-text = Soita numeroon { $phone }. Sähköposti: { $email }

## Sähköpostit sille, joka varasi ajan
# Niissä ei ole mitään yksityistä: ne näkyvät lukitussa puhelimessa. $day, $clock, $city: milloin, yrityksen kellon mukaan.
# $elsewhere: onko kello jotain muuta siellä, mistä puhelinnumero on: no; clock: sama päivä; day: myös toinen päivä.
# Silloin $their_day, $their_clock, $their_city kertovat mitä ja missä. $phone: numero, johon soitamme. $link: osoite, pidä se omalla rivillään.

mail-consultation-booked-subject = { $firm }: neuvonta-aikasi
mail-consultation-booked-body =
    Hei!

    Maksuton neuvonta-aikasi on varattu:

    { $day } klo { $clock } (paikallinen aika: { $city })
    { $elsewhere ->
        [clock] { $their_city }: kello on silloin { $their_clock }.
        [day] { $their_city }: silloin on { $their_day } klo { $their_clock }.
       *[no] {""}
    }
    { $firm } soittaa sinulle numeroon { $phone }.

    Tällä linkillä voit siirtää tai perua ajan:
    { $link }

    Linkki on vain sinulle. Älä anna sitä muille.

    Jos et ole varannut tätä aikaa, peru se linkillä. Pahoittelemme vaivaa.

    Ystävällisin terveisin
    { $firm }
mail-consultation-moved-subject = { $firm }: neuvonta-aikasi on siirretty
mail-consultation-moved-body =
    Hei!

    Maksuton neuvonta-aikasi on siirretty. Uusi aika on:

    { $day } klo { $clock } (paikallinen aika: { $city })
    { $elsewhere ->
        [clock] { $their_city }: kello on silloin { $their_clock }.
        [day] { $their_city }: silloin on { $their_day } klo { $their_clock }.
       *[no] {""}
    }
    { $firm } soittaa sinulle numeroon { $phone }.

    Tällä linkillä voit siirtää tai perua ajan:
    { $link }

    Ystävällisin terveisin
    { $firm }
mail-consultation-cancelled-subject = { $firm }: neuvonta-aikasi on peruttu
mail-consultation-cancelled-body =
    Hei!

    Tämä maksuton neuvonta-aika on peruttu:

    { $day } klo { $clock } (paikallinen aika: { $city })

    Emme soita sinulle.

    Voit varata uuden ajan täällä:
    { $link }

    Ystävällisin terveisin
    { $firm }

## Sähköposti yritykselle
# $what: booked, moved tai cancelled; $name, $email, $phone: kuka; $speaks: mitä kieltä hän puhuu, esimerkiksi
# tanska; $topic: mitä hän kirjoitti, tai –

mail-consultation-office-subject = { $what ->
    [moved] Neuvonta-aika siirretty
    [cancelled] Neuvonta-aika peruttu
   *[booked] Neuvonta-aika varattu
}: { $day } klo { $clock }
mail-consultation-office-body =
    { $what ->
        [moved] Neuvonta-aika on siirretty. Uusi aika on alla.
        [cancelled] Neuvonta-aika on peruttu.
       *[booked] Neuvonta-aika on varattu.
    }

    Aika: { $day } klo { $clock } (paikallinen aika: { $city })
    Nimi: { $name }
    Puhelin: { $phone }
    Sähköposti: { $email }
    Kieli: { $speaks }

    Mitä asia koskee:
    { $topic }
consultation-language-da = tanska
consultation-language-sv = ruotsi
consultation-language-en = englanti
consultation-language-fi = suomi
consultation-language-ar = arabia
