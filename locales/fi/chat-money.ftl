# Tarjoukset ja maksut chatissa. Summat tulevat valmiiksi kirjoitettuina. Painikkeessa enintään 24 merkkiä.
# Portaalin sivujen tekstit ovat tiedostossa portal-payments.ftl: käytä samoja sanoja.

## Tarjous
# $number: tarjouksen numero · $title: yrityksen antama nimi · $case_number: asia

chat-offer-head = Tarjous { $number }: { $title } (asia { $case_number })
# $text: mistä summa tulee
chat-offer-line = – { $text }: { $amount_money }
chat-offer-total = Yhteensä (ALV mukana): { $total_money }
chat-offer-valid = Voit hyväksyä sen viimeistään { DATETIME($valid_until_on, dateStyle: "long") }.
# $count: kuinka monta, ei koskaan 1
chat-offers-several = Sinulla on { $count } avointa tarjousta:
chat-offers-item = { $number }: { $title }, { $total_money }, voimassa { DATETIME($valid_until_on, dateStyle: "long") } asti
chat-offers-which = Minkä niistä haluat nähdä?
# Uusimpien hyväksyttyjen tai päättyneiden tarjousten yläpuolella
chat-offers-none-open = Sinulla ei ole nyt tarjousta, jonka voisit hyväksyä.
chat-offers-none = En löydä sinulle tarjousta. Kun lähetämme sinulle tarjouksen, näet sen täällä ja portaalissa.
# $number: asia
chat-offers-none-case = En löydä tarjousta asiasta { $number }.
chat-offer-accepted = Tarjous { $number } ({ $title }) on hyväksytty { DATETIME($accepted_on, dateStyle: "long") }.
chat-offer-expired = Tarjous { $number } ({ $title }) oli voimassa { DATETIME($valid_until_on, dateStyle: "long") } asti. Jos haluat uuden tarjouksen, kirjoita käsittelijällesi.
chat-offer-withdrawn = Olemme peruneet tarjouksen { $number } ({ $title }). Jos sinulla on kysyttävää, kirjoita käsittelijällesi.
chat-offer-closed = Tarjousta { $number } ({ $title }) ei voi nyt hyväksyä. Käsittelijäsi voi kertoa lisää.
choice-accept-this = Hyväksy tämä tarjous
choice-offer = { $number }

## Tarjouksen hyväksyminen. Se sitoo asiakasta: sano se selvästi.

chat-accept-which = Minkä niistä haluat hyväksyä?
chat-accept-binding = Kun hyväksyt tarjouksen, tilaat meiltä tämän työn. Hinta on yhteensä { $total_money }. Tilaus on sitova. Et maksa vielä mitään.
chat-accept-question = Hyväksytkö tämän tarjouksen?
# Vastaus ei ollut tarpeeksi selvä
chat-accept-unclear = Tilaus on sitova, joten minun pitää olla varma. Paina ”Kyllä, hyväksyn” tai ”Ei nyt”, tai kirjoita ”kyllä, hyväksyn”.
chat-accept-changed = Tarjous on muuttunut sen jälkeen, kun näytin sen sinulle. Lue se uudelleen.
# $number: tarjouksen numero
chat-accept-done = Kiitos. Hyväksyit tarjouksen { $number } tässä chatissa { DATETIME($accepted_on, dateStyle: "long") }. Käsittelijäsi saa siitä tiedon.
chat-accept-payments-come = Sinun ei tarvitse maksaa vielä. Maksut ja niiden eräpäivät tulevat tänne ja portaaliin.
chat-accept-declined = Selvä. En ole hyväksynyt mitään. Tarjous { $number } on avoinna { DATETIME($valid_until_on, dateStyle: "long") } asti.
task-acceptance-stopped = Selvä, lopetetaan tähän. Tarjousta ei hyväksytty.
# Saman sanan pitää olla myös tekstissä chat-accept-unclear
choice-accept-yes = Kyllä, hyväksyn
choice-accept-no = Ei nyt

## Maksut
# $number: maksun numero · $text: mistä maksu on

chat-pay-due-head = Maksamatta:
chat-pay-due = – { $number }, { $text }: { $amount_money }, maksa viimeistään { DATETIME($due_on, dateStyle: "long") }
chat-pay-overdue = – { $number }, { $text }: { $amount_money }, myöhässä, eräpäivä oli { DATETIME($due_on, dateStyle: "long") }
# $count: kuinka monta on vielä lisäksi
chat-pay-more =
    { $count ->
        [one] Lisäksi on vielä 1 maksu. Näet sen portaalissa.
       *[other] Lisäksi on vielä { $count } maksua. Näet ne portaalissa.
    }
chat-pay-total = Maksamatta yhteensä: { $total_money }
chat-pay-nothing-due = Sinulla ei ole nyt mitään maksettavaa.
chat-pay-paid-head = Maksettu:
chat-pay-paid = – { $number }, { $text }: { $amount_money }, maksettu { DATETIME($past_on, dateStyle: "long") }
chat-pay-returned-head = Sinulle palautettu:
chat-pay-returned = – { $number }, { $text }: { $amount_money }, palautettu { DATETIME($past_on, dateStyle: "long") }
# Päivä ei ole tiedossa
chat-pay-past = – { $number }, { $text }: { $amount_money }
chat-pay-none = Sinulla ei ole vielä maksuja.
# $number: asia
chat-pay-none-case = Asiassa { $number } ei ole maksuja.
chat-pay-which = Minkä maksun haluat maksaa?
# $status: maksun tilanne
chat-pay-gone = { $status ->
    [paid] Maksu { $number } on jo maksettu. Sinun ei tarvitse tehdä mitään.
    [refunded] Olemme palauttaneet sinulle maksun { $number }. Sinun ei tarvitse tehdä mitään.
   *[other] Maksussa { $number } ei ole mitään maksettavaa.
}

## Maksaminen

chat-pay-for = Maksu { $number }, { $text }: { $amount_money }
# $url: osoite, pidä se omalla rivillään · $minutes: kauanko se toimii
chat-pay-link =
    Voit maksaa täällä:
    { $url }
    Linkki on voimassa { $minutes } minuuttia, ja se on vain tätä maksua varten. Älä anna sitä muille.
# $portal: portaalin osoite, pidä se omalla rivillään
chat-pay-no-page =
    Minulla ei ole tähän maksuun linkkiä. Maksuohjeet ovat portaalissa kohdassa ”Maksut”:
    { $portal }
chat-pay-no-cards = Älä koskaan kirjoita kortin numeroa tähän chattiin.
# Viestissä oli kortin numero
chat-pay-card-seen = Tämä näytti kortin numerolta. Älä koskaan lähetä kortin numeroa tänne. Poista viestisi, jos voit. En käytä numeroa mihinkään. Kun haluat maksaa, annan sinulle linkin maksusivulle.
choice-pay-sum = Maksa { $amount_money }
choice-pay-number = Maksa { $number }

## Kuitit
# $number: kuitin numero · $text: mistä maksettiin

chat-receipts-which = Minkä kuitin haluat?
chat-receipt-item = – { $number }, { $text }: { $amount_money }, maksettu { DATETIME($past_on, dateStyle: "long") }
chat-receipt-for = Kuitti { $number }, { $text }: { $amount_money }
# $url: osoite, pidä se omalla rivillään · $minutes: kauanko se toimii
chat-receipt-link =
    Voit avata ja tallentaa kuitin täällä:
    { $url }
    Linkki on voimassa { $minutes } minuuttia. Älä anna sitä muille.
# $number: hyvityslaskun numero · $portal: portaalin osoite, pidä se omalla rivillään
chat-receipt-credit-note =
    Maksu palautettiin sinulle. Hyvityslasku { $number } on portaalissa kohdassa ”Maksut”:
    { $portal }
chat-receipt-elsewhere =
    Minulla ei ole tähän kuittiin linkkiä. Löydät kuitin portaalista kohdasta ”Maksut”:
    { $portal }
chat-receipts-none = Kuittia ei vielä ole. Saat kuitin, kun maksu on saapunut.
choice-receipt = Kuitti { $number }
