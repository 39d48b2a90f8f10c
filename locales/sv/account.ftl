# Att logga in på portalen: lösenord, kod via mejl, nytt lösenord och sidan ”Inloggning och säkerhet”.
# Säg aldrig, och låt aldrig ana, om företaget känner till en e-postadress.
# $minutes, $seconds: hela tal; $firm: företagets namn

## Logga in

account-login-lead = Logga in med din e-postadress och ditt lösenord.
account-email = E-postadress
account-password = Lösenord
account-first-time = Första gången är ditt lösenord det telefonnummer du gav oss.
account-forgot = Glömt lösenordet?
account-show-password = Visa lösenordet
account-hide-password = Dölj lösenordet
account-missing-email = Skriv din e-postadress.
account-missing-password = Skriv ditt lösenord.
account-login-wrong = E-postadressen och lösenordet hör inte ihop. Kontrollera båda och försök igen. Om du inte minns ditt lösenord kan du be om ett nytt.
account-login-locked =
    Det blev för många försök. Vänta för säkerhets skull { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minuter
    } och försök sedan igen. Om du har glömt ditt lösenord kan du be om ett nytt.
account-back-to-login = Tillbaka till inloggningen

## Koden via mejl, efter rätt lösenord

account-code-title = Skriv koden
account-code-lead =
    Vi har skickat ett mejl till dig med en kod på 6 siffror. { $minutes ->
        [one] Den gäller i 1 minut.
       *[other] Den gäller i { $minutes } minuter.
    }
account-code = Kod
account-missing-code = Skriv de 6 siffrorna från mejlet.
account-code-none = Har det inte kommit något mejl? Titta i skräpposten också.
account-code-again = Skicka en ny kod
account-code-wrong = Koden är inte rätt. Titta i det nyaste mejlet och försök igen.
account-code-locked =
    Det blev för många försök. Vänta för säkerhets skull { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minuter
    } och logga sedan in igen.
account-code-too-soon =
    Du bad om en kod alldeles nyss. Om { $seconds ->
        [one] 1 sekund
       *[other] { $seconds } sekunder
    } kan du be om en ny.

## Nytt lösenord via mejl

account-reset-title = Få ett nytt lösenord
account-reset-lead = Skriv den e-postadress du använder hos oss. Vi skickar en länk till dig. Med den kan du välja ett nytt lösenord.
account-reset-send = Skicka länken
account-reset-locked =
    Det blev för många försök. Vänta { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minuter
    } och försök sedan igen.
account-reset-sent-title = Titta i din e-post
account-reset-sent =
    Om vi känner till den e-postadressen är ett mejl med en länk nu på väg dit. Länken gäller i { $minutes ->
        [one] 1 minut
       *[other] { $minutes } minuter
    } och bara en gång. Om du ber om en länk till gäller bara den nyaste.
# $most: hur många mejl en adress får på en timme
account-reset-no-mail =
    Har det inte kommit något mejl efter några minuter? Titta i skräpposten också, och kontrollera att du skrev den adress du har gett oss. { $most ->
        [one] Vi skickar högst 1 mejl i timmen till samma adress.
       *[other] Vi skickar högst { $most } mejl i timmen till samma adress.
    }
account-reset-again = Be om en ny länk
account-link-gone-title = Den här länken fungerar inte längre
account-link-gone = Varje länk fungerar en gång och bara en kort tid. Om du har bett om flera fungerar bara den nyaste. Du kan be om en ny.

## Att välja lösenord

account-new-title = Välj ett nytt lösenord
account-new-lead = Välj ett lösenord som du inte använder någon annanstans.
account-new-first = Ditt lösenord är fortfarande det telefonnummer du gav oss. Andra kan känna till numret. Välj ett eget lösenord nu. Det tar en minut.
account-new-password = Nytt lösenord
account-new-help = Minst 10 tecken. Tre eller fyra ord med mellanslag mellan är lätta att komma ihåg.
account-current-password = Ditt nuvarande lösenord
account-current-wrong = Det är inte ditt nuvarande lösenord. Försök igen.
account-new-save = Spara lösenordet
account-not-now = Inte nu
account-new-ends-others = När du sparar loggas du ut på alla andra enheter. Personliga åtkomstnycklar slutar också att fungera.
account-new-short = Välj ett längre lösenord, med minst 10 tecken.
account-new-long = Välj ett kortare lösenord, med högst 200 tecken.
account-new-phone = Använd inte ditt telefonnummer. Andra kan känna till det.
account-new-email = Använd inte din e-postadress. Andra kan känna till den.
account-new-name = Använd inte ditt namn. Andra kan känna till det.
account-new-common = Det här lösenordet är lätt att gissa. Välj ett annat.

## Inloggning och säkerhet

account-password-own = Du har valt ett eget lösenord.
account-password-first = Ditt lösenord är fortfarande det telefonnummer du gav oss.
account-password-change = Välj ett nytt lösenord
account-code-switch-title = Kod via mejl
account-code-is-on = Koden är på. När du loggar in frågar vi också efter en kod som vi skickar till din e-postadress.
account-code-is-off = Koden är av. Om du slår på den frågar vi också efter en kod när du loggar in. Vi skickar den till din e-postadress. Då kan ingen logga in med bara ditt lösenord.
account-code-first-password = Så länge ditt lösenord är ditt telefonnummer frågar vi alltid efter koden.
account-code-always = När du loggar in frågar vi också efter en kod som vi skickar till din e-postadress. Det gäller alla.
account-code-why-password = Vi frågar efter lösenordet för att vara säkra på att det är du.
account-code-switch-on = Slå på koden
account-code-switch-off = Stäng av koden
account-devices-title = Dina enheter
# $count: hur många webbläsare som är inloggade, den här inräknad
account-devices =
    { $count ->
        [one] Du är bara inloggad på den här enheten.
       *[other] Du är inloggad på { $count } enheter, den här inräknad.
    }
account-everywhere-help = Har du lämnat portalen öppen på en annan telefon eller dator? Du kan logga ut överallt på en gång, även här. Du loggas också ut i alla chattar där du är inloggad.
account-everywhere = Logga ut överallt

## Vad som gjordes, sägs på sidan efteråt

done-logged-out = Du är utloggad.
done-logged-out-everywhere = Du är utloggad på alla enheter.
done-login-again = Koden gäller inte längre. Logga in igen.
done-code-sent = En ny kod är på väg. Använd det nyaste mejlet.
done-password-changed = Ditt nya lösenord är sparat. Du är utloggad på alla andra enheter.
done-password-reset = Ditt nya lösenord är sparat. Logga in med det.
done-login-code-on = Koden via mejl är på. Vi frågar efter den nästa gång du loggar in.
done-login-code-off = Koden via mejl är av.

## Mejl. Inga kunduppgifter: någon annan kan läsa ett mejl.

# $code: sex siffror
mail-login-code-subject = Din kod för att logga in hos { $firm }
mail-login-code-body =
    Hej!

    Din kod för att logga in på portalen hos { $firm } är:

    { $code }

    Koden gäller i { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } och bara i det fönster där du bad om den.

    Vi frågar aldrig efter koden på telefon eller i ett mejl. Om du inte loggade in nyss är det någon annan som kan ditt lösenord. Välj då ett nytt på portalen.

    Vänliga hälsningar
    { $firm }
# $link: där man väljer det nya lösenordet
mail-password-reset-subject = Nytt lösenord hos { $firm }
mail-password-reset-body =
    Hej!

    Här kan du välja ett nytt lösenord till portalen hos { $firm }:

    { $link }

    Länken gäller i { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } och bara en gång. Om du inte har bett om den behöver du inte göra något. Ditt lösenord är kvar som det är.

    Vänliga hälsningar
    { $firm }
# $link: där man ber om ett nytt lösenord; $email: företagets adress
mail-password-changed-subject = Ditt lösenord hos { $firm } har ändrats
mail-password-changed-body =
    Hej!

    Lösenordet till din inloggning hos { $firm } har just ändrats.

    Var det du? Då behöver du inte göra något. Om det inte var du, skaffa ett nytt lösenord genast och säg till oss:

    { $link }
    { $email }

    Vänliga hälsningar
    { $firm }

## Demoföretaget, på startsidan och bara där

# $password: den första demokundens lösenord
demo-portal-login = Du kan också logga in på portalen med en e-postadress från listan. Lösenordet är telefonnumret. Bara den första har ett eget lösenord: { $password }
demo-portal-link = Logga in på portalen
