# Chatten: en punkt på checklistan, att skicka ett dokument, att markera något som klart, och filerna i ett ärende.
# $title är namnet på ett dokument eller en uppgift, så som företaget har skrivit det. Knappar: högst 24 tecken.

## En punkt på checklistan

# $help: företagets egna ord om hur dokumentet ska vara
item-help = { $title }: { $help }
item-no-help = { $title }: det står inget mer om det här. Din handläggare kan förklara.
# $status: hur det står till
item-status = { $status ->
    [pending] Det saknas fortfarande.
    [uploaded] Vi har fått det och kontrollerar det.
    [approved] Det är godkänt.
    [rejected] Det gick inte att använda. Skicka det igen.
   *[done] Det är markerat som klart.
}
# $reason: handläggarens egna ord
item-rejected = Det gick inte att använda. Anledning: { $reason }
item-due = Skicka det senast den { DATETIME($due_on, dateStyle: "long") }.
item-overdue = Det skulle ha kommit senast den { DATETIME($due_on, dateStyle: "long") }. Skicka det så snart du kan.
choice-item = { $title }
# Titeln kortas, så att knappen inte blir för lång
choice-item-help = Om { $title }

## Att skicka ett dokument

upload-ask-item = Vilket dokument vill du skicka? De här saknas fortfarande:
upload-item = • { $title }
upload-item-again = • { $title } (behöver skickas igen)
# Hur det ska vara. $help: företagets egna ord
upload-what-help = { $title }: { $help }
upload-what = { $title }
upload-other = Du kan skicka vilket dokument som helst till ditt ärende.
upload-kinds = Ett foto eller en PDF går bra, högst 20 MB per fil.
upload-not-here = Jag kan inte ta emot filer i den här chatten än. Använd den här länken i stället:
# $url: en adress som öppnar rätt sida; $minutes: hur länge den fungerar
upload-link =
    { $url }
    Länken öppnar rätt sida åt dig. Den fungerar en gång, i { $minutes } minuter.
upload-link-login =
    { $url }
    Logga in där först.
upload-say-done = Skriv ”klar” när du har skickat det. Då tittar jag efter om det har kommit.
upload-no-hurry = Det är ingen brådska. Så här skickar du det när du är redo:
upload-nothing-yet = Jag ser ingen ny fil än. Den kanske är på väg, eller så avbröts det innan den hade skickats. Här är en ny länk:
# $names: filernas namn
upload-arrived = Tack. Det här har kommit: { $names }
upload-arrived-already = Tack. Vi har redan det här dokumentet.
upload-next = Nu tittar din handläggare på det och skriver till dig om något saknas.
task-upload-stopped = Jag har avbrutit. Du kan skicka dokument när du vill.
choice-sent = Jag har skickat det
choice-edit-item = En annan
choice-upload-other = Något annat
choice-upload-more = Skicka ett till

## Att markera en punkt som klar

mark-ask-item = Vilken punkt är klar?
mark-item = • { $title }
mark-confirm = { $title }: har du gjort allt som behövs här? Då markerar jag det som klart. Din handläggare kan se det.
mark-without-file = Det finns ingen fil här. Om vi behöver ett dokument, skicka det först.
mark-marked = Nu är det markerat som klart: { $title }
mark-next = Din handläggare tittar på det. Du kan ändra tillbaka på portalen.
mark-already = Den här punkten är redan klar: { $title }
mark-rejected = { $title }: det här går inte att markera som klart. Vi behöver en ny fil.
mark-reason = Anledning: { $reason }
mark-none = Det finns inget att markera som klart i ärende { $number } nu.
mark-gone = Det här står inte på din checklista längre. Inget är ändrat.
task-done-stopped = Jag har avbrutit. Inget är ändrat.
choice-mark-yes = Ja, det är klart

## Filer i ett ärende

# $name: filens namn; $by: ”client” är den som läser, ”firm” är vi
files-line = { $by ->
    [client] • { $name }, skickad av dig den { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name }, från oss den { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-line-for = { $by ->
    [client] • { $name } ({ $title }), skickad av dig den { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name } ({ $title }), från oss den { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-none = Det finns inga filer i det här ärendet än.
files-more = Det finns äldre filer också.
files-link = Alla filer (länken fungerar en gång, i { $minutes } minuter): { $url }
files-link-login = Alla filer (logga in först): { $url }
files-yes = Ja, det har kommit:
files-not-yet = Jag hittar ingen fil för det här än: { $title }
