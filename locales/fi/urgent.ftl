# Se, mikä ei voi odottaa: ensin 112, sitten kaikki tavat saada yhteys yritykseen, sitten mitä avustaja kirjaa ja lähettää.
# Lyhyitä rivejä: lukija pelkää. Painikkeessa enintään 24 merkkiä.

urgent-112 = Jos henki tai terveys on vaarassa, soita heti 112.
urgent-call = Olemme nyt auki. Soita meille heti:
# $email: kiireellisten asioiden osoite
urgent-email = Kirjoita osoitteeseen { $email } mihin aikaan tahansa. Voit lähettää sinne myös kuvia.
# $number: yrityksen WhatsApp-numero
urgent-whatsapp = Tai kirjoita WhatsAppissa numeroon { $number }.
urgent-closed = Puhelimemme ovat juuri nyt kiinni.
urgent-form = Voin myös lähettää viestin puolestasi. Muutama lyhyt kysymys:

## Joku kirjoittaa hengenvaarasta

urgent-danger = Soita heti 112. Puhelu on maksuton, ja numeroon vastataan ympäri vuorokauden.
urgent-danger-then = Kun olet turvassa, voin myös kertoa toimistoomme, mitä kirjoitit.
urgent-danger-end = Selvä. Mitään ei lähetetty. Jos joku on vaarassa, soita 112.
choice-tell-office = Kerro toimistoon

## Kysymykset

urgent-ask-what = Mitä on tapahtunut?
urgent-ask-by-when = Mihin mennessä tarvitset apua? Jos kerroit sen jo, ohita tämä.
urgent-ask-where = Missä olet nyt? Jos kerroit sen jo, ohita tämä.
urgent-ask-reach = Miten saamme sinuun yhteyden? Kirjoita nimesi ja puhelinnumero tai sähköpostiosoite.
urgent-bad-reach = En näe tässä puhelinnumeroa enkä sähköpostiosoitetta. Jos sinulla ei ole kumpaakaan, kirjoita, mistä muualta löydämme sinut, tai ohita tämä.
# $last: asiakkaan oman numeron neljä viimeistä numeroa
choice-use-phone = Käytä numeroa …{ $last }
choice-use-email = Käytä sähköpostiani

## Mitä lähetetään; asiakas vastaa siihen kyllä

urgent-summary = Lähetän tämän toimistoon:
# $what, $by_when, $where, $reach: asiakkaan omin sanoin
urgent-summary-what = Mitä on tapahtunut: { $what }
urgent-summary-by-when = Mihin mennessä: { $by_when }
urgent-summary-where = Missä: { $where }
urgent-summary-reach = Miten sinuun saa yhteyden: { $reach }
urgent-summary-phone = Miten sinuun saa yhteyden: puhelinnumero, joka meillä on sinulta (loppu { $last })
urgent-summary-email = Miten sinuun saa yhteyden: sähköpostiosoite, joka meillä on sinulta
urgent-summary-no-reach = Miten sinuun saa yhteyden: ei kerrottu. Emme silloin voi kirjoittaa tai soittaa sinulle. Soita tai kirjoita meille siis myös itse.
urgent-confirm = Lähetänkö tämän nyt? Voit myös kirjoittaa lisää, niin lisään sen.
urgent-added = Lisäsin sen.
urgent-change = Mitä haluat muuttaa? Paina painiketta tai kirjoita, mitä puuttuu.
choice-send-now = Lähetä nyt
choice-edit-what = Muuta: mitä tapahtui
choice-edit-by-when = Muuta: mihin mennessä
choice-edit-where = Muuta: missä
choice-edit-reach = Muuta: yhteystiedot

## Lähetetty

urgent-sent-open = Lähetin viestin toimistoomme sähköpostilla. Älä jää odottamaan vastausta:
urgent-sent-closed = Lähetin viestin kiireellisten asioiden sähköpostiimme. Meiltä kirjoitetaan tai soitetaan sinulle mahdollisimman pian.
# $number: WhatsApp
urgent-silence = Jos sinulle ei vastata, kirjoita WhatsAppissa numeroon { $number }.
# $email: kiireellisten asioiden osoite
urgent-photos = Kuvia ja papereita voit lähettää osoitteeseen { $email }.
urgent-too-many = En voinut lähettää viestiä, koska samasta verkosta on tullut liian monta kiireellistä viestiä. Kirjoita tai soita itse:

## Lähettämisen jälkeen lisätään jotain

choice-add-more = Lisää jotain
urgent-ask-more = Mitä haluat lisätä? Lähetän sen heti, kun olet kirjoittanut sen.
urgent-more-sent = Lähetin senkin.
urgent-more-gone = En voi enää lisätä mitään siihen viestiin. Kerro vielä kerran, mikä on kiireellistä.
urgent-more-stopped = Selvä. Se, mitä lähetit aiemmin, on toimistossamme.

## Lopetettiin ennen lähettämistä

task-urgent-stopped = Selvä, lopetetaan tähän. Mitään ei lähetetty. Näin saat meihin itse yhteyden:
