# Kundportalen: ett ärendes checklista och filer. Kort och vänligt; den som läser kan ha bråttom och sitta med en telefon.

## Checklistan

# $done av $total punkter är klara
portal-checklist-progress = Klart: { $done } av { $total }.
portal-checklist-progress-label = Så mycket är klart
portal-checklist-empty = Det finns ingen checklista för det här ärendet än. Du behöver inte skicka något nu. Om vi har bett dig om ett dokument kan du skicka det under ”Filer”.
# $status: hur långt en punkt har kommit; två eller tre ord
portal-item-status = { $status ->
    [pending] Saknas
    [uploaded] Mottaget, vi kontrollerar
    [approved] Godkänt
    [rejected] Skicka igen
   *[done] Klart
}
# $day: ett datum
portal-item-due = Skicka senast den { $day }.
portal-item-overdue = Skulle ha kommit senast den { $day }.
# Före handläggarens egna ord
portal-item-rejected-reason = Därför behöver vi det igen:
portal-item-rejected = Vi kunde inte använda det du skickade. Skicka det igen.
portal-item-files = Det som har skickats
# För den som hör sidan. $title: namnet på dokumentet eller uppgiften
portal-item-files-of = Filer till { $title }

## Att skicka filer

portal-upload = Skicka filer
# För den som hör sidan. $title: namnet på dokumentet eller uppgiften
portal-upload-for = Skicka filer: { $title }
portal-upload-choose = Välj en eller flera filer
portal-upload-kinds = PDF, foto (JPEG, PNG, HEIC, WebP) eller Word-dokument (DOCX). Högst 20 MB per fil. På en telefon kan du ta ett foto av dokumentet.
portal-upload-location = Om ett foto innehåller en uppgift om var det är taget, tar vi bort den innan vi sparar fotot.
portal-upload-send = Skicka
portal-upload-more = Skicka en fil till
portal-upload-without-item = Skicka en fil som inte står på checklistan

# Medan filer skickas; läses upp för den som hör sidan. $name: en fils namn
portal-upload-sending = Skickar { $name }
portal-upload-waiting = Väntar
portal-upload-checking = Kontrollerar { $name }
portal-upload-sent = Vi har fått { $name }.
portal-upload-same = Vi har redan { $name }. Du behöver inte skicka filen igen.
portal-upload-failed = { $name } skickades inte.
portal-upload-retry = Försök igen
# För den som hör sidan. $name: en fils namn
portal-upload-retry-file = Försök igen: { $name }
portal-upload-leave = Filer håller fortfarande på att skickas.

# Ovanför listan med filer som inte togs emot
portal-upload-refused = De här filerna kunde vi inte ta emot. Orsaken står bredvid varje fil.
# $count: hur många av filerna som togs emot
portal-upload-taken = { $count ->
    [one] Vi har fått 1 fil.
   *[other] Vi har fått { $count } filer.
}
# $code: varför en fil inte togs emot
portal-upload-why = { $code ->
    [none] Du har inte valt någon fil än.
    [empty] Filen är tom. Välj den igen.
    [too_large] Filen är större än 20 MB. Skicka en mindre, eller dela upp den i flera.
    [too_many_pixels] Bilden är för stor för att vi ska kunna öppna den säkert. Skicka en mindre.
    [wrong_type] Vi kan inte ta emot den här sortens fil. Skicka en PDF, ett foto (JPEG, PNG, HEIC, WebP) eller ett Word-dokument (DOCX).
    [macros] Word-dokumentet innehåller ett litet program (ett makro). Spara det som PDF och skicka den.
    [broken] Vi kan inte öppna filen. Den kan vara skadad. Spara den igen, eller ta ett foto av dokumentet.
    [encrypted] Filen går bara att öppna med lösenord. Skicka den utan lösenord.
    [infected] Vårt virusskydd stoppade filen. Vi har inte sparat den. Skicka ett foto av dokumentet i stället.
    [too_many_files] Det finns redan för många filer i det här ärendet. Skriv till din handläggare.
    [not_kept] Vi kan inte ta emot filer just nu. Det är inget fel på din fil. Försök igen om några minuter.
    [not_found] Sidan är för gammal. Öppna den igen.
    [login_required] Du har loggats ut för din säkerhet. Logga in igen och skicka sedan filen en gång till.
    [csrf] Sidan har varit öppen för länge. Öppna den igen och skicka sedan filen en gång till.
    [network] Anslutningen bröts. Försök igen.
    [too_many_requests] Det gick väldigt fort. Vänta en minut och försök igen.
   *[other] Det gick inte. Försök igen. Om det händer igen, skriv till oss.
}

## Att markera en punkt som klar

portal-item-mark-done = Markera som klar
# För den som hör sidan. $title: namnet på dokumentet eller uppgiften
portal-item-mark-done-for = Markera som klar: { $title }
portal-item-mark-done-sure = Har du gjort allt som behövs här? Då står det som klart. Du kan ändra tillbaka.
portal-item-mark-done-without-files = Du har inte skickat någon fil här. Om vi behöver en, skicka den först.
portal-item-mark-done-yes = Ja, det är klart
portal-item-reopen = Inte klart än
# För den som hör sidan. $title: namnet på dokumentet eller uppgiften
portal-item-reopen-for = Inte klart än: { $title }
portal-item-wrong-step = Det här har ändrats under tiden, eller så behövs en ny fil först. Titta på det igen här nedanför.

## Ett ärendes filer

portal-files-empty = Det finns inga filer i det här ärendet än.
portal-files-heading = Filer i ärendet
portal-file-name = Fil
portal-file-item = Gäller
portal-file-no-item = Inte på checklistan
portal-file-kind-label = Typ
# $kind: vad en fil är
portal-file-kind = { $kind ->
    [pdf] PDF
    [jpeg] Foto (JPEG)
    [png] Bild (PNG)
    [webp] Bild (WebP)
    [heic] Foto (HEIC)
    [docx] Word-dokument
   *[unknown] Fil
}
portal-file-size = Storlek
portal-file-when = Tid
portal-file-by-label = Skickad av
# $by: ”client” är läsaren, ”firm” är vi, ”import” kom från företagets tidigare system, som inte säger vem
portal-file-by = { $by ->
    [client] Dig
    [firm] Oss
   *[import] Okänt
}
portal-file-view = Visa
# För den som hör sidan. $name: en fils namn
portal-file-view-name = Visa { $name }
portal-file-download = Ladda ner
# För den som hör sidan. $name: en fils namn
portal-file-download-name = Ladda ner { $name }
portal-file-older = Äldre filer

## Vad som just gjordes

done-files-sent = Tack. Vi har fått dina filer och kommer att gå igenom dem.
done-file-same = Vi har redan den här filen. Du behöver inte skicka den igen.
done-item-done = Tack. Det är markerat som klart.
done-item-reopened = Det är öppet igen.

## Mejlet till handläggaren. Inget om ärendet: det kan synas på en låst skärm. { $firm } är företagets namn.

mail-files-arrived-subject = En kund har skickat filer
mail-files-arrived-body =
    Hej!

    En kund har skickat en eller flera filer till ett av dina ärenden. Du hittar dem i konsolen, i ärendet.

    Under en timme får du inget mer mejl av det här slaget om samma ärende.

    Vänliga hälsningar
    { $firm }
