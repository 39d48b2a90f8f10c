# Chatten: ét punkt på en tjekliste, at sende et dokument, at markere noget som færdigt, og en sags filer.
# $title er navnet på et dokument eller en opgave, som firmaet har skrevet det. Knapper: højst 24 tegn.

## Ét punkt på tjeklisten

# $help: firmaets egne ord om, hvad dokumentet skal være
item-help = { $title }: { $help }
item-no-help = { $title }: Der står ikke mere om det. Din sagsbehandler kan forklare det.
# $status: hvor langt et punkt er nået
item-status = { $status ->
    [pending] Det mangler stadig.
    [uploaded] Vi har fået det og ser på det.
    [approved] Det er godkendt.
    [rejected] Det kunne ikke bruges. Send det igen.
   *[done] Det er markeret som færdigt.
}
# $reason: sagsbehandlerens egne ord
item-rejected = Det kunne ikke bruges. Grund: { $reason }
item-due = Send det senest { DATETIME($due_on, dateStyle: "long") }.
item-overdue = Det skulle have været her senest { DATETIME($due_on, dateStyle: "long") }. Send det, så snart du kan.
choice-item = { $title }
# Titlen er kortet af, så knappen bliver kort
choice-item-help = Om: { $title }

## At sende et dokument

upload-ask-item = Hvilket dokument vil du sende? Disse mangler stadig:
upload-item = • { $title }
upload-item-again = • { $title } (send det igen)
# Hvad det skal være. $help: firmaets egne ord
upload-what-help = { $title }: { $help }
upload-what = { $title }
upload-other = Du kan sende et hvilket som helst dokument til din sag.
upload-kinds = Det kan være et foto eller en PDF. Hver fil må højst fylde 20 MB.
upload-not-here = Jeg kan ikke tage imod filer her i chatten endnu. Du kan sende dem med dette link:
# $url: en adresse, der åbner den rigtige side; $minutes: hvor længe den virker
upload-link =
    { $url }
    Linket åbner den rigtige side for dig. Det virker én gang, i { $minutes } minutter.
upload-link-login =
    { $url }
    Log først ind dér.
upload-say-done = Skriv “færdig”, når du har sendt det. Så ser jeg efter, om det er kommet.
upload-no-hurry = Det haster ikke. Sådan sender du det, når du er klar:
upload-nothing-yet = Jeg kan ikke se en ny fil endnu. Måske er den på vej, eller også blev den ikke sendt færdig. Her er et nyt link:
# $names: filernes navne
upload-arrived = Tak. Vi har modtaget: { $names }
upload-arrived-already = Tak. Vi har allerede dette dokument.
upload-next = Nu ser din sagsbehandler på det og skriver til dig, hvis der mangler noget.
task-upload-stopped = Jeg er stoppet. Du kan altid sende dokumenter senere.
choice-sent = Jeg har sendt det
choice-edit-item = Et andet punkt
choice-upload-other = Noget andet
choice-upload-more = Send et til

## At markere et punkt som færdigt

mark-ask-item = Hvad er færdigt?
mark-item = • { $title }
mark-confirm = { $title }: Har du gjort alt det, der skal gøres her? Så markerer jeg det som færdigt. Det kan din sagsbehandler se.
mark-without-file = Der er ikke sendt en fil her. Skal vi have et dokument, så send det først.
mark-marked = Det er markeret som færdigt: { $title }
mark-next = Din sagsbehandler ser på det. Du kan ændre det igen på portalen.
mark-already = Det er allerede færdigt: { $title }
mark-rejected = { $title }: Det kan ikke markeres som færdigt. Vi skal have en ny fil.
mark-reason = Grund: { $reason }
mark-none = Der er ikke noget at markere som færdigt i sag { $number } nu.
mark-gone = Det står ikke længere på din tjekliste. Jeg har ikke ændret noget.
task-done-stopped = Jeg er stoppet. Jeg har ikke ændret noget.
choice-mark-yes = Ja, det er færdigt

## En sags filer

# $name: filens navn; $by: "client" er læseren, "firm" er os
files-line = { $by ->
    [client] • { $name }, sendt { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name }, fra os { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-line-for = { $by ->
    [client] • { $name } ({ $title }), sendt { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name } ({ $title }), fra os { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-none = Der er ingen filer i denne sag endnu.
files-more = Der er også ældre filer.
files-link = Alle filer (linket virker én gang, i { $minutes } minutter): { $url }
files-link-login = Alle filer (log først ind): { $url }
files-yes = Ja, vi har fået det:
files-not-yet = Jeg kan ikke finde nogen fil til det endnu: { $title }
