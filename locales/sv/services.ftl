# Vad företaget gör och vad det kostar, i chatten; och en dags öppettider. Inga juridiska råd, inga löften.
# $firm: företagets namn

services-intro = { $firm } hjälper familjer med det här:
# $type: ärendets slag, som i case-type
services-type = • { case-type }
# Det företaget har skrivit om sig självt. $title, $text: på läsarens språk
services-own = • { $title }
services-own-text = • { $title }: { $text }
services-one = Ja, det hjälper vi till med: { case-type }.
# $type: ärendets slag, som i case-type. Meningarna är de som står på företagets sida.
services-one-text = { $type ->
    [eu_residence] { site-service-eu-text }
    [family_reunification] { site-service-family-text }
    [personal_number] { site-service-number-text }
    [work_permit] { site-service-work-text }
    [permanent_residence] { site-service-stay-text }
    [citizenship] { site-service-stay-text }
   *[return_to_denmark] { site-service-return-text }
}
services-not-one = Jag är inte säker på att vi hjälper till med det här: { case-type }. Fråga en människa.
services-firm = Vi är ett privat företag, ingen myndighet. Det är myndigheterna som beslutar. Vi vet hur det går till, förbereder papperen och följer ärendet.
services-how-free = En människa går igenom med dig om det kan fungera i ditt fall, och hur. Den första rådgivningen är gratis.
services-how = En människa går igenom med dig om det kan fungera i ditt fall, och hur.

## Priser
# $amount_money: ett belopp

prices-intro = Så här mycket kostar det:
price-line = • { $title }: { $amount_money }
price-line-from = • { $title }: från { $amount_money }
# Utan prislista
prices-depends = Priset beror på ditt ärende, så jag kan inte säga ett belopp här.
prices-way-free = Så här går det till: först gratis rådgivning, sedan en skriftlig offert med hela priset. Du betalar inget innan du har accepterat offerten.
prices-way = Du får en skriftlig offert med hela priset. Du betalar inget innan du har accepterat offerten.
prices-instalments-yes = Du kan dela upp betalningen.
prices-instalments-no = Det går inte att dela upp betalningen.
prices-instalments-unknown = Fråga en människa om du kan dela upp betalningen.
prices-own-offer = Har du redan fått en offert från oss? Då kan jag visa den här.

## En dags öppettider
# $day_on: datumet; $holiday: dess namn; $opens1_at … $closes3_at: tider den dagen

hours-on-0 = Vi har stängt { DATETIME($day_on, dateStyle: "full") }.
hours-on-1 = Vi har öppet { DATETIME($day_on, dateStyle: "full") }, { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }.
hours-on-2 = Vi har öppet { DATETIME($day_on, dateStyle: "full") }, { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") } och { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") }.
hours-on-3 = Vi har öppet { DATETIME($day_on, dateStyle: "full") }, { DATETIME($opens1_at, timeStyle: "short") }–{ DATETIME($closes1_at, timeStyle: "short") }, { DATETIME($opens2_at, timeStyle: "short") }–{ DATETIME($closes2_at, timeStyle: "short") } och { DATETIME($opens3_at, timeStyle: "short") }–{ DATETIME($closes3_at, timeStyle: "short") }.
hours-on-holiday = Det är helgdag: { $holiday }.
# Sägs bara på finska: företagets klocka är en timme efter Finlands
hours-finland = I Finland är klockan en timme mer: 10.00 här är 11.00 där.
