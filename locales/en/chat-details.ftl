# The chat: the client's own details, and the wish to have one changed. $field: which detail.

details-field = { $field ->
    [name] Name
    [email] E-mail
    [phone] Phone
    [address] Address
   *[date_of_birth] Date of birth
}
details-head = This is what we have on file for you:
details-line = { details-field }: { $value }
details-missing = { details-field }: not on file
details-born = Date of birth: { DATETIME($born_on, dateStyle: "long") }
details-language = Language: { $language ->
    [da] { language-name-da }
    [sv] { language-name-sv }
    [fi] { language-name-fi }
    [ar] { language-name-ar }
   *[en] { language-name-en }
}
details-applicants = People in your cases:
# $relation and $nationality: the firm's own words. $told: 0 where the nationality is not known, else 1
details-applicant = { $told ->
    [0] • { $name } ({ $relation })
   *[1] • { $name } ({ $relation }), { $nationality }
}
details-applicant-born = { $told ->
    [0] • { $name } ({ $relation }), born on { DATETIME($born_on, dateStyle: "long") }
   *[1] • { $name } ({ $relation }), born on { DATETIME($born_on, dateStyle: "long") }, { $nationality }
}
# A change that a caseworker has not decided on yet
details-wish = You asked for a change on { DATETIME($asked_on, dateStyle: "long") }: { details-field } to { $new }. A caseworker still has to look at it.
details-wish-born = You asked for a change on { DATETIME($asked_on, dateStyle: "long") }: date of birth to { DATETIME($new_on, dateStyle: "long") }. A caseworker still has to look at it.

## Changing one

details-ask-field = What would you like to change?
details-checked-first = A caseworker looks at every change first. Until then, nothing changes.
details-ask-value = { $field ->
    [name] Please write your full name, as in your passport.
    [email] Please write the new e-mail address.
    [phone] Please write the new phone number, with the country code.
    [address] Please write the full new address: street, number, postcode, town and country.
   *[date_of_birth] Please write the right date of birth: day, month and year.
}
# $reason: why the value cannot be used
details-unusable = { $reason ->
    [missing] I could not find anything I can use. Please write it again.
    [too_long] This is too long. Please make it shorter.
    [email] This does not look like an e-mail address. It has a name, an @ and a dot, like anna@example.dk.
    [phone] This does not look like a phone number. Please write all digits, with the country code, like +45 or +46.
    [date] I cannot read this date. Please write day, month and year, like 17.4.1988.
    [future] This day is in the future. Please write the day, month and year of birth.
   *[characters] There is a character in it that we cannot use. Please write it again.
}
details-preview = This is the change you want:
details-old = { details-field } now: { $old }
details-old-born = Date of birth now: { DATETIME($old_on, dateStyle: "long") }
details-old-none = { details-field } now: not on file
details-new = New: { $new }
details-new-born = New: { DATETIME($new_on, dateStyle: "long") }
details-confirm = Shall I ask your caseworker for this change?
details-asked = Thank you. I have asked a caseworker for this change: { details-field }
details-asked-next = Until they have looked at it, we use what we have now.
details-same = We already have this, so nothing needs to change: { details-field }
details-withdrawn = We keep what we have now. Your earlier request is cancelled: { details-field }
details-elsewhere = I can change your own name, e-mail, phone, address and date of birth. For everything else, please write to your caseworker. I can pass that on.
task-details-stopped = I have stopped. Nothing was changed.
choice-field-name = Name
choice-field-email = E-mail
choice-field-phone = Phone
choice-field-address = Address
choice-field-date_of_birth = Date of birth
choice-field-other = Something else
choice-change-something = Change something
choice-change-this = Change this
choice-change-more = Change more
choice-all-details = All my details
choice-ask-change = Yes, ask for it
choice-edit-value = Change what I wrote
choice-edit-field = Another detail
