# Assistenten i samtal: de första orden, småprat och inte förstått.

greet =
    Hej! Jag är en automatisk assistent.
    Jag kan berätta hur det går med ditt ärende och vad som saknas. Jag kan också ta emot meddelanden, svara på frågor om betalningar och boka rådgivning eller ett samtal.
    Om du hellre vill prata med en människa, skriv bara ”människa”. Vad kan jag hjälpa dig med?
greet-again = Hej! Det är fortfarande den automatiska assistenten. Vad kan jag hjälpa dig med? Skriv ”människa” om du vill prata med en människa.
help =
    Det här kan jag:
    • Ditt ärende: hur det går, hur lång tid det tar, vem som är din handläggare
    • Dokument: vad som saknas, hur du skickar dem, vad som är klart
    • Meddelanden: skriv till din handläggare, läs svaren
    • Pengar: din offert, betalningar, kvitton, priser
    • Du: dina uppgifter, en kopia av dina uppgifter, radering av dem
    • Portalen: logga in, få ett nytt lösenord, hitta rätt
    • Företaget: öppettider, telefonnummer, rådgivning, bli uppringd, akut hjälp
bot-challenge =
    Jag är ett datorprogram, inte en människa.
    Jag tar reda på hur det går med ditt ärende, för vidare meddelanden och skriver ner det du ber om. Det jag inte kan tar en människa hand om: skriv ”människa” när du vill.
thank = Varsågod! Skriv gärna om det är något mer.
goodbye = Hej då, och ha det så bra. Du kan skriva igen när du vill.
affirm = Bra. Vad vill du veta?
deny = Okej. Säg till om jag kan hjälpa dig med något annat.
cancel-nothing = Det finns inget att avbryta just nu. Fråga gärna om något annat.
out-of-scope =
    Det kan jag tyvärr inte hjälpa dig med. Jag kan bara svara på frågor om våra kunders ärenden och om vårt företag.
    Det här kan jag hjälpa dig med:

## Inte förstått

fallback = Det förstod jag tyvärr inte. Menade du något av det här? Om inte, skriv gärna med andra ord.
fallback-again = Jag förstår tyvärr fortfarande inte. En medarbetare kan hjälpa dig. Eller menade du något av det här?

## Uppgifter som ingen har frågat efter

inform-code = Jag väntar inte på någon kod just nu. Vill du logga in?
inform-unneeded = Tack. Det behöver jag inte just nu. Vad vill du veta?

## Språk

# Sägs på det språk som talas nu; nedanför står en lista över språken, vart och ett med sitt eget namn.
language-now = Nu svarar jag på svenska. Vill du byta språk? Skriv då ditt nästa meddelande på det språk du vill ha. Jag kan svara på:
language-name-da = Dansk
language-name-sv = Svenska
language-name-en = English
language-name-fi = Suomi
language-name-ar = العربية
