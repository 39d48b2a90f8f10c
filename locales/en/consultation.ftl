# The free consultation: a talk by phone with the firm, for clients and for people who are not clients yet.
# The day and the time are shown as each language writes them. $firm is the firm's name.

## Choosing a time

consultation-title = Book a free consultation
# $minutes: how long it takes
consultation-intro = Tell us about your plans, and ask what you want to know. We call you. It takes { $minutes } minutes, it costs nothing, and you do not have to decide anything.
# $city: where the firm's clock is, for example Copenhagen
consultation-clock = All times are the time in { $city }.
# $firm: the firm's name; what follows it on the page is the phone numbers and the e-mail address
consultation-none = There is no free time to book here right now. Please call or write to us, and we find a time together.
consultation-off = You cannot book a consultation here. Please call or write to us, and we find a time together.
consultation-choose-day = Choose a day
# $first and $last: days, for example 9 March 2026
consultation-week = { $first } to { $last }
# $count: how many times are free on that day
consultation-free = { $count ->
    [one] 1 free time
   *[other] { $count } free times
}
# $day: for example Tuesday, 10 March 2026
consultation-times = Free times on { $day }
consultation-other-day = Choose another day
consultation-day-full = There is no free time on this day any more. Please choose another day.
consultation-gone = This time is not free any more. Please choose another one.
consultation-yours = Your consultations
consultation-view = View, move or cancel

## Who you are

# $day, $clock: when; $city: whose clock
consultation-chosen = { $day }, { $clock } (time in { $city })
# Where the phone number is from, the clock shows something else. $clock there, $city there, for example Helsinki
consultation-elsewhere = That is { $clock } in { $city }.
# And it is another day there
consultation-elsewhere-day = That is { $day }, { $clock } in { $city }.
consultation-who = Who may we call?
consultation-name = Your name
consultation-email = Your e-mail address
consultation-email-help = We send you the time here, and a link to move or cancel it.
consultation-phone = Your phone number
consultation-phone-help = We call you at this number. Please write it with the country code, for example +45 12 34 56 78.
consultation-topic = What is it about?
consultation-topic-help = A few words are enough. Please do not write passport or card numbers here.
consultation-book = Book this time
consultation-other-time = Choose another time
# Something typed cannot be used. The last part: missing, invalid, country-code, too-long
consultation-wrong-name-missing = Please write your name.
consultation-wrong-name-too-long = Please write a shorter name.
consultation-wrong-email-missing = Please write your e-mail address.
consultation-wrong-email-invalid = We cannot read this as an e-mail address. Please check it, for example name@example.com.
consultation-wrong-phone-missing = Please write your phone number, so that we can call you.
consultation-wrong-phone-invalid = We cannot read this as a phone number. Please check it.
consultation-wrong-phone-country-code = Please write the number with its country code, for example +45 12 34 56 78.
consultation-wrong-topic-too-long = This is too long. Please write 2000 characters at the most.
consultation-taken = Somebody was faster: this time is not free any more. Here are other times. What you wrote is kept.
consultation-taken-none = This time is not free any more, and we have no other one to offer here right now. Please call or write to us.
consultation-too-many = You have booked a few times already. Please move or cancel one of your consultations, or call or write to us.
consultation-pick = Choose one of these times

## One consultation

consultation-one-title = Your consultation
consultation-when = When
consultation-how = How
# $phone: a number; $minutes: how long it takes
consultation-how-text = We call you at { $phone }. It takes { $minutes } minutes.
consultation-about = What it is about
consultation-calendar = Put it in your calendar
consultation-move = Choose another time
consultation-move-title = Move your consultation
# $day, $clock: when it is now
consultation-move-now = Now it is on { $day }, { $clock }. It stays there until you have chosen a new time.
consultation-move-do = Move it to this time
consultation-cancel = Cancel it
consultation-cancel-title = Cancel your consultation?
# $day, $clock: when it is
consultation-cancel-text = It is on { $day }, { $clock }. If you cancel it, somebody else can have this time.
consultation-cancel-do = Yes, cancel it
consultation-keep = No, keep it
consultation-back = Back to your consultation
consultation-is-cancelled = This consultation is cancelled.
consultation-is-over = This consultation has started or is over. It can not be changed any more.
consultation-again = Book a new one
done-consultation-booked = Your consultation is booked. A mail with the time is on its way to you.
done-consultation-moved = Your consultation has a new time. A mail with it is on its way to you.
done-consultation-cancelled = Your consultation is cancelled.

## In a calendar
# Others may see it there: say nothing of why somebody moves.

consultation-calendar-title = Phone call with { $firm }
# $phone: whom we call; $link: an address
consultation-calendar-text = We call you at { $phone }. To move or cancel: { $link }
# In the firm's own calendar
consultation-calendar-office-title = Consultation: { $name }
# $phone: whom to call; $email: how to write to them
consultation-calendar-office-text = Call { $phone }. E-mail: { $email }

## Mails to whoever booked
# Nothing private in them: they show on locked phones. $day, $clock, $city: when, by the firm's clock.
# $elsewhere: whether it is another time where the phone number is from: no; clock: the same day; day: another day, too.
# Then $their_day, $their_clock, $their_city say what and where. $phone: the number we call. $link: an address, keep it on a line of its own.

mail-consultation-booked-subject = Your consultation with { $firm }
mail-consultation-booked-body =
    Hello,

    your free consultation with { $firm } is booked:

    { $day }, { $clock } (time in { $city })
    { $elsewhere ->
        [clock] That is { $their_clock } in { $their_city }.
        [day] That is { $their_day }, { $their_clock } in { $their_city }.
       *[no] {""}
    }
    We call you at { $phone }.

    To move or cancel it, use this link:
    { $link }

    The link is only for you. Please do not pass it on.

    If you did not book this, use the link to cancel it. We are sorry for the trouble.

    Kind regards,
    { $firm }
mail-consultation-moved-subject = New time for your consultation with { $firm }
mail-consultation-moved-body =
    Hello,

    your free consultation with { $firm } has a new time:

    { $day }, { $clock } (time in { $city })
    { $elsewhere ->
        [clock] That is { $their_clock } in { $their_city }.
        [day] That is { $their_day }, { $their_clock } in { $their_city }.
       *[no] {""}
    }
    We call you at { $phone }.

    To move or cancel it, use this link:
    { $link }

    Kind regards,
    { $firm }
mail-consultation-cancelled-subject = Your consultation with { $firm } is cancelled
mail-consultation-cancelled-body =
    Hello,

    your free consultation with { $firm } on { $day }, { $clock } (time in { $city }) is cancelled. We will not call you.

    You are welcome to book a new one. You find the page behind this link:
    { $link }

    Kind regards,
    { $firm }

## The mail to the firm
# $what: booked, moved or cancelled; $name, $email, $phone: who; $speaks: which language they speak, for example
# Danish; $topic: what they wrote, or –

mail-consultation-office-subject = { $what ->
    [moved] Consultation moved
    [cancelled] Consultation cancelled
   *[booked] Consultation booked
}: { $day }, { $clock }
mail-consultation-office-body =
    { $what ->
        [moved] A consultation has a new time.
        [cancelled] A consultation was cancelled.
       *[booked] A consultation was booked.
    }

    When: { $day }, { $clock } (time in { $city })
    Name: { $name }
    Phone: { $phone }
    E-mail: { $email }
    Language: { $speaks }

    What it is about:
    { $topic }
consultation-language-da = Danish
consultation-language-sv = Swedish
consultation-language-en = English
consultation-language-fi = Finnish
consultation-language-ar = Arabic
