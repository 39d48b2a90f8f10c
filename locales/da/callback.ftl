# Et opkald fra firmaet. Knapper: højst 24 tegn.

callback-ask-phone = Hvilket nummer skal vi ringe til? Skriv det med landekode, for eksempel +45.
callback-phone-missing = Jeg mangler stadig nummeret.
callback-phone-invalid = Undskyld, det ligner ikke et telefonnummer, vi kan ringe til.
callback-phone-country_code = Undskyld, jeg kan ikke se, hvilket land nummeret er fra. Skriv det med landekode.
callback-ask-when = Hvornår skal vi ringe? Du kan skrive en dag og et klokkeslæt. Vi ringer, når vi har åbent:
callback-ask-about = Hvad drejer det sig om? Nogle få ord er nok, og du kan springe det over.
callback-ask-name = Hvad hedder du? Du kan springe det over.
choice-soon = Hurtigst muligt
choice-morning = Om formiddagen
choice-afternoon = Om eftermiddagen

## Det, der gives videre; klienten siger ja til det

callback-summary = Det her giver jeg videre til kontoret:
# $phone: som klienten skrev det
callback-summary-phone = Telefon: { $phone }
# $last: de sidste fire cifre
callback-summary-phone-known = Telefon: det nummer, vi har, der ender på { $last }
callback-summary-phone-ours = Telefon: det nummer, vi har
callback-summary-soon = Hvornår: hurtigst muligt
# $when: med klientens egne ord
callback-summary-when = Hvornår: { $when }
callback-summary-day = Dag: { DATETIME($day_on, dateStyle: "full") }
# $at: for eksempel 14.30
callback-summary-time = Klokkeslæt: { $at }
callback-summary-part = { $part ->
    [morning] Om formiddagen
    [afternoon] Om eftermiddagen
   *[evening] Om aftenen
}
callback-closed-day = Vi har lukket den dag, så vi ringer den næste dag, vi har åbent.
callback-summary-about = Hvad det drejer sig om: { $about }
callback-summary-name = Navn: { $name }
callback-confirm = Skal jeg give det videre?
callback-added = Det har jeg tilføjet.
callback-change = Hvad skal jeg ændre? Tryk på det nedenfor, eller skriv det.
choice-order-call = Ja, ring til mig
choice-edit-phone = Ret nummeret
choice-edit-when = Ret tidspunktet
choice-edit-about = Ret emnet

## Givet videre

callback-taken = Jeg har givet det videre. En fra kontoret ringer til dig.
callback-repeated = Kontoret har allerede fået det fra dig. De ringer til dig.
callback-earliest-now = De ringer, mens vi har åbent, tidligst i dag.
callback-earliest-later = De kan ikke ringe før.
callback-too-many = Jeg kan ikke give flere ønsker om opkald videre i dag. Du kan selv ringe eller skrive:
callback-write = E-mail: { $email }

task-callback-stopped = Jeg er stoppet. Der er ikke bestilt noget opkald.
