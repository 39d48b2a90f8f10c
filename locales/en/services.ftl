# What the firm does and what it costs, in the chat; and opening hours of one day. No legal advice, no promises.
# $firm: the firm's name

services-intro = { $firm } helps families with these things:
# $type: the kind of case, as in case-type
services-type = • { case-type }
# What the firm has written about itself. $title, $text: in the reader's language
services-own = • { $title }
services-own-text = • { $title }: { $text }
services-one = Yes, we help with this: { case-type }.
# $type: the kind of case, as in case-type. The sentences are those of the firm's page.
services-one-text = { $type ->
    [eu_residence] { site-service-eu-text }
    [family_reunification] { site-service-family-text }
    [personal_number] { site-service-number-text }
    [work_permit] { site-service-work-text }
    [permanent_residence] { site-service-stay-text }
    [citizenship] { site-service-stay-text }
   *[return_to_denmark] { site-service-return-text }
}
services-not-one = I am not sure that we help with this: { case-type }. Please ask a person.
services-firm = We are a private firm, not an authority. The authorities decide. We know the way, prepare the papers and follow the case.
services-how-free = A person can look with you at whether and how it can work for you. The first consultation is free.
services-how = A person can look with you at whether and how it can work for you.

## Prices
# $amount_money: a sum of money

prices-intro = This is what it costs:
price-line = • { $title }: { $amount_money }
price-line-from = • { $title }: from { $amount_money }
# Without a list of prices
prices-depends = The price depends on your case, so I cannot tell you a price here.
prices-way-free = This is how it goes: first a free consultation, then a written offer with the whole price. You pay nothing until you have accepted the offer.
prices-way = You get a written offer with the whole price. You pay nothing until you have accepted the offer.
prices-instalments-yes = You can pay in instalments.
prices-instalments-no = Paying in instalments is not possible.
prices-instalments-unknown = Ask a person whether you can pay in instalments.
prices-own-offer = Do you already have an offer from us? Then I can show it to you here.

## Opening hours of one day
# $day_on: the date; $holiday: its name; $opens1_at … $closes3_at: times of that day

hours-on-0 = On { DATETIME($day_on, dateStyle: "full") } we are closed.
hours-on-1 = On { DATETIME($day_on, dateStyle: "full") } we are open { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }.
hours-on-2 = On { DATETIME($day_on, dateStyle: "full") } we are open { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } and { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }.
hours-on-3 = On { DATETIME($day_on, dateStyle: "full") } we are open { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } and { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }.
hours-on-holiday = It is a holiday: { $holiday }.
# Said in Finnish only: the firm's clock is one hour behind Finland's
hours-finland = In Finland the clock is one hour ahead: 10:00 here is 11:00 there.
