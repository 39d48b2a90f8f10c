# The client portal: its frame, and what several of its pages say. { $firm } is the firm's name.

portal-my-page = My page
portal-cases = Cases
portal-payments = Payments
portal-consultation = Book a consultation
portal-security = Login and security
portal-log-in = Log in
portal-log-out = Log out
portal-sections = Sections of the portal
portal-optional = (optional)
portal-to-my-page = To My page
portal-first-password = Your password is still the phone number you gave us. Please choose your own, so that only you can log in.
portal-choose-password = Choose a password

## When something went wrong
# $code: what happened

portal-error-title = { $code ->
    [not_found] We cannot find this page
    [csrf] The page was open too long
    [too_large] That is too large
    [wrong_type] We cannot take this kind of file
    [too_many_requests] Too many tries
    [unavailable] We cannot reach your data right now
   *[other] This did not work
}
portal-error-text = { $code ->
    [not_found] The address may be wrong, or the page is not meant for you. Nothing is lost.
    [csrf] For your safety, please open the page again and repeat what you did.
    [too_large] A file may have 20 MB at the most. Please send a smaller one.
    [wrong_type] Please send a PDF, a picture (JPEG, PNG, HEIC, WebP) or a Word document (DOCX).
    [too_many_requests] Please wait a minute, then try again.
    [unavailable] We are working on it. Please try again in a few minutes.
   *[other] Please go back and check what you entered. If it happens again, write to us.
}
