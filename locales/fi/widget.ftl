# Chat yrityksen verkkosivuilla. Palvelin täyttää muuttujan { $firm }; muita muuttujia ei voi käyttää tässä.

widget-title = Chat: { $firm }
widget-subtitle = Automaattinen avustaja ympäri vuorokauden
widget-launcher = Kysy chatissa
# Luetaan ääneen niiden viestien määrän jälkeen, jotka tulivat, kun chat oli kiinni. Sopii myös yhden jälkeen.
widget-unread = lukematta
widget-close = Sulje chat

widget-log = Keskustelu
widget-input = Kirjoita viesti
widget-send = Lähetä
widget-choices = Ehdotetut vastaukset
widget-typing = Avustaja kirjoittaa

widget-connecting = Yhdistetään…
widget-offline = Ei yhteyttä. Yritetään uudelleen…
widget-offline-unsent = Ei yhteyttä. Viestisi lähetetään, kun yhteys palaa.

widget-sending = Lähetetään…
widget-not-sent = Tätä viestiä ei lähetetty.
widget-resend = Lähetä uudelleen
widget-edit = Muokkaa
# Asiakkaan asiaa koskevan viestin tilalla, kun hän ei enää ole tunnistautunut.
widget-hidden = Piilotettu turvallisuutesi vuoksi. Tunnistaudu uudelleen, niin näet asiasi.

widget-from-assistant = Avustaja
widget-from-staff = Asiakaspalvelija, { $firm }
widget-from-you = Sinä

widget-today = Tänään
widget-yesterday = Eilen
