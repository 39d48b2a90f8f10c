# Privacy, in the chat: a copy of one's data, what is kept and how long, and asking for deletion. Plain words, no legal advice.

## A copy of one's data
# $url: an address; $minutes: how long it works

my-data-link =
    Here you can download everything that we hold about you, as one file. The link works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, for you only. Please do not pass it on:
    { $url }
# How many of each there are
my-data-what = It contains your details, { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }, { $messages ->
        [one] 1 message
       *[other] { $messages } messages
    }, { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $payments ->
        [one] 1 payment
       *[other] { $payments } payments
    } and { $conversations ->
        [one] 1 chat
       *[other] { $conversations } chats
    } with us.

## What is kept, and how long
# $chat_days, $audit_days: numbers of days

retention-what = We keep your details, your family's details, your cases with messages and documents, your payments, and what is written in this chat.
retention-how-long = We keep chats for { $chat_days } days, and the log of what was done for { $audit_days } days. Case papers and payments are kept for as long as the law says. The firm can tell you more.
retention-more = As a client you can get a copy of all of it here.

## Asking for deletion

erasure-what = I can ask the firm to delete your data: your details, your cases, documents, messages and chats.
erasure-law = By law, some papers must be kept for a time. The firm will tell you which ones.
# $count: how many cases are running
erasure-running = { $count ->
        [one] You have a running case. It cannot go on
       *[other] You have { $count } running cases. They cannot go on
    } without your data.
erasure-confirm = Shall I send this request? Nothing is deleted before a person has looked at it and written to you.
erasure-taken = Your request is with the firm now. A person will look at it and write to you within one month. Nothing has been deleted yet.
erasure-repeated = Your request is already with the firm, so I did not send it again. A person will write to you.
erasure-too-many = I have already sent this several times today. Please talk to a person about it.
task-erasure-stopped = I have stopped. Nothing was sent, and nothing is deleted.
choice-erasure-yes = Yes, ask for it
choice-data-first = Get my data first
