# The free consultation in the chat: booking it, moving it, cancelling it. Buttons: at most 24 characters.
# The page where it can be booked has its words in consultation.ftl: use the same ones.

## A time

consult-weekday = { $weekday ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
consult-weekday-short = { $weekday ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}
consult-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# For example: Thursday, 12 March 2026, 12:00. Used inside of the sentences below
consult-when = { consult-weekday }, { DATETIME($starts_on, dateStyle: "long") }, { DATETIME($starts_at, timeStyle: "short") }
# Whose clock counts; stands in brackets behind a time. $city: a city in its international name
consult-whose-time = { $city ->
    [Copenhagen] Danish and Swedish time
    [Stockholm] Danish and Swedish time
    [Helsinki] Finnish time
   *[other] time in { $city }
}
# A button, at most 24 characters: Thu 12 Mar, 12:00
choice-slot = { consult-weekday-short } { $day } { consult-month-short }, { DATETIME($starts_at, timeStyle: "short") }
# The same moment where the client is
consult-finland = In Finland that is { DATETIME($starts_at, timeStyle: "short") }.

## Choosing a time. Buttons with times stand below.

# $minutes: how long it takes
consult-intro = You can have a free consultation. We call you. It takes { $minutes } minutes, and you do not have to decide anything.
consult-choose = Which time suits you? You can also write a day or a time, for example “Thursday afternoon”.
consult-these = These times are free. Which one suits you?
consult-none-then = There is no free time then. These are the nearest free times:
consult-taken = I am sorry, somebody has just booked that time.
consult-move-which-time = Which new time suits you? You keep the old time until you have chosen a new one.
consult-clock = All times are { consult-whose-time }.
consult-clock-finland = In Finland the clock is one hour ahead.
consult-change-hint = To move or cancel a consultation, use the link in the e-mail you got about it.
consult-no-times = There is no free time to book here right now. Please call or write to us, and we find a time together.
consult-off = You cannot book a consultation here. Please call or write to us, and we find a time together.
choice-more-times = More times
choice-any-time = All free times
choice-edit-slot = Another time

## Who it is

consult-ask-name = What is your name?
consult-name-bad = Please write your name, so that we know who to ask for.
consult-ask-email = What is your e-mail address? We will send you the time there, with a link to move or cancel it.
consult-ask-phone = Which number may we call you on? Please write it with the country code, for example +45 12 34 56 78.
consult-ask-topic = What is it about? A few words are enough. Please do not write passport or card numbers here.

## The last look before it is done

consult-check = Please check this once more:
consult-new-when = Time: { consult-when } ({ consult-whose-time })
consult-was-when = Old time: { consult-when } ({ consult-whose-time })
consult-cancel-when = Your consultation is on { consult-when } ({ consult-whose-time }).
consult-who =
    We call: { $name }, { $phone }
    We send the e-mail to: { $email }
consult-who-known = We call you at the phone number that we have for you.
# $topic: what the client wrote
consult-about = It is about: { $topic }
consult-book-sure = Shall I book it?
consult-move-sure = Shall I move it to the new time?
consult-cancel-sure = Shall I cancel it? Somebody else can then have this time.
# The client said no
consult-not-yet = All right, it is not booked. You can change it, or write “stop”.
choice-consult-yes-book = Yes, book it
choice-consult-yes-move = Yes, move it
choice-consult-yes-cancel = Yes, cancel it
choice-consult-keep = No, keep it
choice-consult-name = Change my name
choice-consult-email = Change my e-mail
choice-consult-phone = Change my number
choice-consult-topic = Change the topic

## Done

consult-booked = Your consultation is booked: { consult-when } ({ consult-whose-time }).
consult-moved = Your consultation has a new time: { consult-when } ({ consult-whose-time }).
consult-we-call = We will call you then. An e-mail with the time is on its way to you.
# $url: an address, keep it on a line of its own
consult-link =
    Here you can add it to your calendar, move it or cancel it. The link is only for you:
    { $url }
consult-here-too = You can also move or cancel it in this chat.
consult-cancelled = Your consultation is cancelled. We will not call you. You will also get an e-mail about it.
task-consultation-stopped = I have stopped. No consultation was booked.
consult-over = This consultation has already started, is over or was cancelled. I cannot change it any more.
# What the firm has of the client is not enough to book
consult-details-bad = I cannot book it with the details that we have for you. Please check your e-mail address and phone number, or let a person help you.

## Who has one already

consult-ahead = You have a consultation on { consult-when } ({ consult-whose-time }).
consult-what = Do you want to move it, cancel it, or book another one?
consult-which-move = Which one do you want to move?
consult-which-cancel = Which one do you want to cancel?
consult-none-ahead = I cannot see a booked consultation for you. Do you want to book one?
# Nothing was done; “cancel” may have meant the consultation itself, so there is a button for that
consult-kept = Nothing has changed. Your consultation stays as it is.
choice-consult-move = Move it
choice-consult-cancel = Cancel it
choice-consult-book = Book another one
choice-consult-change = Move or cancel it
