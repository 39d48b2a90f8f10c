# Portaalin rahasivut: tarjoukset, maksut, maksaminen. Summat, päivämäärät ja kellonajat tulevat valmiiksi kirjoitettuina
# sivun kielellä. $firm on yrityksen nimi.

## Mitä on maksamatta

# $amount: mitä vielä on maksamatta, yhdessä valuutassa
payments-due-in-all = Maksamatta: { $amount }.
# $amount: se osa, joka on myöhässä
payments-overdue-in-all = Tästä myöhässä: { $amount }.
payments-nothing-due = Sinulla ei ole nyt mitään maksettavaa.
# $date: mihin mennessä pitää maksaa
payments-due-on = Maksa viimeistään { $date }.
payments-pay = Maksa
# Avaa yhden asian maksut
payments-select = Valitse
payments-overview = Maksutilanne
payments-to-case = Siirry asiaan
payments-none = Maksuja ei vielä ole.
payments-older = Vanhemmat maksut

## Maksujen taulukko

payments-column-text = Selite
payments-column-due = Eräpäivä
payments-column-status = Tilanne
payments-column-amount = Summa
payments-number = Maksun numero
payments-to = Maksun saaja
payments-receipt = Kuitti
payments-credit-note = Hyvityslasku
# Tässä on kuitti, kun maksu on maksettu
payments-no-receipt = Ei vielä
# $status: maksun tilanne
payment-status = { $status ->
    [due] Maksamatta
    [overdue] Myöhässä
    [paid] Maksettu
    [refunded] Palautettu
   *[other] Ei tiedossa
}

## Tarjoukset

offer-heading = Tarjous:
# $status: tarjouksen tilanne
offer-status = { $status ->
    [sent] Odottaa vastaustasi
    [accepted] Hyväksytty
    [expired] Ei enää voimassa
    [withdrawn] Peruttu
   *[other] Ei tiedossa
}
# $date: viimeinen päivä, jolloin tarjouksen voi hyväksyä
offer-valid-until = Voimassa { $date } asti.
# $moment: päivä ja kellonaika
offer-accepted-on = Hyväksyit tämän tarjouksen: { $moment }.
offer-column-text = Mitä teemme
offer-total = Yhteensä
offer-accept = Hyväksy tarjous

## Kysymys ennen tarjouksen hyväksymistä

offer-accept-title = Haluatko hyväksyä tämän tarjouksen?
# $amount: tarjouksen loppusumma
offer-accept-means = Kun hyväksyt tarjouksen, tilaat tämän työn. Työn tekee { $firm }, ja hinta on yhteensä { $amount }. Kirjaamme päivän ja kellonajan, ja käsittelijäsi saa tiedon. Et maksa vielä: maksut ja niiden eräpäivät tulevat tähän portaaliin.
offer-accept-yes = Kyllä, hyväksy tarjous
offer-accept-no = Ei nyt
# $problem: miksi vastausta ei otettu vastaan
offer-problem = { $problem ->
    [changed] Tarjous on muuttunut sen jälkeen, kun avasit tämän sivun. Lue se uudelleen, ennen kuin vastaat.
   *[again] Vastauksesi ei tullut perille. Yritä uudelleen.
}
# $status: tarjouksen tilanne
offer-not-open = { $status ->
    [accepted] Olet jo hyväksynyt tämän tarjouksen. Sinun ei tarvitse tehdä tässä enää mitään.
    [expired] Tämä tarjous ei ole enää voimassa. Jos haluat uuden, kirjoita käsittelijällesi.
    [withdrawn] Olemme peruneet tämän tarjouksen. Jos sinulla on kysyttävää, kirjoita käsittelijällesi.
   *[other] Tätä tarjousta ei voi nyt hyväksyä. Kirjoita käsittelijällesi.
}
done-offer-accepted = Kiitos. Olet hyväksynyt tarjouksen.

## Maksaminen

pay-title = Maksa
# $amount: maksettava summa
pay-button = Maksa { $amount }
# $kind: test on demon oma sivu
pay-leads-on = { $kind ->
    [test] Tämä on demo. Seuraavalla sivulla voit kokeilla, mitä tapahtuu. Rahaa ei siirry.
   *[stripe] Maksat Stripen turvallisella sivulla. Me emme koskaan näe korttisi numeroa.
}
# $status: maksun tilanne
pay-not-due = { $status ->
    [paid] Tämä maksu on maksettu. Kiitos.
    [refunded] Olemme palauttaneet tämän maksun.
   *[other] Tässä ei ole mitään maksettavaa.
}
pay-maybe-waiting = Oletko juuri maksanut? Älä silloin maksa uudelleen. Odotamme vahvistusta.
pay-provider-down = Maksusivu ei vastaa juuri nyt. Et ole maksanut mitään. Yritä uudelleen muutaman minuutin kuluttua tai kirjoita meille:
# $minutes: kauanko linkki on voimassa
pay-link-note = Tulit tänne linkistä, joka on vain tätä maksua varten. Se on voimassa { $minutes ->
    [one] 1 minuutin
   *[other] { $minutes } minuuttia
}.
done-payment-cancelled = Et maksanut. Tililtäsi ei veloitettu mitään.
done-payment-declined = Maksu hylättiin. Tililtäsi ei veloitettu mitään.

# Sivu ennen maksupalvelun omaa sivua
pay-leave-text = Maksusivusi on valmis.
pay-leave-button = Siirry maksusivulle

## Tilisiirto

pay-bank-title = Maksa tilisiirrolla
pay-bank-text = Maksa summa tälle tilille. Kirjoita maksuun mukaan viite, jotta näemme, että maksu on sinulta.
pay-bank-holder = Saaja
pay-bank-name = Pankki
pay-bank-reference = Viite
pay-bank-after = Tilisiirto voi kestää muutaman päivän. Kun maksu on saapunut, löydät kuitin täältä.
pay-bank-later = { $firm } lähettää sinulle tilitiedot tätä maksua varten. Tarvitsetko ne heti? Kirjoita meille:

## Demon testisivu

pay-test-title = Testimaksu
pay-test-text = Tämä on testi. Rahaa ei siirry.
pay-test-pay = Maksa (testi)
pay-test-decline = Hylkää (testi)
pay-test-back = Takaisin maksuun

## Maksamisen jälkeen
# $state: maksun tilanne nyt

pay-done-title = { $state ->
    [paid] Kiitos maksustasi
    [waiting] Odotamme vahvistusta
    [refunded] Maksu on palautettu
   *[due] Tätä maksua ei ole vielä maksettu
}
pay-done-text = { $state ->
    [paid] Maksusi on saapunut. Kuitti on valmis.
    [waiting] Jos olet maksanut, vahvistus tulee muutamassa minuutissa. Älä maksa uudelleen. Voit sulkea tämän sivun.
    [refunded] Olemme palauttaneet tämän maksun.
   *[due] Emme ole saaneet tästä maksusta rahaa.
}
pay-done-look-again = Katso uudelleen
pay-back-log-in = Kirjaudu, niin näet maksusi ja kuittisi.

## Linkki, joka ei enää toimi

link-over-title = Tämä linkki ei enää toimi
link-over-text = Turvallisuutesi vuoksi maksulinkki toimii vain vähän aikaa. Kirjaudu, niin näet maksusi, tai pyydä avustajalta uusi linkki.
link-over-payments = Kirjaudu ja katso maksut

## Sähköpostit. Niissä ei ole mitään asiasta: puhelin voi näyttää ne lukitulla näytöllä.

# Käsittelijälle. $firm: yritys · $url: työntekijöiden sivu
mail-offer-accepted-subject = { $firm }: tarjous on hyväksytty
mail-offer-accepted-body =
    Asiakas on hyväksynyt tarjouksen asiassa, jota sinä hoidat.

    Kirjaudu, niin näet sen: { $url }
# Yrityksen omaan osoitteeseen. $number: maksun numero · $what: mikä rahassa on outoa
mail-payment-attention-subject = { $firm }: tarkista maksu
mail-payment-attention-body =
    { $what ->
        [paid_twice] Maksulle { $number } tuli rahaa, mutta maksu ei ollut enää avoinna. Se on ehkä maksettu kahdesti.
       *[mismatch] Maksulle { $number } tuli rahaa, mutta summa tai valuutta ei ole oikea. Maksu on edelleen maksamatta.
    }

    Katso maksu maksupalvelusta ja päätä, mitä tehdään.
