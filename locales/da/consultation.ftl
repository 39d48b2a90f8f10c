# Den gratis samtale: en samtale i telefonen med firmaet, for klienter og for dem, der ikke er klienter endnu.
# Dag og klokkeslæt vises, som hvert sprog skriver dem. $firm er firmaets navn.

## At vælge en tid

consultation-title = Book en gratis samtale
# $minutes: hvor lang tid den varer
consultation-intro = Fortæl os om dine planer, og spørg om det, du gerne vil vide. Vi ringer til dig. Samtalen varer { $minutes } minutter, den er gratis, og du skal ikke beslutte noget.
# $city: hvor firmaets ur er, for eksempel København
consultation-clock = Alle tider er lokal tid i { $city }.
# $firm: firmaets navn; efter teksten står telefonnumrene og e-mailadressen på siden
consultation-none = Der er ingen ledige tider at booke her lige nu. Ring eller skriv til os, så finder vi en tid sammen.
consultation-off = Du kan ikke booke en samtale her. Ring eller skriv til os, så finder vi en tid sammen.
consultation-choose-day = Vælg en dag
# $first og $last: dage, for eksempel 9. marts 2026
consultation-week = { $first } til { $last }
# $count: hvor mange tider der er ledige den dag
consultation-free = { $count ->
    [one] 1 ledig tid
   *[other] { $count } ledige tider
}
# $day: for eksempel tirsdag den 10. marts 2026
consultation-times = Ledige tider { $day }
consultation-other-day = Vælg en anden dag
consultation-day-full = Der er ikke flere ledige tider den dag. Vælg en anden dag.
consultation-gone = Den tid er ikke ledig længere. Vælg en anden.
consultation-yours = Dine samtaler
consultation-view = Vis, flyt eller aflys

## Hvem du er

# $day, $clock: hvornår; $city: hvis ur
consultation-chosen = { $day } kl. { $clock } (lokal tid i { $city })
# Hvor telefonnummeret er fra, viser uret noget andet. $clock dér, $city dér, for eksempel Helsinki
consultation-elsewhere = I { $city } er klokken { $clock }.
# Og det er en anden dag dér
consultation-elsewhere-day = I { $city } er det { $day } kl. { $clock }.
consultation-who = Hvem må vi ringe til?
consultation-name = Dit navn
consultation-email = Din e-mailadresse
consultation-email-help = Hertil sender vi tiden og et link til at flytte eller aflyse samtalen.
consultation-phone = Dit telefonnummer
consultation-phone-help = Vi ringer til dette nummer. Skriv det med landekode, for eksempel +45 12 34 56 78.
consultation-topic = Hvad drejer det sig om?
consultation-topic-help = Nogle få ord er nok. Skriv ikke pasnumre eller kortnumre her.
consultation-book = Book denne tid
consultation-other-time = Vælg en anden tid
# Noget, der er skrevet, kan ikke bruges. Den sidste del: missing, invalid, country-code, too-long
consultation-wrong-name-missing = Skriv dit navn.
consultation-wrong-name-too-long = Skriv et kortere navn.
consultation-wrong-email-missing = Skriv din e-mailadresse.
consultation-wrong-email-invalid = Det kan vi ikke læse som en e-mailadresse. Se den efter, for eksempel navn@eksempel.dk.
consultation-wrong-phone-missing = Skriv dit telefonnummer, så vi kan ringe til dig.
consultation-wrong-phone-invalid = Det kan vi ikke læse som et telefonnummer. Se det efter.
consultation-wrong-phone-country-code = Skriv nummeret med landekode, for eksempel +45 12 34 56 78.
consultation-wrong-topic-too-long = Det er for langt. Skriv højst 2000 tegn.
consultation-taken = En anden var hurtigere: Den tid er ikke ledig længere. Her er andre tider. Det, du har skrevet, er gemt.
consultation-taken-none = Den tid er ikke ledig længere, og vi har ikke andre tider her lige nu. Ring eller skriv til os.
consultation-too-many = Du har allerede booket nogle samtaler. Flyt eller aflys en af dem, eller ring eller skriv til os.
consultation-pick = Vælg en af disse tider

## Én samtale

consultation-one-title = Din samtale
consultation-when = Hvornår
consultation-how = Hvordan
# $phone: et nummer; $minutes: hvor lang tid den varer
consultation-how-text = Vi ringer til dig på { $phone }. Samtalen varer { $minutes } minutter.
consultation-about = Hvad det drejer sig om
consultation-calendar = Læg den i din kalender
consultation-move = Vælg en anden tid
consultation-move-title = Flyt din samtale
# $day, $clock: hvornår den er nu
consultation-move-now = Nu er samtalen { $day } kl. { $clock }. Den tid gælder, til du har valgt en ny.
consultation-move-do = Flyt til denne tid
consultation-cancel = Aflys den
consultation-cancel-title = Vil du aflyse din samtale?
# $day, $clock: hvornår den er
consultation-cancel-text = Samtalen er { $day } kl. { $clock }. Aflyser du den, kan en anden få tiden.
consultation-cancel-do = Ja, aflys den
consultation-keep = Nej, behold den
consultation-back = Tilbage til din samtale
consultation-is-cancelled = Samtalen er aflyst.
consultation-is-over = Samtalen er begyndt eller slut. Den kan ikke ændres mere.
consultation-again = Book en ny
done-consultation-booked = Din samtale er booket. En mail med tiden er på vej til dig.
done-consultation-moved = Din samtale har fået en ny tid. En mail med den er på vej til dig.
done-consultation-cancelled = Din samtale er aflyst.

## I en kalender
# Andre kan se den dér: sig intet om, hvorfor nogen flytter.

consultation-calendar-title = Telefonsamtale med { $firm }
# $phone: hvem vi ringer til; $link: en adresse
consultation-calendar-text = Vi ringer til dig på { $phone }. Flyt eller aflys her: { $link }
# I firmaets egen kalender
consultation-calendar-office-title = Samtale: { $name }
# $phone: hvem der skal ringes til; $email: hvordan man skriver til dem
consultation-calendar-office-text = Ring til { $phone }. E-mail: { $email }

## Mails til den, der bookede
# Intet privat i dem: de kan ses på låste telefoner. $day, $clock, $city: hvornår, efter firmaets ur.
# $elsewhere: om klokken er en anden, hvor telefonnummeret er fra: no; clock: samme dag; day: også en anden dag.
# Så siger $their_day, $their_clock, $their_city hvad og hvor. $phone: nummeret, vi ringer til. $link: en adresse, lad den stå på sin egen linje.

mail-consultation-booked-subject = Din samtale med { $firm }
mail-consultation-booked-body =
    Hej

    Din gratis samtale med { $firm } er booket:

    { $day } kl. { $clock } (lokal tid i { $city })
    { $elsewhere ->
        [clock] I { $their_city } er klokken { $their_clock }.
        [day] I { $their_city } er det { $their_day } kl. { $their_clock }.
       *[no] {""}
    }
    Vi ringer til dig på { $phone }.

    Brug dette link, hvis du vil flytte eller aflyse samtalen:
    { $link }

    Linket er kun til dig. Giv det ikke videre.

    Har du ikke booket samtalen, så brug linket til at aflyse den. Vi beklager ulejligheden.

    Venlig hilsen
    { $firm }
mail-consultation-moved-subject = Ny tid til din samtale med { $firm }
mail-consultation-moved-body =
    Hej

    Din gratis samtale med { $firm } har fået en ny tid:

    { $day } kl. { $clock } (lokal tid i { $city })
    { $elsewhere ->
        [clock] I { $their_city } er klokken { $their_clock }.
        [day] I { $their_city } er det { $their_day } kl. { $their_clock }.
       *[no] {""}
    }
    Vi ringer til dig på { $phone }.

    Brug dette link, hvis du vil flytte eller aflyse samtalen:
    { $link }

    Venlig hilsen
    { $firm }
mail-consultation-cancelled-subject = Din samtale med { $firm } er aflyst
mail-consultation-cancelled-body =
    Hej

    Din gratis samtale med { $firm } { $day } kl. { $clock } (lokal tid i { $city }) er aflyst. Vi ringer ikke til dig.

    Du er velkommen til at booke en ny. Siden finder du med dette link:
    { $link }

    Venlig hilsen
    { $firm }

## Mailen til firmaet
# $what: booked, moved eller cancelled; $name, $email, $phone: hvem; $speaks: hvilket sprog de taler, for eksempel
# dansk; $topic: det, de skrev, eller –

mail-consultation-office-subject = { $what ->
    [moved] Samtale flyttet
    [cancelled] Samtale aflyst
   *[booked] Samtale booket
}: { $day } kl. { $clock }
mail-consultation-office-body =
    { $what ->
        [moved] En samtale har fået en ny tid.
        [cancelled] En samtale er aflyst.
       *[booked] En samtale er booket.
    }

    Hvornår: { $day } kl. { $clock } (lokal tid i { $city })
    Navn: { $name }
    Telefon: { $phone }
    E-mail: { $email }
    Sprog: { $speaks }

    Hvad det drejer sig om:
    { $topic }
consultation-language-da = dansk
consultation-language-sv = svensk
consultation-language-en = engelsk
consultation-language-fi = finsk
consultation-language-ar = arabisk
