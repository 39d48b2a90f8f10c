# Asiakasportaali: sen kehys ja tekstit, jotka ovat yhteisiä monelle sivulle. { $firm } on yrityksen nimi.

portal-my-page = Oma sivu
portal-cases = Asiat
portal-payments = Maksut
portal-consultation = Varaa neuvonta-aika
portal-security = Kirjautuminen ja turvallisuus
portal-log-in = Kirjaudu
portal-log-out = Kirjaudu ulos
portal-sections = Portaalin osat
portal-optional = (vapaaehtoinen)
portal-to-my-page = Siirry Omalle sivulle
portal-first-password = Salasanasi on vielä se puhelinnumero, jonka olet antanut meille. Valitse oma salasana, jotta vain sinä voit kirjautua.
portal-choose-password = Valitse salasana

## Kun jokin meni vikaan
# $code: mitä tapahtui

portal-error-title = { $code ->
    [not_found] Emme löydä tätä sivua
    [csrf] Sivu oli auki liian kauan
    [too_large] Tämä on liian suuri
    [wrong_type] Emme voi ottaa vastaan tällaista tiedostoa
    [too_many_requests] Liian monta yritystä
    [unavailable] Emme saa tietojasi auki juuri nyt
   *[other] Tämä ei onnistunut
}
portal-error-text = { $code ->
    [not_found] Osoite voi olla väärä, tai sivu ei ole tarkoitettu sinulle. Mitään ei ole kadonnut.
    [csrf] Turvallisuutesi vuoksi avaa sivu uudelleen ja tee sama vielä kerran.
    [too_large] Tiedosto voi olla enintään 20 MB. Lähetä pienempi tiedosto.
    [wrong_type] Lähetä PDF, kuva (JPEG, PNG, HEIC, WebP) tai Word-asiakirja (DOCX).
    [too_many_requests] Odota minuutti ja yritä sitten uudelleen.
    [unavailable] Korjaamme vikaa. Yritä uudelleen muutaman minuutin kuluttua.
   *[other] Palaa takaisin ja tarkista, mitä kirjoitit. Jos sama tapahtuu taas, kirjoita meille.
}
