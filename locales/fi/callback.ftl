# Soittopyyntö. Painikkeessa enintään 24 merkkiä.

callback-ask-phone = Mihin numeroon soitamme? Kirjoita myös maatunnus, esimerkiksi +45.
callback-phone-missing = Tarvitsen vielä puhelinnumeron.
callback-phone-invalid = Anteeksi, tämä ei näytä puhelinnumerolta, johon voimme soittaa.
callback-phone-country_code = Anteeksi, en näe, minkä maan numero tämä on. Kirjoita myös maatunnus.
callback-ask-when = Milloin soitamme? Voit kirjoittaa päivän ja kellonajan. Soitamme, kun olemme auki:
callback-ask-about = Mitä asia koskee? Muutama sana riittää. Voit myös ohittaa tämän.
callback-ask-name = Mikä on nimesi? Voit myös ohittaa tämän.
choice-soon = Niin pian kuin voitte
choice-morning = Aamupäivällä
choice-afternoon = Iltapäivällä

## Mitä välitetään; asiakas vastaa siihen kyllä

callback-summary = Välitän tämän toimistoon:
# $phone: kuten asiakas sen kirjoitti
callback-summary-phone = Puhelin: { $phone }
# $last: neljä viimeistä numeroa
callback-summary-phone-known = Puhelin: numero, joka meillä on sinulta (loppu { $last })
callback-summary-phone-ours = Puhelin: numero, joka meillä on sinulta
callback-summary-soon = Milloin: mahdollisimman pian
# $when: asiakkaan omin sanoin
callback-summary-when = Milloin: { $when }
callback-summary-day = Päivä: { DATETIME($day_on, dateStyle: "full") }
# $at: esimerkiksi 14:30
callback-summary-time = Kellonaika: { $at }
callback-summary-part = { $part ->
    [morning] Aamupäivällä
    [afternoon] Iltapäivällä
   *[evening] Illalla
}
callback-closed-day = Olemme silloin kiinni. Soittaisimme siis seuraavana päivänä, kun olemme auki.
callback-summary-about = Mitä se koskee: { $about }
callback-summary-name = Nimi: { $name }
callback-confirm = Välitänkö tämän?
callback-added = Lisäsin sen.
callback-change = Mitä haluat muuttaa? Paina painiketta tai kirjoita.
choice-order-call = Kyllä, soittakaa
choice-edit-phone = Muuta numeroa
choice-edit-when = Muuta aikaa
choice-edit-about = Muuta aihetta

## Välitetty

callback-taken = Välitin soittopyyntösi. Toimistostamme soitetaan sinulle.
callback-repeated = Toimistolla on jo tämä soittopyyntö. Sinulle soitetaan.
callback-earliest-now = Soitamme, kun olemme auki, aikaisintaan tänään.
callback-earliest-later = Sitä ennen emme voi soittaa.
callback-too-many = En voi tänään välittää enempää soittopyyntöjä. Voit soittaa tai kirjoittaa itse:
callback-write = Sähköposti: { $email }

task-callback-stopped = Selvä, lopetetaan tähän. Sinulle ei soiteta tästä.
