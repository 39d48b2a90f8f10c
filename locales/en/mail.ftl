# The mail with the code. $code: six digits; $minutes: how long it works; $firm: the firm's name.
# No client data: the mail may be read by somebody else.
mail-code-subject = Your code for { $firm }
mail-code-body =
    Hello,

    Your code for the chat with { $firm } is:

    { $code }

    It works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } and only in the chat where you asked for it.

    We never ask for this code by phone or in an e-mail. If you did not ask for it, you can ignore this mail. Nobody can see your case without the code.

    Kind regards,
    { $firm }
