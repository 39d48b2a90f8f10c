# Att logga in i chatten: e-postadress, telefonnummer och (om inte företaget har stängt av det) en kod via mejl.
# Säg aldrig, och låt aldrig ana, om företaget känner till en e-postadress eller ett telefonnummer.

## Varför, och hur

verify-why = Först behöver jag veta vem du är. Sedan kan jag berätta om ditt eget ärende.
verify-why-question = Det berättar jag gärna. Först behöver jag veta vem du är, så att ingen annan kan läsa om ditt ärende.
# Kunden var inloggad tidigare, och det har tagit slut av sig självt.
verify-expired = Du var inloggad förut, men för din säkerhet loggas du ut efter en stund.
verify-signed_out = Du har loggat ut, så jag vet inte längre vem du är.
verify-how-code = Jag frågar efter din e-postadress och ditt telefonnummer. Sedan får du en kod via mejl.
verify-how-match = Jag frågar efter din e-postadress och ditt telefonnummer.

## Frågorna

verify-ask-email = Vilken e-postadress har du?
verify-ask-phone = Tack. Vilket telefonnummer har du? Skriv det med landskod om det inte är danskt.
verify-ask-code = Skriv den 6-siffriga koden från mejlet.
# Samma en gång till, efter ett svar som inte gick att använda
verify-again-email = Skriv den e-postadress du använder hos oss, till exempel namn@exempel.se. Vill du avbryta, skriv ”avbryt”.
verify-again-phone = Skriv det telefonnummer du har gett oss, bara numret, till exempel +45 12 34 56 78. Vill du avbryta, skriv ”avbryt”.
verify-again-code = Jag väntar på den 6-siffriga koden från mejlet, till exempel 123456. Du kan också be om en ny kod eller skriva ”avbryt”.
# När en fråga från kunden har besvarats däremellan
verify-resume-email = Vill du fortsätta att logga in? Skriv då din e-postadress.
verify-resume-phone = Vill du fortsätta att logga in? Skriv då ditt telefonnummer.
verify-resume-code = Vill du fortsätta att logga in? Skriv då den 6-siffriga koden från mejlet.

## Vad som är fel med ett svar

verify-bad-email = Det ser inte ut som en e-postadress.
verify-bad-phone = Det ser inte ut som ett telefonnummer. Det kanske är för kort.
verify-bad-code = Det är inte en kod med 6 siffror.
# Används bara där ingen kod skickas
verify-no-match =
    E-postadressen och telefonnumret hör inte ihop här. { $attempts ->
        [0] Du har inga försök kvar.
        [one] Du har 1 försök kvar. Skriv båda igen.
       *[other] Du har { $attempts } försök kvar. Skriv båda igen.
    }
verify-refused-email = Det är okej. Utan den kan jag inte visa något om ditt ärende, men jag kan svara på andra frågor. Du kan fortsätta genom att skriva din e-postadress, eller avbryta här.
verify-refused-phone = Det är okej. Du kan fortsätta genom att skriva ditt telefonnummer, rätta din e-postadress eller avbryta här.
verify-correct-what = Vad vill du rätta? Resten kommer jag ihåg. Du kan också skriva den rätta e-postadressen eller det rätta telefonnumret direkt.

## Koden

verify-code-sent =
    Tack. Om e-postadressen och telefonnumret tillhör en kund hos oss är en 6-siffrig kod nu på väg till den kundens e-postadress. { $minutes ->
        [one] Den gäller i 1 minut.
       *[other] Den gäller i { $minutes } minuter.
    } Skriv koden här.
verify-no-mail = Har det inte kommit något mejl efter ett par minuter? Titta i skräpposten också.
verify-code-waiting = Du bad om en kod tidigare.
verify-code-resent =
    Om uppgifterna tillhör en kund hos oss är en ny kod nu på väg. { $minutes ->
        [one] Den gäller i 1 minut.
       *[other] Den gäller i { $minutes } minuter.
    } Använd det nyaste mejlet.
verify-code-too-soon =
    Du bad om en kod alldeles nyss. Om { $seconds ->
        [one] 1 sekund
       *[other] { $seconds } sekunder
    } kan du be om en ny.
verify-code-wrong =
    Koden är inte rätt. { $attempts ->
        [0] Du har inga försök kvar med den.
        [one] Du har 1 försök kvar. Titta i det nyaste mejlet och skriv koden igen.
       *[other] Du har { $attempts } försök kvar. Titta i det nyaste mejlet och skriv koden igen.
    }
verify-code-expired = Koden är för gammal. Jag kan skicka en ny.
verify-code-none = Det finns ingen kod som gäller längre, så vi börjar om från början.

## Slutet

# $name: förnamn
verify-done = Tack, { $name }. Nu vet jag vem du är.
verify-done-no-name = Tack. Nu vet jag vem du är.
verify-already = Du är redan inloggad, { $name }.
verify-already-no-name = Du är redan inloggad.
verify-what-now = Vad vill du veta?
verify-locked =
    Det blev för många försök. För säkerhets skull kan ingen logga in här { $minutes ->
        [one] den närmaste minuten
       *[other] de närmaste { $minutes } minuterna
    }. Sedan kan du försöka igen. Om du inte kan vänta kan en medarbetare hjälpa dig.
verify-gave-up = Det gick tyvärr inte. Du kan prata med en människa i stället, eller försöka igen från början.
verify-stopped = Jag har avbrutit inloggningen. Inget har försvunnit, och du kan logga in senare när du vill.
verify-stopped-goodbye = Jag har avbrutit inloggningen. Hej då, och ha det så bra. Du kan skriva igen när du vill.
signed-out = Du är utloggad. Nu kan ingen se ditt ärende i den här chatten. Det som står ovanför finns kvar på skärmen, så stäng fönstret om andra använder den här telefonen eller datorn.
signed-out-was-not = Du var inte inloggad, så här finns inget att se om ditt ärende.

## Ord om själva inloggningen

verify-lacking-email = Utan din e-postadress kan jag inte veta vem du är. Du kan skriva den senare, fråga om något annat än ditt eget ärende eller prata med en människa.
verify-lacking-phone = Det är det telefonnummer som du gav oss när du blev kund. Om du inte har det kan en människa hjälpa dig.
verify-lacking-code = Koden står i ett mejl till den e-postadress vi har. Titta i skräpposten också. Jag kan skicka en ny, eller så kan en människa hjälpa dig.
verify-silence-end = Jag hörde inget mer från dig, så jag har avbrutit inloggningen. Du kan börja om när du vill.
