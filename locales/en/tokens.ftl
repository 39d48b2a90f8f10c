# Personal tokens on "Login and security": keys with which a client's own program asks the API in the client's name.

tokens-title = Personal tokens
tokens-what = With a personal token, a program of yours can read and do what you can on this portal. Most people never need one. Treat a token like your password: whoever has it can see your cases.
tokens-none = You have no tokens.
tokens-new = Make a new token
tokens-name = Name
tokens-name-help = So that you know later what it is for, for example "My calendar".
tokens-lifetime = It ends after
# $days: a whole number of days
tokens-days = { $days ->
    [365] one year
   *[other] { $days } days
}
tokens-make = Make token
# $day: a date, already written out
tokens-made-on = Made on { $day }
tokens-ends-on = Ends on { $day }
tokens-used-on = Last used on { $day }
tokens-never-used = Not used yet
tokens-revoke = Delete
# $name: what the client called the token
tokens-revoke-label = Delete the token { $name }
tokens-back = To Login and security

## After one was made

tokens-made-title = Your new token
tokens-made-copy = Copy it now and keep it in a safe place. We show it only this once.
tokens-made-text = The token

## What can be wrong with the form

tokens-wrong-name = Please give the token a name of at most 100 characters.
tokens-wrong-days = Please choose how long the token is to last.
# $most: a whole number
tokens-too-many = You have { $most } tokens, and that is the most one can have. Please delete one first.
done-token-revoked = The token is deleted. It does not work any more.
