# Den gratis rådgivningen i chatten: boka, byta tid, avboka. Knappar: högst 24 tecken.
# Sidan där man kan boka har sina ord i consultation.ftl: använd samma ord.

## En tid

consult-weekday = { $weekday ->
    [mon] måndag
    [tue] tisdag
    [wed] onsdag
    [thu] torsdag
    [fri] fredag
    [sat] lördag
   *[sun] söndag
}
consult-weekday-short = { $weekday ->
    [mon] Mån
    [tue] Tis
    [wed] Ons
    [thu] Tors
    [fri] Fre
    [sat] Lör
   *[sun] Sön
}
consult-month-short = { $month ->
    [1] jan
    [2] feb
    [3] mars
    [4] apr
    [5] maj
    [6] juni
    [7] juli
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
}
# Till exempel: torsdag 12 mars 2026 kl. 12:00. Används inne i meningarna nedan
consult-when = { consult-weekday } { DATETIME($starts_on, dateStyle: "long") } kl. { DATETIME($starts_at, timeStyle: "short") }
# Vilken klocka som gäller; står inom parentes efter en tid. $city: en stad med sitt internationella namn
consult-whose-time = { $city ->
    [Copenhagen] dansk och svensk tid
    [Stockholm] dansk och svensk tid
    [Helsinki] finsk tid
   *[other] lokal tid i { $city }
}
# En knapp, högst 24 tecken: Tors 12 mars, 12:00
choice-slot = { consult-weekday-short } { $day } { consult-month-short }, { DATETIME($starts_at, timeStyle: "short") }
# Samma ögonblick där kunden är
consult-finland = I Finland är klockan då { DATETIME($starts_at, timeStyle: "short") }.

## Att välja en tid. Nedanför står knappar med tider.

# $minutes: hur lång tid den tar
consult-intro = Du kan få gratis rådgivning. Vi ringer dig, det tar { $minutes } minuter, och du behöver inte bestämma något.
consult-choose = Vilken tid passar dig? Du kan också skriva en dag eller en tid, till exempel ”torsdag eftermiddag”.
consult-these = De här tiderna är lediga. Vilken passar dig?
consult-none-then = Då finns det ingen ledig tid. Det här är de närmaste:
consult-taken = Tyvärr har någon annan just bokat den tiden. Den är inte ledig längre.
consult-move-which-time = Vilken ny tid passar dig? Du har kvar den gamla tiden tills du har valt en ny.
consult-clock = Alla tider gäller { consult-whose-time }.
consult-clock-finland = I Finland är klockan en timme mer.
consult-change-hint = Vill du byta tid eller avboka en rådgivning? Använd länken i mejlet som du fick om den.
consult-no-times = Det finns ingen ledig tid att boka här just nu. Ring eller skriv till oss, så hittar vi en tid tillsammans.
consult-off = Du kan inte boka rådgivning här. Ring eller skriv till oss, så hittar vi en tid tillsammans.
choice-more-times = Fler tider
choice-any-time = Alla lediga tider
choice-edit-slot = En annan tid

## Vem det är

consult-ask-name = Vad heter du?
consult-name-bad = Jag behöver ditt namn, så att vi vet vem vi ringer.
consult-ask-email = Vilken e-postadress har du? Vi skickar tiden dit, och en länk som du använder om du vill byta tid eller avboka.
consult-ask-phone = På vilket nummer kan vi ringa dig? Skriv det med landskod, till exempel +45 12 34 56 78.
consult-ask-topic = Vad gäller det? Några få ord räcker. Skriv inte passnummer eller kortnummer här.

## Den sista blicken innan det är gjort

consult-check = Titta på det här en gång till:
consult-new-when = Tid: { consult-when } ({ consult-whose-time })
consult-was-when = Tiden du har nu: { consult-when } ({ consult-whose-time })
consult-cancel-when = Din rådgivning är bokad till { consult-when } ({ consult-whose-time }).
consult-who =
    Vi ringer: { $name }, { $phone }
    Mejlet går till: { $email }
consult-who-known = Vi ringer dig på det telefonnummer som vi har.
# $topic: det kunden skrev
consult-about = Det gäller: { $topic }
consult-book-sure = Ska jag boka?
consult-move-sure = Ska jag byta till den nya tiden?
consult-cancel-sure = Ska jag avboka? Då kan någon annan få tiden.
# Kunden sa nej
consult-not-yet = Okej, inget är bokat. Du kan ändra något, eller skriva ”avbryt”.
choice-consult-yes-book = Ja, boka
choice-consult-yes-move = Ja, byt tid
choice-consult-yes-cancel = Ja, avboka
choice-consult-keep = Nej, behåll tiden
choice-consult-name = Ändra mitt namn
choice-consult-email = Ändra min e-postadress
choice-consult-phone = Ändra mitt nummer
choice-consult-topic = Ändra vad det gäller

## Klart

consult-booked = Din rådgivning är bokad: { consult-when } ({ consult-whose-time }).
consult-moved = Din rådgivning har fått en ny tid: { consult-when } ({ consult-whose-time }).
consult-we-call = Vi ringer dig då. Ett mejl med tiden är på väg till dig.
# $url: en adress, på en egen rad
consult-link =
    Här kan du lägga till den i kalendern, byta tid eller avboka. Länken är bara till för dig:
    { $url }
consult-here-too = Du kan också byta tid eller avboka här i chatten.
consult-cancelled = Din rådgivning är avbokad. Vi kommer inte att ringa dig. Du får också ett mejl om det.
task-consultation-stopped = Jag har avbrutit. Ingen rådgivning är bokad.
consult-over = Den här rådgivningen har börjat, är slut eller är redan avbokad. Den går inte att ändra längre.
# Det företaget har om kunden räcker inte för att boka
consult-details-bad = Jag kan inte boka med de uppgifter vi har om dig. Kontrollera din e-postadress och ditt telefonnummer, eller låt en människa hjälpa dig.

## Den som redan har en

consult-ahead = Du har en rådgivning bokad till { consult-when } ({ consult-whose-time }).
consult-what = Vill du byta tid, avboka eller boka en till?
consult-which-move = Vilken vill du byta tid för?
consult-which-cancel = Vilken vill du avboka?
consult-none-ahead = Jag ser ingen rådgivning som du har bokat. Vill du boka en?
# Inget är gjort; ”avbryt” kan ha betytt själva rådgivningen, så det finns en knapp för det
consult-kept = Jag har inte ändrat något. Din rådgivning är kvar som den är.
choice-consult-move = Byt tid
choice-consult-cancel = Avboka
choice-consult-book = Boka en till
choice-consult-change = Byt tid eller avboka
