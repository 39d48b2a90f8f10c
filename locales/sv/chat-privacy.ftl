# Personuppgifter i chatten: en kopia av dem, vad som sparas och hur länge, och att be om radering. Enkla ord, inga juridiska råd.

## En kopia av sina uppgifter
# $url: en adress; $minutes: hur länge den fungerar

my-data-link =
    Här kan du ladda ner allt som vi har om dig, i en enda fil. Länken fungerar i { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, bara för dig. Skicka den inte vidare:
    { $url }
# Hur många det finns av varje
my-data-what = I filen finns dina uppgifter, { $cases ->
        [one] 1 ärende
       *[other] { $cases } ärenden
    }, { $messages ->
        [one] 1 meddelande
       *[other] { $messages } meddelanden
    }, { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }, { $payments ->
        [one] 1 betalning
       *[other] { $payments } betalningar
    } och { $conversations ->
        [one] 1 chatt
       *[other] { $conversations } chattar
    } med oss.

## Vad som sparas, och hur länge
# $chat_days, $audit_days: antal dagar

retention-what = Vi sparar dina och din familjs uppgifter, dina ärenden med meddelanden och dokument, dina betalningar och det som skrivs i den här chatten.
retention-how-long = Vi sparar chattar i { $chat_days } dagar, och listan över vad som har gjorts i { $audit_days } dagar. Papper i ett ärende och betalningar sparas så länge lagen kräver det. Företaget kan berätta mer.
retention-more = Är du kund kan du få en kopia av allt här.

## Att be om radering

erasure-what = Jag kan be företaget att radera dina uppgifter: dina kontaktuppgifter, dina ärenden, dokument, meddelanden och chattar.
erasure-law = Vissa papper måste enligt lag sparas en tid. Företaget berättar vilka.
# $count: hur många ärenden som pågår
erasure-running = { $count ->
        [one] Du har ett pågående ärende. Det kan inte fortsätta
       *[other] Du har { $count } pågående ärenden. De kan inte fortsätta
    } utan dina uppgifter.
erasure-confirm = Ska jag skicka den här begäran? Inget raderas innan en människa har tittat på den och skrivit till dig.
erasure-taken = Företaget har nu fått din begäran. En människa tittar på den och skriver till dig inom en månad. Inget är raderat än.
erasure-repeated = Företaget har redan fått din begäran, så jag har inte skickat den igen. En människa skriver till dig.
erasure-too-many = Jag har redan skickat det här flera gånger i dag. Prata med en människa om det.
task-erasure-stopped = Jag har avbrutit. Inget är skickat, och inget raderas.
choice-erasure-yes = Ja, be om radering
choice-data-first = Få en kopia först
