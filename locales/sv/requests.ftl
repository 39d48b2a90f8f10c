# Mejl till personalen om det någon har bett om i chatten. De går bara till företaget, aldrig till kunder. Ämnesraderna
# säger inget om en person eller ett ärende: de kan synas på en låst skärm.

## Det som inte kan vänta
# $id: begärans nummer; $moment: när, enligt företagets klocka; $channel: var det skrevs, till exempel web
# $speaks: språket som personen skriver, till exempel danska; $what, $by_when, $where, $reach, $name: med personens egna ord,
# eller –; $verified: yes eller no; $client, $phone, $email, $cases: för en kund som har visat vem han eller hon är
# $firm: företagets namn; $link: personalens sida

mail-urgent-subject = Akut begäran nr { $id }
mail-urgent-body =
    Någon i chatten säger att det är akut.

    Vad det gäller:
    { $what }

    Senast när: { $by_when }
    Var personen är: { $where }
    Så når man personen: { $reach }
    Namn, så som personen skrev det: { $name }

    { $verified ->
        [yes] Kunden har loggat in i chatten och visat vem han eller hon är:
            { $client }
            Telefon i systemet: { $phone }
            E-post i systemet: { $email }
            Ärenden: { $cases }
       *[no] Personen har inte visat vem han eller hon är. Säg inget om något ärende innan du har kontrollerat det.
    }

    Skrivet: { $moment }
    Kanal: { $channel }
    Språk: { $speaks }
    Nummer: { $id }

    { $firm }
    { $link }

## Personen har lagt till något
# $more: det personen skrev nu; allt annat som ovan

mail-urgent-more-subject = Mer om akut begäran nr { $id }
mail-urgent-more-body =
    Personen i chatten har skrivit mer om akut begäran nr { $id }:

    { $more }

    Det personen skrev först:
    { $what }

    Senast när: { $by_when }
    Var personen är: { $where }
    Så når man personen: { $reach }
    Namn, så som personen skrev det: { $name }

    { $verified ->
        [yes] Kunden har loggat in i chatten och visat vem han eller hon är:
            { $client }
            Telefon i systemet: { $phone }
            E-post i systemet: { $email }
            Ärenden: { $cases }
       *[no] Personen har inte visat vem han eller hon är. Säg inget om något ärende innan du har kontrollerat det.
    }

    Först skrivet: { $moment }
    Kanal: { $channel }
    Språk: { $speaks }

    { $firm }
    { $link }

## Annat som personalen blir ombedd att göra
# $kind: callback, complaint, person eller erasure; $text: det personen skrev, eller –; $phone, $when, $name, $email: eller –
# $cases: numren på kundens pågående ärenden, eller –; allt annat som ovan

mail-staff-request-subject = { $kind ->
    [callback] Någon vill bli uppringd
    [complaint] Ett klagomål från chatten
    [erasure] En kund vill att vi raderar personuppgifter
   *[person] Någon i chatten vill prata med en människa
} (nr { $id })
mail-staff-request-body =
    { $kind ->
        [callback] Någon i chatten ber om att bli uppringd.
        [complaint] Någon i chatten har ett klagomål. Svara snart.
        [erasure] En kund vill att vi raderar kundens personuppgifter. Vi måste svara inom en månad.
       *[person] Någon i chatten vill prata med en människa.
    }

    Det personen skrev:
    { $text }

    När: { $when }
    Telefon: { $phone }
    E-post: { $email }
    Namn: { $name }
    { $verified ->
        [yes] Kunden har loggat in i chatten och visat vem han eller hon är. Ärenden: { $cases }
       *[no] Personen har inte visat vem han eller hon är. Säg inget om något ärende innan du har kontrollerat det.
    }

    Skrivet: { $moment }
    Kanal: { $channel }
    Språk: { $speaks }
    Nummer: { $id }

    { $firm }
    { $link }
