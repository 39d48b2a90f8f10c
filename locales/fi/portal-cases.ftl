# Asiakasportaali: luettelo asioista ja yhden asian sivut.

## Yhden asian kehys: otsikko, pikalinkit ja välilehdet
# $type: asian laji, kuten tekstissä case-type

portal-case-heading = { $type ->
    [eu_residence] EU-oleskeluoikeus
    [family_reunification] Perheenyhdistäminen
    [work_permit] Työlupa
    [personal_number] Ruotsin henkilötunnus
    [permanent_residence] Pysyvä oleskelu
    [citizenship] Kansalaisuus
    [return_to_denmark] Paluu Tanskaan
   *[other] Muu asia
}
# $tab: mikä osa asiasta
portal-case-tab = { $tab ->
    [details] Asian tiedot
    [messages] Viestit
    [checklist] Tarkistuslista
    [files] Tiedostot
    [client] Asiakkaan tiedot
   *[other] Asia
}
portal-case-all = Kaikki asiat
portal-case-active = käynnissä
portal-case-quick-links = Pikalinkit
portal-case-tabs = Tämän asian osat
# $count: montako viestiä on lukematta; välilehden vieressä, joten hyvin lyhyt
portal-case-unread = { $count } { $count ->
    [one] uusi
   *[other] uutta
}
# $done/$total tarkistuslistan kohtaa; välilehden vieressä, joten hyvin lyhyt
portal-case-progress = { $done }/{ $total }

## Luettelo asioista

# $group: mitkä asiat ovat tämän otsikon alla; $count: kuinka monta
portal-cases-group = { $group ->
    [running] Käynnissä olevat asiat ({ $count })
    [paused] Tauolla olevat asiat ({ $count })
   *[closed] Päättyneet asiat ({ $count })
}
portal-cases-none = Sinulla ei ole meillä vielä yhtään asiaa. Jos asian pitäisi mielestäsi olla meillä, kirjoita meille tai varaa maksuton neuvonta-aika.
portal-case-view = Näytä
# Niille, jotka kuuntelevat sivua. $number: asian numero
portal-case-view-number = Näytä asia { $number }
portal-case-paused-since = Kukaan ei käsittele asiaa tällä hetkellä.
# $ball: kenen pitää nyt tehdä jotain
portal-case-turn = { $ball ->
    [client] Nyt on sinun vuorosi.
    [firm] Nyt on meidän vuoromme.
    [authority] Nyt on viranomaisen vuoro.
   *[nobody] Kenenkään ei tarvitse nyt tehdä mitään.
}
# $on: päivämäärä
portal-case-closed-on = Viimeksi muutettu { $on }.
portal-case-unread-messages = { $count ->
    [one] 1 lukematon viesti
   *[other] { $count } lukematonta viestiä
}
portal-case-send-again = { $count ->
    [one] 1 asiakirja pitää lähettää uudelleen
   *[other] { $count } asiakirjaa pitää lähettää uudelleen
}

## Yksi asia: missä mennään

portal-case-standing = Miten asiasi etenee
# $status: asian tilanne
portal-case-status = { $status ->
    [opened] { case-status-opened }
    [collecting_documents] { case-status-collecting_documents }
    [submitted] { case-status-submitted }
    [awaiting_authority] { case-status-awaiting_authority }
    [decision_positive] { case-status-decision_positive }
    [decision_negative] { case-status-decision_negative }
   *[closed] { case-status-closed }
}
# $step: mitä seuraavaksi tapahtuu; $pending: montako asiakirjaa vielä puuttuu tai pitää lähettää uudelleen
portal-case-next = { $step ->
    [send_documents] { case-next-send_documents }
    [firm_reviews] { case-next-firm_reviews }
    [firm_prepares] { case-next-firm_prepares }
    [firm_submits] { case-next-firm_submits }
    [authority_decides] { case-next-authority_decides }
    [firm_explains] { case-next-firm_explains }
   *[client_resumes] { case-next-client_resumes }
}
portal-case-time-unknown = Emme osaa sanoa, kauanko tässä kestää. Käsittelijäsi voi kertoa lisää.
portal-case-documents = Tarkistuslistasi
portal-case-progress-done = Kohtia valmiina: { $done }/{ $total }.
portal-case-to-checklist = Avaa tarkistuslista
portal-case-overdue = { $count ->
    [one] 1 maksu on myöhässä. Katso maksusi
   *[other] { $count } maksua on myöhässä. Katso maksusi
}
# Ennen käsittelijän omia sanoja
portal-case-pause-reason = Syy:
portal-case-write = Kirjoita meille tästä asiasta

## Yksi asia: perustiedot

portal-case-number = Asian numero
portal-case-type = Asian laji
portal-case-package = Paketti
portal-case-status-label = Tilanne
portal-case-opened = Avattu
portal-case-updated = Viimeksi muutettu
portal-case-expected = Arvio: vastaus viimeistään
portal-case-caseworker = Käsittelijäsi
portal-case-no-caseworker = Voit kirjoittaa meille alla olevaan osoitteeseen.

## Mitä asiassa on tapahtunut
# $by: "client" (lukija) tai "firm" (me); $status: mikä siitä tuli. Tekstien item, file ja expected perässä voi olla nimi tai päivämäärä.

portal-history = Mitä on tapahtunut
portal-history-opened = Asiasi avattiin.
portal-history-status = Uusi tilanne: { case-status-short }.
portal-history-paused = Asiasi siirtyi tauolle.
portal-history-resumed = Asiasi käsittely jatkuu.
portal-history-caseworker = Asiallasi on uusi käsittelijä.
portal-history-expected = Uusi arvio siitä, milloin vastaus tulee viimeistään:
# Perässä on asiakirjan tai tehtävän nimi
portal-history-item = { $status ->
    [uploaded] Asiakirja saapunut:
    [approved] Asiakirja hyväksytty:
    [rejected] Asiakirja pitää lähettää uudelleen:
    [done] Merkitty tehdyksi:
   *[other] Taas avoinna tarkistuslistallasi:
}
portal-history-file = { $by ->
    [client] Lähetit tiedoston.
   *[firm] Lisäsimme tiedoston.
}
portal-history-message = { $by ->
    [client] Lähetit viestin.
   *[firm] Käsittelijäsi lähetti sinulle viestin.
}
portal-history-open-message = Avaa viesti
portal-history-offer = { $status ->
    [sent] Lähetimme sinulle tarjouksen.
    [accepted] Hyväksyit tarjouksen.
    [expired] Tarjous ei ole enää voimassa.
    [withdrawn] Peruimme tarjouksen.
   *[other] Tarjous muuttui.
}
portal-history-payment = { $status ->
    [due] Sinulle tuli uusi maksu.
    [paid] Maksusi on saapunut.
    [refunded] Maksu palautettiin sinulle.
   *[other] Maksu muuttui.
}
portal-older = Vanhemmat
portal-newest = Uusimmat

## Asian henkilöt

portal-client-name = Nimi
portal-client-email = Sähköposti
portal-client-phone = Puhelin
portal-client-address = Osoite
portal-client-born = Syntymäaika
# $on: päivämäärä
portal-client-born-on = Syntynyt { $on }
portal-client-nationality = Kansalaisuus
portal-client-applicants = Hakijat
portal-client-no-applicants = Hakijoita ei ole kirjattu.
portal-client-change = Onko jokin väärin? Voit pyytää muutosta Omalla sivulla.
