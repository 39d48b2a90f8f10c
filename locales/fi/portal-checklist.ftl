# Asiakasportaali: asian tarkistuslista ja tiedostot. Lyhyesti ja ystävällisesti; lukija voi olla puhelimella ja kiireessä.

## Tarkistuslista

# $done kohtaa on valmiina, kaikkiaan $total
portal-checklist-progress = Kohtia valmiina: { $done }/{ $total }.
portal-checklist-progress-label = Kuinka paljon on valmiina
portal-checklist-empty = Tällä asialla ei ole vielä tarkistuslistaa. Sinun ei tarvitse nyt lähettää mitään. Jos pyysimme sinulta asiakirjaa, voit lähettää sen kohdassa ”Tiedostot”.
# $status: kohdan tilanne, kaksi tai kolme sanaa
portal-item-status = { $status ->
    [pending] Puuttuu
    [uploaded] Saapunut, tarkistamme sen
    [approved] Hyväksytty
    [rejected] Lähetä uudelleen
   *[done] Tehty
}
# $day: päivämäärä
portal-item-due = Lähetä se viimeistään { $day }.
portal-item-overdue = Sen olisi pitänyt tulla viimeistään { $day }.
# Ennen käsittelijän omia sanoja
portal-item-rejected-reason = Miksi tarvitsemme sen uudelleen:
portal-item-rejected = Emme voineet käyttää sitä, mitä lähetit. Lähetä se uudelleen.
portal-item-files = Mitä on lähetetty
# Niille, jotka kuuntelevat sivua. $title: asiakirjan tai tehtävän nimi
portal-item-files-of = Tiedostot: { $title }

## Tiedostojen lähettäminen

portal-upload = Lähetä tiedostoja
# Niille, jotka kuuntelevat sivua. $title: asiakirjan tai tehtävän nimi
portal-upload-for = Lähetä tiedostoja: { $title }
portal-upload-choose = Valitse yksi tai useampi tiedosto
portal-upload-kinds = PDF, valokuva (JPEG, PNG, HEIC, WebP) tai Word-asiakirja (DOCX). Yksi tiedosto voi olla enintään 20 MB. Puhelimella voit ottaa asiakirjasta kuvan.
portal-upload-location = Jos valokuvassa on tieto siitä, missä se on otettu, poistamme tiedon ennen kuin tallennamme kuvan.
portal-upload-send = Lähetä
portal-upload-more = Lähetä toinen tiedosto
portal-upload-without-item = Lähetä tiedosto, jota ei ole tarkistuslistallasi

# Kun tiedostoja lähetetään; luetaan ääneen niille, jotka kuuntelevat sivua. $name: tiedoston nimi
portal-upload-sending = Lähetetään: { $name }
portal-upload-waiting = Odottaa
portal-upload-checking = Tarkistetaan: { $name }
portal-upload-sent = { $name }: tiedosto on saapunut.
portal-upload-same = { $name }: tämä tiedosto on jo meillä. Sinun ei tarvitse lähettää sitä uudelleen.
portal-upload-failed = { $name }: tiedostoa ei lähetetty.
portal-upload-retry = Yritä uudelleen
# Niille, jotka kuuntelevat sivua. $name: tiedoston nimi
portal-upload-retry-file = Yritä uudelleen: { $name }
portal-upload-leave = Tiedostoja lähetetään vielä.

# Sellaisten tiedostojen luettelon yläpuolella, joita ei otettu vastaan
portal-upload-refused = Näitä tiedostoja ei otettu vastaan. Syy on jokaisen tiedoston vieressä.
# $count: montako yhdessä lähetetyistä tiedostoista otettiin vastaan
portal-upload-taken = { $count ->
    [one] 1 tiedosto on saapunut.
   *[other] { $count } tiedostoa on saapunut.
}
# $code: miksi tiedostoa ei otettu vastaan
portal-upload-why = { $code ->
    [none] Et ole vielä valinnut tiedostoa.
    [empty] Tämä tiedosto on tyhjä. Valitse se uudelleen.
    [too_large] Tämä tiedosto on suurempi kuin 20 MB. Lähetä pienempi tiedosto tai lähetä se monessa osassa.
    [too_many_pixels] Tämä kuva on liian suuri, emmekä voi avata sitä turvallisesti. Lähetä pienempi kuva.
    [wrong_type] Emme voi ottaa vastaan tällaista tiedostoa. Lähetä PDF, valokuva (JPEG, PNG, HEIC, WebP) tai Word-asiakirja (DOCX).
    [macros] Tässä Word-asiakirjassa on pieni ohjelma (makro). Tallenna asiakirja PDF-tiedostona ja lähetä se.
    [broken] Emme voi avata tätä tiedostoa. Se voi olla vioittunut. Tallenna se uudelleen tai ota asiakirjasta kuva.
    [encrypted] Tämä tiedosto avautuu vain salasanalla. Lähetä se ilman salasanaa.
    [infected] Virustarkistus pysäytti tämän tiedoston. Emme ole tallentaneet sitä. Lähetä sen sijaan kuva asiakirjasta.
    [too_many_files] Tässä asiassa on jo liian monta tiedostoa. Kirjoita käsittelijällesi.
    [not_kept] Emme voi nyt ottaa tiedostoja vastaan. Vika ei ole sinun tiedostossasi. Yritä uudelleen muutaman minuutin kuluttua.
    [not_found] Tämä sivu on vanhentunut. Avaa se uudelleen.
    [login_required] Sinut on kirjattu ulos turvallisuutesi vuoksi. Kirjaudu uudelleen ja lähetä tiedosto sitten vielä kerran.
    [csrf] Sivu oli auki liian kauan. Avaa se uudelleen ja lähetä tiedosto sitten vielä kerran.
    [network] Yhteys katkesi. Yritä uudelleen.
    [too_many_requests] Lähetyksiä oli liian monta peräkkäin. Odota minuutti ja yritä sitten uudelleen.
   *[other] Tämä ei onnistunut. Yritä uudelleen. Jos sama tapahtuu taas, kirjoita meille.
}

## Kohdan merkitseminen tehdyksi

portal-item-mark-done = Merkitse tehdyksi
# Niille, jotka kuuntelevat sivua. $title: asiakirjan tai tehtävän nimi
portal-item-mark-done-for = Merkitse tehdyksi: { $title }
portal-item-mark-done-sure = Oletko tehnyt kaiken, mitä tähän kuuluu? Sitten merkitsemme sen tehdyksi. Voit perua merkinnän.
portal-item-mark-done-without-files = Et ole lähettänyt tähän tiedostoa. Jos tarvitsemme tiedoston, lähetä se ensin.
portal-item-mark-done-yes = Kyllä, se on tehty
portal-item-reopen = Ei vielä tehty
# Niille, jotka kuuntelevat sivua. $title: asiakirjan tai tehtävän nimi
portal-item-reopen-for = Ei vielä tehty: { $title }
portal-item-wrong-step = Tämä on muuttunut sillä välin, tai siihen tarvitaan ensin uusi tiedosto. Katso se alta uudelleen.

## Asian tiedostot

portal-files-empty = Tässä asiassa ei ole vielä tiedostoja.
portal-files-heading = Tämän asian tiedostot
portal-file-name = Tiedosto
portal-file-item = Mihin kuuluu
portal-file-no-item = Ei tarkistuslistalla
portal-file-kind-label = Laji
# $kind: mikä tiedosto on
portal-file-kind = { $kind ->
    [pdf] PDF
    [jpeg] Valokuva (JPEG)
    [png] Kuva (PNG)
    [webp] Kuva (WebP)
    [heic] Valokuva (HEIC)
    [docx] Word-asiakirja
   *[unknown] Tiedosto
}
portal-file-size = Koko
portal-file-when = Aika
portal-file-by-label = Lähettäjä
# $by: "client" on lukija, "firm" me, "import" tuli yrityksen vanhasta järjestelmästä, joka ei kerro lähettäjää
portal-file-by = { $by ->
    [client] Sinä
    [firm] Me
   *[import] Ei tiedossa
}
portal-file-view = Näytä
# Niille, jotka kuuntelevat sivua. $name: tiedoston nimi
portal-file-view-name = Näytä { $name }
portal-file-download = Lataa
# Niille, jotka kuuntelevat sivua. $name: tiedoston nimi
portal-file-download-name = Lataa { $name }
portal-file-older = Vanhemmat tiedostot

## Mitä juuri tehtiin

done-files-sent = Kiitos. Olemme saaneet tiedostosi ja tarkistamme ne.
done-file-same = Tämä tiedosto on jo meillä. Sinun ei tarvitse lähettää sitä uudelleen.
done-item-done = Kiitos. Kohta on merkitty tehdyksi.
done-item-reopened = Kohta on taas avoinna.

## Sähköposti käsittelijälle. Ei mitään asiasta: viesti voi näkyä lukitulla näytöllä. { $firm } on yrityksen nimi.

mail-files-arrived-subject = Asiakas on lähettänyt tiedostoja
mail-files-arrived-body =
    Hei!

    Asiakas on lähettänyt yhden tai useamman tiedoston asiaan, jota sinä hoidat. Löydät ne työntekijöiden sivuilta, asian kohdalta.

    Tuntiin et saa samasta asiasta toista tällaista viestiä.

    Ystävällisin terveisin
    { $firm }
