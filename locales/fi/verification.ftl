# Tunnistautuminen chatissa: sähköpostiosoite, puhelinnumero ja (ellei yritys ole ottanut sitä pois käytöstä) koodi sähköpostiin.
# Älä koskaan kerro tai vihjaa, tunteeko yritys sähköpostiosoitteen tai puhelinnumeron.

## Miksi ja miten

verify-why = Ensin minun pitää tietää, kuka olet. Sitten voin kertoa omasta asiastasi.
verify-why-question = Kerron sen mielelläni. Ensin minun pitää tietää, kuka olet, jotta kukaan muu ei pääse lukemaan asiastasi.
# Asiakas oli tunnistautunut aiemmin, ja se on päättynyt itsestään.
verify-expired = Tunnistauduit jo aiemmin, mutta turvallisuutesi vuoksi tunnistautuminen on voimassa vain jonkin aikaa.
verify-signed_out = Olet kirjautunut ulos, joten en enää tiedä, kuka olet.
verify-how-code = Kysyn sähköpostiosoitettasi ja puhelinnumeroasi. Sen jälkeen saat koodin sähköpostiin.
verify-how-match = Kysyn sähköpostiosoitettasi ja puhelinnumeroasi.

## Kysymykset

verify-ask-email = Mikä on sähköpostiosoitteesi?
verify-ask-phone = Kiitos. Mikä on puhelinnumerosi? Jos numero ei ole tanskalainen, kirjoita alkuun maatunnus, esimerkiksi +358.
verify-ask-code = Kirjoita 6-numeroinen koodi, joka on sähköpostissa.
# Sama uudelleen, kun vastausta ei voitu käyttää
verify-again-email = Kirjoita se sähköpostiosoite, jota käytät meillä, esimerkiksi nimi@example.com. Jos haluat lopettaa, kirjoita ”lopeta”.
verify-again-phone = Kirjoita se puhelinnumero, jonka olet antanut meille. Kirjoita vain numero, esimerkiksi +45 12 34 56 78. Jos haluat lopettaa, kirjoita ”lopeta”.
verify-again-code = Odotan 6-numeroista koodia, joka on sähköpostissa, esimerkiksi 123456. Voit myös pyytää uuden koodin tai kirjoittaa ”lopeta”.
# Kun asiakkaan kysymykseen on välillä vastattu
verify-resume-email = Jos haluat jatkaa tunnistautumista: mikä on sähköpostiosoitteesi?
verify-resume-phone = Jos haluat jatkaa tunnistautumista: mikä on puhelinnumerosi?
verify-resume-code = Jos haluat jatkaa tunnistautumista, kirjoita 6-numeroinen koodi, joka on sähköpostissa.

## Mikä vastauksessa on vikana

verify-bad-email = Tämä ei näytä sähköpostiosoitteelta.
verify-bad-phone = Tämä ei näytä puhelinnumerolta. Se voi olla liian lyhyt.
verify-bad-code = Tämä ei ole 6-numeroinen koodi.
# Käytetään vain, kun koodia ei lähetetä
verify-no-match =
    Tämä sähköpostiosoite ja puhelinnumero eivät kuulu yhteen meidän tiedoissamme. { $attempts ->
        [0] Et voi enää yrittää.
        [one] Anna molemmat uudelleen. Voit yrittää vielä 1 kerran.
       *[other] Anna molemmat uudelleen. Voit yrittää vielä { $attempts } kertaa.
    }
verify-refused-email = Ei se mitään. Ilman sähköpostiosoitetta en voi näyttää mitään asiastasi, mutta voin vastata muihin kysymyksiin. Voit jatkaa kirjoittamalla sähköpostiosoitteesi tai lopettaa tähän.
verify-refused-phone = Ei se mitään. Voit jatkaa kirjoittamalla puhelinnumerosi, korjata sähköpostiosoitteesi tai lopettaa tähän.
verify-correct-what = Mitä haluat korjata? Muut tiedot säilyvät. Voit myös vain kirjoittaa oikean sähköpostiosoitteen tai puhelinnumeron.

## Koodi

verify-code-sent =
    Kiitos. Jos sähköpostiosoite ja puhelinnumero kuuluvat asiakkaallemme, hänen sähköpostiinsa on nyt tulossa 6-numeroinen koodi. { $minutes ->
        [one] Se on voimassa 1 minuutin.
       *[other] Se on voimassa { $minutes } minuuttia.
    } Kirjoita koodi tähän.
verify-no-mail = Eikö viestiä ole tullut parissa minuutissa? Katso myös roskapostikansiosta.
verify-code-waiting = Pyysit koodin jo aiemmin.
verify-code-resent =
    Jos tiedot kuuluvat asiakkaallemme, uusi koodi on nyt tulossa. { $minutes ->
        [one] Se on voimassa 1 minuutin.
       *[other] Se on voimassa { $minutes } minuuttia.
    } Käytä uusinta viestiä.
verify-code-too-soon =
    Pyysin koodin vasta hetki sitten. Voit pyytää uuden { $seconds ->
        [one] 1 sekunnin
       *[other] { $seconds } sekunnin
    } kuluttua.
verify-code-wrong =
    Koodi ei ole oikea. { $attempts ->
        [0] Tällä koodilla ei voi enää yrittää.
        [one] Voit yrittää vielä 1 kerran. Katso uusin viesti ja kirjoita koodi uudelleen.
       *[other] Voit yrittää vielä { $attempts } kertaa. Katso uusin viesti ja kirjoita koodi uudelleen.
    }
verify-code-expired = Koodi on liian vanha. Voin lähettää sinulle uuden.
verify-code-none = Koodi ei ole enää voimassa, joten aloitetaan alusta.

## Loppu

# $name: etunimi
verify-done = Kiitos, { $name }. Nyt tiedän, kuka olet.
verify-done-no-name = Kiitos. Nyt tiedän, kuka olet.
verify-already = Olet jo tunnistautunut, { $name }.
verify-already-no-name = Olet jo tunnistautunut.
verify-what-now = Mitä haluaisit tietää?
verify-locked =
    Yrityksiä oli liian monta. Turvallisuuden vuoksi täällä ei voi nyt tunnistautua. Voit yrittää uudelleen { $minutes ->
        [one] 1 minuutin
       *[other] { $minutes } minuutin
    } kuluttua. Jos et voi odottaa, ihminen voi auttaa sinua.
verify-gave-up = Tämä ei nyt onnistu, olen pahoillani. Voit puhua ihmisen kanssa tai yrittää alusta uudelleen.
verify-stopped = Selvä, lopetetaan tähän. Mitään ei ole kadonnut, ja voit tunnistautua myöhemmin milloin vain.
verify-stopped-goodbye = Lopetin tunnistautumisen. Hei hei, kaikkea hyvää! Voit kirjoittaa taas milloin vain.
signed-out = Olet kirjautunut ulos. Kukaan ei voi nyt nähdä asiaasi tässä chatissa. Yllä olevat viestit jäävät näkyviin tälle näytölle. Sulje siis ikkuna, jos muutkin käyttävät tätä puhelinta tai tietokonetta.
signed-out-was-not = Et ollut tunnistautunut, joten täällä ei näy mitään asiastasi.

## Sanoja itse tunnistautumisesta

verify-lacking-email = Ilman sähköpostiosoitettasi en voi tietää, kuka olet. Voit kirjoittaa sen myöhemmin, kysyä jotain, mikä ei koske omaa asiaasi, tai puhua ihmisen kanssa.
verify-lacking-phone = Tarkoitan sitä puhelinnumeroa, jonka annoit meille, kun sinusta tuli asiakkaamme. Jos sinulla ei ole sitä, ihminen voi auttaa sinua.
verify-lacking-code = Koodi on sähköpostissa. Lähetämme sen siihen osoitteeseen, joka meillä on tiedoissamme. Katso myös roskapostikansiosta. Voin lähettää uuden koodin, tai ihminen voi auttaa sinua.
verify-silence-end = Lopetin tunnistautumisen, koska sinusta ei kuulunut mitään. Voit aloittaa uudelleen milloin vain.
