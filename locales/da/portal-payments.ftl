# Portalens sider om penge: tilbud, betalinger og at betale. Beløb, datoer og tidspunkter kommer færdigt skrevet på
# sidens sprog. $firm er firmaets navn.

## Det, der skal betales

# $amount: hvad der stadig mangler at blive betalt, i én valuta
payments-due-in-all = Du mangler at betale { $amount } i alt.
# $amount: den del af det, der skulle være betalt
payments-overdue-in-all = Heraf skulle { $amount } allerede have været betalt.
payments-nothing-due = Du har ikke noget at betale lige nu.
# $date: hvornår der senest skal betales
payments-due-on = Betal senest { $date }.
payments-pay = Betal
# Åbner oversigten for én sag
payments-select = Vælg
payments-overview = Betalingsoversigt
payments-to-case = Gå til sagen
payments-none = Der er ingen betalinger endnu.
payments-older = Ældre betalinger

## Tabellen med betalinger

payments-column-text = Betaling for
payments-column-due = Betal senest
payments-column-status = Status
payments-column-amount = Beløb
payments-number = Betalingsnummer
payments-to = Modtager
payments-receipt = Kvittering
payments-credit-note = Kreditnota
# Står, hvor der kommer en kvittering, når der er betalt
payments-no-receipt = Ikke endnu
# $status: hvordan det står til med betalingen
payment-status = { $status ->
    [due] Skal betales
    [overdue] Forfalden
    [paid] Betalt
    [refunded] Betalt tilbage
   *[other] Ukendt
}

## Tilbud

offer-heading = Tilbud:
# $status: hvordan det står til med tilbuddet
offer-status = { $status ->
    [sent] Venter på dit svar
    [accepted] Accepteret
    [expired] Gælder ikke længere
    [withdrawn] Trukket tilbage
   *[other] Ukendt
}
# $date: den sidste dag, tilbuddet kan accepteres
offer-valid-until = Gælder til og med { $date }.
# $moment: dag og klokkeslæt
offer-accepted-on = Du accepterede tilbuddet den { $moment }.
offer-column-text = Det gør vi
offer-total = I alt
offer-accept = Accepter tilbud

## Spørgsmålet, før et tilbud accepteres

offer-accept-title = Vil du acceptere dette tilbud?
# $amount: tilbuddets samlede pris
offer-accept-means = Når du accepterer, bestiller du dette arbejde hos { $firm } for { $amount } i alt. Vi noterer dag og klokkeslæt, og din sagsbehandler får besked. Du skal ikke betale nu: Betalingerne kommer her på portalen med den dag, de senest skal betales.
offer-accept-yes = Ja, accepter tilbuddet
offer-accept-no = Ikke nu
# $problem: hvorfor svaret ikke blev taget imod
offer-problem = { $problem ->
    [changed] Tilbuddet er blevet ændret, siden du åbnede siden. Læs det igen, før du svarer.
   *[again] Vi kunne ikke læse dit svar. Prøv igen.
}
# $status: hvordan det står til med tilbuddet
offer-not-open = { $status ->
    [accepted] Du har allerede accepteret dette tilbud. Du skal ikke gøre mere her.
    [expired] Tilbuddet gælder ikke længere. Skriv til din sagsbehandler, hvis du gerne vil have et nyt.
    [withdrawn] Vi har trukket tilbuddet tilbage. Skriv til din sagsbehandler, hvis du har et spørgsmål.
   *[other] Tilbuddet kan ikke accepteres nu. Skriv til din sagsbehandler.
}
done-offer-accepted = Tak. Du har accepteret tilbuddet.

## At betale

pay-title = Betal
# $amount: det, der skal betales
pay-button = Betal { $amount }
# $kind: test er demoens egen side
pay-leads-on = { $kind ->
    [test] Dette er en demo. På den næste side kan du prøve, hvad der sker. Der bliver ikke flyttet penge.
   *[stripe] Du betaler på Stripes sikre side. Vi ser aldrig dit kortnummer.
}
# $status: hvordan det står til med betalingen
pay-not-due = { $status ->
    [paid] Denne betaling er betalt. Tak.
    [refunded] Vi har betalt pengene tilbage.
   *[other] Der er ikke noget at betale her.
}
pay-maybe-waiting = Har du lige betalt? Så betal ikke igen. Vi venter på bekræftelsen.
pay-provider-down = Betalingssiden svarer ikke lige nu. Du har ikke betalt noget. Prøv igen om nogle minutter, eller skriv til os:
# $minutes: hvor længe linket gælder
pay-link-note =
    Du kom hertil med et link, der kun er til denne betaling. { $minutes ->
        [one] Det virker i 1 minut.
       *[other] Det virker i { $minutes } minutter.
    }
done-payment-cancelled = Du har ikke betalt. Der er ikke trukket noget på din konto.
done-payment-declined = Betalingen blev afvist. Der er ikke trukket noget på din konto.

# Siden før betalingstjenestens egen side
pay-leave-text = Din betalingsside er klar.
pay-leave-button = Gå til betalingssiden

## At betale med bankoverførsel

pay-bank-title = Betal med bankoverførsel
pay-bank-text = Overfør beløbet til denne konto. Skriv referencen på overførslen, så vi kan se, at den er fra dig.
pay-bank-holder = Kontohaver
pay-bank-name = Bank
pay-bank-reference = Reference
pay-bank-after = En overførsel kan tage nogle dage. Når pengene er kommet, finder du kvitteringen her.
pay-bank-later = { $firm } sender dig bankoplysningerne til denne betaling. Skal du bruge dem nu? Skriv til os:

## Demoens testside

pay-test-title = Testbetaling
pay-test-text = Dette er en test. Der bliver ikke flyttet penge.
pay-test-pay = Betal (test)
pay-test-decline = Afvis (test)
pay-test-back = Tilbage til betalingen

## Tilbage efter at have betalt
# $state: hvordan det står til med betalingen nu

pay-done-title = { $state ->
    [paid] Tak for din betaling
    [waiting] Vi venter på bekræftelsen
    [refunded] Pengene er betalt tilbage
   *[due] Denne betaling er ikke betalt endnu
}
pay-done-text = { $state ->
    [paid] Vi har modtaget din betaling. Kvitteringen er klar.
    [waiting] Har du betalt, kommer bekræftelsen om nogle minutter. Betal ikke igen. Du kan godt lukke siden.
    [refunded] Vi har betalt pengene tilbage.
   *[due] Vi har ikke modtaget penge for denne betaling.
}
pay-done-look-again = Se igen
pay-back-log-in = Log ind for at se dine betalinger og kvitteringer.

## Et link, der ikke virker længere

link-over-title = Linket virker ikke længere
link-over-text = For din sikkerheds skyld virker et link til en betaling kun i kort tid. Log ind for at se dine betalinger, eller bed assistenten om et nyt link.
link-over-payments = Log ind, og se betalinger

## Mails. Der står intet om sagen i dem: en telefon kan vise dem på låseskærmen.

# Til sagsbehandleren. $firm: firmaet · $url: medarbejdernes side
mail-offer-accepted-subject = { $firm }: et tilbud er accepteret
mail-offer-accepted-body =
    En klient har accepteret et tilbud i en af dine sager.

    Log ind for at se det: { $url }
# Til firmaets egen adresse. $number: betalingens nummer · $what: hvad der er underligt ved pengene
mail-payment-attention-subject = { $firm }: tjek en betaling
mail-payment-attention-body =
    { $what ->
        [paid_twice] Der er kommet penge for betaling { $number }, men den betaling skulle ikke længere betales. Måske er der betalt to gange.
       *[mismatch] Der er kommet penge for betaling { $number }, men beløbet eller valutaen passer ikke. Betalingen tæller stadig som ikke betalt.
    }

    Se på det hos betalingstjenesten, og beslut, hvad der skal ske.
