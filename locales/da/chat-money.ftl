# Tilbud og betalinger i chatten. Beløb kommer færdigt skrevet. Knapper: højst 24 tegn.
# Hvad portalens sider siger om dem, står i portal-payments.ftl: brug de samme ord.

## Et tilbud
# $number: tilbuddets nummer · $title: hvad firmaet har kaldt det · $case_number: sagen

chat-offer-head = Tilbud { $number }: { $title } (sag { $case_number })
# $text: hvad det er for
chat-offer-line = – { $text }: { $amount_money }
chat-offer-total = I alt inkl. moms: { $total_money }
chat-offer-valid = Du kan acceptere det til og med { DATETIME($valid_until_on, dateStyle: "long") }.
# $count: hvor mange, aldrig 1
chat-offers-several = Du har { $count } åbne tilbud:
chat-offers-item = { $number }: { $title }, { $total_money }, gælder til og med { DATETIME($valid_until_on, dateStyle: "long") }
chat-offers-which = Hvilket af dem vil du se?
# Over de nyeste, der er accepteret eller ikke gælder længere
chat-offers-none-open = Der er ikke noget tilbud, du kan acceptere lige nu.
chat-offers-none = Jeg kan ikke se noget tilbud til dig. Når vi sender et, finder du det her og på portalen.
# $number: en sag
chat-offers-none-case = Jeg kan ikke se noget tilbud i sag { $number }.
chat-offer-accepted = Tilbud { $number } ({ $title }) blev accepteret { DATETIME($accepted_on, dateStyle: "long") }.
chat-offer-expired = Tilbud { $number } ({ $title }) gjaldt til og med { DATETIME($valid_until_on, dateStyle: "long") }. Skriv til din sagsbehandler, hvis du gerne vil have et nyt.
chat-offer-withdrawn = Vi har trukket tilbud { $number } ({ $title }) tilbage. Skriv til din sagsbehandler, hvis du har et spørgsmål.
chat-offer-closed = Tilbud { $number } ({ $title }) kan ikke accepteres nu. Din sagsbehandler kan sige mere.
choice-accept-this = Accepter tilbuddet
choice-offer = { $number }

## At acceptere et tilbud. Det er bindende: sig det klart.

chat-accept-which = Hvilket af dem vil du acceptere?
chat-accept-binding = Når du accepterer, bestiller du dette arbejde hos os for { $total_money } i alt. Det er bindende. Du skal ikke betale nu.
chat-accept-question = Vil du acceptere tilbuddet?
# Svaret var ikke klart nok
chat-accept-unclear = Det er bindende, så jeg skal være sikker. Tryk på “Ja, jeg accepterer” eller “Ikke nu”, eller skriv “jeg accepterer”.
chat-accept-changed = Tilbuddet er blevet ændret, siden jeg viste dig det. Læs det igen.
# $number: tilbuddets
chat-accept-done = Tak. Du accepterede tilbud { $number } { DATETIME($accepted_on, dateStyle: "long") } i denne chat. Din sagsbehandler får besked.
chat-accept-payments-come = Du skal ikke betale nu. Betalingerne kommer her og på portalen med den dag, de senest skal betales.
chat-accept-declined = Det er i orden. Jeg har ikke accepteret noget. Du kan acceptere tilbud { $number } til og med { DATETIME($valid_until_on, dateStyle: "long") }.
task-acceptance-stopped = Jeg er stoppet. Der er ikke accepteret noget tilbud.
# Ordene for “jeg accepterer” skal være de samme som i chat-accept-unclear
choice-accept-yes = Ja, jeg accepterer
choice-accept-no = Ikke nu

## Betalinger
# $number: betalingens nummer · $text: hvad der betales for

chat-pay-due-head = Det skal betales:
chat-pay-due = – { $number }, { $text }: { $amount_money }, betal senest { DATETIME($due_on, dateStyle: "long") }
chat-pay-overdue = – { $number }, { $text }: { $amount_money }, skulle have været betalt { DATETIME($due_on, dateStyle: "long") }
# $count: hvor mange flere der er
chat-pay-more =
    { $count ->
        [one] Og 1 til, som du finder på portalen.
       *[other] Og { $count } til, som du finder på portalen.
    }
chat-pay-total = Du mangler at betale { $total_money } i alt.
chat-pay-nothing-due = Du har ikke noget at betale lige nu.
chat-pay-paid-head = Det er betalt:
chat-pay-paid = – { $number }, { $text }: { $amount_money }, betalt { DATETIME($past_on, dateStyle: "long") }
chat-pay-returned-head = Det har vi betalt tilbage:
chat-pay-returned = – { $number }, { $text }: { $amount_money }, betalt tilbage { DATETIME($past_on, dateStyle: "long") }
# Dagen kendes ikke
chat-pay-past = – { $number }, { $text }: { $amount_money }
chat-pay-none = Jeg kan ikke se nogen betalinger til dig endnu.
# $number: en sag
chat-pay-none-case = Jeg kan ikke se nogen betalinger i sag { $number }.
chat-pay-which = Hvilken af dem vil du betale?
# $status: hvordan det står til med betalingen
chat-pay-gone = { $status ->
    [paid] Betaling { $number } er allerede betalt. Du skal ikke gøre noget.
    [refunded] Vi har betalt pengene for betaling { $number } tilbage. Du skal ikke gøre noget.
   *[other] Der er ikke noget at betale for betaling { $number }.
}

## At betale

chat-pay-for = Betaling { $number }, { $text }: { $amount_money }
# $url: en adresse, lad den stå på sin egen linje · $minutes: hvor længe den virker
chat-pay-link =
    Her kan du betale:
    { $url }
    Linket virker i { $minutes } minutter og kun til denne betaling. Giv det ikke videre.
# $portal: portalens adresse, lad den stå på sin egen linje
chat-pay-no-page =
    Jeg har ikke et link til at betale her. Hvordan du betaler, står på portalen under “Betalinger”:
    { $portal }
chat-pay-no-cards = Skriv aldrig et kortnummer i denne chat.
# Der stod et kortnummer i beskeden
chat-pay-card-seen = Det lignede et kortnummer. Send aldrig et kortnummer her, og slet din besked, hvis du kan. Jeg bruger det ikke. Når du vil betale, får du et link til betalingssiden.
choice-pay-sum = Betal { $amount_money }
choice-pay-number = Betal { $number }

## Kvitteringer
# $number: kvitteringens nummer · $text: hvad der er betalt for

chat-receipts-which = Hvilken kvittering vil du have?
chat-receipt-item = – { $number }, { $text }: { $amount_money }, betalt { DATETIME($past_on, dateStyle: "long") }
chat-receipt-for = Kvittering { $number }, { $text }: { $amount_money }
# $url: en adresse, lad den stå på sin egen linje · $minutes: hvor længe den virker
chat-receipt-link =
    Her kan du åbne og gemme den:
    { $url }
    Linket virker i { $minutes } minutter. Giv det ikke videre.
# $number: kreditnotaens · $portal: portalens adresse, lad den stå på sin egen linje
chat-receipt-credit-note =
    Pengene er betalt tilbage. Kreditnota { $number } er på portalen under “Betalinger”:
    { $portal }
chat-receipt-elsewhere =
    Jeg har ikke et link til den her. Du finder den på portalen under “Betalinger”:
    { $portal }
chat-receipts-none = Der er ingen kvittering endnu. Du får en, når vi har modtaget en betaling.
choice-receipt = Kvittering { $number }
