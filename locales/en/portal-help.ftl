# How to do things on the client portal, told in the chat. 2–4 short lines each. What stands in quotation marks is a label of
# a page and comes from the page's own texts ({ portal-cases } and so on): keep these references, never write the label out.
# { portal-case-tab } is the name of the tab that the text is about: $tab is given by the program, and needs no mention.

portal-help-what = The portal shows your cases. There you can also write to us, send documents, and pay. What are you looking for?
portal-help-my_page =
    “{ portal-my-page }” is the first page after you log in. It shows what needs you now, and your own details.
    From there you go to “{ portal-cases }” and “{ portal-payments }”. On every page, “{ portal-my-page }” at the top brings you back.
portal-help-details =
    Your details are on “{ portal-my-page }”: e-mail, phone and address under “{ me-contact }”, the rest under “{ me-personal }”.
    Press “{ me-change }” beside what is wrong. Your caseworker looks at it before it is changed.
portal-help-client_details =
    Press “{ portal-cases }” at the top, then “{ portal-case-view }” beside the case.
    Press “{ portal-case-tab }” in the row of links at the top. There you see yourself and the people who apply with you.
portal-help-language =
    The languages are at the very top of every page. Press the one you want.
    We also write to you in the language you choose there.
portal-help-logout =
    Press your name at the top of the page. A small menu opens. Press “{ portal-log-out }” there.
    This does not end the chat. To sign out here, use the button below.
portal-help-security =
    Press your name at the top of the page, then “{ portal-security }”.
    There you can choose a new password and get a code by e-mail when you log in. “{ account-everywhere }” logs you out on all devices.
portal-help-cases =
    Press “{ portal-cases }” at the top. You see your running cases first, then the paused ones.
    Press “{ portal-case-view }” beside a case to open it.
portal-help-case =
    Press “{ portal-cases }” at the top, then “{ portal-case-view }” beside the case.
    “{ portal-case-view }” opens that one case, with its messages, checklist and files.
portal-help-case_details =
    Press “{ portal-cases }” at the top, then “{ portal-case-view }” beside the case. The first tab is “{ portal-case-tab }”.
    It shows how the case is going, the case number, your caseworker, and what has happened.
portal-help-messages =
    Open your case (“{ portal-cases }”, then “{ portal-case-view }”) and press “{ portal-case-tab }”. All messages of the case are there.
    To write one, press the plus sign, “{ portal-message-new }”.
portal-help-new_message =
    Open your case (“{ portal-cases }”, then “{ portal-case-view }”), press “{ portal-case-tab }”, then the plus sign, “{ portal-message-new }”.
    At the top are the type of case, your name and your caseworker. Write “{ portal-message-subject }” and “{ portal-message-text }”.
    Then press “{ portal-message-send }”.
portal-help-checklist =
    Open your case (“{ portal-cases }”, then “{ portal-case-view }”) and press “{ portal-case-tab }”. It shows what we need from you.
    The paper clip, “{ portal-upload }”, sends a document. When you have done something, press “{ portal-item-mark-done }”.
portal-help-upload =
    Open your case and press “{ portal-case-tab }”. Beside each document is a paper clip, “{ portal-upload }”.
    Press it, choose one or more files or take a photo, and press “{ portal-upload-send }”. Then go on with the next document.
portal-help-mark_done =
    Open your case and press “{ portal-case-tab }”. Press “{ portal-item-mark-done }” beside what you have done.
    You are asked once more: press “{ portal-item-mark-done-yes }”. If it was a mistake, press “{ portal-item-reopen }”.
portal-help-files =
    Open your case (“{ portal-cases }”, then “{ portal-case-view }”) and press “{ portal-case-tab }”.
    You see everything that was sent, by you and by us. You can look at it and download it.
portal-help-payments =
    Press “{ portal-payments }” at the top. You see what is to be paid in each case, and offers that wait for you.
    At the bottom is “{ payments-overview }” with everything that was paid. Press “{ portal-my-page }” at the top to go back.
portal-help-pay =
    Press “{ portal-payments }” at the top. Beside what is to be paid, press “{ payments-pay }”. It leads to the payment.
    Please never write a card number in this chat.
portal-help-case_payments =
    “{ payments-select }” is on the page “{ portal-payments }”. It opens the overview of one case: its offers, what is to be paid, and what was paid.
portal-help-offer =
    Press “{ portal-payments }” at the top. Your offer is there, with a yellow button, “{ offer-accept }”.
    Press it to read what it means. Only “{ offer-accept-yes }” on the next page accepts the offer.
portal-help-receipt =
    Press “{ portal-payments }” at the top and go to the bottom, to “{ payments-overview }”.
    Press “{ payments-receipt }” beside a payment that was paid, and the receipt is downloaded.
portal-help-icons =
    On “{ portal-cases }”, a round icon means that we work on the case. The pause icon, two lines, means that the case is paused.
    If your case is paused, the case itself says why and how it goes on.
portal-help-tabs = Open your case (“{ portal-cases }”, then “{ portal-case-view }”). It has four tabs:
# A line for each tab. $tab: which one, as in portal-case-tab
portal-help-tab = “{ portal-case-tab }”: { $tab ->
    [details] how it is going, the case number, your caseworker
    [messages] what you and your caseworker have written
    [checklist] what we still need, and sending documents
   *[files] everything that was sent
}
portal-help-quick_links =
    At the top of each case is a row of small links. They take you to the client details, the checklist, the files and the messages of that case.
portal-help-device =
    There is no app. The portal works in the browser, on a phone, a tablet and a computer.
    On a phone you can take a photo of a document and send it at once.
portal-help-trouble =
    I am sorry that the page does not work for you. Please load it again, or try another browser or device. Nothing you have sent is lost.
    If it still does not work, tell us what you see, and a person will look at it.
portal-help-consultation =
    Press “{ portal-consultation }” at the top and choose a time. You can also move or cancel your consultation there.
portal-help-login =
    The log-in page asks for “{ account-email }” and “{ account-password }”. Your user name is your e-mail address.
    The first time, the password is the phone number you gave us.
portal-help-reset = On the log-in page, press “{ account-forgot }”. We then send you a link to choose a new password.

## The link under an answer
# $url: an address; $minutes: how long it works

portal-help-link-plain =
    Log in first, then this link opens it:
    { $url }
portal-help-link-signed =
    This link opens it for you, without a password. It works once, for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }:
    { $url }
portal-help-link-open =
    Here it is:
    { $url }
portal-help-link-private = Please do not pass this link on.

## Buttons: at most 20 characters

choice-place-my_page = My page
choice-place-cases = My cases
choice-place-checklist = Checklist
choice-place-messages = Messages
choice-place-files = Files
choice-place-payments = Payments
choice-place-logout = Log out
choice-place-language = Language

## Cannot log in to the portal

portal-login-user = Your user name is your e-mail address, the one you gave us when you signed up.
portal-login-password = The first time, your password is the phone number you gave us then. If you have chosen your own password, only that one works.
portal-login-tips =
    Please try the phone number with and without the country code, for example +45. Check that capital letters are not switched on.
    Each client logs in with their own e-mail address. After too many tries, wait a little.

## A new password
# $address: the client's own address, with most of it hidden; $minutes: a number of minutes

reset-ask = What is your e-mail address? I will have a link sent to it. With the link you can choose a new password.
reset-ask-own = Shall I have the link sent to { $address }? That is the address we have on file. With the link you can choose a new password.
reset-bad = I cannot read that as an e-mail address. It looks like name@example.com.
reset-asked =
    If we know that address, an e-mail with a link is on its way to it. The link works once, for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }.
    If it does not come, please look in the spam folder too.
reset-locked =
    You have asked for this too often. Please wait { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }, or talk to a person.
reset-no-mail =
    I am sorry that the e-mail has not come. It can take a few minutes. Please look in the spam folder too.
    It only comes to the address that you gave us when you signed up, so please check how you write it. Have you waited a few minutes? Then I can ask for a new e-mail.
reset-link-gone = Each link works once and only for a short time, and only the newest one works. I can ask for a new e-mail.
task-reset-stopped = I have stopped. Your password stays as it is.
choice-reset-own = Yes, send it
choice-reset-other = Another address
choice-reset-again = Ask for a new e-mail
