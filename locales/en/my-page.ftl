# My page of the portal: the client's own details, wishes to have them changed, and what they want to hear of by e-mail.

# $name: the client's first name
me-greeting = Hello, { $name }

## What waits for the client
# $count: how many

me-needs = What needs you now
me-needs-none = Nothing waits for you right now.
me-need-unread = { $count ->
    [one] 1 unread message
   *[other] { $count } unread messages
}
me-need-missing = { $count ->
    [one] 1 document is missing
   *[other] { $count } documents are missing
}
me-need-rejected = { $count ->
    [one] 1 document must be sent again
   *[other] { $count } documents must be sent again
}
me-need-overdue = { $count ->
    [one] 1 payment is overdue
   *[other] { $count } payments are overdue
}
me-need-due = { $count ->
    [one] 1 payment is still to be made
   *[other] { $count } payments are still to be made
}
me-need-offers = { $count ->
    [one] 1 offer waits for your answer
   *[other] { $count } offers wait for your answer
}

## The ways on

me-ways = Where to go from here
me-way-cases = How each case is going, messages, checklist and files.
me-way-payments = What is to be paid, offers and receipts.
me-way-consultation = A free talk with us. You choose the time.

## The details

me-contact = How we reach you
me-personal = About you
me-field-email = E-mail
me-field-phone = Phone
me-field-address = Address
me-field-name = Name
me-field-date-of-birth = Date of birth
me-not-given = Not given
me-language = Language
me-language-help = We write to you in this language. You can choose another one at the top of the page.
# Stands beside each detail; the longer texts below are read out instead
me-change = Change
me-change-email = Change your e-mail address
me-change-phone = Change your phone number
me-change-address = Change your address
me-change-name = Change your name
me-change-date-of-birth = Change your date of birth
me-change-help = When you want something changed, your caseworker looks at it first. Until then we go on using what you see here.

## A change that was asked for

me-wish-badge = Asked for
# $when: day and time. The new value follows.
me-wish = You asked for this on { $when }:

## The people of the family

me-applicants = Applicants
me-relation = Relation to you
me-nationality = Nationality
me-applicants-none = No applicants are written down yet.
me-applicants-help = Is something wrong here? Please write a message to your caseworker.

## Asking for a change

me-now = What we have now
me-ask-help = Please write the new value. We ask your caseworker to change it, and nothing is lost if you make a mistake.
me-new-email = New e-mail address
me-new-phone = New phone number
me-new-address = New address
me-new-name = New name
me-new-date-of-birth = Right date of birth
me-help-email = You log in with your e-mail address. The old one works until the change is made.
me-help-phone = With the country code, for example +45 12 34 56 78.
me-help-name = As it stands in your passport.
me-help-date-of-birth = As it stands in your passport.
me-ask = Ask for the change
me-cancel = Cancel
me-withdraw = I do not want this change any more

me-wrong-same = That is what we have already. There is nothing to change.
me-wrong-missing = Please write the new value.
me-wrong-too-long = That is too long. Please make it shorter.
me-wrong-email = We cannot read that as an e-mail address. It looks like name@example.com.
me-wrong-phone = We cannot read that as a phone number. It may be too short. Please write the country code too.
me-wrong-date = We cannot read that as a date of birth. Please choose day, month and year.
me-wrong-future = That day has not come yet.
me-wrong-characters = There is a sign in it that we cannot keep. Please type it by hand.

done-detail-asked = Thank you. We have asked your caseworker to change it.
done-detail-withdrawn = All right. Everything stays as it is.

## What the client wants to hear of

me-consents = E-mails from us
# $firm: the firm's name
me-consents-help = May { $firm } write to you by e-mail? Our mails never say what your case is about. You can change this at any time.
me-consent-case-news = Tell me when there is news about my case
me-consent-reminders = Remind me of dates, missing documents and payments
me-consents-save = Save
done-consents-kept = Your choice is saved.

## The mail to the caseworker: no name and no detail of a client, since it may be read on a lock screen
# $firm: the firm's name; $link: the address of the staff's pages

mail-detail-wish-subject = A client wants a detail changed
mail-detail-wish-body =
    Hello,

    A client of { $firm } has asked for a change of their details. Please log in to see what it is and to decide:

    { $link }

    Kind regards,
    { $firm }
