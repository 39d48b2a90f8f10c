# The firm: opening hours, how to reach it.

## Open or closed now
# $closes_at, $opens_at: times in the firm's own time zone

hours-open = We are open now, until { DATETIME($closes_at, timeStyle: "short") }.
hours-open-minutes =
    We are open now, for another { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, until { DATETIME($closes_at, timeStyle: "short") }.
# $holiday: its name
hours-holiday = Today is a holiday: { $holiday }.
hours-closed = We are closed now.
hours-opens-today = We are closed now. We open today at { DATETIME($opens_at, timeStyle: "short") }.
hours-opens-tomorrow = We are closed now. We open tomorrow at { DATETIME($opens_at, timeStyle: "short") }.
# $day: mon to sun
hours-opens-day =
    We are closed now. We open on { $day ->
        [mon] Monday
        [tue] Tuesday
        [wed] Wednesday
        [thu] Thursday
        [fri] Friday
        [sat] Saturday
       *[sun] Sunday
    }, { DATETIME($opens_on, dateStyle: "long") }, at { DATETIME($opens_at, timeStyle: "short") }.

## The week, one line for days in a row with the same hours
# hours-days-N: days with N windows of opening

hours-week = Our opening hours:
hours-days-0 = { hours-days }: closed
hours-days-1 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }
hours-days-2 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } and { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }
hours-days-3 = { hours-days }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } and { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }
# $span: one day, or more in a row from $first to $last
hours-days = { $span ->
    [one] { hours-first-day }
   *[more] { hours-first-day }–{ hours-last-day }
}
hours-first-day = { $first ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
hours-last-day = { $last ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
# $city: the city whose time is meant, in its international name
hours-place = All times are local time in { $city ->
    [Copenhagen] Copenhagen
    [Stockholm] Stockholm
    [Helsinki] Helsinki
   *[other] { $city }
}.

## How to reach the firm

contact = This is how you reach us:
# $country: two letters
contact-phone = { $country ->
    [DK] Phone in Denmark
    [SE] Phone in Sweden
    [FI] Phone in Finland
   *[other] Phone ({ $country })
}: { $number }
contact-email = E-mail: { $email }
contact-urgent = Urgent, at any hour: { $email }
contact-whatsapp = Urgent, on WhatsApp: { $number }
