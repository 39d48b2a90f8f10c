# Kirjautuminen portaaliin: salasana, koodi sähköpostiin, uusi salasana ja sivu ”Kirjautuminen ja turvallisuus”.
# Älä koskaan kerro tai vihjaa, tunteeko yritys sähköpostiosoitteen.
# $minutes, $seconds: kokonaislukuja; $firm: yrityksen nimi

## Kirjautuminen

account-login-lead = Kirjaudu sähköpostiosoitteellasi ja salasanallasi.
account-email = Sähköpostiosoite
account-password = Salasana
account-first-time = Kun kirjaudut ensimmäisen kerran, salasanasi on puhelinnumero, jonka olet antanut meille.
account-forgot = Unohditko salasanan?
account-show-password = Näytä salasana
account-hide-password = Piilota salasana
account-missing-email = Kirjoita sähköpostiosoitteesi.
account-missing-password = Kirjoita salasanasi.
account-login-wrong = Sähköpostiosoite ja salasana eivät sovi yhteen. Tarkista molemmat ja yritä uudelleen. Jos et muista salasanaasi, voit pyytää uuden.
account-login-locked =
    Yrityksiä oli liian monta. Turvallisuuden vuoksi odota { $minutes ->
        [one] 1 minuutti
       *[other] { $minutes } minuuttia
    } ja yritä sitten uudelleen. Jos olet unohtanut salasanasi, voit pyytää uuden.
account-back-to-login = Takaisin kirjautumiseen

## Koodi sähköpostiin, kun salasana on oikea

account-code-title = Kirjoita koodi
account-code-lead =
    Lähetimme sähköpostiisi 6-numeroisen koodin. { $minutes ->
        [one] Se on voimassa 1 minuutin.
       *[other] Se on voimassa { $minutes } minuuttia.
    }
account-code = Koodi
account-missing-code = Kirjoita 6-numeroinen koodi, joka on sähköpostissa.
account-code-none = Eikö viestiä ole tullut? Katso myös roskapostikansiosta.
account-code-again = Lähetä uusi koodi
account-code-wrong = Koodi ei ole oikea. Katso uusin viesti ja yritä uudelleen.
account-code-locked =
    Yrityksiä oli liian monta. Turvallisuuden vuoksi odota { $minutes ->
        [one] 1 minuutti
       *[other] { $minutes } minuuttia
    } ja kirjaudu sitten uudelleen.
account-code-too-soon =
    Pyysit koodin vasta hetki sitten. Voit pyytää uuden { $seconds ->
        [one] 1 sekunnin
       *[other] { $seconds } sekunnin
    } kuluttua.

## Uusi salasana sähköpostin avulla

account-reset-title = Uusi salasana
account-reset-lead = Kirjoita se sähköpostiosoite, jota käytät meillä. Lähetämme sinulle linkin, jonka kautta voit valita uuden salasanan.
account-reset-send = Lähetä linkki
account-reset-locked =
    Linkkejä on pyydetty liian monta. Odota { $minutes ->
        [one] 1 minuutti
       *[other] { $minutes } minuuttia
    } ja yritä sitten uudelleen.
account-reset-sent-title = Katso sähköpostisi
account-reset-sent =
    Jos tunnemme tämän sähköpostiosoitteen, siihen on nyt tulossa viesti, jossa on linkki. Linkki on voimassa { $minutes ->
        [one] 1 minuutin
       *[other] { $minutes } minuuttia
    }, ja sitä voi käyttää vain kerran. Jos pyydät linkin uudelleen, vain uusin toimii.
# $most: montako viestiä yhteen osoitteeseen lähetetään tunnissa
account-reset-no-mail =
    Eikö viestiä ole tullut muutamassa minuutissa? Katso roskapostikansiosta ja tarkista, että kirjoitit sen osoitteen, jonka olet antanut meille. { $most ->
        [one] Lähetämme yhteen osoitteeseen enintään 1 viestin tunnissa.
       *[other] Lähetämme yhteen osoitteeseen enintään { $most } viestiä tunnissa.
    }
account-reset-again = Pyydä uusi linkki
account-link-gone-title = Tämä linkki ei enää toimi
account-link-gone = Linkki toimii vain kerran ja vain vähän aikaa. Jos olet pyytänyt monta linkkiä, vain uusin toimii. Voit pyytää uuden.

## Salasanan valinta

account-new-title = Valitse uusi salasana
account-new-lead = Valitse salasana, jota et käytä missään muualla.
account-new-first = Salasanasi on vielä se puhelinnumero, jonka olet antanut meille. Muutkin voivat tietää sen. Valitse nyt oma salasana. Siihen menee vain hetki.
account-new-password = Uusi salasana
account-new-help = Vähintään 10 merkkiä. Kolme tai neljä sanaa, joiden välissä on välilyönti, on helppo muistaa.
account-current-password = Nykyinen salasana
account-current-wrong = Tämä ei ole nykyinen salasanasi. Yritä uudelleen.
account-new-save = Tallenna salasana
account-not-now = Ei nyt
account-new-ends-others = Kun tallennat salasanan, sinut kirjataan ulos kaikilta muilta laitteilta. Myös henkilökohtaiset avaimet lakkaavat toimimasta.
account-new-short = Valitse pidempi salasana, vähintään 10 merkkiä.
account-new-long = Valitse lyhyempi salasana, enintään 200 merkkiä.
account-new-phone = Älä käytä puhelinnumeroasi. Muutkin voivat tietää sen.
account-new-email = Älä käytä sähköpostiosoitettasi. Muutkin voivat tietää sen.
account-new-name = Älä käytä nimeäsi. Muutkin voivat tietää sen.
account-new-common = Tämä salasana on helppo arvata. Valitse toinen.

## Kirjautuminen ja turvallisuus

account-password-own = Olet valinnut oman salasanan.
account-password-first = Salasanasi on vielä se puhelinnumero, jonka olet antanut meille.
account-password-change = Vaihda salasana
account-code-switch-title = Koodi sähköpostiin
account-code-is-on = Koodi on käytössä. Kun kirjaudut, kysymme myös koodia, jonka lähetämme sähköpostiisi.
account-code-is-off = Koodi ei ole käytössä. Jos otat sen käyttöön, kysymme kirjautuessasi myös koodia, jonka lähetämme sähköpostiisi. Silloin kukaan ei voi kirjautua pelkällä salasanallasi.
account-code-first-password = Niin kauan kuin salasanasi on puhelinnumerosi, kysymme koodia aina.
account-code-always = Kun kirjaudut, kysymme myös koodia, jonka lähetämme sähköpostiisi. Se koskee kaikkia.
account-code-why-password = Kysymme sitä, jotta tiedämme, että se olet sinä.
account-code-switch-on = Ota koodi käyttöön
account-code-switch-off = Poista koodi käytöstä
account-devices-title = Laitteesi
# $count: monessako selaimessa on kirjauduttu, tämä mukaan luettuna
account-devices =
    { $count ->
        [one] Olet kirjautunut vain tällä laitteella.
       *[other] Olet kirjautunut { $count } laitteella. Tämä laite on mukana luvussa.
    }
account-everywhere-help = Jäikö portaali auki toiseen puhelimeen tai tietokoneeseen? Voit kirjautua ulos kaikilta laitteilta yhtä aikaa, myös tältä. Myös tunnistautumisesi chatissa päättyy.
account-everywhere = Kirjaudu ulos kaikkialta

## Mitä tehtiin, kerrotaan seuraavalla sivulla

done-logged-out = Olet kirjautunut ulos.
done-logged-out-everywhere = Olet kirjautunut ulos kaikilta laitteilta.
done-login-again = Koodi ei ole enää voimassa. Kirjaudu uudelleen.
done-code-sent = Uusi koodi on tulossa. Käytä uusinta viestiä.
done-password-changed = Uusi salasanasi on tallennettu. Sinut on kirjattu ulos kaikilta muilta laitteilta.
done-password-reset = Uusi salasanasi on tallennettu. Kirjaudu sillä.
done-login-code-on = Koodi sähköpostiin on nyt käytössä. Kysymme sitä, kun seuraavan kerran kirjaudut.
done-login-code-off = Koodi sähköpostiin ei ole enää käytössä.

## Sähköpostit. Ei asiakkaan tietoja: joku muu voi lukea viestin.

# $code: kuusi numeroa
mail-login-code-subject = { $firm }: koodi kirjautumiseen
mail-login-code-body =
    Hei!

    Tässä on koodi, jolla kirjaudut portaaliin ({ $firm }):

    { $code }

    Koodi on voimassa { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    } ja vain siinä ikkunassa, jossa pyysit sen.

    Emme koskaan kysy tätä koodia puhelimessa tai sähköpostissa. Jos et juuri kirjautunut, joku muu tietää salasanasi. Valitse silloin portaalissa uusi salasana.

    Ystävällisin terveisin
    { $firm }
# $link: missä uusi salasana valitaan
mail-password-reset-subject = { $firm }: uusi salasana
mail-password-reset-body =
    Hei!

    Täällä voit valita uuden salasanan portaaliin ({ $firm }):

    { $link }

    Linkki on voimassa { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    }, ja sitä voi käyttää vain kerran. Jos et ole pyytänyt linkkiä, sinun ei tarvitse tehdä mitään. Salasanasi ei muutu.

    Ystävällisin terveisin
    { $firm }
# $link: missä uuden salasanan voi pyytää; $email: yrityksen osoite
mail-password-changed-subject = { $firm }: salasanasi on vaihdettu
mail-password-changed-body =
    Hei!

    Salasanasi portaaliin ({ $firm }) on juuri vaihdettu.

    Vaihdoitko sen itse? Silloin sinun ei tarvitse tehdä mitään. Jos et vaihtanut sitä, hanki heti uusi salasana ja kerro asiasta meille:

    { $link }
    { $email }

    Ystävällisin terveisin
    { $firm }

## Demoyritys: vain etusivulla

# $password: demon ensimmäisen asiakkaan salasana
demo-portal-login = Voit myös kirjautua portaaliin jollakin tämän luettelon sähköpostiosoitteella. Salasana on puhelinnumero. Vain ensimmäisellä asiakkaalla on oma salasana: { $password }
demo-portal-link = Kirjaudu portaaliin
