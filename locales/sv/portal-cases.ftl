# Kundportalen: listan med ärenden, och sidorna för ett ärende.

## Ramen för ett ärende: rubrik, snabblänkar och flikar
# $type: ärendets slag, som i case-type

portal-case-heading = { $type ->
    [eu_residence] Uppehållsrätt (EU)
    [family_reunification] Familjeåterförening
    [work_permit] Arbetstillstånd
    [personal_number] Personnummer
    [permanent_residence] Permanent uppehållstillstånd
    [citizenship] Medborgarskap
    [return_to_denmark] Flytt tillbaka till Danmark
   *[other] Annat ärende
}
# $tab: vilken del av ärendet
portal-case-tab = { $tab ->
    [details] Ärendeuppgifter
    [messages] Meddelanden
    [checklist] Checklista
    [files] Filer
    [client] Kunduppgifter
   *[other] Ärende
}
portal-case-all = Alla ärenden
portal-case-active = pågår
portal-case-quick-links = Snabblänkar
portal-case-tabs = Delar av ärendet
# $count: hur många meddelanden kunden inte har läst; bredvid fliken, så håll det mycket kort
portal-case-unread = { $count ->
    [one] 1 nytt
   *[other] { $count } nya
}
# $done av $total punkter på checklistan; bredvid fliken, så håll det mycket kort
portal-case-progress = { $done } av { $total }

## Listan med ärenden

# $group: vilka ärenden som står under rubriken; $count: hur många
portal-cases-group = { $group ->
    [running] Pågående ärenden ({ $count })
    [paused] Pausade ärenden ({ $count })
   *[closed] Avslutade ärenden ({ $count })
}
portal-cases-none = Du har inget ärende hos oss än. Om du tror att det borde finnas ett, skriv till oss eller boka gratis rådgivning.
portal-case-view = Visa
# För den som hör sidan. $number: ärendets nummer
portal-case-view-number = Visa ärende { $number }
portal-case-paused-since = Ingen arbetar med det just nu.
# $ball: vem som ska göra något nu
portal-case-turn = { $ball ->
    [client] Nu är det din tur.
    [firm] Nu är det vår tur.
    [authority] Nu är det myndighetens tur.
   *[nobody] Ingen behöver göra något.
}
# $on: ett datum
portal-case-closed-on = Senast ändrat den { $on }.
portal-case-unread-messages = { $count ->
    [one] 1 oläst meddelande
   *[other] { $count } olästa meddelanden
}
portal-case-send-again = { $count ->
    [one] 1 dokument behöver skickas igen
   *[other] { $count } dokument behöver skickas igen
}

## Ett ärende: hur det går

portal-case-standing = Så går det med ditt ärende
# $status: ärendets status
portal-case-status = { $status ->
    [opened] { case-status-opened }
    [collecting_documents] { case-status-collecting_documents }
    [submitted] { case-status-submitted }
    [awaiting_authority] { case-status-awaiting_authority }
    [decision_positive] { case-status-decision_positive }
    [decision_negative] { case-status-decision_negative }
   *[closed] { case-status-closed }
}
# $step: vad som händer sedan; $pending: hur många dokument som saknas eller ska skickas igen
portal-case-next = { $step ->
    [send_documents] { case-next-send_documents }
    [firm_reviews] { case-next-firm_reviews }
    [firm_prepares] { case-next-firm_prepares }
    [firm_submits] { case-next-firm_submits }
    [authority_decides] { case-next-authority_decides }
    [firm_explains] { case-next-firm_explains }
   *[client_resumes] { case-next-client_resumes }
}
portal-case-time-unknown = Vi kan inte säga hur lång tid det tar. Din handläggare kan berätta mer.
portal-case-documents = Din checklista
portal-case-progress-done = Klart: { $done } av { $total }.
portal-case-to-checklist = Öppna checklistan
portal-case-overdue = { $count ->
    [one] 1 betalning är försenad. Se dina betalningar
   *[other] { $count } betalningar är försenade. Se dina betalningar
}
# Före handläggarens egna ord
portal-case-pause-reason = Anledning:
portal-case-write = Skriv till oss om ärendet

## Ett ärende: fakta

portal-case-number = Ärendenummer
portal-case-type = Typ av ärende
portal-case-package = Paket
portal-case-status-label = Status
portal-case-opened = Öppnat
portal-case-updated = Senast ändrat
portal-case-expected = Svar väntas senast
portal-case-caseworker = Din handläggare
portal-case-no-caseworker = Du kan skriva till oss på adressen här nedanför.

## Vad som har hänt i ett ärende
# $by: ”client” (läsaren) eller ”firm” (vi); $status: vad det blev. Efter item, file och expected kan ett namn eller ett datum följa.

portal-history = Vad som har hänt
portal-history-opened = Ditt ärende öppnades.
portal-history-status = Ny status: { case-status-short }.
portal-history-paused = Ditt ärende pausades.
portal-history-resumed = Ditt ärende fortsätter.
portal-history-caseworker = Ditt ärende har fått en ny handläggare.
portal-history-expected = Vi har ett nytt datum för när vi väntar ett svar:
# Dokumentets eller uppgiftens namn följer
portal-history-item = { $status ->
    [uploaded] Dokument mottaget:
    [approved] Dokument godkänt:
    [rejected] Dokument behöver skickas igen:
    [done] Markerat som klart:
   *[other] Öppet igen på din checklista:
}
portal-history-file = { $by ->
    [client] Du skickade en fil.
   *[firm] Vi lade till en fil.
}
portal-history-message = { $by ->
    [client] Du skickade ett meddelande.
   *[firm] Din handläggare skickade ett meddelande till dig.
}
portal-history-open-message = Öppna meddelandet
portal-history-offer = { $status ->
    [sent] Vi skickade en offert till dig.
    [accepted] Du accepterade en offert.
    [expired] En offert gäller inte längre.
    [withdrawn] Vi drog tillbaka en offert.
   *[other] En offert ändrades.
}
portal-history-payment = { $status ->
    [due] Du har fått en ny betalning att göra.
    [paid] En betalning har kommit in.
    [refunded] Du har fått pengar tillbaka för en betalning.
   *[other] En betalning ändrades.
}
portal-older = Äldre
portal-newest = Nyaste

## Personerna i ett ärende

portal-client-name = Namn
portal-client-email = E-post
portal-client-phone = Telefon
portal-client-address = Adress
portal-client-born = Födelsedatum
# $on: ett datum
portal-client-born-on = Född den { $on }
portal-client-nationality = Medborgarskap
portal-client-applicants = Sökande
portal-client-no-applicants = Det finns inga sökande här.
portal-client-change = Är något fel? Du kan be oss ändra det på Min sida.
