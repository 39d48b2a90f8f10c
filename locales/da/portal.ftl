# Klientportalen: rammen om den, og det, som flere af dens sider siger. { $firm } er firmaets navn.

portal-my-page = Min side
portal-cases = Sager
portal-payments = Betalinger
portal-consultation = Book en samtale
portal-security = Login og sikkerhed
portal-log-in = Log ind
portal-log-out = Log ud
portal-sections = Portalens sider
portal-optional = (valgfrit)
portal-to-my-page = Til Min side
portal-first-password = Din adgangskode er stadig det telefonnummer, du har givet os. Vælg din egen, så kun du kan logge ind.
portal-choose-password = Vælg en adgangskode

## Når noget gik galt
# $code: hvad der skete

portal-error-title = { $code ->
    [not_found] Vi kan ikke finde siden
    [csrf] Siden har været åben for længe
    [too_large] Det fylder for meget
    [wrong_type] Vi kan ikke tage imod den slags fil
    [too_many_requests] For mange forsøg
    [unavailable] Vi kan ikke hente dine data lige nu
   *[other] Det lykkedes ikke
}
portal-error-text = { $code ->
    [not_found] Måske er adressen forkert, eller siden er ikke til dig. Intet er gået tabt.
    [csrf] For din sikkerheds skyld skal du åbne siden igen og gentage det, du gjorde.
    [too_large] En fil må højst fylde 20 MB. Send en, der er mindre.
    [wrong_type] Send en PDF, et billede (JPEG, PNG, HEIC, WebP) eller et Word-dokument (DOCX).
    [too_many_requests] Vent et minut, og prøv så igen.
    [unavailable] Vi arbejder på at løse det. Prøv igen om nogle minutter.
   *[other] Gå tilbage, og se efter, om det, du skrev, er rigtigt. Sker det igen, så skriv til os.
}
