# Ett samtal från företaget. Knappar: högst 24 tecken.

callback-ask-phone = Vilket nummer ska vi ringa? Skriv det med landskod, till exempel +45.
callback-phone-missing = Jag behöver numret.
callback-phone-invalid = Det ser tyvärr inte ut som ett telefonnummer som vi kan ringa.
callback-phone-country_code = Jag kan tyvärr inte se vilket land numret hör till. Skriv det med landskod.
callback-ask-when = När ska vi ringa? Du kan skriva en dag och en tid. Vi ringer när vi har öppet:
callback-ask-about = Vad gäller det? Några få ord räcker, och du kan hoppa över det.
callback-ask-name = Vad heter du? Du kan hoppa över det.
choice-soon = Så snart som möjligt
choice-morning = På förmiddagen
choice-afternoon = På eftermiddagen

## Det som förs vidare; kunden säger ja till det

callback-summary = Det här skickar jag vidare till kontoret:
# $phone: så som kunden skrev det
callback-summary-phone = Telefon: { $phone }
# $last: de fyra sista siffrorna
callback-summary-phone-known = Telefon: det nummer vi har, som slutar på { $last }
callback-summary-phone-ours = Telefon: det nummer vi har
callback-summary-soon = När: så snart som möjligt
# $when: med kundens egna ord
callback-summary-when = När: { $when }
callback-summary-day = Dag: { DATETIME($day_on, dateStyle: "full") }
# $at: till exempel 14:30
callback-summary-time = Tid: { $at }
callback-summary-part = { $part ->
    [morning] På förmiddagen
    [afternoon] På eftermiddagen
   *[evening] På kvällen
}
callback-closed-day = Vi har stängt den dagen, så vi ringer nästa dag vi har öppet.
callback-summary-about = Vad det gäller: { $about }
callback-summary-name = Namn: { $name }
callback-confirm = Ska jag skicka det vidare?
callback-added = Jag har lagt till det.
callback-change = Vad ska jag ändra? Tryck på det nedan, eller skriv det.
choice-order-call = Ja, ring mig
choice-edit-phone = Ändra numret
choice-edit-when = Ändra tiden
choice-edit-about = Ändra vad det gäller

## Fört vidare

callback-taken = Jag har skickat det vidare. Någon på vårt kontor ringer dig.
callback-repeated = Kontoret har redan fått det här från dig. Någon ringer dig.
callback-earliest-now = De ringer när vi har öppet, tidigast i dag.
callback-earliest-later = De kan inte ringa innan dess.
callback-too-many = Jag kan inte skicka vidare fler önskemål om samtal i dag. Du kan ringa eller skriva själv:
callback-write = E-post: { $email }

task-callback-stopped = Jag har avbrutit. Ingen kommer att ringa dig om det här.
