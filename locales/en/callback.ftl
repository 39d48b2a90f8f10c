# A call from the firm. Buttons: at most 24 characters.

callback-ask-phone = Which number shall we call? Please write it with the country code, for example +45.
callback-phone-missing = I still need the number.
callback-phone-invalid = I am sorry, that does not look like a phone number we can call.
callback-phone-country_code = I am sorry, I cannot see which country that number is in. Please write it with the country code.
callback-ask-when = When shall we call? You can write a day and a time. We call while we are open:
callback-ask-about = What is it about? A few words are enough, and you can skip it.
callback-ask-name = What is your name? You can skip it.
choice-soon = As soon as possible
choice-morning = In the morning
choice-afternoon = In the afternoon

## What is passed on; the client says yes to it

callback-summary = This is what I pass on to the office:
# $phone: as the client gave it
callback-summary-phone = Phone: { $phone }
# $last: the last four digits
callback-summary-phone-known = Phone: the number we have, ending in { $last }
callback-summary-phone-ours = Phone: the number we have
callback-summary-soon = When: as soon as possible
# $when: in the client's own words
callback-summary-when = When: { $when }
callback-summary-day = Day: { DATETIME($day_on, dateStyle: "full") }
# $at: for example 14:30
callback-summary-time = Time: { $at }
callback-summary-part = { $part ->
    [morning] In the morning
    [afternoon] In the afternoon
   *[evening] In the evening
}
callback-closed-day = We are closed on that day, so we will call on the next day we are open.
callback-summary-about = What it is about: { $about }
callback-summary-name = Name: { $name }
callback-confirm = Shall I pass it on?
callback-added = I have added that.
callback-change = What shall I change? Press it below, or write it.
choice-order-call = Yes, please call
choice-edit-phone = Change the number
choice-edit-when = Change the time
choice-edit-about = Change the topic

## Passed on

callback-taken = I have passed it on. Somebody from our office will call you.
callback-repeated = The office already has this from you. Somebody will call you.
callback-earliest-now = They will call while we are open, today at the earliest.
callback-earliest-later = They cannot call before that.
callback-too-many = I cannot pass on any more requests for a call today. You can call or write yourself:
callback-write = E-mail: { $email }

task-callback-stopped = I have stopped. Nobody will call you because of this.
