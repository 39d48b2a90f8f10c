# Firmaet: åbningstider, hvordan man får fat i det, hjælp i en nødsituation.

## Åbent eller lukket nu
# $closes_at, $opens_at: klokkeslæt i firmaets egen tidszone

hours-open = Vi har åbent nu, til kl. { DATETIME($closes_at, timeStyle: "short") }.
hours-open-minutes =
    Vi har åbent nu, i { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    } endnu, til kl. { DATETIME($closes_at, timeStyle: "short") }.
# $holiday: dens navn
hours-holiday = Det er helligdag i dag: { $holiday }.
hours-closed = Vi har lukket nu.
hours-opens-today = Vi har lukket nu. Vi åbner i dag kl. { DATETIME($opens_at, timeStyle: "short") }.
hours-opens-tomorrow = Vi har lukket nu. Vi åbner i morgen kl. { DATETIME($opens_at, timeStyle: "short") }.
# $day: mon til sun
hours-opens-day =
    Vi har lukket nu. Vi åbner { $day ->
        [mon] mandag
        [tue] tirsdag
        [wed] onsdag
        [thu] torsdag
        [fri] fredag
        [sat] lørdag
       *[sun] søndag
    } den { DATETIME($opens_on, dateStyle: "long") } kl. { DATETIME($opens_at, timeStyle: "short") }.

## Ugen, én linje for dage i træk med samme tider
# hours-days-N: dage med N åbningstider

hours-week = Vores åbningstider:
hours-days-0 = { hours-days }: lukket
hours-days-1 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }
hours-days-2 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } og { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }
hours-days-3 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } og { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }
# $span: én dag, eller flere i træk fra $first til $last
hours-days = { $span ->
    [one] { hours-first-day }
   *[more] { hours-first-day }–{ hours-last-day }
}
hours-first-day = { $first ->
    [mon] Man
    [tue] Tir
    [wed] Ons
    [thu] Tor
    [fri] Fre
    [sat] Lør
   *[sun] Søn
}
hours-last-day = { $last ->
    [mon] man
    [tue] tir
    [wed] ons
    [thu] tor
    [fri] fre
    [sat] lør
   *[sun] søn
}
# $city: byen, hvis tid der menes, med sit internationale navn
hours-place = Alle tider er lokal tid i { $city ->
    [Copenhagen] København
    [Stockholm] Stockholm
    [Helsinki] Helsinki
   *[other] { $city }
}.

## Sådan får man fat i firmaet

contact = Sådan får du fat i os:
# $country: to bogstaver
contact-phone = { $country ->
    [DK] Telefon i Danmark
    [SE] Telefon i Sverige
    [FI] Telefon i Finland
   *[other] Telefon ({ $country })
}: { $number }
contact-email = E-mail: { $email }
contact-urgent = Haster det, døgnet rundt: { $email }
contact-whatsapp = Haster det, på WhatsApp: { $number }
