# The assistant in conversation: first words, small talk, and not understood.

greet =
    Hello! I am an automated assistant.
    I can tell you how your case is going and what is missing, pass on messages, help with payments, and book a consultation or a call.
    If you would rather have a person, just write “person”. What can I help you with?
greet-again = Hello! This is still the automated assistant. What can I help you with? For a person, write “person”.
help =
    This is what I can do:
    • Your case: how it is going, how long it takes, who your caseworker is
    • Documents: what is missing, how to send them, marking things as done
    • Messages: write to your caseworker, read the answers
    • Money: your offer, payments, receipts, prices
    • You: your details, a copy of your data, deleting it
    • The portal: logging in, a new password, where to find things
    • The firm: opening hours, phone numbers, a consultation, a call, urgent help
bot-challenge =
    I am a computer program, not a person.
    I look up your case, pass on messages and write down requests. A person can help with the rest: write “person” at any time.
thank = You are welcome. If you need anything else, just write.
goodbye = Goodbye, and all the best. You can write again at any time.
affirm = Good. What would you like to know?
deny = All right. Tell me if I can help with something else.
cancel-nothing = There is nothing to stop right now. You can ask me something else whenever you like.
out-of-scope =
    I am sorry, I cannot help with that. I only know about our clients' cases and about our firm.
    This is what I can do:

## Not understood

fallback = I am sorry, I did not understand that. Did you mean one of these? If not, please say it in other words.
fallback-again = I am sorry, I still do not understand. A person can help you. Or was it one of these?

## Data that nobody asked for

inform-code = I am not waiting for a code right now. Do you want to sign in?
inform-unneeded = Thank you. I do not need that right now. What would you like to know?

## Languages

# Said in the language that is being spoken now; below it stands a list of the languages, each in its own words.
language-now = I now answer in English. To change, just write your next message in another language. I can answer in:
language-name-da = Dansk
language-name-sv = Svenska
language-name-en = English
language-name-fi = Suomi
language-name-ar = العربية
