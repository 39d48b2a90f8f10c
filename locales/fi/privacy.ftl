# Kaikki, mitä yritys on tallentanut asiakkaasta, ladattavaksi: chatin linkistä avautuva sivu ja paketin saateteksti.
# $firm: yrityksen nimi

my-data-title-ask = Omat tietosi
my-data-text-ask = Täältä voit ladata kaiken, mitä { $firm } on tallentanut sinusta. Se on yksi ZIP-tiedosto.
my-data-download = Lataa omat tietoni
# $minutes: kauanko linkki toimii siitä, kun avustaja antoi sen
my-data-note = Linkki on voimassa { $minutes } minuuttia, ja vain niin kauan kuin olet tunnistautunut chatissa. Älä anna tiedostoa muille: siinä on henkilökohtaiset paperisi.

# Linkki on liian vanha, chatissa kirjauduttiin ulos, tai linkki on jonkun muun
my-data-title-over = Tämä linkki ei enää toimi
my-data-text-over = Turvallisuutesi vuoksi linkki toimii vain vähän aikaa. Pyydä avustajalta uusi linkki.

my-data-title-many = Odota hetki
my-data-text-many = Olet juuri ladannut tietosi monta kertaa. Yritä uudelleen tunnin kuluttua.

# Paketin README.txt, pelkkää tekstiä. $data: viereisen tiedoston nimi; $email: yrityksen osoite
# $files: all, tai some, kun on tiedostoja, jotka eivät ole paketissa
# $chat_days, $audit_days: kauanko keskustelut ja loki säilytetään
export-note =
    Tässä on kaikki, mitä { $firm } on tallentanut sinusta.

    { $data }: omat tietosi, perheesi, asiasi (tarkistuslista, viestit, tarjoukset ja maksut), neuvonta-aikasi, keskustelusi kanssamme, kirjautumisesi ja loki siitä, mitä on tehty. Voit avata tiedoston selaimella tai tekstieditorilla.
    { $files ->
        [some] files: asioittesi tiedostot. Osa puuttuu, koska ne ovat yhdessä liian suuria tai niitä ei löytynyt. Luettelo niistä on tiedostossa { $data }. Pyydä niitä meiltä.
       *[all] files: asioittesi tiedostot.
    }

    Säilytämme keskustelut { $chat_days } päivää ja lokin { $audit_days } päivää.

    Jos jokin on väärin tai jos haluat, että poistamme tietosi, kirjoita meille:
    { $email }

    { $firm }
