# The assistant in conversation: first words, small talk, not understood, and what the chat cannot do yet.

greet =
    Hello! I am an automated assistant.
    I can tell you how your case is going, what is missing, when we are open and how to reach us.
    If you would rather have a person, just write “person”. What can I help you with?
help =
    I am an automated assistant. In this chat I can tell you the status of your case, what you still need to send, our opening hours and how to reach us.
    You can write in your own words or press a button. To reach a person, write “person”.
bot-challenge =
    I am a computer program, not a person.
    I can look up your case and our opening hours, and I can tell you how to reach a person.
thank = You are welcome. If there is more, just write.
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

## Not possible in the chat yet: say so, and where it can be done today
# $portal: the address of the client portal · $email and $phone: the firm's · $firm: its name

not-yet-complain =
    I am sorry that you are not satisfied. I cannot register a complaint in the chat yet.
    Please write to { $email } or call { $phone }, so that a person can look at it.
not-yet-request_my_data = I cannot give you a copy of your data in the chat yet. Please write to { $email } and say that you want a copy of the data we hold about you.
not-yet-delete_my_data = I cannot take a request for deletion in the chat yet. Please write to { $email } and say that you want your data deleted.
not-yet-upload_document =
    I cannot take documents in the chat yet. You can upload them on the portal: { $portal }
    Open your case there, choose “Checklist” and press the paper clip beside the document.
not-yet-mark_item_done =
    I cannot mark anything as done in the chat yet. You can do it on the portal: { $portal }
    Open your case there, choose “Checklist” and press “Mark done”.
not-yet-ask_files = I cannot show your files in the chat yet. You find them on the portal, in your case, under “Files”: { $portal }
not-yet-message_caseworker =
    I cannot pass on messages in the chat yet. You can write to your caseworker on the portal: { $portal }
    Open your case there, choose “Messages” and press the plus sign.
not-yet-read_messages = I cannot show your messages in the chat yet. You can read them on the portal, in your case, under “Messages”: { $portal }
not-yet-ask_offer = I cannot show offers in the chat yet. You find your offer on the portal, under “Payments”: { $portal }
not-yet-accept_offer =
    I cannot accept an offer for you in the chat yet. You can do it on the portal: { $portal }
    Choose “Payments” there and press the yellow button “Accept Offer”.
not-yet-ask_payments = I cannot show payments in the chat yet. You find what is due and what is paid on the portal, under “Payments”: { $portal }
not-yet-pay =
    You cannot pay in the chat yet. You can pay on the portal: { $portal }
    Choose “Payments” there and press “Pay”. Please never write card numbers in the chat.
not-yet-get_receipt = I cannot send receipts in the chat yet. You can download them on the portal, at the bottom of “Payments”: { $portal }
not-yet-ask_my_details = I cannot show your details in the chat yet. You find them on the portal, under “My page”: { $portal }
not-yet-update_my_details = I cannot change your details in the chat yet. Please change them on the portal, under “My page”: { $portal } You can also write to { $email }.
not-yet-portal_login_help =
    You log in to the portal here: { $portal }
    Your user name is your e-mail address. The first password is the phone number you gave when you signed up. If it does not work, write to { $email } or call { $phone }.
not-yet-portal_password_reset =
    I cannot reset your password in the chat. You can ask for a new one on the portal's log-in page: { $portal }
    The mail goes to the address we have on file. If it does not come, look in the spam folder, or call { $phone }.
not-yet-portal_help =
    I cannot show you around the portal in the chat yet. This is the portal: { $portal }
    If you cannot find something there, call { $phone } or write to { $email }.
not-yet-book_consultation = I cannot book a consultation in the chat yet. Please call { $phone } or write to { $email } to arrange one.
not-yet-request_callback = I cannot order a call in the chat yet. Please call us on { $phone }, or write to { $email } with your phone number and when we may call.
not-yet-ask_services = { $firm } helps people who move to another country with their papers and permits. I cannot advise you on your own situation in the chat yet. Please call { $phone } or write to { $email }.
not-yet-ask_prices = I do not know the prices. Please call { $phone } or write to { $email }, and a person will tell you what it costs for you.
