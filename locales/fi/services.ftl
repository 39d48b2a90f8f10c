# Mitä yritys tekee ja mitä se maksaa, chatissa; ja yhden päivän aukioloajat. Ei lakineuvoja, ei lupauksia.
# $firm: yrityksen nimi

services-intro = { $firm } auttaa perheitä näissä asioissa:
# $type: asian laji, kuten tekstissä case-type
services-type = • { case-type }
# Mitä yritys on itse kirjoittanut itsestään. $title, $text: lukijan kielellä
services-own = • { $title }
services-own-text = • { $title }: { $text }
services-one = Kyllä, autamme tässä: { case-type }.
# $type: asian laji, kuten tekstissä case-type. Virkkeet ovat yrityksen sivulta.
services-one-text = { $type ->
    [eu_residence] { site-service-eu-text }
    [family_reunification] { site-service-family-text }
    [personal_number] { site-service-number-text }
    [work_permit] { site-service-work-text }
    [permanent_residence] { site-service-stay-text }
    [citizenship] { site-service-stay-text }
   *[return_to_denmark] { site-service-return-text }
}
services-not-one = En ole varma, autammeko tässä: { case-type }. Kysy ihmiseltä.
services-firm = Olemme yksityinen yritys, emme viranomainen. Viranomaiset tekevät päätökset. Me tiedämme, miten edetään, valmistelemme paperit ja seuraamme asiaa.
services-how-free = Ihminen miettii kanssasi, onnistuuko se sinun kohdallasi ja miten. Ensimmäinen neuvonta-aika on maksuton.
services-how = Ihminen miettii kanssasi, onnistuuko se sinun kohdallasi ja miten.

## Hinnat
# $amount_money: summa

prices-intro = Hinnat ovat:
price-line = • { $title }: { $amount_money }
price-line-from = • { $title }: alkaen { $amount_money }
# Kun hinnastoa ei ole
prices-depends = Hinta riippuu asiastasi, joten en voi sanoa tässä summaa.
prices-way-free = Näin se etenee: ensin maksuton neuvonta-aika, sitten kirjallinen tarjous, jossa on koko hinta. Et maksa mitään, ennen kuin olet hyväksynyt tarjouksen.
prices-way = Saat kirjallisen tarjouksen, jossa on koko hinta. Et maksa mitään, ennen kuin olet hyväksynyt tarjouksen.
prices-instalments-yes = Voit maksaa monessa erässä.
prices-instalments-no = Monessa erässä ei voi maksaa.
prices-instalments-unknown = Kysy ihmiseltä, voitko maksaa monessa erässä.
prices-own-offer = Oletko jo saanut meiltä tarjouksen? Voin näyttää sen sinulle täällä.

## Yhden päivän aukioloajat
# $day_on: päivä; $holiday: sen nimi; $opens1_at … $closes3_at: sen päivän kellonaikoja

hours-on-0 = Olemme silloin kiinni ({ DATETIME($day_on, dateStyle: "full") }).
hours-on-1 = Olemme silloin auki klo { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } ({ DATETIME($day_on, dateStyle: "full") }).
hours-on-2 = Olemme silloin auki klo { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } ja { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } ({ DATETIME($day_on, dateStyle: "full") }).
hours-on-3 = Olemme silloin auki klo { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } ja { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") } ({ DATETIME($day_on, dateStyle: "full") }).
hours-on-holiday = Se on pyhäpäivä: { $holiday }.
# Vain suomeksi: yrityksen kello on tunnin Suomea jäljessä
hours-finland = Suomessa kello on tunnin enemmän: kun täällä on 10.00, Suomessa on 11.00.
