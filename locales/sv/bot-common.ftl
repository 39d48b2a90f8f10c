# Ord som flera av assistentens texter delar, och knapparnas titlar.
# Titlar: högst 24 tecken. De är också det som en person kan skriva i stället för att trycka på knappen.
# Genomgående ord: ärende, handläggare, checklista, kund, offert, portalen, logga in, människa (att skriva), medarbetare.

# $type är ärendets slag, som i företagets system.
case-type = { $type ->
    [eu_residence] uppehållsrätt (EU)
    [family_reunification] familjeåterförening
    [work_permit] arbetstillstånd
    [personal_number] personnummer
    [permanent_residence] permanent uppehållstillstånd
    [citizenship] medborgarskap
    [return_to_denmark] flytt tillbaka till Danmark
   *[other] annat ärende
}

choice-ask_case_status = Status för mitt ärende
choice-ask_case_details = Fakta om mitt ärende
choice-ask_caseworker = Vem är min handläggare?
choice-ask_case_paused = Är mitt ärende pausat?
choice-ask_processing_time = Hur lång tid tar det?
choice-ask_checklist = Vad saknas?
choice-upload_document = Skicka ett dokument
choice-mark_item_done = Markera något som klart
choice-ask_files = Mina filer
choice-message_caseworker = Skriv till handläggaren
choice-read_messages = Läs mina meddelanden
choice-ask_offer = Se min offert
choice-accept_offer = Acceptera en offert
choice-ask_payments = Mina betalningar
choice-pay = Betala
choice-get_receipt = Få ett kvitto
choice-ask_my_details = Mina uppgifter
choice-update_my_details = Ändra mina uppgifter
choice-portal_login_help = Logga in på portalen
choice-portal_password_reset = Glömt lösenordet
choice-portal_help = Hjälp med portalen
choice-ask_office_hours = Öppettider
choice-ask_contact_info = Telefon och e-post
choice-book_consultation = Boka rådgivning
choice-request_callback = Ring mig
choice-talk_to_human = Prata med en människa
choice-urgent_help = Det är akut
choice-ask_services = Vad kan ni hjälpa med?
choice-ask_prices = Priser
choice-verify_identity = Logga in här
choice-sign_out = Logga ut
choice-request_my_data = Få mina personuppgifter
choice-delete_my_data = Radera personuppgifter
choice-change_language = Byt språk
choice-complain = Lämna ett klagomål
choice-help = Vad kan du göra?
choice-cancel = Avbryt
choice-case = { $number }
choice-new-code = Skicka en ny kod
choice-correct = Rätta det jag skrev
choice-correct-email = Rätta e-postadressen
choice-correct-phone = Rätta telefonnumret
choice-try-again = Försök igen
