# Ett klagomål. Lugnt: det är tråkigt att det är så; inget försvar, ingen skuld. Knappar: högst 24 tecken.

# Några arga ord och inget att skicka vidare
complaint-short = Jag är ledsen att det här inte hjälpte dig. En människa kan hjälpa dig. Om du vill kan jag också skicka ett klagomål till kontoret.
complaint-ask = Jag är ledsen att du inte är nöjd. Skriv vad som gick fel, så skickar jag det till kontoret. Jag visar det för dig innan jag skickar det.
complaint-ask-more = Skriv det du vill lägga till.
complaint-sorry = Jag är ledsen att det har blivit så här för dig.
# $text: det kunden skrev
complaint-preview =
    Det här kan jag skicka till kontoret:
    { $text }
complaint-confirm = Ska jag skicka det som ett klagomål? Du kan också bara skriva vidare, så lägger jag till det.
complaint-added = Jag har lagt till det.
complaint-sent = Jag har skickat ditt klagomål till kontoret. En människa läser det och svarar dig.
complaint-repeated = Kontoret har redan fått det här klagomålet från dig. En människa läser det och svarar dig.
# $email: företagets
complaint-too-many = Jag kan inte skicka fler klagomål i dag. Skriv till { $email }, så läser en människa det.
task-complaint-stopped = Okej, jag skickar inget. Om du ändrar dig är det bara att skriva.
choice-pass-on = Skicka det
choice-write-more = Skriv mer
choice-no-thanks = Nej tack
