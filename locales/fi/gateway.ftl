# Palvelimen omia viestejä, ei avustajan. $phone, $email, $firm: yrityksen.
apology-down = Anteeksi, en voi nyt vastata teknisen vian takia. Viestisi on tallessa, ja vastaan siihen tässä heti, kun voin. Jos asia on kiireellinen, soita numeroon { $phone } tai kirjoita osoitteeseen { $email }.
turn-given-up = Anteeksi, en pystynyt vastaamaan tähän viestiin. Se on tallessa, ja työntekijämme näkee sen. Voit myös soittaa numeroon { $phone } tai kirjoittaa osoitteeseen { $email }. Voinko auttaa jossain muussa?
# Näytetään asiaa koskevan vastauksen tilalla, kun tunnistautuminen on sillä välin vanhentunut.
message-hidden = Tässä oli vastaus, joka koskee asiaasi. Tunnistaudu uudelleen, niin näet sen.
refused-empty = Viestisi oli tyhjä. Kirjoita, mitä haluaisit tietää.
refused-too-long = Viestisi on liian pitkä. Kirjoita enintään { NUMBER($most) } merkkiä tai lähetä viesti monessa osassa.
refused-too-fast = Lähetit monta viestiä yhtä aikaa. Odota minuutti ja yritä sitten uudelleen.
refused-session-unknown = Tätä chattia ei voi enää jatkaa täällä. Lataa sivu uudelleen, niin voit aloittaa uuden.
