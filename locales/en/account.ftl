# Logging in to the portal: password, code by e-mail, a new password, and the page "Login and security".
# Never say or hint whether an e-mail address is known to the firm.
# $minutes, $seconds: whole numbers; $firm: the firm's name

## Log in

account-login-lead = Log in with your e-mail address and your password.
account-email = E-mail address
account-password = Password
account-first-time = The first time, your password is the phone number you gave us.
account-forgot = Forgot your password?
account-show-password = Show password
account-hide-password = Hide password
account-missing-email = Please enter your e-mail address.
account-missing-password = Please enter your password.
account-login-wrong = The e-mail address and the password do not fit together. Please check both and try again. If you do not remember your password, you can ask for a new one.
account-login-locked =
    There were too many tries. For safety, please wait { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, then try again. If you have forgotten your password, you can ask for a new one.
account-back-to-login = Back to login

## The code by e-mail, after the right password

account-code-title = Enter the code
account-code-lead =
    We have sent you an e-mail with a code of 6 digits. { $minutes ->
        [one] It works for 1 minute.
       *[other] It works for { $minutes } minutes.
    }
account-code = Code
account-missing-code = Please enter the 6 digits from the e-mail.
account-code-none = No e-mail? Please look in the spam folder too.
account-code-again = Send a new code
account-code-wrong = That code is not right. Please look at the newest e-mail and try again.
account-code-locked =
    There were too many tries. For safety, please wait { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, then log in again.
account-code-too-soon =
    You asked for a code only a moment ago. { $seconds ->
        [one] In 1 second
       *[other] In { $seconds } seconds
    } you can ask for a new one.

## A new password by e-mail

account-reset-title = Get a new password
account-reset-lead = Enter the e-mail address that you use with us. We send you a link. With it you can choose a new password.
account-reset-send = Send the link
account-reset-locked =
    Too many links were asked for. Please wait { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }, then try again.
account-reset-sent-title = Please check your e-mail
account-reset-sent =
    If we know that e-mail address, a mail with a link is on its way to it. The link works for { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } and only once. If you ask again, only the newest link works.
# $most: how many mails one address gets in an hour
account-reset-no-mail =
    No mail after a few minutes? Please look in the spam folder, and check that you wrote the address you gave us. { $most ->
        [one] We send at most 1 mail an hour to one address.
       *[other] We send at most { $most } mails an hour to one address.
    }
account-reset-again = Ask for a new link
account-link-gone-title = This link does not work any more
account-link-gone = Each link works once and only for a short time. If you have asked for more than one, only the newest works. You can ask for a new one.

## Choosing a password

account-new-title = Choose a new password
account-new-lead = Choose a password that you do not use anywhere else.
account-new-first = Your password is still the phone number you gave us. Others may know that number. Please choose a password of your own now. It takes a minute.
account-new-password = New password
account-new-help = At least 10 characters. Three or four words with spaces between them are easy to remember.
account-current-password = Your present password
account-current-wrong = That is not your present password. Please try again.
account-new-save = Save the new password
account-not-now = Not now
account-new-ends-others = When you save it, you are logged out on all other devices. Personal tokens stop working too.
account-new-short = Please choose a longer password, with at least 10 characters.
account-new-long = Please choose a shorter password, with at most 200 characters.
account-new-phone = Please do not use your phone number. Others may know it.
account-new-email = Please do not use your e-mail address. Others may know it.
account-new-name = Please do not use your name. Others may know it.
account-new-common = This password is easy to guess. Please choose another one.

## Login and security

account-password-own = You have chosen your own password.
account-password-first = Your password is still the phone number you gave us.
account-password-change = Choose a new password
account-code-switch-title = Code by e-mail
account-code-is-on = It is on. When you log in, we also ask for a code that we send to your e-mail address.
account-code-is-off = It is off. If you switch it on, we also ask for a code when you log in. We send it to your e-mail address. Then nobody can log in with your password alone.
account-code-first-password = As long as your password is your phone number, we always ask for the code.
account-code-always = When you log in, we also ask for a code that we send to your e-mail address. This holds for everybody.
account-code-why-password = We ask for it to be sure that it is you.
account-code-switch-on = Switch the code on
account-code-switch-off = Switch the code off
account-devices-title = Your devices
# $count: how many browsers are logged in, this one among them
account-devices =
    { $count ->
        [one] You are logged in on this device only.
       *[other] You are logged in on { $count } devices, this one included.
    }
account-everywhere-help = Did you leave the portal open on another phone or computer? You can log out on all of them at once, here too. Chats that know you are signed out as well.
account-everywhere = Log out everywhere

## What was done, said on the page after

done-logged-out = You are logged out.
done-logged-out-everywhere = You are logged out on all devices.
done-login-again = The code does not work any more. Please log in again.
done-code-sent = A new code is on its way. Please use the newest e-mail.
done-password-changed = Your new password is saved. You are logged out on all other devices.
done-password-reset = Your new password is saved. Please log in with it.
done-login-code-on = The code by e-mail is on. We ask for it the next time you log in.
done-login-code-off = The code by e-mail is off.

## Mails. No client data: a mail may be read by somebody else.

# $code: six digits
mail-login-code-subject = Your code to log in at { $firm }
mail-login-code-body =
    Hello,

    Your code to log in to the portal of { $firm } is:

    { $code }

    It works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } and only in the window where you asked for it.

    We never ask for this code by phone or in an e-mail. If you did not just log in, somebody else knows your password. Please choose a new one on the portal.

    Kind regards,
    { $firm }
# $link: where the new password is chosen
mail-password-reset-subject = A new password for { $firm }
mail-password-reset-body =
    Hello,

    You can choose a new password for the portal of { $firm } here:

    { $link }

    The link works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    } and only once. If you did not ask for it, you can ignore this mail. Your password stays as it is.

    Kind regards,
    { $firm }
# $link: where a new password is asked for; $email: the firm's address
mail-password-changed-subject = Your password for { $firm } was changed
mail-password-changed-body =
    Hello,

    The password for your login at { $firm } was just changed.

    Was it you? Then there is nothing to do. If it was not you, please get a new password at once, and tell us:

    { $link }
    { $email }

    Kind regards,
    { $firm }

## The demo firm, on the home page and only there

# $password: the first demo client's password
demo-portal-login = You can also log in to the portal with an e-mail address from this list. The password is the phone number. Only the first one has a password of its own: { $password }
demo-portal-link = Log in to the portal
