# Henkilökohtaiset avaimet sivulla ”Kirjautuminen ja turvallisuus”: niillä asiakkaan oma ohjelma käyttää rajapintaa asiakkaan nimissä.

tokens-title = Henkilökohtaiset avaimet
tokens-what = Henkilökohtaisella avaimella oma ohjelmasi voi lukea ja tehdä samat asiat kuin sinä itse tässä portaalissa. Useimmat eivät tarvitse avainta koskaan. Pidä avain salassa niin kuin salasanasi: kuka tahansa, jolla avain on, näkee asiasi.
tokens-none = Sinulla ei ole avaimia.
tokens-new = Luo uusi avain
tokens-name = Nimi
tokens-name-help = Nimestä tiedät myöhemmin, mihin avainta käytetään, esimerkiksi ”Oma kalenteri”.
tokens-lifetime = Kauanko avain on voimassa
# $days: päivien määrä kokonaislukuna
tokens-days = { $days ->
    [365] yksi vuosi
   *[other] { $days } päivää
}
tokens-make = Luo avain
# $day: päivämäärä, valmiiksi kirjoitettuna
tokens-made-on = Luotu { $day }
tokens-ends-on = Voimassa { $day } asti
tokens-used-on = Käytetty viimeksi { $day }
tokens-never-used = Ei vielä käytetty
tokens-revoke = Poista
# $name: minkä nimen asiakas antoi avaimelle
tokens-revoke-label = Poista avain { $name }
tokens-back = Kirjautuminen ja turvallisuus

## Kun avain on luotu

tokens-made-title = Uusi avaimesi
tokens-made-copy = Kopioi avain nyt ja säilytä se turvallisessa paikassa. Näytämme sen vain tämän kerran.
tokens-made-text = Avain

## Mikä lomakkeessa voi olla vikana

tokens-wrong-name = Anna avaimelle nimi, jossa on enintään 100 merkkiä.
tokens-wrong-days = Valitse, kauanko avain on voimassa.
# $most: kokonaisluku
tokens-too-many = Sinulla on jo { $most } avainta, eikä niitä voi olla enempää. Poista ensin jokin niistä.
done-token-revoked = Avain on poistettu. Se ei toimi enää.
