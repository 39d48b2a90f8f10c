# Kvittot och kreditnotan (PDF) för en betalning. Korta ord: de står bredvid siffror.

receipt-title-receipt = Kvitto
# En kreditnota säger att pengarna för en betalning har gått tillbaka till kunden
receipt-title-credit-note = Kreditnota
receipt-to = Kund
receipt-issued-on = Utfärdandedatum
receipt-paid-on = Betalningsdatum
receipt-returned-on = Återbetalningsdatum
receipt-payment = Betalningsnummer
receipt-case = Ärendenummer

## Tabellen

receipt-text = Vad det gäller
receipt-amount = Belopp
receipt-before-vat = Belopp utan moms
# $percent: momssatsen, till exempel 25
receipt-vat = Moms ({ $percent } %)
receipt-total-paid = Totalt betalt
receipt-total-returned = Totalt återbetalt

## Högst upp och längst ner
# $number: företagets momsregistreringsnummer

receipt-vat-number = Momsregistreringsnummer: { $number }
# $firm: företagets namn · $email: dess e-postadress
receipt-foot = Har du en fråga om det här? Skriv till { $firm }: { $email }
