# Min sida på portalen: kundens egna uppgifter, önskemål om att ändra dem, och vad kunden vill få mejl om.

# $name: kundens förnamn
me-greeting = Hej, { $name }

## Det som väntar på kunden
# $count: hur många

me-needs = Att göra nu
me-needs-none = Du behöver inte göra något just nu.
me-need-unread = { $count ->
    [one] 1 oläst meddelande
   *[other] { $count } olästa meddelanden
}
me-need-missing = { $count ->
    [one] 1 dokument saknas
   *[other] { $count } dokument saknas
}
me-need-rejected = { $count ->
    [one] 1 dokument behöver skickas igen
   *[other] { $count } dokument behöver skickas igen
}
me-need-overdue = { $count ->
    [one] 1 betalning är försenad
   *[other] { $count } betalningar är försenade
}
me-need-due = { $count ->
    [one] 1 betalning kvar att göra
   *[other] { $count } betalningar kvar att göra
}
me-need-offers = { $count ->
    [one] 1 offert väntar på ditt svar
   *[other] { $count } offerter väntar på ditt svar
}

## Vägar vidare

me-ways = Gå vidare
me-way-cases = Hur det går med varje ärende, meddelanden, checklista och filer.
me-way-payments = Det du ska betala, offerter och kvitton.
me-way-consultation = Ett gratis samtal med oss. Du väljer tiden.

## Uppgifterna

me-contact = Så når vi dig
me-personal = Om dig
me-field-email = E-post
me-field-phone = Telefon
me-field-address = Adress
me-field-name = Namn
me-field-date-of-birth = Födelsedatum
me-not-given = Uppgift saknas
me-language = Språk
me-language-help = Vi skriver till dig på det här språket. Du kan välja ett annat högst upp på sidan.
# Står bredvid varje uppgift; de längre texterna nedanför läses upp i stället
me-change = Ändra
me-change-email = Ändra din e-postadress
me-change-phone = Ändra ditt telefonnummer
me-change-address = Ändra din adress
me-change-name = Ändra ditt namn
me-change-date-of-birth = Ändra ditt födelsedatum
me-change-help = När du vill ändra något tittar din handläggare på det först. Tills dess använder vi det som står här.

## En ändring som kunden har bett om

me-wish-badge = Önskad ändring
# $when: dag och tid. Det nya värdet följer efter.
me-wish = Du bad om det här den { $when }:

## Personerna i familjen

me-applicants = Sökande
me-relation = Relation till dig
me-nationality = Medborgarskap
me-applicants-none = Det finns inga sökande här än.
me-applicants-help = Är något fel här? Skriv ett meddelande till din handläggare.

## Att be om en ändring

me-now = Det här har vi nu
me-ask-help = Skriv den nya uppgiften. Vi ber din handläggare att ändra den. Det gör inget om du råkar skriva fel.
me-new-email = Ny e-postadress
me-new-phone = Nytt telefonnummer
me-new-address = Ny adress
me-new-name = Nytt namn
me-new-date-of-birth = Rätt födelsedatum
me-help-email = Du loggar in med din e-postadress. Den gamla fungerar tills ändringen är gjord.
me-help-phone = Med landskod, till exempel +45 12 34 56 78.
me-help-name = Så som det står i ditt pass.
me-help-date-of-birth = Så som det står i ditt pass.
me-ask = Be om ändringen
me-cancel = Avbryt
me-withdraw = Jag vill inte ha ändringen längre

me-wrong-same = Det har vi redan. Det finns inget att ändra.
me-wrong-missing = Skriv den nya uppgiften.
me-wrong-too-long = Det är för långt. Skriv lite kortare.
me-wrong-email = Det ser inte ut som en e-postadress. Den ska se ut ungefär så här: namn@exempel.se.
me-wrong-phone = Det ser inte ut som ett telefonnummer. Det kanske är för kort. Skriv landskoden också.
me-wrong-date = Det ser inte ut som ett födelsedatum. Välj dag, månad och år.
me-wrong-future = Den dagen har inte varit än.
me-wrong-characters = Det finns ett tecken i texten som vi inte kan spara. Skriv in texten för hand i stället för att kopiera.

done-detail-asked = Tack. Vi har bett din handläggare att ändra det.
done-detail-withdrawn = Okej. Allt är kvar som det är.

## Det kunden vill få mejl om

me-consents = Mejl från oss
# $firm: företagets namn
me-consents-help = Får { $firm } skriva till dig via mejl? I våra mejl står det aldrig vad ditt ärende handlar om. Du kan ändra det här när du vill.
me-consent-case-news = Skriv till mig när det händer något i mitt ärende
me-consent-reminders = Påminn mig om datum, dokument som saknas och betalningar
me-consents-save = Spara
done-consents-kept = Ditt val är sparat.

## Mejlet till handläggaren: inget namn och ingen uppgift om en kund, eftersom det kan synas på en låst skärm
# $firm: företagets namn; $link: adressen till medarbetarnas sidor

mail-detail-wish-subject = En kund vill ändra en uppgift
mail-detail-wish-body =
    Hej!

    En kund hos { $firm } har bett om att få ändra sina uppgifter. Logga in för att se vad det gäller och besluta om det:

    { $link }

    Vänliga hälsningar
    { $firm }
