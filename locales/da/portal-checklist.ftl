# Klientportalen: en sags tjekliste og dens filer. Kort og venligt; læseren sidder måske med en telefon og har travlt.

## Tjeklisten

# $done af $total punkter er færdige
portal-checklist-progress = { $done } af { $total } er færdige.
portal-checklist-progress-label = Hvor meget der er færdigt
portal-checklist-empty = Der er ingen tjekliste til denne sag endnu. Du skal ikke sende noget nu. Har vi bedt dig om et dokument, kan du sende det under Filer.
# $status: hvor langt et punkt er nået; to eller tre ord
portal-item-status = { $status ->
    [pending] Mangler
    [uploaded] Modtaget, vi ser på det
    [approved] Godkendt
    [rejected] Send igen
   *[done] Færdig
}
# $day: en dato
portal-item-due = Send det senest { $day }.
portal-item-overdue = Det skulle have været her senest { $day }.
# Før sagsbehandlerens egne ord
portal-item-rejected-reason = Derfor skal vi have det igen:
portal-item-rejected = Vi kunne ikke bruge det, du sendte. Send det igen.
portal-item-files = Sendte filer
# Til dem, der får siden læst op. $title: navnet på dokumentet eller opgaven
portal-item-files-of = Filer til { $title }

## At sende filer

portal-upload = Send filer
# Til dem, der får siden læst op. $title: navnet på dokumentet eller opgaven
portal-upload-for = Send filer: { $title }
portal-upload-choose = Vælg en eller flere filer
portal-upload-kinds = PDF, et foto (JPEG, PNG, HEIC, WebP) eller et Word-dokument (DOCX). Hver fil må højst fylde 20 MB. Med en telefon kan du tage et foto af dokumentet.
portal-upload-location = Hvis et foto indeholder oplysninger om, hvor det er taget, fjerner vi dem, før vi gemmer det.
portal-upload-send = Send
portal-upload-more = Send en fil mere
portal-upload-without-item = Send en fil, der ikke er på din tjekliste

# Mens filer bliver sendt; læses op for dem, der får siden læst op. $name: navnet på en fil
portal-upload-sending = Sender { $name }
portal-upload-waiting = Venter
portal-upload-checking = Tjekker { $name }
portal-upload-sent = { $name } er modtaget.
portal-upload-same = Vi har allerede { $name }. Du behøver ikke at sende den igen.
portal-upload-failed = { $name } blev ikke sendt.
portal-upload-retry = Prøv igen
# Til dem, der får siden læst op. $name: navnet på en fil
portal-upload-retry-file = Prøv igen: { $name }
portal-upload-leave = Der er stadig filer, som er ved at blive sendt.

# Over listen med filer, som ikke blev taget imod
portal-upload-refused = Disse filer kunne vi ikke tage imod. Grunden står ved hver fil.
# $count: hvor mange af de filer, der blev sendt sammen, vi tog imod
portal-upload-taken = { $count ->
    [one] 1 fil er modtaget.
   *[other] { $count } filer er modtaget.
}
# $code: hvorfor en fil ikke blev taget imod
portal-upload-why = { $code ->
    [none] Du har ikke valgt en fil endnu.
    [empty] Filen er tom. Vælg den igen.
    [too_large] Filen fylder mere end 20 MB. Send en mindre fil, eller del den op i flere.
    [too_many_pixels] Billedet er for stort til, at vi kan åbne det sikkert. Send et mindre.
    [wrong_type] Vi kan ikke tage imod den slags fil. Send en PDF, et foto (JPEG, PNG, HEIC, WebP) eller et Word-dokument (DOCX).
    [macros] Der er et lille program (en makro) i Word-dokumentet. Gem det som PDF, og send PDF-filen.
    [broken] Vi kan ikke åbne filen. Måske er den beskadiget. Gem den igen, eller tag et foto af dokumentet.
    [encrypted] Filen kan kun åbnes med en adgangskode. Send den uden adgangskode.
    [infected] Vores virusscanner stoppede filen. Vi har ikke gemt den. Send i stedet et foto af dokumentet.
    [too_many_files] Der er allerede for mange filer i sagen. Skriv til din sagsbehandler.
    [not_kept] Vi kan ikke tage imod filer lige nu. Der er ikke noget galt med din fil. Prøv igen om nogle minutter.
    [not_found] Siden er for gammel. Åbn den igen.
    [login_required] Du er blevet logget ud for din sikkerheds skyld. Log ind igen, og send så filen en gang til.
    [csrf] Siden har været åben for længe. Åbn den igen, og send så filen en gang til.
    [network] Forbindelsen blev afbrudt. Prøv igen.
    [too_many_requests] Det gik meget hurtigt. Vent et minut, og prøv så igen.
   *[other] Det lykkedes ikke. Prøv igen. Sker det igen, så skriv til os.
}

## At markere et punkt som færdigt

portal-item-mark-done = Marker som færdig
# Til dem, der får siden læst op. $title: navnet på dokumentet eller opgaven
portal-item-mark-done-for = Marker som færdig: { $title }
portal-item-mark-done-sure = Har du gjort alt det, der skal gøres her? Så står det som færdigt. Du kan ændre det igen.
portal-item-mark-done-without-files = Du har ikke sendt en fil her. Skal vi have en, så send den først.
portal-item-mark-done-yes = Ja, det er færdigt
portal-item-reopen = Ikke færdig endnu
# Til dem, der får siden læst op. $title: navnet på dokumentet eller opgaven
portal-item-reopen-for = Ikke færdig endnu: { $title }
portal-item-wrong-step = Punktet er blevet ændret i mellemtiden, eller der skal først sendes en ny fil. Se på det igen nedenfor.

## Filer i en sag

portal-files-empty = Der er ingen filer i denne sag endnu.
portal-files-heading = Filer i denne sag
portal-file-name = Fil
portal-file-item = Hører til
portal-file-no-item = Ikke på tjeklisten
portal-file-kind-label = Type
# $kind: hvad en fil er
portal-file-kind = { $kind ->
    [pdf] PDF
    [jpeg] Foto (JPEG)
    [png] Billede (PNG)
    [webp] Billede (WebP)
    [heic] Foto (HEIC)
    [docx] Word-dokument
   *[unknown] Fil
}
portal-file-size = Størrelse
portal-file-when = Tid
portal-file-by-label = Sendt af
# $by: "client" er læseren, "firm" er os, "import" kom fra firmaets tidligere system, som ikke siger hvem
portal-file-by = { $by ->
    [client] Dig
    [firm] Os
   *[import] Ukendt
}
portal-file-view = Vis
# Til dem, der får siden læst op. $name: navnet på en fil
portal-file-view-name = Vis { $name }
portal-file-download = Hent
# Til dem, der får siden læst op. $name: navnet på en fil
portal-file-download-name = Hent { $name }
portal-file-older = Ældre filer

## Hvad der lige er gjort

done-files-sent = Tak. Vi har modtaget dine filer og ser på dem.
done-file-same = Vi har allerede den fil. Du behøver ikke at sende den igen.
done-item-done = Tak. Punktet er markeret som færdigt.
done-item-reopened = Punktet er åbent igen.

## Mailen til sagsbehandleren. Intet om sagen: den kan ses på en låst skærm. { $firm } er firmaets navn.

mail-files-arrived-subject = En klient har sendt filer
mail-files-arrived-body =
    Hej

    En klient har sendt en eller flere filer til en af dine sager. Du finder dem i konsollen under sagen.

    Den næste time får du ikke flere mails som denne om den samme sag.

    Venlig hilsen
    { $firm }
