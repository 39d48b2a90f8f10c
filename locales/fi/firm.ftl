# Yritys: aukioloajat, yhteystiedot ja apu hätätilanteessa.

## Nyt auki vai kiinni
# $closes_at, $opens_at: kellonaikoja yrityksen omalla aikavyöhykkeellä

hours-open = Olemme nyt auki klo { DATETIME($closes_at, timeStyle: "short") } asti.
hours-open-minutes =
    Olemme nyt auki vielä { $minutes ->
        [one] minuutin
       *[other] { $minutes } minuuttia
    }, klo { DATETIME($closes_at, timeStyle: "short") } asti.
# $holiday: pyhäpäivän nimi
hours-holiday = Tänään on pyhäpäivä: { $holiday }.
hours-closed = Olemme nyt kiinni.
hours-opens-today = Olemme nyt kiinni. Avaamme tänään klo { DATETIME($opens_at, timeStyle: "short") }.
hours-opens-tomorrow = Olemme nyt kiinni. Avaamme huomenna klo { DATETIME($opens_at, timeStyle: "short") }.
# $day: mon–sun
hours-opens-day =
    Olemme nyt kiinni. Avaamme { $day ->
        [mon] maanantaina
        [tue] tiistaina
        [wed] keskiviikkona
        [thu] torstaina
        [fri] perjantaina
        [sat] lauantaina
       *[sun] sunnuntaina
    } { DATETIME($opens_on, dateStyle: "long") } klo { DATETIME($opens_at, timeStyle: "short") }.

## Viikko, yksi rivi peräkkäisille päiville, joilla on samat ajat
# hours-days-N: päivät, joilla on N aukioloaikaa

hours-week = Aukioloaikamme:
hours-days-0 = { hours-days }: suljettu
hours-days-1 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }
hours-days-2 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } ja { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }
hours-days-3 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } ja { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }
# $span: yksi päivä tai monta peräkkäin, $first–$last
hours-days = { $span ->
    [one] { hours-first-day }
   *[more] { hours-first-day }–{ hours-last-day }
}
hours-first-day = { $first ->
    [mon] Ma
    [tue] Ti
    [wed] Ke
    [thu] To
    [fri] Pe
    [sat] La
   *[sun] Su
}
hours-last-day = { $last ->
    [mon] ma
    [tue] ti
    [wed] ke
    [thu] to
    [fri] pe
    [sat] la
   *[sun] su
}
# $city: kaupunki, jonka aikaa tarkoitetaan, kansainvälisellä nimellään
hours-place = { $city ->
    [Copenhagen] Kaikki kellonajat ovat Kööpenhaminan aikaa.
    [Stockholm] Kaikki kellonajat ovat Tukholman aikaa.
    [Helsinki] Kaikki kellonajat ovat Helsingin aikaa.
   *[other] Kaikki kellonajat ovat paikallista aikaa ({ $city }).
}

## Näin yritykseen saa yhteyden

contact = Näin saat meihin yhteyden:
# $country: kaksi kirjainta
contact-phone = { $country ->
    [DK] Puhelin Tanskassa
    [SE] Puhelin Ruotsissa
    [FI] Puhelin Suomessa
   *[other] Puhelin ({ $country })
}: { $number }
contact-email = Sähköposti: { $email }
contact-urgent = Kiireelliset asiat ympäri vuorokauden: { $email }
contact-whatsapp = Kiireelliset asiat WhatsAppissa: { $number }
