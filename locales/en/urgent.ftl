# What cannot wait: 112 first, then every way to the firm, then what the assistant writes down and sends on.
# Short lines: this is read by somebody who is afraid. Buttons: at most 24 characters.

urgent-112 = If life or health is in danger, call 112 now.
urgent-call = We are open now. Please call us at once:
# $email: the address for urgent matters
urgent-email = Write to { $email }, at any hour. You can send photos there, too.
# $number: the firm's number on WhatsApp
urgent-whatsapp = Or write on WhatsApp to { $number }.
urgent-closed = Our phones are closed right now.
urgent-form = I can also send it on for you. A few short questions:

## Somebody writes about danger to life

urgent-danger = Please call 112 now. It is free, and it answers at any hour.
urgent-danger-then = When you are safe, I can also tell our office what you wrote.
urgent-danger-end = All right. Nothing was sent. Please call 112 if anybody is in danger.
choice-tell-office = Tell the office

## The questions

urgent-ask-what = What has happened?
urgent-ask-by-when = By when do you need help? If you have told me already, skip this.
urgent-ask-where = Where are you now? If you have told me already, skip this.
urgent-ask-reach = How can we reach you? Please write your name and a phone number or e-mail address.
urgent-bad-reach = I do not see a phone number or an e-mail address there. If you have none, write where else we can find you, or skip this.
# $last: the last four digits of the client's own number
choice-use-phone = Use …{ $last }
choice-use-email = Use my e-mail

## What will be sent; the client says yes to it

urgent-summary = This is what I send to the office:
# $what, $by_when, $where, $reach: in the client's own words
urgent-summary-what = What has happened: { $what }
urgent-summary-by-when = By when: { $by_when }
urgent-summary-where = Where: { $where }
urgent-summary-reach = How to reach you: { $reach }
urgent-summary-phone = How to reach you: the phone number we have, ending in { $last }
urgent-summary-email = How to reach you: the e-mail address we have
urgent-summary-no-reach = How to reach you: not given. Without it we cannot write or call back, so please call us or write to us yourself as well.
urgent-confirm = Shall I send it now? You can also write more, and I will add it.
urgent-added = I have added that.
urgent-change = What shall I change? Press it below, or write what is missing.
choice-send-now = Send it now
choice-edit-what = Change what happened
choice-edit-by-when = Change by when
choice-edit-where = Change the place
choice-edit-reach = Change my contact

## Sent

urgent-sent-open = I have sent it to our office by e-mail. Do not wait for the answer:
urgent-sent-closed = I have sent it to our urgent e-mail address. Our staff will write or call you as soon as possible.
# $number: WhatsApp
urgent-silence = If you hear nothing, write on WhatsApp to { $number }.
# $email: the address for urgent matters
urgent-photos = You can send photos and papers to { $email }.
urgent-too-many = I could not send it, because too many urgent messages came from your network. Please write or call yourself:

## Something is added after it was sent

choice-add-more = Add something
urgent-ask-more = What shall I add? I will send it as soon as you have written it.
urgent-more-sent = I have sent that, too.
urgent-more-gone = I cannot add to that message any more. Please tell me once more what is urgent.
urgent-more-stopped = All right. What you sent before is with our office.

## Left before it was sent

task-urgent-stopped = I have stopped. Nothing was sent. You can reach us yourself like this:
