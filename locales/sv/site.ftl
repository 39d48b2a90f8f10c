# Företagets demosida och sidorna för sparade mejl. { $firm } är företagets namn.

## Varje sida

site-skip = Gå till innehållet
site-portal = Min sida
site-languages = Språk
site-language-da = Dansk
site-language-sv = Svenska
site-language-en = English
site-language-fi = Suomi
site-language-ar = العربية
site-footer = { $firm }. Vi hjälper familjer att flytta till Sverige och stanna kvar.

## Startsidan

site-home-title = { $firm }: flytta till Sverige, steg för steg
site-hero-title = Er flytt till Sverige, steg för steg
site-hero-text = Uppehållsrätt, familjeåterförening, personnummer och arbete: vi kan reglerna, förbereder papperen och följer ert ärende tills beslutet har kommit.
site-hero-call = Ring { $number }
site-hero-write = Skriv till oss
site-ask-title = Har du redan ett ärende hos oss?
site-ask-text = Fråga assistenten längst ner på sidan. Den svarar dygnet runt:
site-ask-status = Hur går det med mitt ärende?
site-ask-checklist = Vilka dokument behöver ni fortfarande från mig?
site-ask-hours = När kan jag ringa er?
site-ask-honest = Den är ett datorprogram och säger det själv. När den inte kan hjälpa dig berättar den hur du når en människa.

site-services-title = Det här hjälper vi till med
site-service-eu = Uppehållsrätt för EU-medborgare
site-service-eu-text = Rätten för dig som är EU-medborgare, och för din familj, att bo i Sverige.
site-service-family = Familjeåterförening
site-service-family-text = Bo tillsammans i Sverige med man, fru, sambo eller barn från ett land utanför EU.
site-service-number = Personnummer
site-service-number-text = Folkbokföring, id-kort, bankkonto och sjukvård i Sverige.
site-service-work = Arbete
site-service-work-text = Arbetstillstånd, och vad som ändras när du arbetar på båda sidor av Öresund.
site-service-stay = Permanent uppehållstillstånd och medborgarskap
site-service-stay-text = När ni har bott några år i Sverige och vill stanna.
site-service-return = Tillbaka till Danmark
site-service-return-text = Vägen hem för hela familjen, med de rättigheter ni har fått i Sverige.

site-contact-title = Prata med oss
site-phones-title = På telefon
site-country-dk = Danmark
site-country-se = Sverige
site-country-fi = Finland
site-written-title = Skriftligt
site-email = E-post
site-whatsapp = WhatsApp
site-hours-title = Öppettider
site-hours-closed = Stängt
site-hours-none = Skriv till oss för att boka en tid.
site-day-mon = Måndag
site-day-tue = Tisdag
site-day-wed = Onsdag
site-day-thu = Torsdag
site-day-fri = Fredag
site-day-sat = Lördag
site-day-sun = Söndag
site-urgent-title = Är det akut?
site-urgent-text = Dygnet runt: förklara noga vad det gäller, så svarar vi så snart vi kan.

## Om demoversionen

site-demo-mark = Demo
site-demo-title = Det här är en demo
site-demo-text = Företagets kunder och ärenden är påhittade. Vill du fråga om ett ärende i chatten? Ange då e-postadressen och telefonnumret för någon av de här personerna.
site-demo-code = Den sexsiffriga koden skickas inte till någon. Den finns i demobrevlådan.
site-demo-mails = Öppna demobrevlådan
site-demo-clients = Demokunder

## Sparade mejl

site-mails-title = Demobrevlåda
site-mails-text = Mejl som annars skulle ha skickats sparas här, det nyaste överst.
site-mails-none = Inga mejl än.
site-mail-to = Till
site-mail-from = Från
site-mail-sent = Tid
site-mail-back = Alla mejl
