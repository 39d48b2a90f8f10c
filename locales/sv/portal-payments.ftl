# Portalens sidor om pengar: offerter, betalningar, att betala. Belopp, datum och tider kommer färdigt skrivna på
# sidans språk. $firm är företagets namn.

## Det som ska betalas

# $amount: det som är kvar att betala, i en valuta
payments-due-in-all = Kvar att betala: { $amount }.
# $amount: den del av det som är sen
payments-overdue-in-all = Av detta är { $amount } försenat.
payments-nothing-due = Du har inget att betala här just nu.
# $date: när det senast ska betalas
payments-due-on = Betala senast den { $date }.
payments-pay = Betala
# Öppnar översikten för ett ärende
payments-select = Välj
payments-overview = Betalningsöversikt
payments-to-case = Gå till ärendet
payments-none = Det finns inga betalningar än.
payments-older = Äldre betalningar

## Tabellen med betalningar

payments-column-text = Vad det gäller
payments-column-due = Betala senast
payments-column-status = Status
payments-column-amount = Belopp
payments-number = Betalningsnummer
payments-to = Mottagare
payments-receipt = Kvitto
payments-credit-note = Kreditnota
# Står där kvittot kommer när betalningen är betald
payments-no-receipt = Inte än
# $status: hur det står till med betalningen
payment-status = { $status ->
    [due] Att betala
    [overdue] Försenad
    [paid] Betald
    [refunded] Återbetald
   *[other] Okänd
}

## Offerter

offer-heading = Offert:
# $status: hur det står till med offerten
offer-status = { $status ->
    [sent] Väntar på ditt svar
    [accepted] Accepterad
    [expired] Gäller inte längre
    [withdrawn] Tillbakadragen
   *[other] Okänd
}
# $date: den sista dagen då offerten kan accepteras
offer-valid-until = Gäller till och med den { $date }.
# $moment: dag och tid
offer-accepted-on = Du accepterade offerten den { $moment }.
offer-column-text = Det här gör vi
offer-total = Totalt
offer-accept = Acceptera offert

## Frågan innan en offert accepteras

offer-accept-title = Vill du acceptera den här offerten?
# $amount: offertens totalbelopp
offer-accept-means = När du accepterar beställer du det här arbetet av { $firm } för totalt { $amount }. Vi sparar dag och tid, och din handläggare får veta det. Du betalar inget nu. Betalningarna kommer på den här portalen, och där står när du senast ska betala.
offer-accept-yes = Ja, acceptera offerten
offer-accept-no = Inte nu
# $problem: varför svaret inte togs emot
offer-problem = { $problem ->
    [changed] Offerten har ändrats sedan du öppnade sidan. Läs den igen innan du svarar.
   *[again] Vi kunde inte läsa ditt svar. Försök igen.
}
# $status: hur det står till med offerten
offer-not-open = { $status ->
    [accepted] Du har redan accepterat den här offerten. Du behöver inte göra något mer här.
    [expired] Den här offerten gäller inte längre. Skriv till din handläggare om du vill ha en ny.
    [withdrawn] Vi har dragit tillbaka den här offerten. Skriv till din handläggare om du har en fråga.
   *[other] Den här offerten går inte att acceptera nu. Skriv till din handläggare.
}
done-offer-accepted = Tack. Du har accepterat offerten.

## Att betala

pay-title = Betala
# $amount: det som ska betalas
pay-button = Betala { $amount }
# $kind: test är demons egen sida
pay-leads-on = { $kind ->
    [test] Det här är en demo. På nästa sida kan du prova vad som händer. Inga pengar flyttas.
   *[stripe] Du betalar på en säker sida hos Stripe. Vi ser aldrig ditt kortnummer.
}
# $status: hur det står till med betalningen
pay-not-due = { $status ->
    [paid] Den här betalningen är betald. Tack.
    [refunded] Vi har betalat tillbaka pengarna för den här betalningen.
   *[other] Det finns inget att betala här.
}
pay-maybe-waiting = Har du just betalat? Betala då inte igen. Vi väntar på bekräftelsen.
pay-provider-down = Betalningssidan svarar inte just nu. Du har inte betalat något. Försök igen om några minuter, eller skriv till oss:
# $minutes: hur länge länken gäller
pay-link-note = Du kom hit genom en länk som bara är till för den här betalningen. Den gäller i { $minutes } minuter.
done-payment-cancelled = Du har inte betalat. Inga pengar har dragits från ditt konto.
done-payment-declined = Betalningen gick inte igenom. Inga pengar har dragits från ditt konto.

# Sidan före betaltjänstens egen sida
pay-leave-text = Din betalningssida är klar.
pay-leave-button = Gå till betalningssidan

## Att betala med banköverföring

pay-bank-title = Betala med banköverföring
pay-bank-text = Skicka beloppet till det här kontot. Skriv referensen på överföringen, så att vi ser att den är från dig.
pay-bank-holder = Kontohavare
pay-bank-name = Bank
pay-bank-reference = Referens
pay-bank-after = En överföring kan ta några dagar. När pengarna har kommit hittar du kvittot här.
pay-bank-later = { $firm } skickar bankuppgifterna för den här betalningen till dig. Behöver du dem nu? Skriv till oss:

## Demons testsida

pay-test-title = Testbetalning
pay-test-text = Det här är ett test. Inga pengar flyttas.
pay-test-pay = Betala (test)
pay-test-decline = Neka (test)
pay-test-back = Tillbaka till betalningen

## Tillbaka efter betalningen
# $state: hur det står till med betalningen nu

pay-done-title = { $state ->
    [paid] Tack för din betalning
    [waiting] Vi väntar på bekräftelsen
    [refunded] Pengarna är återbetalda
   *[due] Den här betalningen är inte betald än
}
pay-done-text = { $state ->
    [paid] Din betalning har kommit in. Kvittot är klart.
    [waiting] Om du har betalat kommer bekräftelsen om några minuter. Betala inte igen. Du kan stänga den här sidan.
    [refunded] Vi har betalat tillbaka pengarna för den här betalningen.
   *[due] Vi har inte fått några pengar för den här betalningen.
}
pay-done-look-again = Titta igen
pay-back-log-in = Logga in för att se dina betalningar och kvitton.

## En länk som inte fungerar längre

link-over-title = Den här länken fungerar inte längre
link-over-text = För din säkerhet fungerar en länk till en betalning bara en kort tid. Logga in för att se dina betalningar, eller be assistenten om en ny länk.
link-over-payments = Logga in och se betalningar

## Mejl. De säger inget om ett ärende: de kan synas på en låst telefon.

# Till handläggaren. $firm: företaget · $url: medarbetarnas sida
mail-offer-accepted-subject = { $firm }: en offert har accepterats
mail-offer-accepted-body =
    En kund har accepterat en offert i ett av dina ärenden.

    Logga in för att se den: { $url }
# Till företagets egen adress. $number: betalningens nummer · $what: vad som är konstigt med pengarna
mail-payment-attention-subject = { $firm }: kontrollera en betalning
mail-payment-attention-body =
    { $what ->
        [paid_twice] Det har kommit pengar för betalning { $number }, men den skulle inte betalas längre. Den kan ha betalats två gånger.
       *[mismatch] Det har kommit pengar för betalning { $number }, men beloppet eller valutan stämmer inte. Betalningen räknas fortfarande som obetald.
    }

    Titta på det hos betaltjänsten och bestäm vad som ska göras.
