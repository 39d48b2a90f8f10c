# Dine data i chatten: en kopi af dem, hvad der gemmes og hvor længe, og at bede om sletning. Almindelige ord, ingen
# juridiske råd.

## En kopi af ens data
# $url: en adresse; $minutes: hvor længe den virker

my-data-link =
    Her kan du hente alt det, vi har om dig, som én fil. Linket er kun til dig og virker i { $minutes ->
        [one] et minut
       *[other] { $minutes } minutter
    }. Giv det ikke videre:
    { $url }
# Hvor mange der er af hver
my-data-what = I filen er dine oplysninger, { $cases ->
        [one] 1 sag
       *[other] { $cases } sager
    }, { $messages ->
        [one] 1 besked
       *[other] { $messages } beskeder
    }, { $files ->
        [one] 1 fil
       *[other] { $files } filer
    }, { $payments ->
        [one] 1 betaling
       *[other] { $payments } betalinger
    } og { $conversations ->
        [one] 1 chat
       *[other] { $conversations } chats
    } med os.

## Hvad der gemmes, og hvor længe
# $chat_days, $audit_days: antal dage

retention-what = Vi gemmer dine og din families oplysninger, dine sager med beskeder og dokumenter, dine betalinger og det, der bliver skrevet i denne chat.
retention-how-long = Vi gemmer chats i { $chat_days } dage og listen over, hvad der er gjort, i { $audit_days } dage. Papirerne i en sag og betalinger gemmer vi, så længe loven kræver det. Firmaet kan fortælle dig mere.
retention-more = Er du klient, kan du få en kopi af det hele her.

## At bede om sletning

erasure-what = Jeg kan bede firmaet om at slette dine data: dine oplysninger, sager, dokumenter, beskeder og chats.
erasure-law = Nogle papirer skal efter loven gemmes i en tid. Firmaet fortæller dig hvilke.
# $count: hvor mange sager der er i gang
erasure-running = { $count ->
        [one] Du har en sag i gang. Den kan ikke fortsætte
       *[other] Du har { $count } sager i gang. De kan ikke fortsætte
    } uden dine data.
erasure-confirm = Skal jeg sende ønsket? Intet bliver slettet, før et menneske har set på det og skrevet til dig.
erasure-taken = Firmaet har nu fået dit ønske. Et menneske ser på det og skriver til dig inden for en måned. Der er ikke slettet noget endnu.
erasure-repeated = Firmaet har allerede fået dit ønske, så jeg har ikke sendt det igen. Et menneske skriver til dig.
erasure-too-many = Jeg har allerede sendt det flere gange i dag. Tal med et menneske om det.
task-erasure-stopped = Jeg er stoppet. Der er ikke sendt noget, og intet bliver slettet.
choice-erasure-yes = Ja, bed om det
choice-data-first = Få mine data først
