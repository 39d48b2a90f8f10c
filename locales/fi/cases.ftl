# Asiakkaan asia tavallisin sanoin. Kerro, mitä on kirjattu; älä arvaa, mitä viranomainen päättää.

# Ensimmäinen rivi: mistä asiasta on kyse
case-head = { $number } ({ case-type }):

## Tilanne: mikä se on ja mitä se tarkoittaa

case-status-opened = Asiasi on avattu. Tutustumme siihen ja suunnittelemme, mitä tehdään seuraavaksi.
case-status-collecting_documents = Keräämme asiakirjoja. Kun kaikki on koossa, voimme lähettää hakemuksesi.
case-status-submitted = Hakemuksesi on lähetetty viranomaiselle. Viranomainen ei ole vielä vahvistanut, että se käsittelee hakemusta.
case-status-awaiting_authority = Viranomainen käsittelee hakemustasi. Odotamme sen vastausta.
case-status-decision_positive = Viranomainen on tehnyt päätöksen, ja se on myönteinen. Onneksi olkoon!
case-status-decision_negative = Viranomainen on tehnyt päätöksen, ja se on kielteinen. Olemme pahoillamme. Käsittelijäsi kertoo sinulle, mitä se tarkoittaa ja mitä voit tehdä.
case-status-closed = Asiasi on päättynyt. Sinun ei tarvitse enää tehdä mitään.

## Kenen pitää nyt tehdä jotain
# $ball_since_on: mistä lähtien

case-ball-client = Nyt on sinun vuorosi ({ DATETIME($ball_since_on, dateStyle: "long") } lähtien).
case-ball-firm = Nyt on meidän vuoromme ({ DATETIME($ball_since_on, dateStyle: "long") } lähtien).
case-ball-authority = Nyt on viranomaisen vuoro ({ DATETIME($ball_since_on, dateStyle: "long") } lähtien).
case-ball-nobody = Kenenkään ei tarvitse nyt tehdä mitään ({ DATETIME($ball_since_on, dateStyle: "long") } lähtien).

## Mitä seuraavaksi tapahtuu

case-next-send_documents =
    { $pending ->
        [0] Katso seuraavaksi tarkistuslistasi.
        [one] Lähetä seuraavaksi 1 asiakirja, joka vielä puuttuu.
       *[other] Lähetä seuraavaksi { $pending } asiakirjaa, jotka vielä puuttuvat.
    }
case-next-firm_reviews = Seuraavaksi tarkistamme, mitä olet lähettänyt, ja kirjoitamme sinulle, jos jotain puuttuu.
case-next-firm_prepares = Seuraavaksi valmistelemme asiaasi ja kirjoitamme sinulle, kun tarvitsemme jotain.
case-next-firm_submits = Seuraavaksi lähetämme hakemuksesi viranomaiselle.
case-next-authority_decides = Seuraavaksi viranomainen tekee päätöksen. Sinun ei tarvitse nyt tehdä mitään. Kirjoitamme sinulle, kun saamme uutta tietoa.
case-next-firm_explains = Seuraavaksi kerromme sinulle, mitä päätös tarkoittaa ja mitä voit nyt tehdä.
case-next-client_resumes = Kerro seuraavaksi meille, milloin voimme jatkaa.

## Aika

case-time-expected = Arvioimme, että vastaus tulee viimeistään { DATETIME($expected_by_on, dateStyle: "long") }. Emme kuitenkaan voi luvata sitä.
# $min ja $max: viikkoja
case-time-usual = Tässä kestää yleensä { $min }–{ $max } viikkoa. Emme kuitenkaan voi luvata tarkkaa aikaa.
case-time-usual-about =
    Tässä kestää yleensä noin { $weeks ->
        [one] viikko
       *[other] { $weeks } viikkoa
    }. Emme kuitenkaan voi luvata tarkkaa aikaa.
case-time-unknown = En tiedä, kauanko tässä kestää. Käsittelijäsi voi kertoa lisää.

## Muuta, mitä on hyvä tietää, yhdellä rivillä
# Luku voi olla 0: silloin siitä ei sanota mitään. Säilytä välilyönti jokaisen virkkeen edellä.

case-hints =
    Huomaa:{ $overdue ->
        [0] {""}
        [one] {" "}1 maksu on myöhässä.
       *[other] {" "}{ $overdue } maksua on myöhässä.
    }{ $rejected ->
        [0] {""}
        [one] {" "}1 asiakirja pitää lähettää uudelleen.
       *[other] {" "}{ $rejected } asiakirjaa pitää lähettää uudelleen.
    }{ $unread ->
        [0] {""}
        [one] {" "}1 viesti on lukematta.
       *[other] {" "}{ $unread } viestiä on lukematta.
    }

## Tauolla

case-paused = Asia on nyt tauolla, joten kukaan ei käsittele sitä tällä hetkellä.
# $reason: käsittelijän omat sanat
case-paused-reason = Syy: { $reason }
case-paused-no-reason = Syytä ei ole kirjattu. Käsittelijäsi voi kertoa sen sinulle.
case-paused-resume = Kun haluat jatkaa, kerro käsittelijällesi, että olet valmis.
case-not-paused = Tämä asia ei ole tauolla. Pyöreä kuvake tarkoittaa, että asia on käynnissä. Taukokuvake tarkoittaa, että asia odottaa.

## Asian perustiedot

case-details-status =
    Avattu { DATETIME($opened_on, dateStyle: "long") }, viimeksi muutettu { DATETIME($updated_on, dateStyle: "long") }. Tilanne: { case-status-short }.
case-details-package = Paketti: { $package }
case-caseworker = Käsittelijäsi on { $caseworker }.
case-caseworker-none = Käsittelijää ei ole vielä nimetty.
# $status: tilanne kahdella tai kolmella sanalla
case-status-short = { $status ->
    [opened] avattu
    [collecting_documents] asiakirjoja kerätään
    [submitted] lähetetty viranomaiselle
    [awaiting_authority] viranomaisen käsittelyssä
    [decision_positive] päätös on myönteinen
    [decision_negative] päätös on kielteinen
    [closed] päättynyt
    [paused] tauolla
   *[other] ei tiedossa
}

## Monta asiaa tai ei yhtään

cases-several = Sinulla on meillä useampi asia:
cases-line = { $number }: { case-type }, { case-status-short }
cases-which = Mitä niistä tarkoitat?
cases-none = En löydä nimelläsi yhtään asiaa. Jos asian pitäisi mielestäsi olla meillä, työntekijämme voi tarkistaa sen.
case-unknown = En löydä asioistasi numeroa { $number }.
