# Asian tarkistuslista. $title on asiakirjan tai tehtävän nimi, kuten yritys on sen kirjoittanut.

checklist-progress = Kohtia valmiina: { $done }/{ $total }.
checklist-rejected = • { $title }: emme voineet käyttää tätä. Lähetä se uudelleen.
# $reason: käsittelijän omat sanat, usein ilman pistettä; siksi se on viimeisenä
checklist-rejected-reason = • { $title }: emme voineet käyttää tätä. Lähetä se uudelleen. Syy: { $reason }
checklist-pending = • { $title }: puuttuu.
checklist-due = • { $title }: puuttuu. Lähetä se viimeistään { DATETIME($due_on, dateStyle: "long") }.
checklist-overdue = • { $title }: puuttuu. Sen olisi pitänyt tulla viimeistään { DATETIME($due_on, dateStyle: "long") }.
# Saapunut, odottaa käsittelijää
checklist-checking = { $count ->
    [one] Tarkistamme 1 asiakirjaa, jonka olet lähettänyt.
   *[other] Tarkistamme { $count } asiakirjaa, jotka olet lähettänyt.
}
checklist-nothing = Sinun ei tarvitse nyt lähettää mitään.
checklist-empty = Tällä asialla ei ole tarkistuslistaa, joten sinun ei tarvitse nyt lähettää mitään.
