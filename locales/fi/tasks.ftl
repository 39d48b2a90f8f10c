# Asiat, jotka avustaja hoitaa useassa viestissä (viesti käsittelijälle, varaus, soittopyyntö …), ja se, mitä ne kaikki
# sanovat samalla tavalla: toista, takaisin, odota, lopeta. Painikkeessa enintään 24 merkkiä.

# $task: mistä on kyse. Sanotaan, kun asiakkaan kysymykseen on välillä vastattu
task-resume = { $task ->
    [reset] Palataan uuteen salasanaan.
    [erasure] Palataan tietojesi poistamiseen.
    [upload] Palataan asiakirjan lähettämiseen.
    [done] Palataan kohdan merkitsemiseen tehdyksi.
    [details] Palataan tietojesi muuttamiseen.
    [message] Palataan viestiisi käsittelijälle.
    [urgent] Palataan kiireelliseen viestiisi.
    [callback] Palataan soittopyyntöön.
    [complaint] Palataan valitukseesi.
    [acceptance] Palataan tarjoukseen.
    [consultation] Palataan neuvonta-aikaan.
   *[other] Jatketaan siitä, mihin jäimme.
}
task-corrected = Kiitos, korjasin sen.
task-repeat = Tietysti. Tässä vielä kerran:
task-what_now = Kysyn tätä, koska tarvitsen vastauksen tähän. Voit myös palata takaisin tai lopettaa.
task-misunderstood = Anteeksi, ymmärsin väärin. Yritetään uudelleen. Jos haluat lopettaa, kirjoita ”lopeta”.
task-silence = Oletko vielä siellä? Se, mitä olet kirjoittanut, on tallessa.
task-silence-end = Lopetin tämän nyt, koska sinusta ei kuulunut mitään. Mitään ei lähetetty. Voit aloittaa uudelleen milloin vain.
task-wait = Ei kiirettä. Odotan, eikä mitään katoa.
task-restart = Selvä, aloitetaan alusta.
task-back-first = Tämä on ensimmäinen kysymys, joten takaisin ei pääse enempää.
task-cannot-skip = Tarvitsen tämän, jotta voin jatkaa. Jos haluat lopettaa, kirjoita ”lopeta”.
task-dont-have = Ei se mitään. Palaa tähän, kun sinulla on se, tai pyydä apua ihmiseltä.
task-refused = Ei se mitään. Tarvitsen kuitenkin vastauksen, jotta voin jatkaa. Jos haluat lopettaa, kirjoita ”lopeta”.
task-not-an-answer = Anteeksi, en voi käyttää tätä vastauksena.
task-gave-up = Tämä ei nyt onnistu, olen pahoillani. Ihminen voi auttaa sinua. Voit myös yrittää uudelleen tai lopettaa.
task-which-case = Mitä asiaa tämä koskee?
task-more = Voinko auttaa vielä jossain muussa?

choice-use-words = Käytä vastauksena
choice-skip = Ohita tämä
choice-send = Kyllä, lähetä

## Muualla kuin näissä: sanoja itse keskustelusta

repair-repeat = En ole vielä sanonut mitään, mitä voisin toistaa. Miten voin auttaa?
repair-misunderstood = Anteeksi, ymmärsin väärin. Kerro asia toisin sanoin. Tarkoititko jotain näistä?
repair-restart = Aloitetaan alusta. Miten voin auttaa?
repair-wait = Ei kiirettä. Kirjoita, kun olet valmis.
repair-finished = Hyvä. Voit kirjoittaa taas milloin vain.
repair-what_now = Voit kysyä omin sanoin tai painaa jotain näistä:
repair-silence = Olen edelleen täällä. Kirjoita, jos tarvitset jotain.
repair-silence-end = Olen edelleen täällä. Kirjoita, jos tarvitset jotain.
fallback-lost =
    Anteeksi, en tiedä, mitä tarkoitat. Voin kertoa asiastasi, puuttuvista asiakirjoista, maksuista ja aukioloajoistamme, ja voin välittää viestejä.
    Kerro asia toisin sanoin tai puhu ihmisen kanssa.
