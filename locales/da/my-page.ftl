# Portalens Min side: klientens egne oplysninger, ønsker om at få dem ændret, og hvad klienten vil have mails om.

# $name: klientens fornavn
me-greeting = Hej { $name }

## Det, der venter på klienten
# $count: hvor mange

me-needs = Det venter på dig nu
me-needs-none = Der er ikke noget, der venter på dig lige nu.
me-need-unread = { $count ->
    [one] 1 ulæst besked
   *[other] { $count } ulæste beskeder
}
me-need-missing = { $count ->
    [one] 1 dokument mangler
   *[other] { $count } dokumenter mangler
}
me-need-rejected = { $count ->
    [one] 1 dokument skal sendes igen
   *[other] { $count } dokumenter skal sendes igen
}
me-need-overdue = { $count ->
    [one] 1 betaling er forfalden
   *[other] { $count } betalinger er forfaldne
}
me-need-due = { $count ->
    [one] 1 betaling er ikke betalt endnu
   *[other] { $count } betalinger er ikke betalt endnu
}
me-need-offers = { $count ->
    [one] 1 tilbud venter på dit svar
   *[other] { $count } tilbud venter på dit svar
}

## Veje videre

me-ways = Gå videre herfra
me-way-cases = Hvordan det går med hver sag, beskeder, tjekliste og filer.
me-way-payments = Hvad der skal betales, tilbud og kvitteringer.
me-way-consultation = En gratis samtale med os. Du vælger tiden.

## Oplysningerne

me-contact = Sådan får vi fat i dig
me-personal = Om dig
me-field-email = E-mail
me-field-phone = Telefon
me-field-address = Adresse
me-field-name = Navn
me-field-date-of-birth = Fødselsdato
me-not-given = Ikke oplyst
me-language = Sprog
me-language-help = Vi skriver til dig på dette sprog. Du kan vælge et andet øverst på siden.
# Står ved hver oplysning; de længere tekster nedenfor læses op i stedet
me-change = Ret
me-change-email = Ret din e-mailadresse
me-change-phone = Ret dit telefonnummer
me-change-address = Ret din adresse
me-change-name = Ret dit navn
me-change-date-of-birth = Ret din fødselsdato
me-change-help = Når du vil have noget rettet, ser din sagsbehandler på det først. Indtil da bruger vi det, der står her.

## En rettelse, der er bedt om

me-wish-badge = Ønsket
# $when: dag og klokkeslæt. Den nye værdi følger efter.
me-wish = Det bad du om den { $when }:

## Familien i sagen

me-applicants = Ansøgere
me-relation = Relation til dig
me-nationality = Nationalitet
me-applicants-none = Der er ikke noteret nogen ansøgere endnu.
me-applicants-help = Er der noget galt her? Skriv en besked til din sagsbehandler.

## At bede om en rettelse

me-now = Det har vi nu
me-ask-help = Skriv det nye. Vi beder din sagsbehandler om at rette det. Skriver du forkert, går intet tabt.
me-new-email = Ny e-mailadresse
me-new-phone = Nyt telefonnummer
me-new-address = Ny adresse
me-new-name = Nyt navn
me-new-date-of-birth = Rigtig fødselsdato
me-help-email = Du logger ind med din e-mailadresse. Den gamle virker, indtil adressen er rettet.
me-help-phone = Med landekode, for eksempel +45 12 34 56 78.
me-help-name = Som det står i dit pas.
me-help-date-of-birth = Som den står i dit pas.
me-ask = Bed om rettelsen
me-cancel = Fortryd
me-withdraw = Jeg vil ikke have det rettet alligevel

me-wrong-same = Det har vi allerede. Der er ikke noget at rette.
me-wrong-missing = Skriv det nye.
me-wrong-too-long = Det er for langt. Skriv det kortere.
me-wrong-email = Det kan vi ikke læse som en e-mailadresse. Den ligner navn@eksempel.dk.
me-wrong-phone = Det kan vi ikke læse som et telefonnummer. Måske er det for kort. Skriv også landekoden.
me-wrong-date = Det kan vi ikke læse som en fødselsdato. Vælg dag, måned og år.
me-wrong-future = Den dag er ikke kommet endnu.
me-wrong-characters = Der er et tegn i det, som vi ikke kan gemme. Skriv det selv ind i stedet for at kopiere det.

done-detail-asked = Tak. Vi har bedt din sagsbehandler om at rette det.
done-detail-withdrawn = Det er i orden. Alt bliver, som det er.

## Hvad klienten vil have mails om

me-consents = Mails fra os
# $firm: firmaets navn
me-consents-help = Må { $firm } skrive til dig på mail? Vores mails siger aldrig, hvad din sag handler om. Du kan altid ændre det her.
me-consent-case-news = Skriv til mig, når der er nyt i min sag
me-consent-reminders = Mind mig om datoer, betalinger og dokumenter, der mangler
me-consents-save = Gem
done-consents-kept = Dit valg er gemt.

## Mailen til sagsbehandleren: intet navn og ingen oplysninger om en klient, for den kan ses på en låst skærm
# $firm: firmaets navn; $link: adressen på medarbejdernes sider

mail-detail-wish-subject = En klient vil have en oplysning rettet
mail-detail-wish-body =
    Hej

    En klient hos { $firm } har bedt om at få rettet sine oplysninger. Log ind for at se, hvad det er, og tage stilling til det:

    { $link }

    Venlig hilsen
    { $firm }
