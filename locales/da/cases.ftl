# En klients sag med almindelige ord. Sig det, der er noteret; gæt aldrig, hvad en myndighed vil beslutte.

# Den første linje: hvilken sag det handler om
case-head = { $number } ({ case-type }):

## Status: hvad den er, og hvad den betyder

case-status-opened = Sagen er åbnet. Vi er ved at sætte os ind i den og planlægge de næste skridt.
case-status-collecting_documents = Vi er ved at samle dokumenterne. Når de alle er her, kan vi sende ansøgningen.
case-status-submitted = Ansøgningen er sendt til myndigheden. Den venter på at blive taget op dér.
case-status-awaiting_authority = Myndigheden arbejder med ansøgningen. Vi venter på dens svar.
case-status-decision_positive = Myndigheden har afgjort sagen, og svaret er ja. Tillykke!
case-status-decision_negative = Myndigheden har afgjort sagen, og svaret er nej. Det er vi kede af. Din sagsbehandler kan forklare, hvad det betyder, og hvad du kan gøre.
case-status-closed = Sagen er afsluttet. Der er ikke mere at gøre.

## Hvem der skal gøre noget nu
# $ball_since_on: siden hvornår

case-ball-client = Det er din tur, siden { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-firm = Det er vores tur, siden { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-authority = Det er myndighedens tur, siden { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-nobody = Ingen skal gøre noget, siden { DATETIME($ball_since_on, dateStyle: "long") }.

## Hvad der sker nu

case-next-send_documents =
    Næste skridt: { $pending ->
        [0] Se på din tjekliste.
        [one] Du sender os det ene dokument, der stadig mangler.
       *[other] Du sender os de { $pending } dokumenter, der stadig mangler.
    }
case-next-firm_reviews = Næste skridt: Vi gennemgår det, du har sendt, og skriver til dig, hvis noget mangler.
case-next-firm_prepares = Næste skridt: Vi forbereder sagen og skriver til dig, når vi har brug for noget.
case-next-firm_submits = Næste skridt: Vi sender ansøgningen til myndigheden.
case-next-authority_decides = Næste skridt: Myndigheden træffer sin afgørelse. Du skal ikke gøre noget nu. Vi skriver, når der er nyt.
case-next-firm_explains = Næste skridt: Vi forklarer dig afgørelsen, og hvad du kan gøre nu.
case-next-client_resumes = Næste skridt: Du siger til, når vi kan gå videre.

## Tid

case-time-expected = Vi regner med et svar senest { DATETIME($expected_by_on, dateStyle: "long") }. Det er ikke et løfte.
# $min og $max: uger
case-time-usual = Det tager som regel { $min } til { $max } uger. Det er ikke et løfte.
case-time-usual-about =
    Det tager som regel omkring { $weeks ->
        [one] 1 uge
       *[other] { $weeks } uger
    }. Det er ikke et løfte.
case-time-unknown = Jeg ved ikke, hvor lang tid det tager. Din sagsbehandler kan sige mere.

## Andet, der er værd at vide, på én linje
# Hvert tal kan være 0: Så siges der intet om det. Behold mellemrummet før hver sætning.

case-hints =
    Bemærk:{ $overdue ->
        [0] {""}
        [one] {" "}1 betaling er forfalden.
       *[other] {" "}{ $overdue } betalinger er forfaldne.
    }{ $rejected ->
        [0] {""}
        [one] {" "}1 dokument skal sendes igen.
       *[other] {" "}{ $rejected } dokumenter skal sendes igen.
    }{ $unread ->
        [0] {""}
        [one] {" "}1 besked er ulæst.
       *[other] {" "}{ $unread } beskeder er ulæste.
    }

## På pause

case-paused = Sagen er på pause, så ingen arbejder med den lige nu.
# $reason: sagsbehandlerens egne ord
case-paused-reason = Grund: { $reason }
case-paused-no-reason = Der er ikke noteret nogen grund. Din sagsbehandler kan fortælle dig den.
case-paused-resume = Sig til din sagsbehandler, når du er klar, så kan sagen gå i gang igen.
case-not-paused = Denne sag er ikke på pause. Et rundt ikon betyder, at en sag er i gang, et pauseikon, at den venter.

## Oplysninger om selve sagen

case-details-status =
    Åbnet { DATETIME($opened_on, dateStyle: "long") }, sidst ændret { DATETIME($updated_on, dateStyle: "long") }. Status: { case-status-short }.
case-details-package = Pakke: { $package }
case-caseworker = Din sagsbehandler er { $caseworker }.
case-caseworker-none = Der er endnu ikke valgt en sagsbehandler.
# $status: status med to eller tre ord
case-status-short = { $status ->
    [opened] åbnet
    [collecting_documents] samler dokumenter
    [submitted] sendt til myndigheden
    [awaiting_authority] venter på myndigheden
    [decision_positive] afgjort: ja
    [decision_negative] afgjort: nej
    [closed] afsluttet
    [paused] på pause
   *[other] ukendt
}

## Flere sager, eller ingen

cases-several = Du har flere sager:
cases-line = { $number }: { case-type }, { case-status-short }
cases-which = Hvilken af dem mener du?
cases-none = Jeg kan ikke finde en sag i dit navn. Mener du, at der burde være en, kan et menneske se på det.
case-unknown = Jeg kan ikke finde { $number } blandt dine sager.
