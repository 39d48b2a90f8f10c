# Assistenten i samtale: de første ord, småsnak, ikke forstået, og det, chatten ikke kan endnu.

greet =
    Hej! Jeg er en automatisk assistent.
    Jeg kan fortælle, hvordan det går med din sag, hvad der mangler, hvornår vi har åbent, og hvordan du får fat i os.
    Vil du hellere tale med et menneske, så skriv bare “menneske”. Hvad kan jeg hjælpe med?
help =
    Jeg er en automatisk assistent. Her i chatten kan jeg fortælle om status på din sag, hvad du stadig mangler at sende, vores åbningstider, og hvordan du får fat i os.
    Skriv med dine egne ord, eller tryk på en knap. Skriv “menneske”, hvis du vil tale med en person.
bot-challenge =
    Jeg er et computerprogram, ikke et menneske.
    Jeg kan slå din sag og vores åbningstider op, og jeg kan fortælle, hvordan du får fat i en person.
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

## Kan ikke lade sig gøre i chatten endnu: sig det, og sig, hvor det kan gøres i dag
# $portal: klientportalens adresse · $email og $phone: firmaets · $firm: firmaets navn

not-yet-complain =
    Jeg er ked af, at du ikke er tilfreds. Jeg kan ikke tage imod en klage i chatten endnu.
    Skriv til { $email }, eller ring på { $phone }, så et menneske kan se på det.
not-yet-request_my_data = Jeg kan ikke give dig en kopi af dine data i chatten endnu. Skriv til { $email }, at du ønsker en kopi af de data, vi har om dig.
not-yet-delete_my_data = Jeg kan ikke tage imod et ønske om sletning i chatten endnu. Skriv til { $email }, at du ønsker dine data slettet.
not-yet-upload_document =
    Jeg kan ikke tage imod dokumenter i chatten endnu. Du kan lægge dem op på portalen: { $portal }
    Åbn din sag, vælg “Tjekliste”, og tryk på papirclipsen ved dokumentet.
not-yet-mark_item_done =
    Jeg kan ikke markere noget som færdigt i chatten endnu. Du kan gøre det på portalen: { $portal }
    Åbn din sag, vælg “Tjekliste”, og tryk på “Marker som færdig”.
not-yet-ask_files = Jeg kan ikke vise dine filer i chatten endnu. Du finder dem på portalen, i din sag, under “Filer”: { $portal }
not-yet-message_caseworker =
    Jeg kan ikke give beskeder videre i chatten endnu. Du kan skrive til din sagsbehandler på portalen: { $portal }
    Åbn din sag, vælg “Beskeder”, og tryk på plustegnet.
not-yet-read_messages = Jeg kan ikke vise dine beskeder i chatten endnu. Du kan læse dem på portalen, i din sag, under “Beskeder”: { $portal }
not-yet-ask_offer = Jeg kan ikke vise tilbud i chatten endnu. Du finder dit tilbud på portalen, under “Betalinger”: { $portal }
not-yet-accept_offer =
    Jeg kan ikke acceptere et tilbud for dig i chatten endnu. Du kan gøre det på portalen: { $portal }
    Vælg “Betalinger”, og tryk på den gule knap “Accepter tilbud”.
not-yet-ask_payments = Jeg kan ikke vise betalinger i chatten endnu. På portalen, under “Betalinger”, kan du se, hvad der skal betales, og hvad der er betalt: { $portal }
not-yet-pay =
    Du kan ikke betale i chatten endnu. Du kan betale på portalen: { $portal }
    Vælg “Betalinger”, og tryk på “Betal”. Skriv aldrig kortnumre i chatten.
not-yet-get_receipt = Jeg kan ikke sende kvitteringer i chatten endnu. Du kan hente dem på portalen, nederst under “Betalinger”: { $portal }
not-yet-ask_my_details = Jeg kan ikke vise dine oplysninger i chatten endnu. Du finder dem på portalen, under “Min side”: { $portal }
not-yet-update_my_details = Jeg kan ikke ændre dine oplysninger i chatten endnu. Ret dem på portalen, under “Min side”: { $portal } Du kan også skrive til { $email }.
not-yet-portal_login_help =
    Du logger ind på portalen her: { $portal }
    Dit brugernavn er din e-mailadresse. Den første adgangskode er det telefonnummer, du gav, da du blev oprettet. Virker det ikke, så skriv til { $email }, eller ring på { $phone }.
not-yet-portal_password_reset =
    Jeg kan ikke nulstille din adgangskode i chatten. Du kan bede om en ny på portalens side til log ind: { $portal }
    Mailen går til den adresse, vi har. Kommer den ikke, så se i mappen med spam, eller ring på { $phone }.
not-yet-portal_help =
    Jeg kan ikke vise dig rundt på portalen i chatten endnu. Her er portalen: { $portal }
    Kan du ikke finde noget, så ring på { $phone }, eller skriv til { $email }.
not-yet-book_consultation = Jeg kan ikke booke en samtale i chatten endnu. Ring på { $phone }, eller skriv til { $email }, så finder vi en tid.
not-yet-request_callback = Jeg kan ikke bestille et opkald i chatten endnu. Ring til os på { $phone }, eller skriv til { $email } med dit telefonnummer, og hvornår vi må ringe.
not-yet-ask_services = { $firm } hjælper mennesker, som flytter til et andet land, med deres papirer og tilladelser. Jeg kan ikke rådgive om din egen situation i chatten endnu. Ring på { $phone }, eller skriv til { $email }.
not-yet-ask_prices = Jeg kender ikke priserne. Ring på { $phone }, eller skriv til { $email }, så fortæller et menneske, hvad det koster for dig.
