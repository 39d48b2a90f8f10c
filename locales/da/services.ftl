# Hvad firmaet hjælper med, og hvad det koster, i chatten; og åbningstiderne en bestemt dag. Ingen juridiske råd, ingen
# løfter. $firm: firmaets navn

services-intro = { $firm } hjælper familier med dette:
# $type: sagens art, som i case-type
services-type = • { case-type }
# Det, firmaet har skrevet om sig selv. $title, $text: på læserens sprog
services-own = • { $title }
services-own-text = • { $title }: { $text }
services-one = Ja, det hjælper vi med: { case-type }.
# $type: sagens art, som i case-type. Sætningerne er dem fra firmaets side.
services-one-text = { $type ->
    [eu_residence] { site-service-eu-text }
    [family_reunification] { site-service-family-text }
    [personal_number] { site-service-number-text }
    [work_permit] { site-service-work-text }
    [permanent_residence] { site-service-stay-text }
    [citizenship] { site-service-stay-text }
   *[return_to_denmark] { site-service-return-text }
}
services-not-one = Jeg er ikke sikker på, at vi hjælper med dette: { case-type }. Spørg et menneske.
services-firm = Vi er et privat firma, ikke en myndighed. Det er myndighederne, der bestemmer. Vi kender vejen, gør papirerne klar og følger sagen.
services-how-free = Et menneske kan sammen med dig se på, om og hvordan det kan lade sig gøre. Den første samtale er gratis.
services-how = Et menneske kan sammen med dig se på, om og hvordan det kan lade sig gøre.

## Priser
# $amount_money: et beløb

prices-intro = Det koster det:
price-line = • { $title }: { $amount_money }
price-line-from = • { $title }: fra { $amount_money }
# Uden en prisliste
prices-depends = Prisen afhænger af din sag, så jeg kan ikke sige et beløb her.
prices-way-free = Sådan foregår det: først en gratis samtale, så et skriftligt tilbud med hele prisen. Du betaler ikke noget, før du har accepteret tilbuddet.
prices-way = Du får et skriftligt tilbud med hele prisen. Du betaler ikke noget, før du har accepteret tilbuddet.
prices-instalments-yes = Du kan betale i rater.
prices-instalments-no = Du kan ikke betale i rater.
prices-instalments-unknown = Spørg et menneske, om du kan betale i rater.
prices-own-offer = Har du allerede fået et tilbud fra os? Så kan jeg vise dig det her.

## Åbningstiderne en bestemt dag
# $day_on: datoen; $holiday: dens navn; $opens1_at … $closes3_at: dagens tider

hours-on-0 = Åbningstid { DATETIME($day_on, dateStyle: "full") }: lukket.
hours-on-1 = Åbningstid { DATETIME($day_on, dateStyle: "full") }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }.
hours-on-2 = Åbningstid { DATETIME($day_on, dateStyle: "full") }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } og { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }.
hours-on-3 = Åbningstid { DATETIME($day_on, dateStyle: "full") }: { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } og { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }.
hours-on-holiday = Det er helligdag: { $holiday }.
# Siges kun på finsk: firmaets ur er en time efter Finlands
hours-finland = I Finland er klokken en time mere: 10.00 her er 11.00 dér.
