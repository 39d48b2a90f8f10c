# Somebody wants a person. Nobody can take over in the chat: what really happens is said.

human = A person can help you, but not in this chat.
human-call = You can call now:
human-call-later = Or call when we are open:
human-told = I have also told the office that you want to talk to a person. They will call or e-mail you.
human-known = The office already knows that you want to talk to a person. They will call or e-mail you.
human-offer = I do not know how to reach you. If you want to be called, press “Please call me”. If you are our client, you can write to your caseworker.
human-leave = You can leave a message for your caseworker now, or ask us to call you.
# $email: the firm's
human-write = You can write an e-mail to { $email }.
# $email: the address for urgent matters
human-urgent = If it cannot wait: { $email }
