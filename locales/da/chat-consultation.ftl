# Den gratis samtale i chatten: at booke, flytte og aflyse den. Knapper: højst 24 tegn.
# Siden, hvor den kan bookes, har sine ord i consultation.ftl: brug de samme.

## En tid

consult-weekday = { $weekday ->
    [mon] mandag
    [tue] tirsdag
    [wed] onsdag
    [thu] torsdag
    [fri] fredag
    [sat] lørdag
   *[sun] søndag
}
consult-weekday-short = { $weekday ->
    [mon] Man
    [tue] Tir
    [wed] Ons
    [thu] Tor
    [fri] Fre
    [sat] Lør
   *[sun] Søn
}
consult-month-short = { $month ->
    [1] jan
    [2] feb
    [3] mar
    [4] apr
    [5] maj
    [6] jun
    [7] jul
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
# For eksempel: torsdag den 12. marts 2026 kl. 12.00. Bruges inde i sætningerne nedenfor
consult-when = { consult-weekday } den { DATETIME($starts_on, dateStyle: "long") } kl. { DATETIME($starts_at, timeStyle: "short") }
# Hvis ur der gælder; står i parentes efter en tid. $city: en by med sit internationale navn
consult-whose-time = { $city ->
    [Copenhagen] dansk og svensk tid
    [Stockholm] dansk og svensk tid
    [Helsinki] finsk tid
   *[other] lokal tid i { $city }
}
# En knap, højst 24 tegn: Tor 12. mar kl. 12.00
choice-slot = { consult-weekday-short } { $day }. { consult-month-short } kl. { DATETIME($starts_at, timeStyle: "short") }
# Det samme tidspunkt dér, hvor klienten er
consult-finland = I Finland er klokken { DATETIME($starts_at, timeStyle: "short") }.

## At vælge en tid. Knapper med tider står nedenunder.

# $minutes: hvor lang tid den varer
consult-intro = Du kan få en gratis samtale. Vi ringer til dig, den varer { $minutes } minutter, og du skal ikke beslutte noget.
consult-choose = Hvilken tid passer dig? Du kan også skrive en dag eller et tidspunkt, for eksempel “torsdag eftermiddag”.
consult-these = Disse tider er ledige. Hvilken passer dig?
consult-none-then = Der er ingen ledig tid på det tidspunkt. Disse ligger tættest på:
consult-taken = Desværre, en anden var hurtigere. Den tid er ikke ledig længere.
consult-move-which-time = Hvilken ny tid passer dig? Den gamle gælder, til du har valgt en ny.
consult-clock = Alle tider er { consult-whose-time }.
consult-clock-finland = I Finland er klokken en time mere.
consult-change-hint = Vil du flytte eller aflyse en samtale, så brug linket i den mail, du har fået om den.
consult-no-times = Der er ingen ledige tider at booke her lige nu. Ring eller skriv til os, så finder vi en tid sammen.
consult-off = Du kan ikke booke en samtale her. Ring eller skriv til os, så finder vi en tid sammen.
choice-more-times = Flere tider
choice-any-time = Alle ledige tider
choice-edit-slot = En anden tid

## Hvem det er

consult-ask-name = Hvad hedder du?
consult-name-bad = Jeg skal bruge dit navn, så vi ved, hvem vi ringer til.
consult-ask-email = Hvad er din e-mailadresse? Vi sender dig tiden og et link til at flytte eller aflyse den.
consult-ask-phone = Hvilket nummer må vi ringe til? Skriv det med landekode, for eksempel +45 12 34 56 78.
consult-ask-topic = Hvad drejer det sig om? Nogle få ord er nok. Skriv ikke pasnumre eller kortnumre her.

## Det sidste blik, før det er gjort

consult-check = Se det lige efter:
consult-new-when = Tid: { consult-when } ({ consult-whose-time })
consult-was-when = Indtil nu: { consult-when } ({ consult-whose-time })
consult-cancel-when = Din samtale er { consult-when } ({ consult-whose-time }).
consult-who =
    Vi ringer til: { $name }, { $phone }
    Vi sender mailen til: { $email }
consult-who-known = Vi ringer til det telefonnummer, vi har på dig.
# $topic: det, klienten skrev
consult-about = Det drejer sig om: { $topic }
consult-book-sure = Skal jeg booke den?
consult-move-sure = Skal jeg flytte den til den nye tid?
consult-cancel-sure = Skal jeg aflyse den? Så kan en anden få tiden.
# Klienten sagde nej
consult-not-yet = Det er i orden, der er ikke booket noget. Du kan ændre den eller skrive “stop”.
choice-consult-yes-book = Ja, book den
choice-consult-yes-move = Ja, flyt den
choice-consult-yes-cancel = Ja, aflys den
choice-consult-keep = Nej, behold den
choice-consult-name = Ret mit navn
choice-consult-email = Ret min e-mail
choice-consult-phone = Ret mit nummer
choice-consult-topic = Ret emnet

## Gjort

consult-booked = Din samtale er booket: { consult-when } ({ consult-whose-time }).
consult-moved = Din samtale har fået en ny tid: { consult-when } ({ consult-whose-time }).
consult-we-call = Vi ringer til dig på det tidspunkt. En mail med tiden er på vej til dig.
# $url: en adresse, lad den stå på sin egen linje
consult-link =
    Her kan du lægge den i din kalender, flytte eller aflyse den. Linket er kun til dig:
    { $url }
consult-here-too = Du kan også flytte eller aflyse den i denne chat.
consult-cancelled = Din samtale er aflyst. Vi ringer ikke til dig. Du får en mail om det.
task-consultation-stopped = Jeg er stoppet. Der er ikke booket nogen samtale.
consult-over = Samtalen er begyndt, slut eller allerede aflyst. Jeg kan ikke ændre den mere.
# Det, firmaet har om klienten, er ikke nok til at booke
consult-details-bad = Jeg kan ikke booke den med de oplysninger, vi har om dig. Se efter, om din e-mailadresse og dit telefonnummer er rigtige, eller lad et menneske hjælpe dig.

## Den, der allerede har en

consult-ahead = Du har en samtale { consult-when } ({ consult-whose-time }).
consult-what = Vil du flytte den, aflyse den eller booke en ny?
consult-which-move = Hvilken af dem vil du flytte?
consult-which-cancel = Hvilken af dem vil du aflyse?
consult-none-ahead = Jeg kan ikke se, at du har booket en samtale. Vil du booke en?
# Intet er gjort; “aflys” kan have handlet om selve samtalen, så der er en knap til det
consult-kept = Jeg har ikke ændret noget. Din samtale bliver, som den er.
choice-consult-move = Flyt den
choice-consult-cancel = Aflys den
choice-consult-book = Book en ny
choice-consult-change = Flyt eller aflys den
