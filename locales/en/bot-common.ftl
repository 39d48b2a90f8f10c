# Words that several of the assistant's texts share, and the titles of its buttons.
# Titles: at most 24 characters. They are also what a person may type instead of pressing the button.

# $type is the kind of case, as the firm's system names it.
case-type = { $type ->
    [eu_residence] EU residence
    [family_reunification] family reunification
    [work_permit] work permit
    [personal_number] personal number
    [permanent_residence] permanent residence
    [citizenship] citizenship
    [return_to_denmark] return to Denmark
   *[other] other matter
}

choice-ask_case_status = Status of my case
choice-ask_case_details = Facts about my case
choice-ask_caseworker = Who is my caseworker?
choice-ask_case_paused = Why is my case paused?
choice-ask_processing_time = How long does it take?
choice-ask_checklist = What is missing?
choice-upload_document = Send a document
choice-mark_item_done = Mark something done
choice-ask_files = My files
choice-message_caseworker = Write to my caseworker
choice-read_messages = Read my messages
choice-ask_offer = See my offer
choice-accept_offer = Accept an offer
choice-ask_payments = My payments
choice-pay = Pay
choice-get_receipt = Get a receipt
choice-ask_my_details = My details
choice-update_my_details = Change my details
choice-portal_login_help = Log in to the portal
choice-portal_password_reset = Forgotten password
choice-portal_help = Help with the portal
choice-ask_office_hours = Opening hours
choice-ask_contact_info = Phone and e-mail
choice-book_consultation = Book a consultation
choice-request_callback = Please call me
choice-talk_to_human = Talk to a person
choice-urgent_help = It is urgent
choice-ask_services = What we help with
choice-ask_prices = Prices
choice-verify_identity = Sign in here
choice-sign_out = Sign out
choice-request_my_data = Get my data
choice-delete_my_data = Delete my data
choice-change_language = Change language
choice-complain = Complain
choice-help = What can you do?
choice-cancel = Stop
choice-case = { $number }
choice-new-code = Send a new code
choice-correct = Correct my details
choice-correct-email = Correct my e-mail
choice-correct-phone = Correct my phone
choice-try-again = Try again
