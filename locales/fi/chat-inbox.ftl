# Chat: käsittelijän viestit luettavina.

# $number: asia; $subject: viestin aihe, käsittelijän omin sanoin
inbox-head = Viesti käsittelijältäsi { DATETIME($sent_on, dateStyle: "long") }, asia { $number }: { $subject }
# $body: käsittelijän omat sanat
inbox-text = { $body }
inbox-read-on = Koko viesti (linkki toimii kerran ja on voimassa { $minutes } minuuttia): { $url }
inbox-read-on-login = Koko viesti (kirjaudu ensin): { $url }
inbox-more = { $count ->
    [one] Uusia viestejä on vielä 1.
   *[other] Uusia viestejä on vielä { $count }.
}
inbox-nothing-new = Uusia viestejä ei ole. Viimeisin tuli { DATETIME($sent_on, dateStyle: "long") }: { $subject }
inbox-none = Käsittelijäsi ei ole vielä lähettänyt sinulle viestejä.
# Painikkeessa enintään 24 merkkiä; aihe lyhennetään 12 merkkiin
choice-answer = Vastaa
choice-answer-about = Vastaa: { $subject }
choice-next-message = Seuraava viesti
choice-read-again = Lue uudelleen
