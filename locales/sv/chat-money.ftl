# Offerter och betalningar i chatten. Belopp kommer färdigskrivna. Knappar: högst 24 tecken.
# Det portalens sidor säger om dem står i portal-payments.ftl: använd samma ord.

## En offert
# $number: offertens nummer · $title: vad företaget kallar den · $case_number: ärendet

chat-offer-head = Offert { $number }: { $title } (ärende { $case_number })
# $text: vad det gäller
chat-offer-line = – { $text }: { $amount_money }
chat-offer-total = Totalt, inklusive moms: { $total_money }
chat-offer-valid = Du kan acceptera den till och med den { DATETIME($valid_until_on, dateStyle: "long") }.
# $count: hur många, aldrig 1
chat-offers-several = Du har { $count } offerter som väntar på ditt svar:
chat-offers-item = { $number }: { $title }, { $total_money }, gäller till och med den { DATETIME($valid_until_on, dateStyle: "long") }
chat-offers-which = Vilken vill du se?
# Ovanför de nyaste som är accepterade eller inte gäller längre
chat-offers-none-open = Det finns ingen offert som du kan acceptera just nu.
chat-offers-none = Jag ser ingen offert till dig. När vi skickar en hittar du den här och på portalen.
# $number: ett ärende
chat-offers-none-case = Jag ser ingen offert i ärende { $number }.
chat-offer-accepted = Offert { $number } ({ $title }) accepterades den { DATETIME($accepted_on, dateStyle: "long") }.
chat-offer-expired = Offert { $number } ({ $title }) gällde till och med den { DATETIME($valid_until_on, dateStyle: "long") }. Skriv till din handläggare om du vill ha en ny.
chat-offer-withdrawn = Vi har dragit tillbaka offert { $number } ({ $title }). Skriv till din handläggare om du har en fråga.
chat-offer-closed = Offert { $number } ({ $title }) går inte att acceptera nu. Din handläggare kan berätta mer.
choice-accept-this = Acceptera offerten
choice-offer = { $number }

## Att acceptera en offert. Den är bindande för kunden: säg det tydligt.

chat-accept-which = Vilken vill du acceptera?
chat-accept-binding = När du accepterar beställer du det här arbetet av oss för totalt { $total_money }. Det är bindande. Du betalar inget nu.
chat-accept-question = Accepterar du offerten?
# Svaret var inte tydligt nog
chat-accept-unclear = Det är bindande, så jag måste vara säker. Tryck på ”Ja, jag accepterar” eller ”Inte nu”, eller skriv ”jag accepterar”.
chat-accept-changed = Offerten har ändrats sedan jag visade den. Läs den igen.
# $number: offertens
chat-accept-done = Tack. Du accepterade offert { $number } den { DATETIME($accepted_on, dateStyle: "long") } här i chatten. Din handläggare får veta det.
chat-accept-payments-come = Du behöver inte betala nu. Betalningarna kommer här och på portalen, och där står när du senast ska betala.
chat-accept-declined = Okej. Jag har inte accepterat något. Offert { $number } gäller till och med den { DATETIME($valid_until_on, dateStyle: "long") }.
task-acceptance-stopped = Jag har avbrutit. Ingen offert är accepterad.
# Orden för ”jag accepterar” ska vara samma som i chat-accept-unclear
choice-accept-yes = Ja, jag accepterar
choice-accept-no = Inte nu

## Betalningar
# $number: betalningens nummer · $text: vad den gäller

chat-pay-due-head = Att betala:
chat-pay-due = – { $number }, { $text }: { $amount_money }, betala senast den { DATETIME($due_on, dateStyle: "long") }
chat-pay-overdue = – { $number }, { $text }: { $amount_money }, skulle ha betalats senast den { DATETIME($due_on, dateStyle: "long") }
# $count: hur många fler det finns
chat-pay-more =
    { $count ->
        [one] Och 1 till, som du hittar på portalen.
       *[other] Och { $count } till, som du hittar på portalen.
    }
chat-pay-total = Kvar att betala: { $total_money }
chat-pay-nothing-due = Du har inget att betala just nu.
chat-pay-paid-head = Betalt:
chat-pay-paid = – { $number }, { $text }: { $amount_money }, betalt den { DATETIME($past_on, dateStyle: "long") }
chat-pay-returned-head = Pengar som vi har betalat tillbaka:
chat-pay-returned = – { $number }, { $text }: { $amount_money }, återbetalt den { DATETIME($past_on, dateStyle: "long") }
# Dagen är inte känd
chat-pay-past = – { $number }, { $text }: { $amount_money }
chat-pay-none = Jag ser inga betalningar för dig än.
# $number: ett ärende
chat-pay-none-case = Jag ser inga betalningar i ärende { $number }.
chat-pay-which = Vilken vill du betala?
# $status: hur det står till med betalningen
chat-pay-gone = { $status ->
    [paid] Betalning { $number } är redan betald. Du behöver inte göra något.
    [refunded] Vi har betalat tillbaka pengarna för betalning { $number }. Du behöver inte göra något.
   *[other] Det finns inget att betala för betalning { $number }.
}

## Att betala

chat-pay-for = Betalning { $number }, { $text }: { $amount_money }
# $url: en adress, på en egen rad · $minutes: hur länge den fungerar
chat-pay-link =
    Här kan du betala:
    { $url }
    Länken fungerar i { $minutes } minuter och är bara till för den här betalningen. Skicka den inte vidare.
# $portal: portalens adress, på en egen rad
chat-pay-no-page =
    Jag har ingen länk för att betala här. Hur du betalar står på portalen, under ”Betalningar”:
    { $portal }
chat-pay-no-cards = Skriv aldrig ett kortnummer i den här chatten.
# Det stod ett kortnummer i meddelandet
chat-pay-card-seen = Det där såg ut som ett kortnummer. Skicka aldrig ett sådant här, och ta bort ditt meddelande om du kan. Jag använder det inte. När du vill betala ger jag dig en länk till betalningssidan.
choice-pay-sum = Betala { $amount_money }
choice-pay-number = Betala { $number }

## Kvitton
# $number: kvittots nummer · $text: vad som betalades

chat-receipts-which = Vilket kvitto vill du ha?
chat-receipt-item = – { $number }, { $text }: { $amount_money }, betalt den { DATETIME($past_on, dateStyle: "long") }
chat-receipt-for = Kvitto { $number }, { $text }: { $amount_money }
# $url: en adress, på en egen rad · $minutes: hur länge den fungerar
chat-receipt-link =
    Här kan du öppna och spara det:
    { $url }
    Länken fungerar i { $minutes } minuter. Skicka den inte vidare.
# $number: kreditnotans · $portal: portalens adress, på en egen rad
chat-receipt-credit-note =
    Pengarna är återbetalda. Kreditnotan { $number } finns på portalen, under ”Betalningar”:
    { $portal }
chat-receipt-elsewhere =
    Jag har ingen länk till det här i chatten. Du hittar det på portalen, under ”Betalningar”:
    { $portal }
chat-receipts-none = Det finns inget kvitto än. Du får ett när en betalning har kommit in.
choice-receipt = Kvitto { $number }
