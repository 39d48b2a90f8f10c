# Portaalin Oma sivu: asiakkaan omat tiedot, toiveet niiden muuttamisesta ja se, mistä hän haluaa sähköpostia.

# $name: asiakkaan etunimi
me-greeting = Hei, { $name }!

## Mikä odottaa asiakasta
# $count: kuinka monta

me-needs = Mitä sinun pitää nyt tehdä
me-needs-none = Sinun ei tarvitse nyt tehdä mitään.
me-need-unread = { $count ->
    [one] 1 lukematon viesti
   *[other] { $count } lukematonta viestiä
}
me-need-missing = { $count ->
    [one] 1 asiakirja puuttuu
   *[other] { $count } asiakirjaa puuttuu
}
me-need-rejected = { $count ->
    [one] 1 asiakirja pitää lähettää uudelleen
   *[other] { $count } asiakirjaa pitää lähettää uudelleen
}
me-need-overdue = { $count ->
    [one] 1 maksu on myöhässä
   *[other] { $count } maksua on myöhässä
}
me-need-due = { $count ->
    [one] 1 maksu on maksamatta
   *[other] { $count } maksua on maksamatta
}
me-need-offers = { $count ->
    [one] 1 tarjous odottaa vastaustasi
   *[other] { $count } tarjousta odottaa vastaustasi
}

## Mihin täältä pääsee

me-ways = Mihin haluat mennä?
me-way-cases = Miten asiasi etenevät, viestit, tarkistuslista ja tiedostot.
me-way-payments = Mitä on maksamatta, tarjoukset ja kuitit.
me-way-consultation = Maksuton puhelu kanssamme. Valitset ajan itse.

## Tiedot

me-contact = Yhteystietosi
me-personal = Henkilötietosi
me-field-email = Sähköposti
me-field-phone = Puhelin
me-field-address = Osoite
me-field-name = Nimi
me-field-date-of-birth = Syntymäaika
me-not-given = Ei ilmoitettu
me-language = Kieli
me-language-help = Kirjoitamme sinulle tällä kielellä. Voit valita toisen kielen sivun yläreunassa.
# Jokaisen tiedon vieressä; pidemmät tekstit alla luetaan ääneen sen sijasta
me-change = Muuta
me-change-email = Muuta sähköpostiosoitettasi
me-change-phone = Muuta puhelinnumeroasi
me-change-address = Muuta osoitettasi
me-change-name = Muuta nimeäsi
me-change-date-of-birth = Muuta syntymäaikaasi
me-change-help = Jos haluat muuttaa jotain, käsittelijäsi tarkistaa muutoksen ensin. Siihen asti käytämme tietoja, jotka näkyvät tässä.

## Pyydetty muutos

me-wish-badge = Pyydetty
# $when: päivä ja kellonaika. Uusi tieto tulee perään.
me-wish = Pyysit muutosta { $when }. Uusi tieto:

## Perheen henkilöt

me-applicants = Hakijat
me-relation = Suhde sinuun
me-nationality = Kansalaisuus
me-applicants-none = Hakijoita ei ole vielä kirjattu.
me-applicants-help = Onko jokin väärin? Kirjoita käsittelijällesi.

## Muutoksen pyytäminen

me-now = Meillä on nyt tämä tieto
me-ask-help = Kirjoita uusi tieto. Pyydämme käsittelijääsi muuttamaan sen. Mitään ei katoa, vaikka kirjoittaisit väärin.
me-new-email = Uusi sähköpostiosoite
me-new-phone = Uusi puhelinnumero
me-new-address = Uusi osoite
me-new-name = Uusi nimi
me-new-date-of-birth = Oikea syntymäaika
me-help-email = Kirjaudut sähköpostiosoitteellasi. Vanha osoite toimii, kunnes muutos on tehty.
me-help-phone = Kirjoita myös maatunnus, esimerkiksi +45 12 34 56 78.
me-help-name = Niin kuin se on passissasi.
me-help-date-of-birth = Niin kuin se on passissasi.
me-ask = Pyydä muutosta
me-cancel = Peruuta
me-withdraw = En halua enää tätä muutosta

me-wrong-same = Meillä on jo tämä tieto. Mitään ei tarvitse muuttaa.
me-wrong-missing = Kirjoita uusi tieto.
me-wrong-too-long = Teksti on liian pitkä. Lyhennä sitä.
me-wrong-email = Tämä ei näytä sähköpostiosoitteelta. Sen pitää olla esimerkiksi tällainen: nimi@example.com.
me-wrong-phone = Tämä ei näytä puhelinnumerolta. Se voi olla liian lyhyt. Kirjoita myös maatunnus.
me-wrong-date = Tämä ei näytä syntymäajalta. Valitse päivä, kuukausi ja vuosi.
me-wrong-future = Tämä päivä on vasta tulossa.
me-wrong-characters = Tekstissä on merkki, jota emme voi tallentaa. Kirjoita teksti itse, älä kopioi sitä.

done-detail-asked = Kiitos. Olemme pyytäneet käsittelijääsi muuttamaan tiedon.
done-detail-withdrawn = Selvä. Kaikki jää ennalleen.

## Mistä asiakas haluaa sähköpostia

me-consents = Sähköpostit meiltä
# $firm: yrityksen nimi
me-consents-help = Saako { $firm } lähettää sinulle sähköpostia? Viesteissämme ei koskaan kerrota, mitä asiasi koskee. Voit muuttaa valintaasi milloin vain.
me-consent-case-news = Kertokaa minulle, kun asiassani on jotain uutta
me-consent-reminders = Muistuttakaa minua määräpäivistä, puuttuvista asiakirjoista ja maksuista
me-consents-save = Tallenna
done-consents-kept = Valintasi on tallennettu.

## Sähköposti käsittelijälle: ei asiakkaan nimeä eikä tietoja, sillä viesti voi näkyä lukitulla näytöllä
# $firm: yrityksen nimi; $link: työntekijöiden sivujen osoite

mail-detail-wish-subject = Asiakas haluaa muuttaa tietojaan
mail-detail-wish-body =
    Hei!

    Asiakas on pyytänyt muutosta tietoihinsa ({ $firm }). Kirjaudu sisään, niin näet pyynnön ja voit tehdä päätöksen:

    { $link }

    Ystävällisin terveisin
    { $firm }
