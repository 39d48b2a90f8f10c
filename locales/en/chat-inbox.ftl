# The chat: messages of the caseworker, read out.

# $number: the case; $subject: what stands above the message, in the caseworker's words
inbox-head = Message of { DATETIME($sent_on, dateStyle: "long") } from your caseworker, case { $number }: { $subject }
# $body: the caseworker's own words
inbox-text = { $body }
inbox-read-on = The whole message (the link works once, for { $minutes } minutes): { $url }
inbox-read-on-login = The whole message (please log in first): { $url }
inbox-more = { $count ->
    [one] There is 1 more new message.
   *[other] There are { $count } more new messages.
}
inbox-nothing-new = There is no new message. The latest one came on { DATETIME($sent_on, dateStyle: "long") }: { $subject }
inbox-none = There are no messages from your caseworker yet.
# Buttons: at most 24 characters; the subject is cut to 12
choice-answer = Answer
choice-answer-about = Answer: { $subject }
choice-next-message = Next message
choice-read-again = Read it again
