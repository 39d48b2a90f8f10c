# At logge ind på portalen: adgangskode, kode på mail, en ny adgangskode og siden “Login og sikkerhed”.
# Sig eller antyd aldrig, om firmaet kender en e-mailadresse.
# $minutes, $seconds: hele tal; $firm: firmaets navn

## Log ind

account-login-lead = Log ind med din e-mailadresse og din adgangskode.
account-email = E-mailadresse
account-password = Adgangskode
account-first-time = Den første gang er din adgangskode det telefonnummer, du har givet os.
account-forgot = Har du glemt adgangskoden?
account-show-password = Vis adgangskoden
account-hide-password = Skjul adgangskoden
account-missing-email = Skriv din e-mailadresse.
account-missing-password = Skriv din adgangskode.
account-login-wrong = E-mailadressen og adgangskoden passer ikke sammen. Se begge dele efter, og prøv igen. Kan du ikke huske din adgangskode, kan du bede om en ny.
account-login-locked =
    Der har været for mange forsøg. For en sikkerheds skyld skal du vente { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    }, før du prøver igen. Har du glemt din adgangskode, kan du bede om en ny.
account-back-to-login = Tilbage til log ind

## Koden på mail, efter den rigtige adgangskode

account-code-title = Skriv koden
account-code-lead =
    Vi har sendt dig en mail med en kode på 6 cifre. { $minutes ->
        [one] Den virker i 1 minut.
       *[other] Den virker i { $minutes } minutter.
    }
account-code = Kode
account-missing-code = Skriv de 6 cifre fra mailen.
account-code-none = Er der ingen mail? Se også i mappen med spam.
account-code-again = Send en ny kode
account-code-wrong = Koden er ikke rigtig. Se i den nyeste mail, og prøv igen.
account-code-locked =
    Der har været for mange forsøg. For en sikkerheds skyld skal du vente { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    }, før du logger ind igen.
account-code-too-soon =
    Du har lige bedt om en kode. { $seconds ->
        [one] Om 1 sekund
       *[other] Om { $seconds } sekunder
    } kan du bede om en ny.

## En ny adgangskode via mail

account-reset-title = Få en ny adgangskode
account-reset-lead = Skriv den e-mailadresse, du bruger hos os. Så sender vi dig et link, hvor du kan vælge en ny adgangskode.
account-reset-send = Send linket
account-reset-locked =
    Der er bedt om for mange links. Vent { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    }, og prøv så igen.
account-reset-sent-title = Se i din mail
account-reset-sent =
    Hvis vi kender e-mailadressen, er der nu en mail med et link på vej til den. Linket virker i { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minutter
    } og kun én gang. Beder du om et nyt, er det kun det nyeste, der virker.
# $most: hvor mange mails en adresse kan få på en time
account-reset-no-mail =
    Er der ingen mail efter et par minutter? Se også i mappen med spam, og se efter, om du skrev den adresse, du har givet os. { $most ->
        [one] Vi sender højst 1 mail i timen til den samme adresse.
       *[other] Vi sender højst { $most } mails i timen til den samme adresse.
    }
account-reset-again = Bed om et nyt link
account-link-gone-title = Linket virker ikke længere
account-link-gone = Et link virker kun én gang og kun i kort tid. Har du bedt om flere, virker kun det nyeste. Du kan bede om et nyt.

## At vælge en adgangskode

account-new-title = Vælg en ny adgangskode
account-new-lead = Vælg en adgangskode, som du ikke bruger andre steder.
account-new-first = Din adgangskode er stadig det telefonnummer, du har givet os. Andre kender måske nummeret. Vælg derfor din egen adgangskode nu. Det tager et minut.
account-new-password = Ny adgangskode
account-new-help = Mindst 10 tegn. Tre eller fire ord med mellemrum er lette at huske.
account-current-password = Din nuværende adgangskode
account-current-wrong = Det er ikke din nuværende adgangskode. Prøv igen.
account-new-save = Gem adgangskoden
account-not-now = Ikke nu
account-new-ends-others = Når du gemmer den, bliver du logget ud på alle andre enheder. Personlige tokens holder også op med at virke.
account-new-short = Vælg en længere adgangskode på mindst 10 tegn.
account-new-long = Vælg en kortere adgangskode på højst 200 tegn.
account-new-phone = Brug ikke dit telefonnummer. Andre kender det måske.
account-new-email = Brug ikke din e-mailadresse. Andre kender den måske.
account-new-name = Brug ikke dit navn. Andre kender det måske.
account-new-common = Den adgangskode er let at gætte. Vælg en anden.

## Login og sikkerhed

account-password-own = Du har valgt din egen adgangskode.
account-password-first = Din adgangskode er stadig det telefonnummer, du har givet os.
account-password-change = Vælg en ny adgangskode
account-code-switch-title = Kode på mail
account-code-is-on = Den er slået til. Når du logger ind, beder vi også om en kode, som vi sender til din e-mailadresse.
account-code-is-off = Den er slået fra. Slår du den til, beder vi også om en kode, når du logger ind. Vi sender den til din e-mailadresse. Så kan ingen logge ind med din adgangskode alene.
account-code-first-password = Så længe din adgangskode er dit telefonnummer, beder vi altid om koden.
account-code-always = Når du logger ind, beder vi også om en kode, som vi sender til din e-mailadresse. Det gælder for alle.
account-code-why-password = Vi spørger for at være sikre på, at det er dig.
account-code-switch-on = Slå koden til
account-code-switch-off = Slå koden fra
account-devices-title = Dine enheder
# $count: hvor mange browsere der er logget ind, denne medregnet
account-devices =
    { $count ->
        [one] Du er kun logget ind på denne enhed.
       *[other] Du er logget ind på { $count } enheder. Denne er talt med.
    }
account-everywhere-help = Er portalen stadig åben på en anden telefon eller computer? Du kan logge ud på dem alle på én gang, også her. I de chats, hvor du er logget ind, bliver du også logget ud.
account-everywhere = Log ud alle steder

## Hvad der blev gjort; siges på siden bagefter

done-logged-out = Du er logget ud.
done-logged-out-everywhere = Du er logget ud på alle enheder.
done-login-again = Koden virker ikke længere. Log ind igen.
done-code-sent = En ny kode er på vej. Brug den nyeste mail.
done-password-changed = Din nye adgangskode er gemt. Du er logget ud på alle andre enheder.
done-password-reset = Din nye adgangskode er gemt. Log ind med den.
done-login-code-on = Koden på mail er slået til. Vi beder om den, næste gang du logger ind.
done-login-code-off = Koden på mail er slået fra.

## Mails. Ingen oplysninger om klienten: en mail kan blive læst af en anden.

# $code: seks cifre
mail-login-code-subject = Din kode til at logge ind hos { $firm }
mail-login-code-body =
    Hej

    Din kode til at logge ind på portalen hos { $firm } er:

    { $code }

    Koden gælder i { $minutes ->
        [one] ét minut
       *[other] { $minutes } minutter
    } og kun i det vindue, hvor du bad om den.

    Vi beder aldrig om koden i telefonen eller i en e-mail. Har du ikke selv prøvet at logge ind nu, så er der en anden, der kender din adgangskode. Vælg i så fald en ny på portalen.

    Venlig hilsen
    { $firm }
# $link: hvor den nye adgangskode vælges
mail-password-reset-subject = En ny adgangskode til { $firm }
mail-password-reset-body =
    Hej

    Her kan du vælge en ny adgangskode til portalen hos { $firm }:

    { $link }

    Linket virker i { $minutes ->
        [one] ét minut
       *[other] { $minutes } minutter
    } og kun én gang. Har du ikke bedt om det, kan du se bort fra denne mail. Så bliver din adgangskode, som den er.

    Venlig hilsen
    { $firm }
# $link: hvor man beder om en ny adgangskode; $email: firmaets adresse
mail-password-changed-subject = Din adgangskode til { $firm } er ændret
mail-password-changed-body =
    Hej

    Adgangskoden til dit login hos { $firm } er lige blevet ændret.

    Var det dig? Så skal du ikke gøre noget. Var det ikke dig, så få en ny adgangskode med det samme, og skriv til os:

    { $link }
    { $email }

    Venlig hilsen
    { $firm }

## Demofirmaet, på forsiden og kun dér

# $password: den første demoklients adgangskode
demo-portal-login = Du kan også logge ind på portalen med en e-mailadresse fra denne liste. Adgangskoden er telefonnummeret. Kun den første klient har sin egen adgangskode: { $password }
demo-portal-link = Log ind på portalen
