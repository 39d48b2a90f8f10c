# Företaget: öppettider, hur man når det, hjälp i nödläge.

## Öppet eller stängt nu
# $closes_at, $opens_at: tider i företagets egen tidszon

hours-open = Vi har öppet nu, till kl. { DATETIME($closes_at, timeStyle: "short") }.
hours-open-minutes =
    Vi har öppet i { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minuter
    } till. Vi stänger kl. { DATETIME($closes_at, timeStyle: "short") }.
# $holiday: dess namn
hours-holiday = Det är helgdag i dag: { $holiday }.
hours-closed = Vi har stängt nu.
hours-opens-today = Vi har stängt nu. Vi öppnar i dag kl. { DATETIME($opens_at, timeStyle: "short") }.
hours-opens-tomorrow = Vi har stängt nu. Vi öppnar i morgon kl. { DATETIME($opens_at, timeStyle: "short") }.
# $day: mon till sun
hours-opens-day =
    Vi har stängt nu. Vi öppnar { $day ->
        [mon] måndagen
        [tue] tisdagen
        [wed] onsdagen
        [thu] torsdagen
        [fri] fredagen
        [sat] lördagen
       *[sun] söndagen
    } den { DATETIME($opens_on, dateStyle: "long") } kl. { DATETIME($opens_at, timeStyle: "short") }.

## Veckan, en rad för dagar i följd med samma tider
# hours-days-N: dagar med N öppna pass

hours-week = Våra öppettider:
hours-days-0 = { hours-days }: stängt
hours-days-1 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }
hours-days-2 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } och { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }
hours-days-3 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } och { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }
# $span: en dag, eller flera i följd från $first till $last
hours-days = { $span ->
    [one] { hours-first-day }
   *[more] { hours-first-day }–{ hours-last-day }
}
hours-first-day = { $first ->
    [mon] Mån
    [tue] Tis
    [wed] Ons
    [thu] Tors
    [fri] Fre
    [sat] Lör
   *[sun] Sön
}
hours-last-day = { $last ->
    [mon] mån
    [tue] tis
    [wed] ons
    [thu] tors
    [fri] fre
    [sat] lör
   *[sun] sön
}
# $city: staden vars tid gäller, med sitt internationella namn
hours-place = Alla tider gäller lokal tid i { $city ->
    [Copenhagen] Köpenhamn
    [Stockholm] Stockholm
    [Helsinki] Helsingfors
   *[other] { $city }
}.

## Hur man når företaget

contact = Så här når du oss:
# $country: två bokstäver
contact-phone = { $country ->
    [DK] Telefon i Danmark
    [SE] Telefon i Sverige
    [FI] Telefon i Finland
   *[other] Telefon ({ $country })
}: { $number }
contact-email = E-post: { $email }
contact-urgent = Akut, dygnet runt: { $email }
contact-whatsapp = Akut, på WhatsApp: { $number }
