# Firmaets demoside og siderne med gemte mails. { $firm } er firmaets navn.

## Alle sider

site-skip = Gå til indholdet
site-portal = Min side
site-languages = Sprog
site-language-da = Dansk
site-language-sv = Svenska
site-language-en = English
site-language-fi = Suomi
site-language-ar = العربية
site-footer = { $firm }. Vi hjælper familier med at flytte til Sverige og blive der.

## Forsiden

site-home-title = { $firm }: flyt til Sverige, skridt for skridt
site-hero-title = Jeres flytning til Sverige, skridt for skridt
site-hero-text = Ophold, familiesammenføring, personnummer og arbejde: Vi kender reglerne, gør papirerne klar og følger jeres sag, til afgørelsen er der.
site-hero-call = Ring { $number }
site-hero-write = Skriv til os
site-ask-title = Har du allerede en sag hos os?
site-ask-text = Spørg assistenten nederst på siden. Den svarer dag og nat:
site-ask-status = Hvordan går det med min sag?
site-ask-checklist = Hvilke dokumenter mangler I fra mig?
site-ask-hours = Hvornår kan jeg ringe til jer?
site-ask-honest = Den er en computer, og det siger den selv. Når den ikke kan hjælpe, fortæller den, hvordan du får fat i et menneske.

site-services-title = Det hjælper vi med
site-service-eu = EU-ophold
site-service-eu-text = Opholdsret til dig og din familie, når I flytter som EU-borgere.
site-service-family = Familiesammenføring
site-service-family-text = Sammen i Sverige med ægtefælle, partner eller barn fra et land uden for EU.
site-service-number = Personnummer
site-service-number-text = Registrering i Sverige, id-kort, bankkonto og læge.
site-service-work = Arbejde
site-service-work-text = Arbejdstilladelse, og hvad der ændrer sig, når man arbejder på begge sider af broen.
site-service-stay = Permanent ophold og statsborgerskab
site-service-stay-text = Når I har boet nogle år i Sverige og gerne vil blive.
site-service-return = Tilbage til Danmark
site-service-return-text = Vejen hjem for hele familien med de rettigheder, I har fået i Sverige.

site-contact-title = Tal med os
site-phones-title = På telefon
site-country-dk = Danmark
site-country-se = Sverige
site-country-fi = Finland
site-written-title = På skrift
site-email = E-mail
site-whatsapp = WhatsApp
site-hours-title = Åbningstider
site-hours-closed = Lukket
site-hours-none = Skriv til os for at aftale en tid.
site-day-mon = Mandag
site-day-tue = Tirsdag
site-day-wed = Onsdag
site-day-thu = Torsdag
site-day-fri = Fredag
site-day-sat = Lørdag
site-day-sun = Søndag
site-urgent-title = Haster det?
site-urgent-text = Døgnet rundt: Skriv udførligt, hvad det drejer sig om, så svarer vi hurtigst muligt.

## Om demoen

site-demo-mark = Demo
site-demo-title = Dette er en demo
site-demo-text = Firmaets klienter og sager er opdigtede. Vil du spørge til en sag i chatten, så brug e-mailadressen og telefonnummeret for en af disse personer.
site-demo-code = Koden på seks cifre bliver ikke sendt til nogen: Den ligger i demoens postkasse.
site-demo-mails = Åbn demoens postkasse
site-demo-clients = Demoens klienter

## Gemte mails

site-mails-title = Demoens postkasse
site-mails-text = Mails, der ellers ville være sendt, ligger her. Den nyeste står øverst.
site-mails-none = Ingen mails endnu.
site-mail-to = Til
site-mail-from = Fra
site-mail-sent = Tid
site-mail-back = Alle mails
