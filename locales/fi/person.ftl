# Joku haluaa puhua ihmisen kanssa. Kukaan ei voi tulla tähän chattiin: kerro, mitä oikeasti tapahtuu.

human = Ihminen voi auttaa sinua, mutta ei tässä chatissa.
human-call = Voit soittaa nyt:
human-call-later = Tai soita, kun olemme auki:
human-told = Kerroin myös toimistoon, että haluat puhua ihmisen kanssa. Sinulle soitetaan tai kirjoitetaan sähköpostia.
human-known = Toimistossa tiedetään jo, että haluat puhua ihmisen kanssa. Sinulle soitetaan tai kirjoitetaan sähköpostia.
human-offer = En tiedä, miten sinuun saa yhteyden. Jos haluat, että sinulle soitetaan, paina ”{ choice-request_callback }”. Jos olet asiakkaamme, voit kirjoittaa käsittelijällesi.
human-leave = Voit jättää nyt viestin käsittelijällesi tai pyytää, että soitamme sinulle.
# $email: yrityksen osoite
human-write = Voit kirjoittaa sähköpostia osoitteeseen { $email }.
# $email: kiireellisten asioiden osoite
human-urgent = Jos asia ei voi odottaa: { $email }
