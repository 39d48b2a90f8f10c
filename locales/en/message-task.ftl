# Writing to the caseworker in the chat.

# $number: the case
message-ask = What would you like to write to your caseworker? It is about case { $number }. You can write several messages. I will show you everything before I send it.
message-ask-subject = What should the subject be? A few words are enough.
# $body: what the client wrote, $subject: the first words of it, or what the client wanted above it
message-preview =
    This is your message about case { $number }:
    Subject: { $subject }
    { $body }
message-confirm = Shall I send it? You can also write more, and I will add it.
message-added = I have added that.
message-too-long = That would make the message too long. It can have { $most } characters at the most. Please send this one first.
message-sent = Your message is with your caseworker now. You will find the answer here and on the portal.
task-message-stopped = I have stopped. Nothing was sent.
choice-edit-text = Change the text
choice-edit-subject = Change the subject
