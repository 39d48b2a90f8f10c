# A complaint. Calm: sorry that it is so, no defence, no blame. Buttons: at most 24 characters.

# A few angry words and nothing to pass on
complaint-short = I am sorry that this did not help you. A person can help you. If you want, I can also pass a complaint on to the office.
complaint-ask = I am sorry that you are not satisfied. Please write what went wrong, and I will pass it on to the office. You will see it before I send it.
complaint-ask-more = What would you like to add?
complaint-sorry = I am sorry that this has been so hard for you.
# $text: what the client wrote
complaint-preview =
    This is what I can pass on to the office:
    { $text }
complaint-confirm = Shall I pass it on as a complaint? You can also write more, and I will add it.
complaint-added = I have added that.
complaint-sent = I have passed your complaint on to the office. A person will read it and answer you.
complaint-repeated = The office already has this complaint from you. A person will read it and answer you.
# $email: the firm's
complaint-too-many = I cannot pass on any more complaints today. Please write to { $email }, so that a person can read it.
task-complaint-stopped = All right, I will not pass anything on. If you change your mind, just write.
choice-pass-on = Pass it on
choice-write-more = Write more
choice-no-thanks = No, thank you
