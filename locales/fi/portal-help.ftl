# Miten asiakasportaalissa tehdään asioita, chatissa kerrottuna: 2–4 lyhyttä riviä. Lainausmerkeissä on sivun oma teksti,
# ja se tulee sivun teksteistä ({ portal-cases } ja niin edelleen): pidä nämä viittaukset, älä kirjoita tekstiä itse.
# { portal-case-tab } on sen välilehden nimi, josta teksti kertoo: ohjelma antaa muuttujan $tab, sitä ei tarvitse mainita.

portal-help-what = Portaalissa näet asiasi. Siellä voit myös kirjoittaa meille, lähettää asiakirjoja ja maksaa. Mitä etsit?
portal-help-my_page =
    ”{ portal-my-page }” on ensimmäinen sivu, kun olet kirjautunut. Siinä näet, mitä sinun pitää nyt tehdä, ja omat tietosi.
    Siitä pääset kohtiin ”{ portal-cases }” ja ”{ portal-payments }”. Joka sivun yläreunassa on ”{ portal-my-page }”, josta pääset takaisin.
portal-help-details =
    Tietosi ovat sivulla ”{ portal-my-page }”: sähköposti, puhelin ja osoite kohdassa ”{ me-contact }”, muut kohdassa ”{ me-personal }”.
    Paina ”{ me-change }” sen tiedon vieressä, joka on väärin. Käsittelijäsi tarkistaa muutoksen ensin.
portal-help-client_details =
    Paina yläreunassa ”{ portal-cases }” ja sitten asian vieressä ”{ portal-case-view }”.
    Paina ylhäällä linkkien rivissä ”{ portal-case-tab }”. Siellä näet omat tietosi ja ne, jotka hakevat kanssasi.
portal-help-language =
    Kielet ovat joka sivulla aivan ylhäällä. Paina sitä kieltä, jonka haluat.
    Kirjoitamme sinulle myös sillä kielellä, jonka valitset siellä.
portal-help-logout =
    Paina nimeäsi sivun yläreunassa. Pieni valikko avautuu. Paina siinä ”{ portal-log-out }”.
    Chat ei lopu siihen. Jos haluat kirjautua ulos täällä, paina alla olevaa painiketta.
portal-help-security =
    Paina nimeäsi sivun yläreunassa ja sitten ”{ portal-security }”.
    Siellä voit valita uuden salasanan ja ottaa käyttöön koodin, jonka saat sähköpostiin, kun kirjaudut. ”{ account-everywhere }” kirjaa sinut ulos kaikilta laitteilta.
portal-help-cases =
    Paina yläreunassa ”{ portal-cases }”. Näet ensin käynnissä olevat asiasi ja sitten ne, jotka ovat tauolla.
    Kun haluat avata asian, paina sen vieressä ”{ portal-case-view }”.
portal-help-case =
    Paina yläreunassa ”{ portal-cases }” ja sitten asian vieressä ”{ portal-case-view }”.
    ”{ portal-case-view }” avaa juuri sen asian: viestit, tarkistuslistan ja tiedostot.
portal-help-case_details =
    Paina yläreunassa ”{ portal-cases }” ja sitten asian vieressä ”{ portal-case-view }”. Ensimmäinen välilehti on ”{ portal-case-tab }”.
    Siinä näet, miten asiasi etenee, asian numeron, käsittelijäsi ja mitä on tapahtunut.
portal-help-messages =
    Avaa asiasi (”{ portal-cases }”, sitten ”{ portal-case-view }”) ja paina ”{ portal-case-tab }”. Siellä ovat kaikki asian viestit.
    Kun haluat kirjoittaa, paina plusmerkkiä ”{ portal-message-new }”.
portal-help-new_message =
    Avaa asiasi (”{ portal-cases }”, sitten ”{ portal-case-view }”), paina ”{ portal-case-tab }” ja sitten plusmerkkiä ”{ portal-message-new }”.
    Ylhäällä ovat asian laji, nimesi ja käsittelijäsi. Täytä ”{ portal-message-subject }” ja ”{ portal-message-text }”.
    Paina sitten ”{ portal-message-send }”.
portal-help-checklist =
    Avaa asiasi (”{ portal-cases }”, sitten ”{ portal-case-view }”) ja paina ”{ portal-case-tab }”. Siinä näet, mitä tarvitsemme sinulta.
    Paperiliittimestä ”{ portal-upload }” lähetät asiakirjan. Kun olet tehnyt jotain, paina ”{ portal-item-mark-done }”.
portal-help-upload =
    Avaa asiasi ja paina ”{ portal-case-tab }”. Jokaisen asiakirjan vieressä on paperiliitin ”{ portal-upload }”.
    Paina sitä, valitse yksi tai useampi tiedosto tai ota kuva, ja paina ”{ portal-upload-send }”. Jatka sitten seuraavaan asiakirjaan.
portal-help-mark_done =
    Avaa asiasi ja paina ”{ portal-case-tab }”. Paina ”{ portal-item-mark-done }” sen kohdan vieressä, jonka olet tehnyt.
    Sinulta kysytään vielä kerran: paina ”{ portal-item-mark-done-yes }”. Jos se oli vahinko, paina ”{ portal-item-reopen }”.
portal-help-files =
    Avaa asiasi (”{ portal-cases }”, sitten ”{ portal-case-view }”) ja paina ”{ portal-case-tab }”.
    Näet kaiken, mitä sinä ja me olemme lähettäneet. Voit katsoa tiedostoja ja ladata ne.
portal-help-payments =
    Paina yläreunassa ”{ portal-payments }”. Näet jokaisesta asiasta, mitä on maksamatta, ja tarjoukset, jotka odottavat vastaustasi.
    Alhaalla on ”{ payments-overview }”, jossa on kaikki, mitä on maksettu. Takaisin pääset yläreunasta: ”{ portal-my-page }”.
portal-help-pay =
    Paina yläreunassa ”{ portal-payments }”. Paina ”{ payments-pay }” sen maksun vieressä, jonka haluat maksaa. Siitä pääset maksamaan.
    Älä koskaan kirjoita kortin numeroa tähän chattiin.
portal-help-case_payments =
    ”{ payments-select }” on sivulla ”{ portal-payments }”. Siitä avautuu yhden asian maksutilanne: tarjoukset, mitä on maksamatta ja mitä on maksettu.
portal-help-offer =
    Paina yläreunassa ”{ portal-payments }”. Siellä on tarjouksesi ja keltainen painike ”{ offer-accept }”.
    Paina sitä, niin näet, mitä hyväksyminen tarkoittaa. Hyväksyt tarjouksen vasta, kun painat seuraavalla sivulla ”{ offer-accept-yes }”.
portal-help-receipt =
    Paina yläreunassa ”{ portal-payments }” ja mene sivun alareunaan, kohtaan ”{ payments-overview }”.
    Paina ”{ payments-receipt }” maksetun maksun vieressä, niin kuitti latautuu.
portal-help-icons =
    Sivulla ”{ portal-cases }” pyöreä kuvake tarkoittaa, että asia on käynnissä. Taukokuvake, kaksi viivaa, tarkoittaa, että asia on tauolla.
    Jos asiasi on tauolla, näet asian omalta sivulta, miksi ja miten se jatkuu.
portal-help-tabs = Avaa asiasi (”{ portal-cases }”, sitten ”{ portal-case-view }”). Siinä on neljä välilehteä:
# Rivi jokaisesta välilehdestä. $tab: mikä niistä, kuten tekstissä portal-case-tab
portal-help-tab = ”{ portal-case-tab }”: { $tab ->
    [details] miten asiasi etenee, asian numero, käsittelijäsi
    [messages] mitä sinä ja käsittelijäsi olette kirjoittaneet
    [checklist] mitä tarvitsemme vielä, ja asiakirjojen lähettäminen
   *[files] kaikki, mitä on lähetetty
}
portal-help-quick_links =
    Jokaisen asian yläosassa on rivi pieniä linkkejä. Niistä pääset asiakkaan tietoihin, tarkistuslistaan, tiedostoihin ja viesteihin.
portal-help-device =
    Sovellusta ei ole. Portaali toimii selaimessa puhelimella, tabletilla ja tietokoneella.
    Puhelimella voit ottaa asiakirjasta kuvan ja lähettää sen heti.
portal-help-trouble =
    Olen pahoillani, että sivu ei toimi. Lataa se uudelleen tai kokeile toista selainta tai laitetta. Mitään, mitä olet lähettänyt, ei ole kadonnut.
    Jos se ei vieläkään toimi, kerro, mitä näet. Ihminen tutkii asiaa.
portal-help-consultation =
    Paina yläreunassa ”{ portal-consultation }” ja valitse aika. Siellä voit myös siirtää tai perua neuvonta-aikasi.
portal-help-login =
    Kirjautumissivulla kysytään ”{ account-email }” ja ”{ account-password }”. Käyttäjänimesi on sähköpostiosoitteesi.
    Ensimmäisellä kerralla salasana on puhelinnumero, jonka olet antanut meille.
portal-help-reset = Paina kirjautumissivulla ”{ account-forgot }”. Lähetämme sinulle linkin, jonka kautta voit valita uuden salasanan.

## Vastauksen alla oleva linkki
# $url: osoite; $minutes: kauanko se toimii

portal-help-link-plain =
    Kirjaudu ensin. Sen jälkeen pääset sinne tästä linkistä:
    { $url }
portal-help-link-signed =
    Tästä linkistä pääset sinne ilman salasanaa. Se toimii vain kerran ja on voimassa { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    }:
    { $url }
portal-help-link-open =
    Tässä se on:
    { $url }
portal-help-link-private = Älä anna tätä linkkiä muille.

## Painikkeet: enintään 20 merkkiä

choice-place-my_page = Oma sivu
choice-place-cases = Asiat
choice-place-checklist = Tarkistuslista
choice-place-messages = Viestit
choice-place-files = Tiedostot
choice-place-payments = Maksut
choice-place-logout = Kirjaudu ulos
choice-place-language = Kieli

## Portaaliin kirjautuminen ei onnistu

portal-login-user = Käyttäjänimesi on sähköpostiosoitteesi, se, jonka annoit meille, kun sinusta tuli asiakkaamme.
portal-login-password = Ensimmäisellä kerralla salasanasi on puhelinnumero, jonka annoit meille silloin. Jos olet valinnut oman salasanan, vain se toimii.
portal-login-tips =
    Kokeile puhelinnumeroa maatunnuksen (esimerkiksi +45) kanssa ja ilman. Tarkista, ettei isojen kirjainten lukitus (Caps Lock) ole päällä.
    Jokainen asiakas kirjautuu omalla sähköpostiosoitteellaan. Jos yrityksiä on ollut liian monta, odota hetki.

## Uusi salasana
# $address: asiakkaan oma osoite, josta suurin osa on piilotettu; $minutes: minuuttien määrä

reset-ask = Mikä on sähköpostiosoitteesi? Pyydän siihen linkin, jonka kautta voit valita uuden salasanan.
reset-ask-own = Pyydänkö linkin osoitteeseen { $address }? Se on osoite, joka meillä on tiedoissamme. Linkin kautta voit valita uuden salasanan.
reset-bad = Tämä ei näytä sähköpostiosoitteelta. Sen pitää olla esimerkiksi tällainen: nimi@example.com.
reset-asked =
    Jos tunnemme tämän sähköpostiosoitteen, siihen on nyt tulossa viesti, jossa on linkki. Linkki toimii vain kerran ja on voimassa { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    }.
    Jos viestiä ei tule, katso myös roskapostikansiosta.
reset-locked =
    Linkkiä on pyydetty liian monta kertaa. Odota { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    } tai puhu ihmisen kanssa.
reset-no-mail =
    Olen pahoillani, että viesti ei tule. Siinä voi kestää muutama minuutti. Katso myös roskapostikansiosta.
    Viesti tulee vain siihen osoitteeseen, jonka annoit meille, kun sinusta tuli asiakkaamme. Tarkista siis, että osoite on oikein. Oletko odottanut muutaman minuutin? Silloin voin pyytää uuden viestin.
reset-link-gone = Linkki toimii vain kerran ja vain vähän aikaa, ja vain uusin linkki toimii. Voin pyytää uuden viestin.
task-reset-stopped = Selvä, lopetetaan tähän. Salasanasi ei muutu.
choice-reset-own = Kyllä, lähetä
choice-reset-other = Toinen osoite
choice-reset-again = Pyydä uusi viesti
