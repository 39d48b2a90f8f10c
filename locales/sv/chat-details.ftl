# Chatten: kundens egna uppgifter, och önskan att få en ändrad. $field: vilken uppgift.

details-field = { $field ->
    [name] Namn
    [email] E-post
    [phone] Telefon
    [address] Adress
   *[date_of_birth] Födelsedatum
}
details-head = Det här har vi om dig:
details-line = { details-field }: { $value }
details-missing = { details-field }: uppgift saknas
details-born = Födelsedatum: { DATETIME($born_on, dateStyle: "long") }
details-language = Språk: { $language ->
    [da] { language-name-da }
    [sv] { language-name-sv }
    [fi] { language-name-fi }
    [ar] { language-name-ar }
   *[en] { language-name-en }
}
details-applicants = Personer i dina ärenden:
# $relation och $nationality: företagets egna ord. $told: 0 när medborgarskapet inte är känt, annars 1
details-applicant = { $told ->
    [0] • { $name } ({ $relation })
   *[1] • { $name } ({ $relation }), { $nationality }
}
details-applicant-born = { $told ->
    [0] • { $name } ({ $relation }), född den { DATETIME($born_on, dateStyle: "long") }
   *[1] • { $name } ({ $relation }), född den { DATETIME($born_on, dateStyle: "long") }, { $nationality }
}
# En ändring som ingen handläggare har beslutat om än
details-wish = Den { DATETIME($asked_on, dateStyle: "long") } bad du om en ändring: { details-field } till { $new }. En handläggare ska titta på det först.
details-wish-born = Den { DATETIME($asked_on, dateStyle: "long") } bad du om en ändring: födelsedatum till { DATETIME($new_on, dateStyle: "long") }. En handläggare ska titta på det först.

## Att ändra en

details-ask-field = Vad vill du ändra?
details-checked-first = En handläggare tittar på varje ändring först. Tills dess ändras inget.
details-ask-value = { $field ->
    [name] Skriv hela namnet, så som det står i passet.
    [email] Skriv den nya e-postadressen.
    [phone] Skriv det nya telefonnumret, med landskod.
    [address] Skriv hela den nya adressen: gata, nummer, postnummer, ort och land.
   *[date_of_birth] Skriv rätt födelsedatum: dag, månad och år.
}
# $reason: varför det inte går att använda
details-unusable = { $reason ->
    [missing] Det fanns inget som jag kan använda. Skriv det igen.
    [too_long] Det är för långt. Skriv lite kortare.
    [email] Det ser inte ut som en e-postadress. Den har ett namn, ett @ och en punkt, till exempel namn@exempel.se.
    [phone] Det ser inte ut som ett telefonnummer. Skriv alla siffror, med landskod, till exempel +45 eller +46.
    [date] Jag kan inte läsa det datumet. Skriv dag, månad och år, till exempel 17.4.1988.
    [future] Den dagen har inte varit än. Skriv dag, månad och år när du är född.
   *[characters] Det finns ett tecken i texten som vi inte kan använda. Skriv det igen.
}
details-preview = Det här är ändringen du ber om:
details-old = { details-field } nu: { $old }
details-old-born = Födelsedatum nu: { DATETIME($old_on, dateStyle: "long") }
details-old-none = { details-field } nu: uppgift saknas
details-new = Ändras till: { $new }
details-new-born = Ändras till: { DATETIME($new_on, dateStyle: "long") }
details-confirm = Ska jag be din handläggare om den här ändringen?
details-asked = Tack. En handläggare har fått din önskan om ändring: { details-field }
details-asked-next = Tills handläggaren har tittat på det använder vi det vi har nu.
details-same = Det här har vi redan, så inget behöver ändras: { details-field }
details-withdrawn = Vi behåller det vi har nu, och din förra önskan är borttagen: { details-field }
details-elsewhere = Jag kan be om ändring av ditt eget namn, din e-post, din telefon, din adress och ditt födelsedatum. Skriv till din handläggare om allt annat. Det kan jag skicka vidare.
task-details-stopped = Jag har avbrutit. Inget är ändrat.
choice-field-name = Namn
choice-field-email = E-post
choice-field-phone = Telefon
choice-field-address = Adress
choice-field-date_of_birth = Födelsedatum
choice-field-other = Något annat
choice-change-something = Ändra något
choice-change-this = Ändra det här
choice-change-more = Ändra mer
choice-all-details = Alla mina uppgifter
choice-ask-change = Ja, be om det
choice-edit-value = Skriv om det
choice-edit-field = En annan uppgift
