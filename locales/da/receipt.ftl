# Kvitteringen og kreditnotaen (PDF) for en betaling. Korte ord: de står ved siden af tal.

receipt-title-receipt = Kvittering
# En kreditnota siger, at pengene for en betaling er gået tilbage til klienten
receipt-title-credit-note = Kreditnota
receipt-to = Til
receipt-issued-on = Udstedt
receipt-paid-on = Betalt
receipt-returned-on = Betalt tilbage
receipt-payment = Betalingsnummer
receipt-case = Sagsnummer

## Tabellen

receipt-text = Betaling for
receipt-amount = Beløb
receipt-before-vat = Heraf beløb uden moms
# $percent: momssatsen, for eksempel 25
receipt-vat = Heraf moms ({ $percent } %)
receipt-total-paid = Betalt i alt
receipt-total-returned = Betalt tilbage i alt

## Øverst og nederst
# $number: firmaets momsnummer

receipt-vat-number = Momsnummer: { $number }
# $firm: firmaets navn · $email: dets e-mailadresse
receipt-foot = Har du spørgsmål til dette? Skriv til { $firm }: { $email }
