# Kundportalen: sidans ram, och det som flera av sidorna säger. { $firm } är företagets namn.

portal-my-page = Min sida
portal-cases = Ärenden
portal-payments = Betalningar
portal-consultation = Boka rådgivning
portal-security = Inloggning och säkerhet
portal-log-in = Logga in
portal-log-out = Logga ut
portal-sections = Portalens delar
portal-optional = (frivilligt)
portal-to-my-page = Till Min sida
portal-first-password = Ditt lösenord är fortfarande det telefonnummer du gav oss. Välj ett eget, så att bara du kan logga in.
portal-choose-password = Välj ett lösenord

## När något gick fel
# $code: vad som hände

portal-error-title = { $code ->
    [not_found] Vi hittar inte den här sidan
    [csrf] Sidan har varit öppen för länge
    [too_large] Filen är för stor
    [wrong_type] Vi kan inte ta emot den här sortens fil
    [too_many_requests] För många försök
    [unavailable] Vi kommer inte åt dina uppgifter just nu
   *[other] Det gick inte
}
portal-error-text = { $code ->
    [not_found] Adressen kan vara fel, eller så är sidan inte till för dig. Inget har försvunnit.
    [csrf] För din säkerhet: öppna sidan igen och gör om det du gjorde.
    [too_large] En fil får vara högst 20 MB. Skicka en som är mindre.
    [wrong_type] Skicka en PDF, en bild (JPEG, PNG, HEIC, WebP) eller ett Word-dokument (DOCX).
    [too_many_requests] Vänta en minut och försök igen.
    [unavailable] Vi arbetar med det. Försök igen om några minuter.
   *[other] Gå tillbaka och kontrollera det du skrev. Om det händer igen, skriv till oss.
}
