# Avustaja keskustelussa: ensimmäiset sanat, rupattelu, kun ei ymmärretä, ja mitä chatissa ei vielä voi tehdä.

greet =
    Hei! Olen automaattinen avustaja.
    Voin kertoa, miten asiasi etenee, mitä vielä puuttuu, milloin olemme auki ja miten saat meihin yhteyden.
    Jos haluat mieluummin puhua ihmisen kanssa, kirjoita ”ihminen”. Miten voin auttaa?
help =
    Olen automaattinen avustaja. Tässä chatissa voin kertoa asiasi tilanteen, mitä sinun pitää vielä lähettää, aukioloaikamme ja miten saat meihin yhteyden.
    Voit kirjoittaa omin sanoin tai painaa painiketta. Jos haluat puhua ihmisen kanssa, kirjoita ”ihminen”.
bot-challenge =
    Olen tietokoneohjelma, en ihminen.
    Voin katsoa asiasi tilanteen ja aukioloaikamme. Voin myös kertoa, miten pääset puhumaan ihmisen kanssa.
thank = Ole hyvä. Kirjoita, jos tulee muuta kysyttävää.
goodbye = Hei hei, kaikkea hyvää! Voit kirjoittaa taas milloin vain.
affirm = Hyvä. Mitä haluaisit tietää?
deny = Selvä. Kerro, jos voin auttaa jossain muussa.
cancel-nothing = Nyt ei ole mitään lopetettavaa. Voit kysyä jotain muuta milloin vain.
out-of-scope =
    Siinä en valitettavasti voi auttaa. Tiedän vain asiakkaidemme asioista ja meidän yrityksestämme.
    Näissä voin auttaa:

## Ei ymmärretty

fallback = Anteeksi, en ymmärtänyt. Tarkoititko jotain näistä? Jos et, kerro asia toisin sanoin.
fallback-again = Anteeksi, en vieläkään ymmärtänyt. Ihminen voi auttaa sinua. Vai tarkoititko jotain näistä?

## Tietoja, joita kukaan ei kysynyt

inform-code = En odota nyt koodia. Haluatko tunnistautua?
inform-unneeded = Kiitos. En tarvitse sitä nyt. Mitä haluaisit tietää?

## Kielet

# Sanotaan sillä kielellä, jota nyt käytetään; alla on luettelo kielistä, jokainen omalla nimellään.
language-now = Vastaan nyt suomeksi. Jos haluat vaihtaa kieltä, kirjoita seuraava viestisi toisella kielellä. Osaan nämä kielet:
language-name-da = Dansk
language-name-sv = Svenska
language-name-en = English
language-name-fi = Suomi
language-name-ar = العربية

## Tätä chatissa ei vielä voi tehdä: kerro se, ja kerro, missä sen voi tehdä tänään
# $portal: asiakasportaalin osoite · $email ja $phone: yrityksen · $firm: yrityksen nimi

not-yet-complain =
    Olen pahoillani, että et ole tyytyväinen. En voi vielä ottaa valitusta palvelustamme vastaan tässä chatissa.
    Kirjoita osoitteeseen { $email } tai soita numeroon { $phone }, niin työntekijämme perehtyy siihen.
not-yet-request_my_data = En voi vielä antaa kopiota tiedoistasi tässä chatissa. Kirjoita osoitteeseen { $email } ja kerro, että haluat kopion tiedoista, joita meillä on sinusta.
not-yet-delete_my_data = En voi vielä ottaa poistopyyntöä vastaan tässä chatissa. Kirjoita osoitteeseen { $email } ja kerro, että haluat meidän poistavan tietosi.
not-yet-upload_document =
    En voi vielä ottaa asiakirjoja vastaan tässä chatissa. Voit lähettää ne portaalissa: { $portal }
    Avaa siellä asiasi, valitse ”Tarkistuslista” ja paina klemmarin kuvaa asiakirjan vieressä.
not-yet-mark_item_done =
    En voi vielä merkitä mitään tehdyksi tässä chatissa. Voit tehdä sen portaalissa: { $portal }
    Avaa siellä asiasi, valitse ”Tarkistuslista” ja paina ”Merkitse tehdyksi”.
not-yet-ask_files = En voi vielä näyttää tiedostojasi tässä chatissa. Löydät ne portaalista, asiasi kohdasta ”Tiedostot”: { $portal }
not-yet-message_caseworker =
    En voi vielä välittää viestejä tässä chatissa. Voit kirjoittaa käsittelijällesi portaalissa: { $portal }
    Avaa siellä asiasi, valitse ”Viestit” ja paina plusmerkkiä.
not-yet-read_messages = En voi vielä näyttää viestejäsi tässä chatissa. Voit lukea ne portaalissa, asiasi kohdassa ”Viestit”: { $portal }
not-yet-ask_offer = En voi vielä näyttää tarjouksia tässä chatissa. Löydät tarjouksesi portaalista, kohdasta ”Maksut”: { $portal }
not-yet-accept_offer =
    En voi vielä hyväksyä tarjousta puolestasi tässä chatissa. Voit tehdä sen portaalissa: { $portal }
    Valitse siellä ”Maksut” ja paina keltaista painiketta ”Hyväksy tarjous”.
not-yet-ask_payments = En voi vielä näyttää maksuja tässä chatissa. Portaalista, kohdasta ”Maksut”, näet, mitä on maksettu ja mitä on maksamatta: { $portal }
not-yet-pay =
    Tässä chatissa ei voi vielä maksaa. Voit maksaa portaalissa: { $portal }
    Valitse siellä ”Maksut” ja paina ”Maksa”. Älä koskaan kirjoita kortin numeroa chattiin.
not-yet-get_receipt = En voi vielä lähettää kuitteja tässä chatissa. Voit ladata ne portaalista, sivun ”Maksut” alareunasta: { $portal }
not-yet-ask_my_details = En voi vielä näyttää tietojasi tässä chatissa. Löydät ne portaalista, kohdasta ”Oma sivu”: { $portal }
not-yet-update_my_details = En voi vielä muuttaa tietojasi tässä chatissa. Muuta ne portaalissa, kohdassa ”Oma sivu”: { $portal } Voit myös kirjoittaa osoitteeseen { $email }.
not-yet-portal_login_help =
    Portaaliin kirjaudutaan täällä: { $portal }
    Käyttäjätunnuksesi on sähköpostiosoitteesi. Ensimmäinen salasanasi on puhelinnumero, jonka annoit, kun rekisteröidyit. Jos kirjautuminen ei onnistu, kirjoita osoitteeseen { $email } tai soita numeroon { $phone }.
not-yet-portal_password_reset =
    En voi vaihtaa salasanaasi tässä chatissa. Voit pyytää uuden salasanan portaalin kirjautumissivulla: { $portal }
    Viesti lähtee siihen sähköpostiosoitteeseen, jonka olet antanut meille. Jos viestiä ei tule, katso roskapostikansiosta tai soita numeroon { $phone }.
not-yet-portal_help =
    En voi vielä neuvoa portaalin käytössä tässä chatissa. Portaali on täällä: { $portal }
    Jos et löydä jotain, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }.
not-yet-book_consultation = En voi vielä varata neuvonta-aikaa tässä chatissa. Soita numeroon { $phone } tai kirjoita osoitteeseen { $email }, niin sovimme ajan.
not-yet-request_callback = En voi vielä ottaa soittopyyntöä vastaan tässä chatissa. Soita meille numeroon { $phone } tai kirjoita osoitteeseen { $email }. Kerro viestissä puhelinnumerosi ja milloin voimme soittaa.
not-yet-ask_services = { $firm } auttaa lupa- ja paperiasioissa ihmisiä, jotka muuttavat Ruotsiin tai pois Ruotsista. Tässä chatissa en voi vielä neuvoa sinua omassa asiassasi. Soita numeroon { $phone } tai kirjoita osoitteeseen { $email }.
not-yet-ask_prices = En tiedä hintoja. Soita numeroon { $phone } tai kirjoita osoitteeseen { $email }, niin työntekijämme kertoo, mitä palvelu maksaa sinulle.
