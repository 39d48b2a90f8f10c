# Chat: yksi tarkistuslistan kohta, asiakirjan lähettäminen, kohdan merkitseminen tehdyksi ja asian tiedostot.
# $title on asiakirjan tai tehtävän nimi, kuten yritys on sen kirjoittanut. Painikkeessa enintään 24 merkkiä.

## Yksi tarkistuslistan kohta

# $help: yrityksen omat sanat siitä, millainen asiakirjan pitää olla
item-help = { $title }: { $help }
item-no-help = { $title }: tästä ei ole kirjoitettu enempää. Käsittelijäsi voi kertoa lisää.
# $status: kohdan tilanne
item-status = { $status ->
    [pending] Se puuttuu vielä.
    [uploaded] Se on saapunut, ja tarkistamme sen.
    [approved] Se on hyväksytty.
    [rejected] Emme voineet käyttää sitä. Lähetä se uudelleen.
   *[done] Se on merkitty tehdyksi.
}
# $reason: käsittelijän omat sanat
item-rejected = Emme voineet käyttää sitä. Syy: { $reason }
item-due = Lähetä se viimeistään { DATETIME($due_on, dateStyle: "long") }.
item-overdue = Sen olisi pitänyt tulla viimeistään { DATETIME($due_on, dateStyle: "long") }. Lähetä se niin pian kuin voit.
choice-item = { $title }
# Nimi lyhennetään, jotta painike pysyy lyhyenä
choice-item-help = Tietoa: { $title }

## Asiakirjan lähettäminen

upload-ask-item = Minkä asiakirjan haluat lähettää? Nämä puuttuvat vielä:
upload-item = • { $title }
upload-item-again = • { $title } (lähetä uudelleen)
# Millainen sen pitää olla. $help: yrityksen omat sanat
upload-what-help = { $title }: { $help }
upload-what = { $title }
upload-other = Voit lähettää minkä tahansa asiaasi kuuluvan asiakirjan.
upload-kinds = Valokuva tai PDF käy. Yksi tiedosto voi olla enintään 20 MB.
upload-not-here = En voi vielä ottaa vastaan tiedostoja tässä chatissa. Lähetä se tämän linkin kautta:
# $url: osoite, josta oikea sivu avautuu; $minutes: kauanko se toimii
upload-link =
    { $url }
    Linkki avaa sinulle oikean sivun. Se toimii vain kerran ja on voimassa { $minutes } minuuttia.
upload-link-login =
    { $url }
    Kirjaudu siellä ensin.
upload-say-done = Kun olet lähettänyt sen, kirjoita ”valmis”. Sitten katson, onko se saapunut.
upload-no-hurry = Ei kiirettä. Näin voit lähettää sen, kun olet valmis:
upload-nothing-yet = En näe vielä uutta tiedostoa. Se voi olla vielä matkalla, tai lähettäminen jäi kesken. Tässä on uusi linkki:
# $names: tiedostojen nimet
upload-arrived = Kiitos. Tämä on saapunut: { $names }
upload-arrived-already = Kiitos. Tämä asiakirja on jo meillä.
upload-next = Käsittelijäsi tarkistaa sen nyt ja kirjoittaa sinulle, jos jotain puuttuu.
task-upload-stopped = Selvä, lopetetaan tähän. Voit lähettää asiakirjoja milloin vain.
choice-sent = Olen lähettänyt sen
choice-edit-item = Toinen asiakirja
choice-upload-other = Jokin muu
choice-upload-more = Lähetä toinenkin

## Kohdan merkitseminen tehdyksi

mark-ask-item = Mikä kohta on tehty?
mark-item = • { $title }
mark-confirm = { $title }: oletko tehnyt kaiken, mitä tähän kuuluu? Sitten merkitsen sen tehdyksi. Käsittelijäsi näkee sen.
mark-without-file = Tähän ei ole lähetetty tiedostoa. Jos tarvitsemme asiakirjan, lähetä se ensin.
mark-marked = Merkitty tehdyksi: { $title }
mark-next = Käsittelijäsi tarkistaa sen. Portaalissa voit perua merkinnän.
mark-already = Tämä on jo valmis: { $title }
mark-rejected = { $title }: tätä ei voi merkitä tehdyksi. Tarvitsemme uuden tiedoston.
mark-reason = Syy: { $reason }
mark-none = Asiassa { $number } ei ole nyt mitään, minkä voisi merkitä tehdyksi.
mark-gone = Tätä ei ole enää tarkistuslistallasi. Mitään ei muutettu.
task-done-stopped = Selvä, lopetetaan tähän. Mitään ei muutettu.
choice-mark-yes = Kyllä, se on tehty

## Asian tiedostot

# $name: tiedoston nimi; $by: "client" on lukija, "firm" me
files-line = { $by ->
    [client] • { $name }, lähetetty { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name }, meiltä { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-line-for = { $by ->
    [client] • { $name } ({ $title }), lähetetty { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name } ({ $title }), meiltä { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-none = Tässä asiassa ei ole vielä tiedostoja.
files-more = Vanhempiakin tiedostoja on.
files-link = Kaikki tiedostot (linkki toimii kerran ja on voimassa { $minutes } minuuttia): { $url }
files-link-login = Kaikki tiedostot (kirjaudu ensin): { $url }
files-yes = Kyllä, se on täällä:
files-not-yet = En löydä vielä tiedostoa tähän: { $title }
