# Ord, som flere af assistentens tekster deler, og knappernes titler.
# Titler: højst 24 tegn. De er også det, man kan skrive i stedet for at trykke på knappen.

# $type: sagens art, som firmaets system kalder den.
case-type = { $type ->
    [eu_residence] EU-ophold
    [family_reunification] familiesammenføring
    [work_permit] arbejdstilladelse
    [personal_number] personnummer
    [permanent_residence] permanent ophold
    [citizenship] statsborgerskab
    [return_to_denmark] tilbage til Danmark
   *[other] anden sag
}

choice-ask_case_status = Status på min sag
choice-ask_case_details = Oplysninger om sagen
choice-ask_caseworker = Hvem er sagsbehandler?
choice-ask_case_paused = Hvorfor er sagen pauset?
choice-ask_processing_time = Hvor lang tid tager det?
choice-ask_checklist = Hvad mangler der?
choice-upload_document = Send et dokument
choice-mark_item_done = Marker noget som færdigt
choice-ask_files = Mine filer
choice-message_caseworker = Skriv til sagsbehandler
choice-read_messages = Læs mine beskeder
choice-ask_offer = Se mit tilbud
choice-accept_offer = Accepter et tilbud
choice-ask_payments = Mine betalinger
choice-pay = Betal
choice-get_receipt = Få en kvittering
choice-ask_my_details = Mine oplysninger
choice-update_my_details = Ret mine oplysninger
choice-portal_login_help = Log ind på portalen
choice-portal_password_reset = Glemt adgangskode
choice-portal_help = Hjælp til portalen
choice-ask_office_hours = Åbningstider
choice-ask_contact_info = Telefon og e-mail
choice-book_consultation = Book en samtale
choice-request_callback = Ring til mig
choice-talk_to_human = Tal med et menneske
choice-urgent_help = Det haster
choice-ask_services = Det hjælper vi med
choice-ask_prices = Priser
choice-verify_identity = Log ind her
choice-sign_out = Log ud
choice-request_my_data = Få mine data
choice-delete_my_data = Slet mine data
choice-change_language = Skift sprog
choice-complain = Jeg vil klage
choice-help = Hvad kan du?
choice-cancel = Stop
choice-case = { $number }
choice-new-code = Send en ny kode
choice-correct = Ret mine oplysninger
choice-correct-email = Ret e-mailadressen
choice-correct-phone = Ret telefonnummeret
choice-try-again = Prøv igen
