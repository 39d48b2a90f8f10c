# Gratis rådgivning: ett telefonsamtal med företaget, för kunder och för dem som inte är kunder än.
# Dag och tid visas så som varje språk skriver dem. $firm är företagets namn.

## Att välja en tid

consultation-title = Boka gratis rådgivning
# $minutes: hur lång tid den tar
consultation-intro = Berätta om dina planer och fråga det du vill veta. Vi ringer dig. Det tar { $minutes } minuter och kostar inget, och du behöver inte bestämma något.
# $city: var företagets klocka finns, till exempel Köpenhamn
consultation-clock = Alla tider gäller lokal tid i { $city }.
# $firm: företagets namn; efter det kommer telefonnumren och e-postadressen på sidan
consultation-none = Det finns ingen ledig tid att boka här just nu. Ring eller skriv till oss, så hittar vi en tid tillsammans.
consultation-off = Du kan inte boka rådgivning här. Ring eller skriv till oss, så hittar vi en tid tillsammans.
consultation-choose-day = Välj en dag
# $first och $last: dagar, till exempel 9 mars 2026
consultation-week = { $first } till { $last }
# $count: hur många tider som är lediga den dagen
consultation-free = { $count ->
    [one] 1 ledig tid
   *[other] { $count } lediga tider
}
# $day: till exempel tisdag 10 mars 2026
consultation-times = Lediga tider { $day }
consultation-other-day = Välj en annan dag
consultation-day-full = Det finns ingen ledig tid kvar den här dagen. Välj en annan dag.
consultation-gone = Den här tiden är inte ledig längre. Välj en annan.
consultation-yours = Dina bokade tider
consultation-view = Visa, ändra eller avboka

## Vem du är

# $day, $clock: när; $city: vilken klocka
consultation-chosen = { $day } kl. { $clock } (lokal tid i { $city })
# Där telefonnumret kommer från visar klockan något annat. $clock där, $city där, till exempel Helsingfors
consultation-elsewhere = Då är klockan { $clock } i { $city }.
# Och där är det en annan dag
consultation-elsewhere-day = I { $city } är det då { $day } kl. { $clock }.
consultation-who = Vem ska vi ringa?
consultation-name = Ditt namn
consultation-email = Din e-postadress
consultation-email-help = Vi skickar tiden hit, och en länk som du använder om du vill byta tid eller avboka.
consultation-phone = Ditt telefonnummer
consultation-phone-help = Vi ringer dig på det här numret. Skriv det med landskod, till exempel +45 12 34 56 78.
consultation-topic = Vad gäller det?
consultation-topic-help = Några få ord räcker. Skriv inte passnummer eller kortnummer här.
consultation-book = Boka den här tiden
consultation-other-time = Välj en annan tid
# Något som har skrivits går inte att använda. Sista delen: missing, invalid, country-code, too-long
consultation-wrong-name-missing = Skriv ditt namn.
consultation-wrong-name-too-long = Skriv ett kortare namn.
consultation-wrong-email-missing = Skriv din e-postadress.
consultation-wrong-email-invalid = Det ser inte ut som en e-postadress. Kontrollera den, till exempel namn@exempel.se.
consultation-wrong-phone-missing = Skriv ditt telefonnummer, så att vi kan ringa dig.
consultation-wrong-phone-invalid = Det ser inte ut som ett telefonnummer. Kontrollera det.
consultation-wrong-phone-country-code = Skriv numret med landskod, till exempel +45 12 34 56 78.
consultation-wrong-topic-too-long = Det är för långt. Skriv högst 2 000 tecken.
consultation-taken = Någon annan har just bokat den här tiden. Här är andra tider. Det du skrev finns kvar.
consultation-taken-none = Den här tiden är inte ledig längre, och vi har ingen annan att erbjuda här just nu. Ring eller skriv till oss.
consultation-too-many = Du har redan bokat några gånger. Byt tid eller avboka någon av dem, eller ring eller skriv till oss.
consultation-pick = Välj en av de här tiderna

## En bokad rådgivning

consultation-one-title = Din rådgivning
consultation-when = När
consultation-how = Hur
# $phone: ett nummer; $minutes: hur lång tid det tar
consultation-how-text = Vi ringer dig på { $phone }. Det tar { $minutes } minuter.
consultation-about = Vad det gäller
consultation-calendar = Lägg till i kalendern
consultation-move = Välj en annan tid
consultation-move-title = Byt tid för din rådgivning
# $day, $clock: när den är nu
consultation-move-now = Nu är den bokad till { $day } kl. { $clock }. Du har kvar den tiden tills du har valt en ny.
consultation-move-do = Byt till den här tiden
consultation-cancel = Avboka
consultation-cancel-title = Vill du avboka din rådgivning?
# $day, $clock: när den är
consultation-cancel-text = Den är bokad till { $day } kl. { $clock }. Om du avbokar kan någon annan få tiden.
consultation-cancel-do = Ja, avboka
consultation-keep = Nej, behåll tiden
consultation-back = Tillbaka till din rådgivning
consultation-is-cancelled = Den här rådgivningen är avbokad.
consultation-is-over = Den här rådgivningen har börjat eller är slut. Den går inte att ändra längre.
consultation-again = Boka en ny tid
done-consultation-booked = Din rådgivning är bokad. Ett mejl med tiden är på väg till dig.
done-consultation-moved = Din rådgivning har fått en ny tid. Ett mejl med den är på väg till dig.
done-consultation-cancelled = Din rådgivning är avbokad.

## I en kalender
# Andra kan se det där: säg inget om varför någon flyttar.

consultation-calendar-title = Telefonsamtal med { $firm }
# $phone: vem vi ringer; $link: en adress
consultation-calendar-text = Vi ringer dig på { $phone }. Byt tid eller avboka här: { $link }
# I företagets egen kalender
consultation-calendar-office-title = Rådgivning: { $name }
# $phone: vem som ska ringas; $email: hur man skriver till personen
consultation-calendar-office-text = Ring { $phone }. E-post: { $email }

## Mejl till den som bokade
# Inget privat i dem: de syns på låsta telefoner. $day, $clock, $city: när, enligt företagets klocka.
# $elsewhere: om det är en annan tid där telefonnumret kommer från: no; clock: samma dag; day: även en annan dag.
# Då säger $their_day, $their_clock, $their_city vad och var. $phone: numret vi ringer. $link: en adress, på en egen rad.

mail-consultation-booked-subject = Din rådgivning hos { $firm }
mail-consultation-booked-body =
    Hej!

    Din gratis rådgivning hos { $firm } är bokad:

    { $day } kl. { $clock } (lokal tid i { $city })
    { $elsewhere ->
        [clock] Då är klockan { $their_clock } i { $their_city }.
        [day] I { $their_city } är det då { $their_day } kl. { $their_clock }.
       *[no] {""}
    }
    Vi ringer dig på { $phone }.

    Använd den här länken om du vill byta tid eller avboka:
    { $link }

    Länken är bara till för dig. Skicka den inte vidare.

    Om det inte var du som bokade, använd länken och avboka. Vi ber om ursäkt för besväret.

    Vänliga hälsningar
    { $firm }
mail-consultation-moved-subject = Ny tid för din rådgivning hos { $firm }
mail-consultation-moved-body =
    Hej!

    Din gratis rådgivning hos { $firm } har fått en ny tid:

    { $day } kl. { $clock } (lokal tid i { $city })
    { $elsewhere ->
        [clock] Då är klockan { $their_clock } i { $their_city }.
        [day] I { $their_city } är det då { $their_day } kl. { $their_clock }.
       *[no] {""}
    }
    Vi ringer dig på { $phone }.

    Använd den här länken om du vill byta tid eller avboka:
    { $link }

    Vänliga hälsningar
    { $firm }
mail-consultation-cancelled-subject = Din rådgivning hos { $firm } är avbokad
mail-consultation-cancelled-body =
    Hej!

    Din gratis rådgivning hos { $firm } { $day } kl. { $clock } (lokal tid i { $city }) är avbokad. Vi kommer inte att ringa dig.

    Du är välkommen att boka en ny tid. Det gör du här:
    { $link }

    Vänliga hälsningar
    { $firm }

## Mejlet till företaget
# $what: booked, moved eller cancelled; $name, $email, $phone: vem; $speaks: vilket språk personen talar, till exempel
# danska; $topic: vad personen skrev, eller –

mail-consultation-office-subject = { $what ->
    [moved] Rådgivning ombokad
    [cancelled] Rådgivning avbokad
   *[booked] Rådgivning bokad
}: { $day } kl. { $clock }
mail-consultation-office-body =
    { $what ->
        [moved] En rådgivning har fått en ny tid.
        [cancelled] En rådgivning har avbokats.
       *[booked] En rådgivning har bokats.
    }

    När: { $day } kl. { $clock } (lokal tid i { $city })
    Namn: { $name }
    Telefon: { $phone }
    E-post: { $email }
    Språk: { $speaks }

    Vad det gäller:
    { $topic }
consultation-language-da = danska
consultation-language-sv = svenska
consultation-language-en = engelska
consultation-language-fi = finska
consultation-language-ar = arabiska
