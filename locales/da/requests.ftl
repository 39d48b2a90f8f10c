# Mails til medarbejderne om det, nogen har bedt om i chatten. De går kun til firmaet, aldrig til klienter. Emnerne
# siger intet om en person eller en sag: de kan ses på en låst skærm.

## Det, der ikke kan vente
# $id: henvendelsens nummer; $moment: hvornår, efter firmaets ur; $channel: hvor der er skrevet, for eksempel web
# $speaks: det sprog, personen skriver, for eksempel dansk; $what, $by_when, $where, $reach, $name: med personens egne ord
# eller –; $verified: yes eller no; $client, $phone, $email, $cases: om en klient, der har vist, hvem de er
# $firm: firmaets navn; $link: medarbejdernes side

mail-urgent-subject = Hastesag nr. { $id }
mail-urgent-body =
    En person i chatten siger, at det haster.

    Hvad det drejer sig om:
    { $what }

    Hvornår der er brug for hjælp: { $by_when }
    Hvor personen er: { $where }
    Sådan kan personen kontaktes: { $reach }
    Navn, som personen skrev det: { $name }

    { $verified ->
        [yes] Klienten har vist, hvem vedkommende er:
            { $client }
            Telefon hos os: { $phone }
            E-mail hos os: { $email }
            Sager: { $cases }
       *[no] Personen har ikke vist, hvem vedkommende er. Fortæl ikke noget om en sag, før du har undersøgt det.
    }

    Skrevet: { $moment }
    Kanal: { $channel }
    Sprog: { $speaks }
    Nummer: { $id }

    { $firm }
    { $link }

## Personen har tilføjet noget
# $more: det, der er skrevet nu; alt andet som ovenfor

mail-urgent-more-subject = Mere om hastesag nr. { $id }
mail-urgent-more-body =
    Personen i chatten har skrevet mere om hastesag nr. { $id }:

    { $more }

    Det skrev personen først:
    { $what }

    Hvornår der er brug for hjælp: { $by_when }
    Hvor personen er: { $where }
    Sådan kan personen kontaktes: { $reach }
    Navn, som personen skrev det: { $name }

    { $verified ->
        [yes] Klienten har vist, hvem vedkommende er:
            { $client }
            Telefon hos os: { $phone }
            E-mail hos os: { $email }
            Sager: { $cases }
       *[no] Personen har ikke vist, hvem vedkommende er. Fortæl ikke noget om en sag, før du har undersøgt det.
    }

    Først skrevet: { $moment }
    Kanal: { $channel }
    Sprog: { $speaks }

    { $firm }
    { $link }

## Andet, som medarbejderne bliver bedt om
# $kind: callback, complaint, person eller erasure; $text: det, der er skrevet, eller –; $phone, $when, $name, $email: eller –
# $cases: numrene på klientens sager i gang eller –; alt andet som ovenfor

mail-staff-request-subject = { $kind ->
    [callback] Ring til en person fra chatten
    [complaint] En klage fra chatten
    [erasure] En klient beder os slette sine data
   *[person] En person i chatten vil tale med et menneske
} (nr. { $id })
mail-staff-request-body =
    { $kind ->
        [callback] En person i chatten beder os ringe.
        [complaint] En person i chatten har en klage. Svar snart.
        [erasure] En klient beder os slette sine data. Vi skal svare inden for en måned.
       *[person] En person i chatten vil tale med et menneske.
    }

    Det skrev personen:
    { $text }

    Hvornår: { $when }
    Telefon: { $phone }
    E-mail: { $email }
    Navn: { $name }
    { $verified ->
        [yes] Klienten har vist, hvem vedkommende er. Sager: { $cases }
       *[no] Personen har ikke vist, hvem vedkommende er. Fortæl ikke noget om en sag, før du har undersøgt det.
    }

    Skrevet: { $moment }
    Kanal: { $channel }
    Sprog: { $speaks }
    Nummer: { $id }

    { $firm }
    { $link }
