# Said by the server itself, not by the assistant. $phone, $email, $firm: the firm's.
apology-down = Sorry, I cannot answer right now because of a technical problem. I have kept your message and will answer it here as soon as I can. If it is urgent, call { $phone } or write to { $email }.
turn-given-up = Sorry, I could not answer that message. It is kept, and a colleague at the firm can see it. You can also call { $phone } or write to { $email }. Is there something else I can help you with?
# Shown instead of an answer about a case when the verification has run out in the meantime.
message-hidden = Here was an answer about your case. Please sign in again to see it.
refused-empty = Your message was empty. Please write what you would like to know.
refused-too-long = Your message is too long. Please keep it under { NUMBER($most) } characters, or send it in several parts.
refused-too-fast = That was a lot of messages at once. Please wait a minute and try again.
refused-session-unknown = This chat can no longer be continued here. Please reload the page to start a new one.
