# En klage. Roligt: beklag, at det er sådan, forsvar intet, giv ingen skylden. Knapper: højst 24 tegn.

# Nogle få vrede ord og intet at give videre
complaint-short = Jeg er ked af, at det her ikke hjalp dig. Et menneske kan hjælpe dig. Hvis du vil, kan jeg også give en klage videre til kontoret.
complaint-ask = Det er jeg ked af at høre. Skriv, hvad der gik galt, så giver jeg det videre til kontoret. Jeg viser dig det, før jeg sender det.
complaint-ask-more = Skriv det, jeg skal tilføje.
complaint-sorry = Det er jeg ked af, at du har oplevet.
# $text: det, klienten skrev
complaint-preview =
    Det her kan jeg give videre til kontoret:
    { $text }
complaint-confirm = Skal jeg give det videre som en klage? Du kan også bare skrive videre, så tilføjer jeg det.
complaint-added = Det har jeg tilføjet.
complaint-sent = Jeg har givet din klage videre til kontoret. Et menneske læser den og svarer dig.
complaint-repeated = Kontoret har allerede fået denne klage fra dig. Et menneske læser den og svarer dig.
# $email: firmaets
complaint-too-many = Jeg kan ikke give flere klager videre i dag. Skriv til { $email }, så læser et menneske det.
task-complaint-stopped = Det er i orden, jeg giver ikke noget videre. Skriv bare, hvis du ombestemmer dig.
choice-pass-on = Giv den videre
choice-write-more = Skriv mere
choice-no-thanks = Nej tak
