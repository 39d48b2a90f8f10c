# Klientportalen: listen over sager og siderne i én sag.

## Rammen om én sag: overskrift, genveje og faner
# $type: sagens art, som i case-type

portal-case-heading = { $type ->
    [eu_residence] EU-ophold
    [family_reunification] Familiesammenføring
    [work_permit] Arbejdstilladelse
    [personal_number] Personnummer
    [permanent_residence] Permanent ophold
    [citizenship] Statsborgerskab
    [return_to_denmark] Tilbage til Danmark
   *[other] Anden sag
}
# $tab: hvilken del af sagen
portal-case-tab = { $tab ->
    [details] Sagsdetaljer
    [messages] Beskeder
    [checklist] Tjekliste
    [files] Filer
    [client] Klientdetaljer
   *[other] Sag
}
portal-case-all = Alle sager
portal-case-active = i gang
portal-case-quick-links = Genveje
portal-case-tabs = Sagens dele
# $count: hvor mange beskeder klienten ikke har læst; står ved fanen, så hold det meget kort
portal-case-unread = { $count ->
    [one] 1 ny
   *[other] { $count } nye
}
# $done af $total punkter på tjeklisten; står ved fanen, så hold det meget kort
portal-case-progress = { $done } af { $total }

## Listen over sager

# $group: hvilke sager der står under denne overskrift; $count: hvor mange
portal-cases-group = { $group ->
    [running] Sager i gang ({ $count })
    [paused] Sager på pause ({ $count })
   *[closed] Afsluttede sager ({ $count })
}
portal-cases-none = Du har ingen sager hos os endnu. Mener du, at der burde være en, så skriv til os, eller book en gratis samtale.
portal-case-view = Vis
# Til dem, der får siden læst op. $number: sagens nummer
portal-case-view-number = Vis sag { $number }
portal-case-paused-since = Ingen arbejder med den lige nu.
# $ball: hvem der skal gøre noget nu
portal-case-turn = { $ball ->
    [client] Det er din tur.
    [firm] Det er vores tur.
    [authority] Det er myndighedens tur.
   *[nobody] Ingen skal gøre noget.
}
# $on: en dato
portal-case-closed-on = Sidst ændret { $on }.
portal-case-unread-messages = { $count ->
    [one] 1 ulæst besked
   *[other] { $count } ulæste beskeder
}
portal-case-send-again = { $count ->
    [one] 1 dokument skal sendes igen
   *[other] { $count } dokumenter skal sendes igen
}

## Én sag: hvordan det går

portal-case-standing = Sådan går det med din sag
# $status: sagens status
portal-case-status = { $status ->
    [opened] { case-status-opened }
    [collecting_documents] { case-status-collecting_documents }
    [submitted] { case-status-submitted }
    [awaiting_authority] { case-status-awaiting_authority }
    [decision_positive] { case-status-decision_positive }
    [decision_negative] { case-status-decision_negative }
   *[closed] { case-status-closed }
}
# $step: hvad der sker nu; $pending: hvor mange dokumenter der stadig mangler eller skal sendes igen
portal-case-next = { $step ->
    [send_documents] { case-next-send_documents }
    [firm_reviews] { case-next-firm_reviews }
    [firm_prepares] { case-next-firm_prepares }
    [firm_submits] { case-next-firm_submits }
    [authority_decides] { case-next-authority_decides }
    [firm_explains] { case-next-firm_explains }
   *[client_resumes] { case-next-client_resumes }
}
portal-case-time-unknown = Vi kan ikke sige, hvor lang tid det tager. Din sagsbehandler kan sige mere.
portal-case-documents = Din tjekliste
portal-case-progress-done = { $done } af { $total } er færdige.
portal-case-to-checklist = Åbn tjeklisten
portal-case-overdue = { $count ->
    [one] 1 betaling er forfalden. Se dine betalinger
   *[other] { $count } betalinger er forfaldne. Se dine betalinger
}
# Før sagsbehandlerens egne ord
portal-case-pause-reason = Grund:
portal-case-write = Skriv til os om denne sag

## Én sag: fakta

portal-case-number = Sagsnummer
portal-case-type = Sagens art
portal-case-package = Pakke
portal-case-status-label = Status
portal-case-opened = Åbnet
portal-case-updated = Sidst ændret
portal-case-expected = Svar ventes senest
portal-case-caseworker = Din sagsbehandler
portal-case-no-caseworker = Du kan skrive til os på adressen nedenfor.

## Hvad der er sket i en sag
# $by: "client" (læseren) eller "firm" (os); $status: hvad det blev til. Efter item, file og expected kan et navn eller en dato følge.

portal-history = Det er der sket
portal-history-opened = Din sag blev åbnet.
portal-history-status = Ny status: { case-status-short }.
portal-history-paused = Din sag blev sat på pause.
portal-history-resumed = Din sag er i gang igen.
portal-history-caseworker = Din sag har fået en ny sagsbehandler.
portal-history-expected = Der er en ny dato for, hvornår vi venter svar:
# Dokumentets eller opgavens titel følger efter
portal-history-item = { $status ->
    [uploaded] Dokument modtaget:
    [approved] Dokument godkendt:
    [rejected] Dokument skal sendes igen:
    [done] Markeret som færdig:
   *[other] Åben igen på din tjekliste:
}
portal-history-file = { $by ->
    [client] Du sendte en fil.
   *[firm] Vi tilføjede en fil.
}
portal-history-message = { $by ->
    [client] Du sendte en besked.
   *[firm] Din sagsbehandler sendte dig en besked.
}
portal-history-open-message = Åbn beskeden
portal-history-offer = { $status ->
    [sent] Vi sendte dig et tilbud.
    [accepted] Du accepterede et tilbud.
    [expired] Et tilbud gælder ikke længere.
    [withdrawn] Vi trak et tilbud tilbage.
   *[other] Et tilbud blev ændret.
}
portal-history-payment = { $status ->
    [due] Der er en ny betaling til dig.
    [paid] Vi har modtaget en betaling.
    [refunded] En betaling blev betalt tilbage til dig.
   *[other] En betaling blev ændret.
}
portal-older = Ældre
portal-newest = Nyeste

## Personerne i en sag

portal-client-name = Navn
portal-client-email = E-mail
portal-client-phone = Telefon
portal-client-address = Adresse
portal-client-born = Fødselsdato
# $on: en dato
portal-client-born-on = Født { $on }
portal-client-nationality = Nationalitet
portal-client-applicants = Ansøgere
portal-client-no-applicants = Der er ikke noteret nogen ansøgere.
portal-client-change = Er der noget galt? På Min side kan du bede os om at rette det.
