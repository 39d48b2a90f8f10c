# At logge ind inde i chatten: e-mailadresse, telefonnummer og (hvis firmaet ikke har slået det fra) en kode på mail.
# Sig eller antyd aldrig, om firmaet kender en e-mailadresse eller et telefonnummer.

## Hvorfor, og hvordan

verify-why = Først skal jeg vide, hvem du er. Så kan jeg fortælle om din egen sag.
verify-why-question = Det vil jeg gerne fortælle. Først skal jeg vide, hvem du er, så ingen andre kan læse om din sag.
# Klienten var logget ind før, og det er udløbet af sig selv.
verify-expired = Du var logget ind før, men for din sikkerheds skyld slutter det efter et stykke tid.
verify-signed_out = Du har logget ud, så jeg kender dig ikke mere.
verify-how-code = Jeg spørger om din e-mailadresse og dit telefonnummer. Så får du en kode på mail.
verify-how-match = Jeg spørger om din e-mailadresse og dit telefonnummer.

## Spørgsmålene

verify-ask-email = Hvad er din e-mailadresse?
verify-ask-phone = Tak. Hvad er dit telefonnummer? Skriv landekoden med, hvis det er fra et andet land.
verify-ask-code = Skriv koden på 6 cifre fra mailen.
# Det samme igen, efter et svar, der ikke kunne bruges
verify-again-email = Skriv den e-mailadresse, du bruger hos os, for eksempel navn@eksempel.dk. Vil du stoppe, så skriv “stop”.
verify-again-phone = Skriv det telefonnummer, du har givet os, kun nummeret, for eksempel +45 12 34 56 78. Vil du stoppe, så skriv “stop”.
verify-again-code = Jeg venter på koden på 6 cifre fra mailen, for eksempel 123456. Du kan også bede om en ny kode eller skrive “stop”.
# Efter at et spørgsmål fra klienten er besvaret undervejs
verify-resume-email = Vil du gå videre med at logge ind? Hvad er din e-mailadresse?
verify-resume-phone = Vil du gå videre med at logge ind? Hvad er dit telefonnummer?
verify-resume-code = Vil du gå videre med at logge ind, så skriv koden på 6 cifre fra mailen.

## Hvad der er galt med et svar

verify-bad-email = Det kan jeg ikke læse som en e-mailadresse.
verify-bad-phone = Det kan jeg ikke læse som et telefonnummer. Måske er det for kort.
verify-bad-code = Det er ikke en kode på 6 cifre.
# Bruges kun, hvor der ikke sendes en kode
verify-no-match =
    E-mailadressen og telefonnummeret hører ikke sammen her. { $attempts ->
        [0] Du har ikke flere forsøg.
        [one] Du har 1 forsøg til. Skriv venligst begge dele igen.
       *[other] Du har { $attempts } forsøg til. Skriv venligst begge dele igen.
    }
verify-refused-email = Det er i orden. Uden den kan jeg ikke vise noget om din sag, men jeg kan svare på andre spørgsmål. Du kan fortsætte ved at skrive din e-mailadresse eller stoppe her.
verify-refused-phone = Det er i orden. Du kan fortsætte ved at skrive dit telefonnummer, rette din e-mailadresse eller stoppe her.
verify-correct-what = Hvad vil du rette? Resten husker jeg. Du kan også bare skrive den rigtige e-mailadresse eller det rigtige telefonnummer.

## Koden

verify-code-sent =
    Tak. Hvis e-mailadressen og telefonnummeret er en klients, er der nu en kode på 6 cifre på vej til klientens e-mailadresse. { $minutes ->
        [one] Den virker i 1 minut.
       *[other] Den virker i { $minutes } minutter.
    } Skriv koden her.
verify-no-mail = Er der ingen mail efter et par minutter? Se også i mappen med spam.
verify-code-waiting = Du har bedt om en kode før.
verify-code-resent =
    Hvis oplysningerne er en klients, er der nu en ny kode på vej. { $minutes ->
        [one] Den virker i 1 minut.
       *[other] Den virker i { $minutes } minutter.
    } Brug den nyeste mail.
verify-code-too-soon =
    Du har lige bedt om en kode. { $seconds ->
        [one] Om 1 sekund
       *[other] Om { $seconds } sekunder
    } kan du bede om en ny.
verify-code-wrong =
    Koden er ikke rigtig. { $attempts ->
        [0] Du har ikke flere forsøg med den.
        [one] Du har 1 forsøg til. Se i den nyeste mail, og skriv koden igen.
       *[other] Du har { $attempts } forsøg til. Se i den nyeste mail, og skriv koden igen.
    }
verify-code-expired = Koden er for gammel. Jeg kan sende dig en ny.
verify-code-none = Der venter ikke nogen kode mere, så lad os begynde forfra.

## Slutningen

# $name: fornavn
verify-done = Tak, { $name }. Nu ved jeg, hvem du er.
verify-done-no-name = Tak. Nu ved jeg, hvem du er.
verify-already = Du er allerede logget ind, { $name }.
verify-already-no-name = Du er allerede logget ind.
verify-what-now = Hvad vil du gerne vide?
verify-locked =
    Der har været for mange forsøg. For en sikkerheds skyld kan ingen logge ind her de næste { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    }. Derefter kan du prøve igen. Kan du ikke vente, kan et menneske hjælpe dig.
verify-gave-up = Det lykkes desværre ikke. Du kan tale med et menneske i stedet eller prøve igen fra begyndelsen.
verify-stopped = Jeg er stoppet. Intet er gået tabt, og du kan altid logge ind senere.
verify-stopped-goodbye = Jeg er stoppet med at logge dig ind. Farvel, og alt godt. Du kan altid skrive igen.
signed-out = Du er logget ud. Nu kan ingen se din sag i denne chat. Det, der er skrevet ovenfor, bliver stående på skærmen, så luk vinduet, hvis andre bruger telefonen eller computeren.
signed-out-was-not = Du var ikke logget ind, så her er intet at se om din sag.

## Ord om selve det at logge ind

verify-lacking-email = Uden din e-mailadresse kan jeg ikke vide, hvem du er. Du kan skrive den senere, spørge om noget, der ikke handler om din egen sag, eller tale med et menneske.
verify-lacking-phone = Det er det telefonnummer, du gav os, da du blev klient. Har du det ikke, kan et menneske hjælpe dig.
verify-lacking-code = Hvis dine oplysninger er rigtige, er koden i en mail til dig. Se også i mappen med spam. Jeg kan sende en ny, eller et menneske kan hjælpe dig.
verify-silence-end = Jeg er stoppet med at logge dig ind, fordi jeg ikke har hørt fra dig. Du kan altid begynde igen.
