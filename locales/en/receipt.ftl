# The receipt and the credit note (PDF) of a payment. Short words: they stand beside numbers.

receipt-title-receipt = Receipt
# A credit note says that the money of a payment went back to the client
receipt-title-credit-note = Credit note
receipt-to = For
receipt-issued-on = Issued on
receipt-paid-on = Paid on
receipt-returned-on = Money returned on
receipt-payment = Payment number
receipt-case = Case number

## The table

receipt-text = What it is for
receipt-amount = Amount
receipt-before-vat = Amount without VAT
# $percent: the VAT rate, such as 25
receipt-vat = VAT ({ $percent } %)
receipt-total-paid = Total paid
receipt-total-returned = Total returned

## At the top and at the foot
# $number: the firm's VAT number

receipt-vat-number = VAT number: { $number }
# $firm: the firm's name · $email: its e-mail address
receipt-foot = Do you have a question about this? Write to { $firm }: { $email }
