# Sanoja, jotka ovat yhteisiä monelle avustajan tekstille, ja painikkeiden tekstit.
# Painikkeessa enintään 24 merkkiä. Saman voi myös kirjoittaa painamatta painiketta.

# $type: asian laji, kuten yrityksen järjestelmä sen nimeää. Aina perusmuodossa: teksti ei saa vaatia sijapäätettä.
case-type = { $type ->
    [eu_residence] EU-oleskeluoikeus
    [family_reunification] perheenyhdistäminen
    [work_permit] työlupa
    [personal_number] Ruotsin henkilötunnus
    [permanent_residence] pysyvä oleskelu
    [citizenship] kansalaisuus
    [return_to_denmark] paluu Tanskaan
   *[other] muu asia
}

choice-ask_case_status = Asiani tilanne
choice-ask_case_details = Asiani tiedot
choice-ask_caseworker = Kuka on käsittelijäni?
choice-ask_case_paused = Miksi asiani on tauolla?
choice-ask_processing_time = Kauanko tässä kestää?
choice-ask_checklist = Mitä vielä puuttuu?
choice-upload_document = Lähetä asiakirja
choice-mark_item_done = Merkitse kohta tehdyksi
choice-ask_files = Omat tiedostot
choice-message_caseworker = Kirjoita käsittelijälle
choice-read_messages = Lue viestit
choice-ask_offer = Näytä tarjous
choice-accept_offer = Hyväksy tarjous
choice-ask_payments = Omat maksut
choice-pay = Maksa
choice-get_receipt = Hae kuitti
choice-ask_my_details = Omat tiedot
choice-update_my_details = Päivitä tietoni
choice-portal_login_help = Kirjaudu portaaliin
choice-portal_password_reset = Salasana unohtui
choice-portal_help = Apua portaalin käyttöön
choice-ask_office_hours = Aukioloajat
choice-ask_contact_info = Yhteystiedot
choice-book_consultation = Varaa neuvonta-aika
choice-request_callback = Soittakaa minulle
choice-talk_to_human = Puhu ihmisen kanssa
choice-urgent_help = Kiireellinen asia
choice-ask_services = Missä asioissa autatte?
choice-ask_prices = Hinnat
choice-verify_identity = Tunnistaudu
choice-sign_out = Kirjaudu ulos
choice-request_my_data = Kopio tiedoistani
choice-delete_my_data = Poista tietoni
choice-change_language = Vaihda kieli
choice-complain = Valitus palvelusta
choice-help = Mitä osaat tehdä?
choice-cancel = Lopeta
choice-case = { $number }
choice-new-code = Lähetä uusi koodi
choice-correct = Korjaa tietoni
choice-correct-email = Korjaa sähköposti
choice-correct-phone = Korjaa puhelinnumero
choice-try-again = Yritä uudelleen
