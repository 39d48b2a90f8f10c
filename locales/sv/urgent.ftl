# Det som inte kan vänta: först 112, sedan alla vägar till företaget, sedan det assistenten skriver ner och skickar.
# Korta rader: den som läser är rädd. Knappar: högst 24 tecken.

urgent-112 = Om liv eller hälsa är i fara: ring 112 nu.
urgent-call = Vi har öppet nu. Ring oss genast:
# $email: adressen för det som är akut
urgent-email = Skriv till { $email }, dygnet runt. Du kan skicka bilder dit också.
# $number: företagets nummer på WhatsApp
urgent-whatsapp = Eller skriv på WhatsApp till { $number }.
urgent-closed = Våra telefoner är stängda just nu.
urgent-form = Jag kan också skicka det åt dig. Några korta frågor:

## Någon skriver om livsfara

urgent-danger = Ring 112 nu. Det är gratis, och de svarar dygnet runt.
urgent-danger-then = När du är i säkerhet kan jag också berätta för vårt kontor vad du har skrivit.
urgent-danger-end = Okej. Inget är skickat. Ring 112 om någon är i fara.
choice-tell-office = Berätta för kontoret

## Frågorna

urgent-ask-what = Vad har hänt?
urgent-ask-by-when = När behöver du hjälp senast? Om du redan har skrivit det kan du hoppa över det här.
urgent-ask-where = Var är du nu? Om du redan har skrivit det kan du hoppa över det här.
urgent-ask-reach = Hur når vi dig? Skriv ditt namn och ett telefonnummer eller en e-postadress.
urgent-bad-reach = Jag ser inget telefonnummer och ingen e-postadress. Om du inte har något av dem, skriv var vi annars kan nå dig, eller hoppa över det här.
# $last: de fyra sista siffrorna i kundens eget nummer
choice-use-phone = Använd …{ $last }
choice-use-email = Använd min e-post

## Det som kommer att skickas; kunden säger ja till det

urgent-summary = Det här skickar jag till kontoret:
# $what, $by_when, $where, $reach: med kundens egna ord
urgent-summary-what = Vad som har hänt: { $what }
urgent-summary-by-when = Senast när: { $by_when }
urgent-summary-where = Var: { $where }
urgent-summary-reach = Så når vi dig: { $reach }
urgent-summary-phone = Så når vi dig: det telefonnummer vi har, som slutar på { $last }
urgent-summary-email = Så når vi dig: den e-postadress vi har
urgent-summary-no-reach = Så når vi dig: inget angivet. Utan det kan vi inte skriva eller ringa tillbaka, så ring oss eller skriv till oss själv också.
urgent-confirm = Ska jag skicka det nu? Du kan också skriva mer, så lägger jag till det.
urgent-added = Jag har lagt till det.
urgent-change = Vad ska jag ändra? Tryck på det nedan, eller skriv det som saknas.
choice-send-now = Skicka nu
choice-edit-what = Ändra vad som har hänt
choice-edit-by-when = Ändra tiden
choice-edit-where = Ändra platsen
choice-edit-reach = Ändra hur ni når mig

## Skickat

urgent-sent-open = Jag har mejlat det till vårt kontor. Vänta inte på svaret:
urgent-sent-closed = Jag har skickat det till vår adress för akuta ärenden. Våra medarbetare skriver eller ringer till dig så snart som möjligt.
# $number: WhatsApp
urgent-silence = Om du inte hör något, skriv på WhatsApp till { $number }.
# $email: adressen för det som är akut
urgent-photos = Bilder och papper kan du skicka till { $email }.
urgent-too-many = Jag kunde inte skicka det, för det har kommit för många akuta meddelanden från ditt nätverk. Skriv eller ring själv:

## Något läggs till efter att det är skickat

choice-add-more = Lägg till något
urgent-ask-more = Vad ska jag lägga till? Jag skickar det så fort du har skrivit det.
urgent-more-sent = Jag har skickat det också.
urgent-more-gone = Jag kan inte lägga till något i det meddelandet längre. Skriv en gång till vad som är akut.
urgent-more-stopped = Okej. Det du skickade förut finns hos vårt kontor.

## Lämnat innan det skickades

task-urgent-stopped = Jag har avbrutit. Inget är skickat. Så här kan du nå oss själv:
