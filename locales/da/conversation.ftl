# Assistenten i samtale: de første ord, småsnak og ikke forstået.

greet =
    Hej! Jeg er en automatisk assistent.
    Jeg kan fortælle, hvordan det går med din sag, og hvad der mangler. Jeg kan også give beskeder videre, hjælpe med betalinger og booke en samtale eller et opkald.
    Vil du hellere tale med et menneske, så skriv bare “menneske”. Hvad kan jeg hjælpe med?
greet-again = Hej! Det er stadig den automatiske assistent. Hvad kan jeg hjælpe med? Skriv “menneske”, hvis du vil tale med en person.
help =
    Det her kan jeg:
    • Din sag: hvordan det går, hvor lang tid det tager, og hvem der er din sagsbehandler
    • Dokumenter: hvad der mangler, hvordan du sender dem, og hvad der er færdigt
    • Beskeder: skriv til din sagsbehandler, og læs svarene
    • Penge: dit tilbud, betalinger, kvitteringer og priser
    • Dig: dine oplysninger, en kopi af dine data og sletning af dem
    • Portalen: log ind, få en ny adgangskode, og find rundt
    • Firmaet: åbningstider, telefonnumre, en samtale, et opkald og akut hjælp
bot-challenge =
    Jeg er et computerprogram, ikke et menneske.
    Jeg slår din sag op, giver beskeder videre og skriver ned, hvad du beder om. Det, jeg ikke kan, tager et menneske sig af: skriv “menneske” når som helst.
thank = Det var så lidt. Skriv bare, hvis der er mere.
goodbye = Farvel, og alt godt. Du kan altid skrive igen.
affirm = Godt. Hvad vil du gerne vide?
deny = Det er i orden. Sig til, hvis jeg kan hjælpe med noget andet.
cancel-nothing = Der er ikke noget at stoppe lige nu. Du kan bare spørge om noget andet.
out-of-scope =
    Det kan jeg desværre ikke hjælpe med. Jeg kender kun til vores klienters sager og til firmaet.
    Det her kan jeg:

## Ikke forstået

fallback = Det forstod jeg desværre ikke. Mente du noget af det her? Ellers må du gerne sige det med andre ord.
fallback-again = Jeg forstår det desværre stadig ikke. Et menneske kan hjælpe dig. Eller var det noget af det her?

## Oplysninger, som ingen har bedt om

inform-code = Jeg venter ikke på nogen kode lige nu. Vil du logge ind?
inform-unneeded = Tak. Det har jeg ikke brug for lige nu. Hvad vil du gerne vide?

## Sprog

# Siges på det sprog, der tales nu; under teksten står sprogene, hvert med sit eget navn.
language-now = Jeg svarer nu på dansk. Vil du skifte, så skriv bare din næste besked på et andet sprog. Jeg kan svare på:
language-name-da = Dansk
language-name-sv = Svenska
language-name-en = English
language-name-fi = Suomi
language-name-ar = العربية
