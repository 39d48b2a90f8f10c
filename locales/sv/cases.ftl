# En kunds ärende med enkla ord. Säg det som står i systemet; gissa aldrig vad en myndighet kommer att besluta.

# Första raden: vilket ärende det gäller
case-head = { $number }, { case-type }:

## Status: vad den är och vad den betyder

case-status-opened = Ditt ärende är öppnat. Vi sätter oss in i det och planerar nästa steg.
case-status-collecting_documents = Vi samlar in dokumenten. När alla är här kan vi skicka din ansökan.
case-status-submitted = Din ansökan är skickad till myndigheten. Myndigheten har inte bekräftat än att den har börjat arbeta med ansökan.
case-status-awaiting_authority = Myndigheten arbetar med din ansökan. Vi väntar på svar.
case-status-decision_positive = Myndigheten har fattat beslut, och svaret är ja. Grattis!
case-status-decision_negative = Myndigheten har fattat beslut, och svaret är nej. Vi beklagar. Din handläggare förklarar vad det betyder och vad du kan göra.
case-status-closed = Ditt ärende är avslutat. Det finns inget mer att göra.

## Vem som ska göra något nu
# $ball_since_on: sedan när

case-ball-client = Nu är det din tur (sedan den { DATETIME($ball_since_on, dateStyle: "long") }).
case-ball-firm = Nu är det vår tur (sedan den { DATETIME($ball_since_on, dateStyle: "long") }).
case-ball-authority = Nu är det myndighetens tur (sedan den { DATETIME($ball_since_on, dateStyle: "long") }).
case-ball-nobody = Nu behöver ingen göra något (sedan den { DATETIME($ball_since_on, dateStyle: "long") }).

## Vad som händer sedan

case-next-send_documents =
    Nästa steg: { $pending ->
        [0] Titta på din checklista.
        [one] Du skickar oss det dokument som fortfarande saknas.
       *[other] Du skickar oss de { $pending } dokument som fortfarande saknas.
    }
case-next-firm_reviews = Nästa steg: Vi går igenom det du har skickat och skriver till dig om något saknas.
case-next-firm_prepares = Nästa steg: Vi förbereder ditt ärende och skriver till dig när vi behöver något.
case-next-firm_submits = Nästa steg: Vi skickar din ansökan till myndigheten.
case-next-authority_decides = Nästa steg: Myndigheten fattar beslut. Du behöver inte göra något nu. Vi skriver till dig när det händer något.
case-next-firm_explains = Nästa steg: Vi förklarar för dig vad beslutet betyder och vad du kan göra nu.
case-next-client_resumes = Nästa steg: Du säger till oss när vi kan fortsätta.

## Tid

case-time-expected = Vi räknar med ett svar senest den { DATETIME($expected_by_on, dateStyle: "long") }, men det är inget löfte.
# $min och $max: veckor
case-time-usual = Det brukar ta { $min } till { $max } veckor, men det är inget löfte.
case-time-usual-about =
    Det brukar ta ungefär { $weeks ->
        [one] 1 vecka
       *[other] { $weeks } veckor
    }, men det är inget löfte.
case-time-unknown = Jag vet inte hur lång tid det tar. Din handläggare kan berätta mer.

## Annat som är bra att veta, på en rad
# Varje tal kan vara 0: säg då inget om det. Behåll mellanslaget före varje mening.

case-hints =
    Observera:{ $overdue ->
        [0] {""}
        [one] {" "}1 betalning är försenad.
       *[other] {" "}{ $overdue } betalningar är försenade.
    }{ $rejected ->
        [0] {""}
        [one] {" "}1 dokument behöver skickas igen.
       *[other] {" "}{ $rejected } dokument behöver skickas igen.
    }{ $unread ->
        [0] {""}
        [one] {" "}1 meddelande är oläst.
       *[other] {" "}{ $unread } meddelanden är olästa.
    }

## Pausat

case-paused = Ärendet är pausat, så ingen arbetar med det just nu.
# $reason: handläggarens egna ord
case-paused-reason = Anledning: { $reason }
case-paused-no-reason = Det står ingen anledning. Din handläggare kan berätta mer.
case-paused-resume = Vill du att vi fortsätter med ärendet? Säg till din handläggare när du är redo.
case-not-paused = Det här ärendet är inte pausat. En rund ikon betyder att ett ärende pågår, en pausikon att det väntar.

## Fakta om ärendet

case-details-status =
    Öppnat den { DATETIME($opened_on, dateStyle: "long") }, senast ändrat den { DATETIME($updated_on, dateStyle: "long") }. Status: { case-status-short }.
case-details-package = Paket: { $package }
case-caseworker = Din handläggare heter { $caseworker }.
case-caseworker-none = Ärendet har ingen handläggare än.
# $status: statusen med två eller tre ord
case-status-short = { $status ->
    [opened] öppnat
    [collecting_documents] dokument samlas in
    [submitted] skickat till myndigheten
    [awaiting_authority] väntar på myndigheten
    [decision_positive] positivt beslut
    [decision_negative] negativt beslut
    [closed] avslutat
    [paused] pausat
   *[other] okänd
}

## Flera ärenden, eller inget

cases-several = Du har flera ärenden:
cases-line = { $number }: { case-type }, { case-status-short }
cases-which = Vilket av dem menar du?
cases-none = Jag hittar inget ärende i ditt namn. Om du tror att det borde finnas ett kan en medarbetare titta på det.
case-unknown = Jag hittar inte { $number } bland dina ärenden.
