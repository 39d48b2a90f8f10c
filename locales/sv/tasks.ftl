# Det som assistenten gör över flera meddelanden (skriva till handläggaren, boka, ringa upp …), och det som alla sådana
# uppgifter har gemensamt: upprepa, gå tillbaka, vänta, avbryta. Knappar: högst 24 tecken.

# $task: vad det är. Sägs innan frågan ställs igen
task-resume = { $task ->
    [reset] Tillbaka till ditt nya lösenord.
    [erasure] Tillbaka till raderingen av dina uppgifter.
    [upload] Tillbaka till dokumentet du vill skicka.
    [done] Tillbaka till det du vill markera som klart.
    [details] Tillbaka till ändringen av dina uppgifter.
    [message] Tillbaka till ditt meddelande till handläggaren.
    [urgent] Tillbaka till det som är akut.
    [callback] Tillbaka till samtalet.
    [complaint] Tillbaka till ditt klagomål.
    [acceptance] Tillbaka till offerten.
    [consultation] Tillbaka till rådgivningen.
   *[other] Då fortsätter vi.
}
task-corrected = Tack, nu har jag rättat det.
task-repeat = Javisst, här kommer det igen:
task-what_now = Jag frågar för att jag behöver det för att komma vidare. Du kan också hoppa över det du inte vet, gå tillbaka eller avbryta.
task-misunderstood = Förlåt, jag förstod fel. Vi försöker igen. Vill du sluta, skriv ”avbryt”.
task-silence = Är du kvar? Jag har sparat det du har skrivit hittills.
task-silence-end = Jag hörde inget mer från dig, så jag har avbrutit det här. Inget är skickat. Du kan börja om när du vill.
task-wait = Ta den tid du behöver. Jag väntar, och inget försvinner.
task-restart = Okej, vi börjar om från början.
task-back-first = Det här är det första steget, så jag kan inte gå längre tillbaka.
task-cannot-skip = Det här behöver jag veta för att komma vidare. Vill du sluta, skriv ”avbryt”.
task-dont-have = Det gör inget. Kom tillbaka när du har det, eller låt en människa hjälpa dig.
task-refused = Det är okej. Jag behöver ändå ett svar för att komma vidare. Du kan också skriva ”avbryt”.
task-not-an-answer = Det kan jag tyvärr inte använda som svar.
task-gave-up = Vi kommer tyvärr inte vidare med det här. En människa kan hjälpa dig. Du kan också försöka igen eller avbryta.
task-which-case = Vilket ärende gäller det?
task-more = Kan jag hjälpa dig med något mer?

choice-use-words = Använd det som svar
choice-skip = Hoppa över
choice-send = Ja, skicka

## Utanför en uppgift: ord om själva samtalet

repair-repeat = Det finns inget att upprepa än. Vad kan jag hjälpa dig med?
repair-misunderstood = Förlåt, jag förstod fel. Skriv gärna med andra ord. Menade du något av det här?
repair-restart = Då börjar vi om. Vad kan jag hjälpa dig med?
repair-wait = Ta den tid du behöver. Skriv när du är redo.
repair-finished = Bra. Du kan skriva igen när du vill.
repair-what_now = Fråga mig med dina egna ord, eller tryck på något av det här:
repair-silence = Jag är kvar. Skriv om du behöver något.
repair-silence-end = Jag är kvar. Skriv om du behöver något.
fallback-lost =
    Jag förstår tyvärr inte vad du menar. Jag kan berätta om ditt ärende, om vad som saknas, om betalningar och om våra öppettider. Jag kan också skicka meddelanden vidare.
    Skriv gärna med andra ord, eller prata med en människa.
