# Chatten: klientens egne oplysninger, og ønsket om at få en af dem rettet. $field: hvilken oplysning.

details-field = { $field ->
    [name] Navn
    [email] E-mail
    [phone] Telefon
    [address] Adresse
   *[date_of_birth] Fødselsdato
}
details-head = Det har vi noteret om dig:
details-line = { details-field }: { $value }
details-missing = { details-field }: ikke oplyst
details-born = Fødselsdato: { DATETIME($born_on, dateStyle: "long") }
details-language = Sprog: { $language ->
    [da] { language-name-da }
    [sv] { language-name-sv }
    [fi] { language-name-fi }
    [ar] { language-name-ar }
   *[en] { language-name-en }
}
details-applicants = Personer i dine sager:
# $relation og $nationality: firmaets egne ord. $told: 0, hvor nationaliteten ikke kendes, ellers 1
details-applicant = { $told ->
    [0] • { $name } ({ $relation })
   *[1] • { $name } ({ $relation }), { $nationality }
}
details-applicant-born = { $told ->
    [0] • { $name } ({ $relation }), født { DATETIME($born_on, dateStyle: "long") }
   *[1] • { $name } ({ $relation }), født { DATETIME($born_on, dateStyle: "long") }, { $nationality }
}
# En rettelse, som en sagsbehandler ikke har taget stilling til endnu
details-wish = Du bad om en rettelse { DATETIME($asked_on, dateStyle: "long") }: { details-field } til { $new }. En sagsbehandler skal først se på det.
details-wish-born = Du bad om en rettelse { DATETIME($asked_on, dateStyle: "long") }: fødselsdato til { DATETIME($new_on, dateStyle: "long") }. En sagsbehandler skal først se på det.

## At rette en

details-ask-field = Hvad skal rettes?
details-checked-first = En sagsbehandler ser på hver rettelse først. Indtil da bliver intet ændret.
details-ask-value = { $field ->
    [name] Skriv hele navnet, som det står i passet.
    [email] Skriv den nye e-mailadresse.
    [phone] Skriv det nye telefonnummer med landekode.
    [address] Skriv hele den nye adresse: vej, nummer, postnummer, by og land.
   *[date_of_birth] Skriv den rigtige fødselsdato: dag, måned og år.
}
# $reason: hvorfor det ikke kan bruges
details-unusable = { $reason ->
    [missing] Der var ikke noget, jeg kan bruge. Skriv det igen.
    [too_long] Det er for langt. Skriv det kortere.
    [email] Det ligner ikke en e-mailadresse. Den har et navn, et @ og et punktum, for eksempel anna@eksempel.dk.
    [phone] Det ligner ikke et telefonnummer. Skriv alle cifre og landekoden, for eksempel +45 eller +46.
    [date] Jeg kan ikke læse datoen. Skriv dag, måned og år, for eksempel 17.4.1988.
    [future] Den dag er ikke kommet endnu. Skriv dag, måned og år for fødslen.
   *[characters] Der er et tegn i det, som vi ikke kan bruge. Skriv det igen.
}
details-preview = Det her beder du om at få rettet:
details-old = { details-field } nu: { $old }
details-old-born = Fødselsdato nu: { DATETIME($old_on, dateStyle: "long") }
details-old-none = { details-field } nu: ikke oplyst
details-new = Nyt: { $new }
details-new-born = Nyt: { DATETIME($new_on, dateStyle: "long") }
details-confirm = Skal jeg bede din sagsbehandler om at rette det?
details-asked = Tak. Dit ønske er hos en sagsbehandler nu: { details-field }
details-asked-next = Indtil de har set på det, bruger vi det, vi har nu.
details-same = Det er det, vi allerede har, så der er ikke noget at rette: { details-field }
details-withdrawn = Vi beholder det, vi har nu, og dit tidligere ønske er trukket tilbage: { details-field }
details-elsewhere = Jeg kan få rettet dit eget navn, din e-mail, telefon, adresse og fødselsdato. Alt andet skal du skrive til din sagsbehandler. Det kan jeg give videre.
task-details-stopped = Jeg er stoppet. Jeg har ikke ændret noget.
choice-field-name = Navn
choice-field-email = E-mail
choice-field-phone = Telefon
choice-field-address = Adresse
choice-field-date_of_birth = Fødselsdato
choice-field-other = Noget andet
choice-change-something = Ret noget
choice-change-this = Ret det her
choice-change-more = Ret mere
choice-all-details = Alle mine oplysninger
choice-ask-change = Ja, bed om det
choice-edit-value = Skriv noget andet
choice-edit-field = En anden oplysning
