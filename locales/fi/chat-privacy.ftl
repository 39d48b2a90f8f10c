# Omat tiedot chatissa: kopio niistä, mitä säilytetään ja kauanko, ja pyyntö poistaa ne. Tavallisin sanoin, ei lakineuvoja.

## Kopio omista tiedoista
# $url: osoite; $minutes: kauanko se toimii

my-data-link =
    Täältä voit ladata kaiken, mitä meillä on sinusta, yhtenä tiedostona. Linkki on voimassa { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    }, ja se on vain sinulle. Älä anna sitä muille:
    { $url }
# Kuinka monta mitäkin on
my-data-what = Tiedostossa ovat omat tietosi, { $cases ->
        [one] 1 asia
       *[other] { $cases } asiaa
    }, { $messages ->
        [one] 1 viesti
       *[other] { $messages } viestiä
    }, { $files ->
        [one] 1 tiedosto
       *[other] { $files } tiedostoa
    }, { $payments ->
        [one] 1 maksu
       *[other] { $payments } maksua
    } ja { $conversations ->
        [one] 1 keskustelu
       *[other] { $conversations } keskustelua
    } kanssamme.

## Mitä säilytetään ja kauanko
# $chat_days, $audit_days: päivien määriä

retention-what = Säilytämme sinun ja perheesi tiedot, asiasi viesteineen ja asiakirjoineen, maksusi ja sen, mitä tässä chatissa kirjoitetaan.
retention-how-long = Säilytämme keskustelut { $chat_days } päivää ja tiedot siitä, mitä on tehty, { $audit_days } päivää. Asian paperit ja maksut säilytämme niin kauan kuin laki vaatii. Yritys voi kertoa lisää.
retention-more = Jos olet asiakkaamme, voit saada kaikesta kopion täältä.

## Tietojen poistaminen

erasure-what = Voin pyytää, että yritys poistaa tietosi: omat tietosi, asiasi, asiakirjat, viestit ja keskustelut.
erasure-law = Laki vaatii, että osa papereista säilytetään jonkin aikaa. Yritys kertoo sinulle, mitkä ne ovat.
# $count: montako asiaa on käynnissä
erasure-running = { $count ->
        [one] Sinulla on 1 asia käynnissä. Sitä ei voi jatkaa
       *[other] Sinulla on { $count } asiaa käynnissä. Niitä ei voi jatkaa
    } ilman tietojasi.
erasure-confirm = Lähetänkö tämän pyynnön? Mitään ei poisteta, ennen kuin ihminen on lukenut pyynnön ja kirjoittanut sinulle.
erasure-taken = Pyyntösi on nyt yrityksellä. Ihminen lukee sen ja kirjoittaa sinulle kuukauden kuluessa. Mitään ei ole vielä poistettu.
erasure-repeated = Yrityksellä on jo pyyntösi, joten en lähettänyt sitä uudelleen. Ihminen kirjoittaa sinulle.
erasure-too-many = Olen tänään jo lähettänyt tämän monta kertaa. Puhu asiasta ihmisen kanssa.
task-erasure-stopped = Selvä, lopetetaan tähän. Mitään ei lähetetty, eikä mitään poisteta.
choice-erasure-yes = Kyllä, pyydä poistamista
choice-data-first = Ensin kopio tiedoista
