# Viesti käsittelijälle chatissa.

# $number: asia
message-ask = Mitä kirjoitan käsittelijällesi? Viesti koskee asiaa { $number }. Voit kirjoittaa monta viestiä. Näytän sinulle kaiken, ennen kuin lähetän sen.
message-ask-subject = Mikä on viestin aihe? Muutama sana riittää.
# $body: mitä asiakas kirjoitti, $subject: sen ensimmäiset sanat tai aihe, jonka asiakas halusi
message-preview =
    Tämä on viestisi. Se koskee asiaa { $number }:
    Aihe: { $subject }
    { $body }
message-confirm = Lähetänkö sen? Voit myös kirjoittaa lisää, niin lisään sen viestiin.
message-added = Lisäsin sen.
message-too-long = Viestistä tulisi liian pitkä. Siinä voi olla enintään { $most } merkkiä. Lähetä ensin tämä viesti.
message-sent = Viestisi on nyt käsittelijälläsi. Saat vastauksen tänne ja portaaliin.
task-message-stopped = Selvä, lopetetaan tähän. Mitään ei lähetetty.
choice-edit-text = Muuta tekstiä
choice-edit-subject = Muuta aihetta
