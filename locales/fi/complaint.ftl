# Valitus. Rauhallisesti: pahoittele, älä puolustele äläkä syytä ketään. Painikkeessa enintään 24 merkkiä.

# Pari vihaista sanaa eikä mitään välitettävää
complaint-short = Olen pahoillani, että en osannut auttaa. Ihminen voi auttaa sinua. Jos haluat, voin myös välittää valituksen toimistoon.
complaint-ask = Olen pahoillani, että et ole tyytyväinen. Kirjoita, mikä meni vikaan, niin välitän sen toimistoon. Näytän sen sinulle, ennen kuin lähetän sen.
complaint-ask-more = Kirjoita, mitä lisään.
complaint-sorry = Olen pahoillani, että näin on käynyt.
# $text: mitä asiakas kirjoitti
complaint-preview =
    Voin välittää toimistoon tämän:
    { $text }
complaint-confirm = Välitänkö tämän valituksena? Voit myös kirjoittaa lisää, niin lisään sen.
complaint-added = Lisäsin sen.
complaint-sent = Välitin valituksesi toimistoon. Ihminen lukee sen ja vastaa sinulle.
complaint-repeated = Toimistolla on jo tämä valitus. Ihminen lukee sen ja vastaa sinulle.
# $email: yrityksen osoite
complaint-too-many = En voi tänään välittää enempää valituksia. Kirjoita osoitteeseen { $email }, niin ihminen lukee viestisi.
task-complaint-stopped = Selvä, en välitä mitään. Jos muutat mielesi, kirjoita minulle.
choice-pass-on = Välitä se
choice-write-more = Kirjoita lisää
choice-no-thanks = Ei kiitos
