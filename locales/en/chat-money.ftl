# Offers and payments in the chat. Sums come in written out already. Buttons: at most 24 characters.
# What the pages of the portal say of them stands in portal-payments.ftl: use the same words.

## An offer
# $number: the offer's number · $title: what the firm called it · $case_number: the case

chat-offer-head = Offer { $number }: { $title } (case { $case_number })
# $text: what it is for
chat-offer-line = – { $text }: { $amount_money }
chat-offer-total = Total, VAT included: { $total_money }
chat-offer-valid = You can accept it until { DATETIME($valid_until_on, dateStyle: "long") }.
# $count: how many, never 1
chat-offers-several = You have { $count } open offers:
chat-offers-item = { $number }: { $title }, { $total_money }, valid until { DATETIME($valid_until_on, dateStyle: "long") }
chat-offers-which = Which one do you want to see?
# Above the newest ones that are accepted or over
chat-offers-none-open = There is no offer that you can accept right now.
chat-offers-none = I cannot see an offer for you. When we send you one, you will find it here and on the portal.
# $number: a case
chat-offers-none-case = I cannot see an offer in case { $number }.
chat-offer-accepted = Offer { $number } ({ $title }) was accepted on { DATETIME($accepted_on, dateStyle: "long") }.
chat-offer-expired = Offer { $number } ({ $title }) was valid until { DATETIME($valid_until_on, dateStyle: "long") }. If you would like a new one, please write to your caseworker.
chat-offer-withdrawn = We have withdrawn offer { $number } ({ $title }). If you have a question, please write to your caseworker.
chat-offer-closed = Offer { $number } ({ $title }) cannot be accepted now. Your caseworker can tell you more.
choice-accept-this = Accept this offer
choice-offer = { $number }

## Accepting an offer. It binds the client: say so clearly.

chat-accept-which = Which one do you want to accept?
chat-accept-binding = If you accept, you order this work from us for { $total_money } in total. This is binding. You do not have to pay now.
chat-accept-question = Do you accept this offer?
# The answer was not clear enough
chat-accept-unclear = Accepting is binding, so I must be sure. Please press “Yes, I accept” or “Not now”, or write “I accept”.
chat-accept-changed = The offer has changed since I showed it to you. Please read it again.
# $number: the offer's
chat-accept-done = Thank you. You accepted offer { $number } on { DATETIME($accepted_on, dateStyle: "long") } in this chat. Your caseworker will be told.
chat-accept-payments-come = You do not have to pay now. You will see the payments here and on the portal, with the date to pay by.
chat-accept-declined = All right. I have not accepted anything. Offer { $number } stays open until { DATETIME($valid_until_on, dateStyle: "long") }.
task-acceptance-stopped = I have stopped. No offer was accepted.
# The word for “I accept” must be the same as in chat-accept-unclear
choice-accept-yes = Yes, I accept
choice-accept-no = Not now

## Payments
# $number: the payment's number · $text: what it is for

chat-pay-due-head = To pay:
chat-pay-due = – { $number }, { $text }: { $amount_money }, please pay by { DATETIME($due_on, dateStyle: "long") }
chat-pay-overdue = – { $number }, { $text }: { $amount_money }, overdue since { DATETIME($due_on, dateStyle: "long") }
# $count: how many more there are
chat-pay-more =
    { $count ->
        [one] And 1 more, on the portal.
       *[other] And { $count } more, on the portal.
    }
chat-pay-total = Still to pay: { $total_money }
chat-pay-nothing-due = You have nothing to pay at the moment.
chat-pay-paid-head = Paid:
chat-pay-paid = – { $number }, { $text }: { $amount_money }, paid on { DATETIME($past_on, dateStyle: "long") }
chat-pay-returned-head = Money that we returned:
chat-pay-returned = – { $number }, { $text }: { $amount_money }, returned on { DATETIME($past_on, dateStyle: "long") }
# The day is not known
chat-pay-past = – { $number }, { $text }: { $amount_money }
chat-pay-none = I cannot see any payments for you yet.
# $number: a case
chat-pay-none-case = I cannot see any payments in case { $number }.
chat-pay-which = Which one do you want to pay?
# $status: how the payment stands
chat-pay-gone = { $status ->
    [paid] Payment { $number } is already paid. You do not have to do anything.
    [refunded] We have returned the money of payment { $number }. You do not have to do anything.
   *[other] There is nothing to pay for payment { $number }.
}

## Paying

chat-pay-for = Payment { $number }, { $text }: { $amount_money }
# $url: an address, keep it on a line of its own · $minutes: how long it works
chat-pay-link =
    You can pay here:
    { $url }
    The link works for { $minutes } minutes and is only for this payment. Please do not pass it on.
# $portal: the portal's address, keep it on a line of its own
chat-pay-no-page =
    I have no payment link here. You can see how to pay on the portal, under “Payments”:
    { $portal }
chat-pay-no-cards = Please never write a card number in this chat.
# The message held a card number
chat-pay-card-seen = That looked like a card number. Please never send one here, and delete your message if you can. I will not use it. When you want to pay, I can give you a link to the payment page.
choice-pay-sum = Pay { $amount_money }
choice-pay-number = Pay { $number }

## Receipts
# $number: the receipt's number · $text: what was paid

chat-receipts-which = Which receipt would you like?
chat-receipt-item = – { $number }, { $text }: { $amount_money }, paid on { DATETIME($past_on, dateStyle: "long") }
chat-receipt-for = Receipt { $number }, { $text }: { $amount_money }
# $url: an address, keep it on a line of its own · $minutes: how long it works
chat-receipt-link =
    You can open and save it here:
    { $url }
    The link works for { $minutes } minutes. Please do not pass it on.
# $number: the credit note's · $portal: the portal's address, keep it on a line of its own
chat-receipt-credit-note =
    We have returned the money. The credit note { $number } is on the portal, under “Payments”:
    { $portal }
chat-receipt-elsewhere =
    I have no link to it here. You will find it on the portal, under “Payments”:
    { $portal }
chat-receipts-none = There is no receipt yet. You will get one when your payment has arrived.
choice-receipt = Receipt { $number }
