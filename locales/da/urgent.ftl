# Det, der ikke kan vente: først 112, så alle veje til firmaet, så det, assistenten skriver ned og sender videre.
# Korte linjer: den, der læser dem, er bange. Knapper: højst 24 tegn.

urgent-112 = Er der fare for liv eller helbred, så ring 112 nu.
urgent-call = Vi har åbent nu. Ring til os med det samme:
# $email: adressen til det, der haster
urgent-email = Skriv til { $email } døgnet rundt. Du kan også sende billeder dertil.
# $number: firmaets nummer på WhatsApp
urgent-whatsapp = Eller skriv på WhatsApp til { $number }.
urgent-closed = Vores telefoner er lukket lige nu.
urgent-form = Jeg kan også sende det videre for dig. Nogle få korte spørgsmål:

## Nogen skriver om livsfare

urgent-danger = Ring 112 nu. Det er gratis, og de svarer hele døgnet.
urgent-danger-then = Når du er i sikkerhed, kan jeg også sende det, du har skrevet, til kontoret.
urgent-danger-end = Det er i orden. Der er ikke sendt noget. Ring 112, hvis nogen er i fare.
choice-tell-office = Send det til kontoret

## Spørgsmålene

urgent-ask-what = Hvad er der sket?
urgent-ask-by-when = Hvornår skal du senest have hjælp? Har du allerede skrevet det, så spring over.
urgent-ask-where = Hvor er du nu? Har du allerede skrevet det, så spring over.
urgent-ask-reach = Hvordan får vi fat i dig? Skriv dit navn og et telefonnummer eller en e-mailadresse.
urgent-bad-reach = Jeg kan ikke se et telefonnummer eller en e-mailadresse dér. Har du ingen af delene, så skriv, hvor vi ellers kan finde dig, eller spring over.
# $last: de sidste fire cifre af klientens eget nummer
choice-use-phone = Brug …{ $last }
choice-use-email = Brug min e-mail

## Det, der bliver sendt; klienten siger ja til det

urgent-summary = Det her sender jeg til kontoret:
# $what, $by_when, $where, $reach: med klientens egne ord
urgent-summary-what = Det er der sket: { $what }
urgent-summary-by-when = Hjælp senest: { $by_when }
urgent-summary-where = Hvor du er: { $where }
urgent-summary-reach = Sådan får vi fat i dig: { $reach }
urgent-summary-phone = Sådan får vi fat i dig: det telefonnummer, vi har, der ender på { $last }
urgent-summary-email = Sådan får vi fat i dig: den e-mailadresse, vi har
urgent-summary-no-reach = Sådan får vi fat i dig: ikke oplyst. Uden det kan vi ikke skrive eller ringe tilbage, så ring eller skriv også selv til os.
urgent-confirm = Skal jeg sende det nu? Du kan også skrive mere, så tilføjer jeg det.
urgent-added = Det har jeg tilføjet.
urgent-change = Hvad skal jeg ændre? Tryk på det nedenfor, eller skriv det, der mangler.
choice-send-now = Send det nu
choice-edit-what = Ret: hvad der er sket
choice-edit-by-when = Ret: hvornår
choice-edit-where = Ret: hvor
choice-edit-reach = Ret: kontakt

## Sendt

urgent-sent-open = Jeg har sendt det til kontoret på mail. Vent ikke på svaret:
urgent-sent-closed = Jeg har sendt det til vores mail for det, der haster. En medarbejder skriver eller ringer til dig hurtigst muligt.
# $number: WhatsApp
urgent-silence = Hører du ikke noget, så skriv på WhatsApp til { $number }.
# $email: adressen til det, der haster
urgent-photos = Du kan sende billeder og papirer til { $email }.
urgent-too-many = Jeg kunne ikke sende det, fordi der er kommet for mange hastebeskeder fra dit netværk. Skriv eller ring selv:

## Noget tilføjes, efter at det er sendt

choice-add-more = Tilføj noget
urgent-ask-more = Hvad skal jeg tilføje? Jeg sender det, så snart du har skrevet det.
urgent-more-sent = Det har jeg også sendt.
urgent-more-gone = Jeg kan ikke tilføje mere til den besked. Skriv en gang til, hvad der haster.
urgent-more-stopped = Det er i orden. Kontoret har det, du sendte før.

## Forladt, før det blev sendt

task-urgent-stopped = Jeg er stoppet. Der er ikke sendt noget. Sådan kan du selv få fat i os:
