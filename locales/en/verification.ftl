# Signing in inside the chat: e-mail address, phone number, and (unless the firm has switched it off) a code by mail.
# Never say or hint whether an e-mail address or a phone number is known to the firm.

## Why, and how

verify-why = I first need to know who you are. Then I can tell you about your own case.
verify-why-question = I will gladly tell you that. I first need to know who you are, so that nobody else can read about your case.
# The client was signed in before, and it has ended by itself.
verify-expired = You were signed in before, but for your safety that ends after a while.
verify-signed_out = You have signed out, so I do not know you any more.
verify-how-code = I will ask for your e-mail address and your phone number. Then you get a code by e-mail.
verify-how-match = I will ask for your e-mail address and your phone number.

## Asking

verify-ask-email = What is your e-mail address?
verify-ask-phone = Thank you. What is your phone number? If it is from another country, please write the country code too.
verify-ask-code = Please write the 6-digit code from the e-mail.
# The same again, after an answer that could not be used
verify-again-email = Please write the e-mail address you use with us, for example name@example.com. If you want to stop, write “stop”.
verify-again-phone = Please write the phone number you gave us, only the number, for example +45 12 34 56 78. If you want to stop, write “stop”.
verify-again-code = I am waiting for the code of 6 digits from the e-mail, for example 123456. You can also ask for a new code, or write “stop”.
# After a question of the client's was answered in between
verify-resume-email = If you want to go on signing in: what is your e-mail address?
verify-resume-phone = If you want to go on signing in: what is your phone number?
verify-resume-code = If you want to go on signing in, please write the 6-digit code from the e-mail.

## What is wrong with an answer

verify-bad-email = I cannot read that as an e-mail address.
verify-bad-phone = I cannot read that as a phone number. It may be too short.
verify-bad-code = That is not a code of 6 digits.
# Only used where no code is sent
verify-no-match =
    This e-mail address and phone number do not belong together here. { $attempts ->
        [0] You have no more tries.
        [one] You have 1 more try. Please give me both again.
       *[other] You have { $attempts } more tries. Please give me both again.
    }
verify-refused-email = That is fine. Without it I cannot show you anything about your case, but I can answer other questions. You can go on by writing your e-mail address, or stop here.
verify-refused-phone = That is fine. You can go on by writing your phone number, correct your e-mail address, or stop here.
verify-correct-what = What do you want to correct? I keep the rest. You can also just write the right e-mail address or phone number.

## The code

verify-code-sent =
    Thank you. If the e-mail address and the phone number are those of a client, a code of 6 digits is now on its way to that client's e-mail address. { $minutes ->
        [one] It works for 1 minute.
       *[other] It works for { $minutes } minutes.
    } Please write the code here.
verify-no-mail = No mail after a minute or two? Please look in the spam folder too.
verify-code-waiting = You asked for a code before.
verify-code-resent =
    If the details are those of a client, a new code is now on its way. { $minutes ->
        [one] It works for 1 minute.
       *[other] It works for { $minutes } minutes.
    } Please use the newest mail.
verify-code-too-soon =
    You asked for a code only a moment ago. { $seconds ->
        [one] In 1 second
       *[other] In { $seconds } seconds
    } you can ask for a new one.
verify-code-wrong =
    That code is not right. { $attempts ->
        [0] You have no more tries with it.
        [one] You have 1 more try. Please look at the newest mail and write the code again.
       *[other] You have { $attempts } more tries. Please look at the newest mail and write the code again.
    }
verify-code-expired = That code is too old. I can send you a new one.
verify-code-none = No code is waiting any more, so let us start again.

## The end

# $name: first name
verify-done = Thank you, { $name }. I know who you are now.
verify-done-no-name = Thank you. I know who you are now.
verify-already = You are already signed in, { $name }.
verify-already-no-name = You are already signed in.
verify-what-now = What would you like to know?
verify-locked =
    There were too many tries. For safety, nobody can sign in here for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }. After that you can try again. If you cannot wait, a person can help you.
verify-gave-up = This does not work out, and I am sorry. You can reach a person instead, or try again from the beginning.
verify-stopped = I have stopped. Nothing is lost, and you can sign in later at any time.
verify-stopped-goodbye = I have stopped signing you in. Goodbye, and all the best. You can write again at any time.
signed-out = You are signed out. Nobody can see your case in this chat now. What is written above stays on this screen, so close the window if others use this phone or computer.
signed-out-was-not = You were not signed in, so there is nothing about your case to see here.

## Words about signing in itself

verify-lacking-email = Without your e-mail address I cannot know who you are. You can write it later, ask me something that is not about your own case, or talk to a person.
verify-lacking-phone = It is the phone number you gave us when you became a client. If you do not have it, a person can help you.
verify-lacking-code = If your details are right, the code is in an e-mail to you. Please look in the spam folder too. I can send a new one, or a person can help you.
verify-silence-end = I have stopped signing you in, because I did not hear from you. You can start again at any time.
