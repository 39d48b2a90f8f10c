# Maksuton neuvonta-aika chatissa: varaaminen, siirtäminen, peruminen. Painikkeessa enintään 24 merkkiä.
# Sivun tekstit, jolla ajan voi varata, ovat tiedostossa consultation.ftl: käytä samoja sanoja.

## Aika

consult-weekday = { $weekday ->
    [mon] maanantai
    [tue] tiistai
    [wed] keskiviikko
    [thu] torstai
    [fri] perjantai
    [sat] lauantai
   *[sun] sunnuntai
}
consult-weekday-short = { $weekday ->
    [mon] Ma
    [tue] Ti
    [wed] Ke
    [thu] To
    [fri] Pe
    [sat] La
   *[sun] Su
}
# Kuukausi numerona, kuten suomessa kirjoitetaan: 12.3.
consult-month-short = { $month ->
    [1] 1.
    [2] 2.
    [3] 3.
    [4] 4.
    [5] 5.
    [6] 6.
    [7] 7.
    [8] 8.
    [9] 9.
    [10] 10.
    [11] 11.
   *[12] 12.
}
# Esimerkiksi: torstai 12. maaliskuuta 2026 klo 12.00. Käytetään alla olevissa virkkeissä
consult-when = { consult-weekday } { DATETIME($starts_on, dateStyle: "long") } klo { DATETIME($starts_at, timeStyle: "short") }
# Minkä paikan aikaa; sulkeissa kellonajan perässä. $city: kaupunki kansainvälisellä nimellään
consult-whose-time = { $city ->
    [Copenhagen] Tanskan ja Ruotsin aikaa
    [Stockholm] Tanskan ja Ruotsin aikaa
    [Helsinki] Suomen aikaa
   *[other] paikallista aikaa: { $city }
}
# Painike, enintään 24 merkkiä: To 12.3. klo 12.00
choice-slot = { consult-weekday-short } { $day }.{ consult-month-short } klo { DATETIME($starts_at, timeStyle: "short") }
# Sama hetki siellä, missä asiakas on
consult-finland = Suomessa kello on silloin { DATETIME($starts_at, timeStyle: "short") }.

## Ajan valinta. Alla on painikkeita, joissa on aikoja.

# $minutes: kauanko se kestää
consult-intro = Voit saada maksuttoman neuvonta-ajan. Me soitamme sinulle. Puhelu kestää { $minutes } minuuttia, eikä sinun tarvitse päättää mitään.
consult-choose = Mikä aika sopii sinulle? Voit myös kirjoittaa päivän tai kellonajan, esimerkiksi ”torstaina iltapäivällä”.
consult-these = Nämä ajat ovat vapaina. Mikä niistä sopii sinulle?
consult-none-then = Silloin ei ole vapaita aikoja. Nämä ovat lähimmät:
consult-taken = Anteeksi, joku muu ehti ensin. Tämä aika ei ole enää vapaa.
consult-move-which-time = Mikä uusi aika sopii sinulle? Vanha aika pysyy sinulla, kunnes olet valinnut uuden.
consult-clock = Kaikki kellonajat ovat { consult-whose-time }.
consult-clock-finland = Suomessa kello on tunnin enemmän.
consult-change-hint = Jos haluat siirtää tai perua neuvonta-ajan, käytä linkkiä, jonka sait sähköpostiin.
consult-no-times = Täällä ei ole juuri nyt vapaita aikoja. Soita tai kirjoita meille, niin sovimme ajan.
consult-off = Neuvonta-aikaa ei voi varata täällä. Soita tai kirjoita meille, niin sovimme ajan.
choice-more-times = Lisää aikoja
choice-any-time = Kaikki vapaat ajat
choice-edit-slot = Toinen aika

## Kuka on kyseessä

consult-ask-name = Mikä on nimesi?
consult-name-bad = Tarvitsen nimesi, jotta tiedämme, kenelle soitamme.
consult-ask-email = Mikä on sähköpostiosoitteesi? Lähetämme siihen ajan ja linkin, jolla voit siirtää tai perua sen.
consult-ask-phone = Mihin numeroon voimme soittaa? Kirjoita myös maatunnus, esimerkiksi +45 12 34 56 78.
consult-ask-topic = Mitä haluat kysyä? Muutama sana riittää. Älä kirjoita tähän passin tai kortin numeroa.

## Vielä kerran ennen kuin mitään tehdään

consult-check = Tarkista vielä tiedot:
consult-new-when = Aika: { consult-when } ({ consult-whose-time })
consult-was-when = Aiempi aika: { consult-when } ({ consult-whose-time })
consult-cancel-when = Neuvonta-aikasi on { consult-when } ({ consult-whose-time }).
consult-who =
    Soitamme: { $name }, { $phone }
    Sähköposti, johon tiedot tulevat: { $email }
consult-who-known = Soitamme siihen puhelinnumeroon, joka meillä on sinulta.
# $topic: mitä asiakas kirjoitti
consult-about = Mitä se koskee: { $topic }
consult-book-sure = Varaanko tämän ajan?
consult-move-sure = Siirränkö neuvonta-aikasi tähän uuteen aikaan?
consult-cancel-sure = Perunko ajan? Silloin joku muu voi saada sen.
# Asiakas vastasi ei
consult-not-yet = Selvä, aikaa ei ole varattu. Voit muuttaa tietoja tai kirjoittaa ”lopeta”.
choice-consult-yes-book = Kyllä, varaa aika
choice-consult-yes-move = Kyllä, siirrä aika
choice-consult-yes-cancel = Kyllä, peru aika
choice-consult-keep = Ei, pidä aika
choice-consult-name = Muuta nimeä
choice-consult-email = Muuta sähköpostia
choice-consult-phone = Muuta numeroa
choice-consult-topic = Muuta aihetta

## Valmista

consult-booked = Neuvonta-aikasi on varattu: { consult-when } ({ consult-whose-time }).
consult-moved = Neuvonta-aikasi on siirretty. Uusi aika on { consult-when } ({ consult-whose-time }).
consult-we-call = Soitamme sinulle silloin. Saat ajan pian myös sähköpostiisi.
# $url: osoite, pidä se omalla rivillään
consult-link =
    Täällä voit lisätä ajan kalenteriisi, siirtää sen tai perua sen. Linkki on vain sinulle:
    { $url }
consult-here-too = Voit siirtää tai perua ajan myös tässä chatissa.
consult-cancelled = Neuvonta-aikasi on peruttu. Emme soita sinulle. Saat tästä pian sähköpostia.
task-consultation-stopped = Selvä, lopetetaan tähän. Neuvonta-aikaa ei varattu.
consult-over = Tämä neuvonta-aika on jo alkanut, päättynyt tai peruttu. En voi enää muuttaa sitä.
# Yrityksellä olevat asiakkaan tiedot eivät riitä varaamiseen
consult-details-bad = En voi varata aikaa niillä tiedoilla, jotka meillä on sinusta. Tarkista sähköpostiosoitteesi ja puhelinnumerosi, tai pyydä apua ihmiseltä.

## Kun aika on jo varattu

consult-ahead = Sinulla on neuvonta-aika: { consult-when } ({ consult-whose-time }).
consult-what = Haluatko siirtää sen, perua sen vai varata toisen ajan?
consult-which-move = Minkä ajan haluat siirtää?
consult-which-cancel = Minkä ajan haluat perua?
consult-none-ahead = En löydä neuvonta-aikaa, jonka olisit varannut. Haluatko varata ajan?
# Mitään ei tehty; ”lopeta” saattoi tarkoittaa itse neuvonta-aikaa, joten sille on painike
consult-kept = En ole muuttanut mitään. Neuvonta-aikasi on ennallaan.
choice-consult-move = Siirrä aika
choice-consult-cancel = Peru aika
choice-consult-book = Varaa toinen aika
choice-consult-change = Siirrä tai peru aika
