# The portal's pages about money: offers, payments, paying. Amounts, dates and moments come in already written out in
# the page's language. $firm is the firm's name.

## What is due

# $amount: what is still to be paid, in one currency
payments-due-in-all = Still to pay: { $amount }.
# $amount: the part of it that is late
payments-overdue-in-all = Of this, { $amount } is overdue.
payments-nothing-due = You have nothing to pay here at the moment.
# $date: until when it should be paid
payments-due-on = Please pay by { $date }.
payments-pay = Pay
# Opens the overview of one case
payments-select = Select
payments-overview = Payment overview
payments-to-case = Go to the case
payments-none = There are no payments yet.
payments-older = Older payments

## The table of payments

payments-column-text = What it is for
payments-column-due = Pay by
payments-column-status = Status
payments-column-amount = Amount
payments-number = Payment number
payments-to = Paid to
payments-receipt = Receipt
payments-credit-note = Credit note
# Stands where a receipt will be once the payment is paid
payments-no-receipt = Not yet
# $status: how the payment stands
payment-status = { $status ->
    [due] To pay
    [overdue] Overdue
    [paid] Paid
    [refunded] Money returned
   *[other] Unknown
}

## Offers

offer-heading = Offer:
# $status: how the offer stands
offer-status = { $status ->
    [sent] Waiting for your answer
    [accepted] Accepted
    [expired] No longer valid
    [withdrawn] Withdrawn
   *[other] Unknown
}
# $date: the last day on which the offer can be accepted
offer-valid-until = Valid until { $date }.
# $moment: day and time
offer-accepted-on = You accepted this offer on { $moment }.
offer-column-text = What we do
offer-total = Total
offer-accept = Accept Offer

## The question before an offer is accepted

offer-accept-title = Do you want to accept this offer?
# $amount: the offer's total
offer-accept-means = When you accept, you order this work from { $firm } for { $amount } in total. We write down the day and time, and your caseworker is told. You do not pay now: the payments come to this portal with the day by which to pay.
offer-accept-yes = Yes, accept the offer
offer-accept-no = Not now
# $problem: why the answer was not taken
offer-problem = { $problem ->
    [changed] The offer has changed since you opened this page. Please read it again before you answer.
   *[again] We could not read your answer. Please try again.
}
# $status: how the offer stands
offer-not-open = { $status ->
    [accepted] You have already accepted this offer. You do not have to do anything more here.
    [expired] This offer is no longer valid. Please write to your caseworker if you would like a new one.
    [withdrawn] We have withdrawn this offer. Please write to your caseworker if you have a question.
   *[other] This offer cannot be accepted now. Please write to your caseworker.
}
done-offer-accepted = Thank you. You have accepted the offer.

## Paying

pay-title = Pay
# $amount: what is to be paid
pay-button = Pay { $amount }
# $kind: test is the demo's own page
pay-leads-on = { $kind ->
    [test] This is a demo. The next page lets you try what happens. No money moves.
   *[stripe] You pay on the secure page of Stripe. We never see your card number.
}
# $status: how the payment stands
pay-not-due = { $status ->
    [paid] This payment is paid. Thank you.
    [refunded] We have returned the money of this payment.
   *[other] There is nothing to pay here.
}
pay-maybe-waiting = Have you just paid? Then please do not pay again. We are waiting for the confirmation.
pay-provider-down = The payment page does not answer right now. You have not paid anything. Please try again in a few minutes, or write to us:
# $minutes: how long the link holds
pay-link-note = You came here by a link that is only for this payment. It works for { $minutes } minutes.
done-payment-cancelled = You did not pay. Nothing was taken from your account.
done-payment-declined = The payment was declined. Nothing was taken from your account.

# The page before the payment provider's own page
pay-leave-text = Your payment page is ready.
pay-leave-button = Go to the payment page

## Paying by bank transfer

pay-bank-title = Pay by bank transfer
pay-bank-text = Please send the amount to this account. Write the reference on the transfer, so that we can see that it is from you.
pay-bank-holder = Account holder
pay-bank-name = Bank
pay-bank-reference = Reference
pay-bank-after = A transfer can take a few days. When the money has arrived, you find the receipt here.
pay-bank-later = { $firm } will send you the bank details for this payment. Do you need them now? Write to us:

## The demo's test page

pay-test-title = Test payment
pay-test-text = This is a test. No money moves.
pay-test-pay = Pay (test)
pay-test-decline = Decline (test)
pay-test-back = Back to the payment

## Back from paying
# $state: how the payment stands now

pay-done-title = { $state ->
    [paid] Thank you for your payment
    [waiting] We are waiting for the confirmation
    [refunded] The money was returned
   *[due] This payment is not paid yet
}
pay-done-text = { $state ->
    [paid] Your payment has arrived. The receipt is ready.
    [waiting] If you have paid, the confirmation comes in a few minutes. Please do not pay again. You can close this page.
    [refunded] We have returned the money of this payment.
   *[due] We have not received any money for this payment.
}
pay-done-look-again = Look again
pay-back-log-in = Log in to see your payments and receipts.

## A link that does not work any more

link-over-title = This link does not work any more
link-over-text = For your safety, a link to a payment works only for a short time. Log in to see your payments, or ask the assistant for a new link.
link-over-payments = Log in and see payments

## Mails. They hold nothing of a case: a phone may show them on its lock screen.

# To the caseworker. $firm: the firm · $url: the staff's page
mail-offer-accepted-subject = { $firm }: an offer was accepted
mail-offer-accepted-body =
    A client has accepted an offer in one of your cases.

    Please log in to see it: { $url }
# To the firm's own address. $number: number of the payment · $what: what is odd about the money
mail-payment-attention-subject = { $firm }: please check a payment
mail-payment-attention-body =
    { $what ->
        [paid_twice] Money came for payment { $number }, but that payment was not due any more. It may have been paid twice.
       *[mismatch] Money came for payment { $number }, but it is not the amount or the currency that was due. The payment still counts as not paid.
    }

    Please look at it at the payment provider and decide what to do.
