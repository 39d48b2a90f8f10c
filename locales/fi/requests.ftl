# Sähköpostit työntekijöille siitä, mitä joku pyysi chatissa. Ne menevät vain yritykselle, eivät koskaan asiakkaille.
# Aiheessa ei ole mitään ihmisestä tai asiasta: se voi näkyä lukitulla näytöllä.

## Se, mikä ei voi odottaa
# $id: pyynnön numero; $moment: milloin, yrityksen kellon mukaan; $channel: missä se kirjoitettiin, esimerkiksi web
# $speaks: kieli, jota hän kirjoittaa, esimerkiksi tanska; $what, $by_when, $reach, $name: hänen omat sanansa,
# tai –; $verified: yes tai no; $client, $phone, $email, $cases: asiakas, joka on tunnistautunut
# $firm: yrityksen nimi; $link: työntekijöiden sivu

mail-urgent-subject = Kiireellinen pyyntö nro { $id }
mail-urgent-body =
    Joku kirjoittaa chatissa, että asia on kiireellinen.

    Mistä on kyse:
    { $what }

    Mihin mennessä: { $by_when }
    Missä: { $where }
    Miten häneen saa yhteyden: { $reach }
    Nimi, kuten hän sen kirjoitti: { $name }

    { $verified ->
        [yes] Asiakas on tunnistautunut:
            { $client }
            Puhelin tiedoissamme: { $phone }
            Sähköposti tiedoissamme: { $email }
            Asiat: { $cases }
       *[no] Hän ei ole tunnistautunut. Älä kerro hänelle mitään mistään asiasta, ennen kuin olet tarkistanut, kuka hän on.
    }

    Kirjoitettu: { $moment }
    Missä: { $channel }
    Kieli: { $speaks }
    Numero: { $id }

    { $firm }
    { $link }

## Hän lisäsi jotain
# $more: mitä hän kirjoitti nyt; kaikki muu kuten yllä

mail-urgent-more-subject = Lisää kiireelliseen pyyntöön nro { $id }
mail-urgent-more-body =
    Chatissa on kirjoitettu lisää. Se koskee kiireellistä pyyntöä nro { $id }:

    { $more }

    Mitä hän kirjoitti ensin:
    { $what }

    Mihin mennessä: { $by_when }
    Missä: { $where }
    Miten häneen saa yhteyden: { $reach }
    Nimi, kuten hän sen kirjoitti: { $name }

    { $verified ->
        [yes] Asiakas on tunnistautunut:
            { $client }
            Puhelin tiedoissamme: { $phone }
            Sähköposti tiedoissamme: { $email }
            Asiat: { $cases }
       *[no] Hän ei ole tunnistautunut. Älä kerro hänelle mitään mistään asiasta, ennen kuin olet tarkistanut, kuka hän on.
    }

    Kirjoitettu ensin: { $moment }
    Missä: { $channel }
    Kieli: { $speaks }

    { $firm }
    { $link }

## Mitä muuta työntekijöiltä pyydetään
# $kind: callback, complaint, person tai erasure; $text: mitä hän kirjoitti, tai –; $phone, $when, $name, $email: tai –
# $cases: asiakkaan käynnissä olevien asioiden numerot, tai –; kaikki muu kuten yllä

mail-staff-request-subject = { $kind ->
    [callback] Soittopyyntö
    [complaint] Valitus chatista
    [erasure] Asiakas pyytää poistamaan tietonsa
   *[person] Joku haluaa puhua ihmisen kanssa
} (nro { $id })
mail-staff-request-body =
    { $kind ->
        [callback] Joku pyytää chatissa, että hänelle soitetaan.
        [complaint] Joku on valittanut chatissa. Vastaa hänelle pian.
        [erasure] Asiakas pyytää, että poistamme hänen tietonsa. Meidän on vastattava kuukauden kuluessa.
       *[person] Joku chatissa haluaa puhua ihmisen kanssa.
    }

    Mitä hän kirjoitti:
    { $text }

    Milloin: { $when }
    Puhelin: { $phone }
    Sähköposti: { $email }
    Nimi: { $name }
    { $verified ->
        [yes] Asiakas on tunnistautunut. Asiat: { $cases }
       *[no] Hän ei ole tunnistautunut. Älä kerro hänelle mitään mistään asiasta, ennen kuin olet tarkistanut, kuka hän on.
    }

    Kirjoitettu: { $moment }
    Missä: { $channel }
    Kieli: { $speaks }
    Numero: { $id }

    { $firm }
    { $link }
