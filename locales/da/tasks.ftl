# Det, assistenten gør over flere beskeder (skrive til sagsbehandleren, booke, et opkald …), og det, de alle siger ens:
# gentage, gå tilbage, vente, stoppe. Knapper: højst 24 tegn.

# $task: hvad det er. Bruges i en sætning som “Tilbage til din besked”
task-resume = { $task ->
    [reset] Tilbage til din nye adgangskode.
    [erasure] Tilbage til at slette dine data.
    [upload] Tilbage til dokumentet, du vil sende.
    [done] Tilbage til det, du vil markere som færdigt.
    [details] Tilbage til det, du vil have rettet.
    [message] Tilbage til din besked til sagsbehandleren.
    [urgent] Tilbage til det, der haster.
    [callback] Tilbage til opkaldet.
    [complaint] Tilbage til din klage.
    [acceptance] Tilbage til tilbuddet.
    [consultation] Tilbage til samtalen.
   *[other] Lad os gå videre.
}
task-corrected = Tak, det har jeg rettet.
task-repeat = Ja, en gang til:
task-what_now = Jeg spørger, fordi jeg skal bruge svaret her. Du kan også gå tilbage eller stoppe.
task-misunderstood = Undskyld, det forstod jeg forkert. Lad os prøve igen. Du kan også skrive “stop”.
task-silence = Er du der stadig? Jeg har gemt det, du har skrevet indtil nu.
task-silence-end = Jeg er stoppet, fordi jeg ikke har hørt fra dig. Der er ikke sendt noget. Du kan altid begynde igen.
task-wait = Tag dig god tid. Jeg venter, og intet går tabt.
task-restart = Det er i orden, vi begynder forfra.
task-back-first = Det er det første trin, så jeg kan ikke gå længere tilbage.
task-cannot-skip = Det her kan jeg ikke gå videre uden. Du kan skrive “stop”, hvis du ikke vil mere.
task-dont-have = Det gør ikke noget. Kom tilbage, når du har det, eller lad et menneske hjælpe dig.
task-refused = Det er i orden. Jeg skal stadig have et svar for at komme videre. Du kan også skrive “stop”.
task-not-an-answer = Undskyld, det kan jeg ikke bruge som svar.
task-gave-up = Vi kommer desværre ikke videre her. Et menneske kan hjælpe dig. Du kan også prøve igen eller stoppe.
task-which-case = Hvilken sag drejer det sig om?
task-more = Er der andet, jeg kan hjælpe dig med?

choice-use-words = Brug det som svar
choice-skip = Spring over
choice-send = Ja, send den

## Uden for en opgave: ord om selve samtalen

repair-repeat = Der er ikke noget at gentage endnu. Hvad kan jeg hjælpe dig med?
repair-misunderstood = Undskyld, det forstod jeg forkert. Sig det med andre ord. Eller mente du noget af det her?
repair-restart = Lad os begynde forfra. Hvad kan jeg hjælpe dig med?
repair-wait = Tag dig god tid. Skriv bare, når du er klar.
repair-finished = Godt. Du kan altid skrive igen.
repair-what_now = Du kan spørge med dine egne ord eller trykke på en af knapperne:
repair-silence = Jeg er her stadig. Skriv bare, hvis du mangler noget.
repair-silence-end = Jeg er her stadig. Skriv bare, hvis du mangler noget.
fallback-lost =
    Undskyld, jeg forstår ikke, hvad du mener. Jeg kan fortælle om din sag, hvad der mangler, betalinger og vores åbningstider, og jeg kan give beskeder videre.
    Sig det med andre ord, eller tal med et menneske.
