# Avustaja keskustelussa: ensimmäiset sanat, rupattelu ja kun ei ymmärretä.

greet =
    Hei! Olen automaattinen avustaja.
    Voin kertoa, miten asiasi etenee ja mitä vielä puuttuu. Voin myös ottaa vastaan viestejä, vastata kysymyksiin maksuista, varata neuvonta-ajan ja pyytää, että sinulle soitetaan.
    Jos haluat mieluummin puhua ihmisen kanssa, kirjoita ”ihminen”. Miten voin auttaa?
greet-again = Hei! Tässä on edelleen automaattinen avustaja. Miten voin auttaa? Jos haluat puhua ihmisen kanssa, kirjoita ”ihminen”.
help =
    Näissä voin auttaa:
    • Asiasi: miten se etenee, kauanko se kestää, kuka on käsittelijäsi
    • Asiakirjat: mitä puuttuu, miten ne lähetetään, mikä on jo tehty
    • Viestit: kirjoita käsittelijällesi, lue vastaukset
    • Raha: tarjouksesi, maksut, kuitit, hinnat
    • Sinä: omat tietosi, kopio tiedoistasi, tietojen poistaminen
    • Portaali: kirjautuminen, uusi salasana, mistä mikäkin löytyy
    • Yritys: aukioloajat, puhelinnumerot, neuvonta, soittopyyntö, kiireellinen apu
bot-challenge =
    Olen tietokoneohjelma, en ihminen.
    Katson asiasi tilanteen, välitän viestejä ja kirjaan pyyntöjä. Sen, mitä en osaa, hoitaa ihminen: kirjoita ”ihminen” milloin vain.
thank = Ole hyvä. Kirjoita, jos tulee muuta kysyttävää.
goodbye = Hei hei, kaikkea hyvää! Voit kirjoittaa taas milloin vain.
affirm = Hyvä. Mitä haluaisit tietää?
deny = Selvä. Kerro, jos voin auttaa jossain muussa.
cancel-nothing = Nyt ei ole mitään lopetettavaa. Voit kysyä jotain muuta milloin vain.
out-of-scope =
    Siinä en valitettavasti voi auttaa. Tiedän vain asiakkaidemme asioista ja yrityksestämme.
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
