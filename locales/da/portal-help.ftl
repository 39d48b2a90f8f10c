# Hvordan man gør ting på klientportalen, fortalt i chatten. 2–4 korte linjer hver. Det, der står i citationstegn, er en
# tekst på en side og kommer fra sidens egne tekster ({ portal-cases } og så videre): behold dem, skriv aldrig teksten ud.
# { portal-case-tab } er navnet på den fane, teksten handler om: $tab gives af programmet og skal ikke nævnes.

portal-help-what = På portalen kan du se dine sager. Du kan også skrive til os, sende dokumenter og betale dér. Hvad leder du efter?
portal-help-my_page =
    “{ portal-my-page }” er den første side, når du har logget ind. Den viser det, der venter på dig, og dine egne oplysninger.
    Herfra kan du gå til “{ portal-cases }” og “{ portal-payments }”. På alle sider fører “{ portal-my-page }” øverst dig tilbage.
portal-help-details =
    Dine oplysninger er på “{ portal-my-page }”: e-mail, telefon og adresse under “{ me-contact }”, resten under “{ me-personal }”.
    Tryk på “{ me-change }” ved det, der er forkert. Din sagsbehandler ser på det, før det bliver rettet.
portal-help-client_details =
    Tryk på “{ portal-cases }” øverst og så på “{ portal-case-view }” ved sagen.
    Tryk på “{ portal-case-tab }” i rækken med genveje øverst. Dér ser du dig selv og dem, der søger sammen med dig.
portal-help-language =
    Sprogene står helt øverst på alle sider. Tryk på det, du vil have.
    Vi skriver også til dig på det sprog, du vælger dér.
portal-help-logout =
    Tryk på dit navn øverst på siden. Så åbner en lille menu. Tryk på “{ portal-log-out }” dér.
    Det afslutter ikke chatten. Brug knappen nedenfor, hvis du også vil logge ud her.
portal-help-security =
    Tryk på dit navn øverst på siden og så på “{ portal-security }”.
    Dér kan du vælge en ny adgangskode og få en kode på mail, når du logger ind. “{ account-everywhere }” logger dig ud på alle enheder.
portal-help-cases =
    Tryk på “{ portal-cases }” øverst. Du ser først de sager, der er i gang, og så dem, der er på pause.
    Tryk på “{ portal-case-view }” ved en sag for at åbne den.
portal-help-case =
    Tryk på “{ portal-cases }” øverst og så på “{ portal-case-view }” ved sagen.
    “{ portal-case-view }” åbner den ene sag med beskeder, tjekliste og filer.
portal-help-case_details =
    Tryk på “{ portal-cases }” øverst og så på “{ portal-case-view }” ved sagen. Den første fane er “{ portal-case-tab }”.
    Den viser, hvordan det går med sagen, sagsnummeret, din sagsbehandler, og hvad der er sket.
portal-help-messages =
    Åbn din sag (“{ portal-cases }”, så “{ portal-case-view }”), og tryk på “{ portal-case-tab }”. Alle sagens beskeder er dér.
    Vil du skrive en, så tryk på plustegnet, “{ portal-message-new }”.
portal-help-new_message =
    Åbn din sag (“{ portal-cases }”, så “{ portal-case-view }”), tryk på “{ portal-case-tab }” og så på plustegnet, “{ portal-message-new }”.
    Øverst står sagens art, dit navn og din sagsbehandler. Udfyld “{ portal-message-subject }” og “{ portal-message-text }”.
    Tryk så på “{ portal-message-send }”.
portal-help-checklist =
    Åbn din sag (“{ portal-cases }”, så “{ portal-case-view }”), og tryk på “{ portal-case-tab }”. Den viser det, vi skal have fra dig.
    Med papirclipsen, “{ portal-upload }”, sender du et dokument. Har du gjort noget færdigt, så tryk på “{ portal-item-mark-done }”.
portal-help-upload =
    Åbn din sag, og tryk på “{ portal-case-tab }”. Ved hvert dokument er der en papirclips, “{ portal-upload }”.
    Tryk på den, vælg en eller flere filer, eller tag et foto, og tryk på “{ portal-upload-send }”. Gå så videre med det næste dokument.
portal-help-mark_done =
    Åbn din sag, og tryk på “{ portal-case-tab }”. Tryk på “{ portal-item-mark-done }” ved det, du har gjort.
    Du bliver spurgt en gang til: Tryk på “{ portal-item-mark-done-yes }”. Var det en fejl, så tryk på “{ portal-item-reopen }”.
portal-help-files =
    Åbn din sag (“{ portal-cases }”, så “{ portal-case-view }”), og tryk på “{ portal-case-tab }”.
    Du ser alt det, du og vi har sendt. Du kan åbne det og hente det.
portal-help-payments =
    Tryk på “{ portal-payments }” øverst. Du ser, hvad der skal betales i hver sag, og tilbud, der venter på dig.
    Nederst er “{ payments-overview }” med alt det, der er betalt. Tryk på “{ portal-my-page }” øverst for at gå tilbage.
portal-help-pay =
    Tryk på “{ portal-payments }” øverst. Tryk på “{ payments-pay }” ved det, der skal betales. Så kommer du til betalingen.
    Skriv aldrig et kortnummer i denne chat.
portal-help-case_payments =
    “{ payments-select }” er på siden “{ portal-payments }”. Den åbner oversigten for én sag: tilbud, det, der skal betales, og det, der er betalt.
portal-help-offer =
    Tryk på “{ portal-payments }” øverst. Dit tilbud er dér med en gul knap, “{ offer-accept }”.
    Tryk på den for at læse, hvad det betyder. Først når du trykker på “{ offer-accept-yes }” på den næste side, er tilbuddet accepteret.
portal-help-receipt =
    Tryk på “{ portal-payments }” øverst, og gå ned til “{ payments-overview }” nederst.
    Tryk på “{ payments-receipt }” ved en betaling, der er betalt. Så bliver kvitteringen hentet.
portal-help-icons =
    På “{ portal-cases }” betyder et rundt ikon, at vi arbejder på sagen. Pauseikonet, to streger, betyder, at sagen er på pause.
    Er din sag på pause, står der i selve sagen, hvorfor, og hvordan den kommer videre.
portal-help-tabs = Åbn din sag (“{ portal-cases }”, så “{ portal-case-view }”). Den har fire faner:
# En linje for hver fane. $tab: hvilken, som i portal-case-tab
portal-help-tab = “{ portal-case-tab }”: { $tab ->
    [details] hvordan det går, sagsnummeret, din sagsbehandler
    [messages] det, du og din sagsbehandler har skrevet
    [checklist] det, vi stadig mangler, og hvor du sender dokumenter
   *[files] alt det, der er sendt
}
portal-help-quick_links =
    Øverst i hver sag er der en række små genveje. De fører dig til klientdetaljer, tjekliste, filer og beskeder i den sag.
portal-help-device =
    Der er ingen app. Portalen virker i browseren på telefon, tablet og computer.
    Med en telefon kan du tage et foto af et dokument og sende det med det samme.
portal-help-trouble =
    Jeg er ked af, at siden ikke virker for dig. Genindlæs den, eller prøv en anden browser eller enhed. Det, du har sendt, er ikke gået tabt.
    Virker det stadig ikke, så skriv, hvad du ser. Så kigger et menneske på det.
portal-help-consultation =
    Tryk på “{ portal-consultation }” øverst, og vælg en tid. Dér kan du også flytte eller aflyse din samtale.
portal-help-login =
    På login-siden skal du skrive “{ account-email }” og “{ account-password }”. Dit brugernavn er din e-mailadresse.
    Den første gang er adgangskoden det telefonnummer, du har givet os.
portal-help-reset = Tryk på “{ account-forgot }” på login-siden. Så sender vi dig et link, hvor du kan vælge en ny adgangskode.

## Linket under et svar
# $url: en adresse; $minutes: hvor længe den virker

portal-help-link-plain =
    Log først ind, så åbner dette link det:
    { $url }
portal-help-link-signed =
    Dette link åbner det for dig uden adgangskode. Det virker én gang, i { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }:
    { $url }
portal-help-link-open =
    Her er det:
    { $url }
portal-help-link-private = Giv ikke linket videre.

## Knapper: højst 20 tegn

choice-place-my_page = Min side
choice-place-cases = Mine sager
choice-place-checklist = Tjekliste
choice-place-messages = Beskeder
choice-place-files = Filer
choice-place-payments = Betalinger
choice-place-logout = Log ud
choice-place-language = Sprog

## Kan ikke logge ind på portalen

portal-login-user = Dit brugernavn er din e-mailadresse, den, du gav os, da du blev klient.
portal-login-password = Den første gang er din adgangskode det telefonnummer, du gav os dengang. Har du valgt din egen adgangskode, virker kun den.
portal-login-tips =
    Prøv telefonnummeret både med og uden landekode, for eksempel +45. Se efter, om du har slået store bogstaver til.
    Hver klient logger ind med sin egen e-mailadresse. Efter for mange forsøg skal du vente lidt.

## En ny adgangskode
# $address: klientens egen adresse, næsten skjult; $minutes: et antal minutter

reset-ask = Hvad er din e-mailadresse? Jeg får sendt et link til den. Med linket vælger du en ny adgangskode.
reset-ask-own = Skal jeg få linket sendt til { $address }? Det er den adresse, du har givet os. Med linket vælger du en ny adgangskode.
reset-bad = Det kan jeg ikke læse som en e-mailadresse. Den ser sådan ud: navn@eksempel.dk.
reset-asked =
    Hvis vi kender adressen, er der nu en mail med et link på vej til den. Linket virker én gang, i { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }.
    Kommer mailen ikke, så se også i mappen med spam.
reset-locked =
    Der er bedt om for mange links. Vent { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }, eller tal med et menneske.
reset-no-mail =
    Jeg er ked af, at mailen ikke kommer. Det kan tage nogle minutter. Se også i mappen med spam.
    Den kommer kun til den adresse, du gav os, da du blev klient, så se efter, om du skriver den rigtigt. Har du ventet nogle minutter? Så kan jeg bede om en ny mail.
reset-link-gone = Et link virker kun én gang og kun i kort tid, og kun det nyeste virker. Jeg kan bede om en ny mail.
task-reset-stopped = Jeg er stoppet. Din adgangskode bliver, som den er.
choice-reset-own = Ja, send det
choice-reset-other = En anden adresse
choice-reset-again = Bed om en ny mail
