# The client portal: messages between a client and the caseworker, and the mails that say that one has come.

portal-message-new = New message
portal-messages-all = All messages of this case
portal-messages-none = There are no messages in this case yet.
portal-messages-no-older = There are no older messages.
portal-messages-pages = Older and newer messages
portal-message-unread = New
# $sender: who wrote the message
portal-message-from = { $sender ->
    [client] From you
   *[caseworker] From your caseworker
}
portal-message-earlier = Earlier on the same subject
portal-message-answer = Answer
portal-message-write-again = Write again
# The subject of an answer. $subject: what the message was about
portal-message-re = Re: { $subject }

## A new message

portal-message-client = Client
portal-message-subject = Subject
portal-message-text = Your message
portal-message-send = Send message
portal-message-closed-case = This case is closed. You can still write to us about it.
portal-message-not-sent = Your message is not sent yet. Please look at the fields below.
# $field: which field; $problem: what is wrong with it
portal-message-wrong = { $field ->
    [subject] { $problem ->
        [string_too_long] The subject is too long. 300 characters are the most.
       *[other] Please write what your message is about.
    }
   *[body] { $problem ->
        [string_too_long] Your message is too long. 20,000 characters are the most.
       *[other] Please write your message.
    }
}
done-message-sent = Your message is sent.

## Mails. They hold nothing about the case: others may see them on a locked phone.
# $firm: the firm's name; $link: where to read it

mail-message-came-subject = You have a new message from { $firm }
mail-message-came-body =
    Hello,

    You have a new message from us. To keep it private, we do not write it in this mail.

    Log in and read it here:
    { $link }

    Kind regards,
    { $firm }

# To the caseworker
mail-client-wrote-subject = A client has written a message
mail-client-wrote-body =
    Hello,

    A client has written a message in a case of yours. Read it here:
    { $link }

    { $firm }
