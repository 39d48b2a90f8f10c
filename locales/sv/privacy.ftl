# Allt som företaget har sparat om en kund, att ladda ner: sidan bakom länken i chatten, och texten i filen.
# $firm: företagets namn

my-data-title-ask = Dina uppgifter
my-data-text-ask = Här kan du ladda ner allt som { $firm } har sparat om dig. Det är en ZIP-fil.
my-data-download = Ladda ner mina uppgifter
# $minutes: hur länge länken fungerar efter att assistenten har gett den
my-data-note = Länken fungerar i { $minutes } minuter, och bara så länge du är inloggad i chatten. Skicka inte filen vidare: dina personliga papper finns i den.

# Länken är för gammal, chatten är utloggad, eller så är länken någon annans
my-data-title-over = Den här länken fungerar inte längre
my-data-text-over = För din säkerhet fungerar länken bara en kort tid. Be assistenten om en ny.

my-data-title-many = Vänta en liten stund
my-data-text-many = Du har just laddat ner dina uppgifter flera gånger. Försök igen om en timme.

# README.txt i filen, ren text. $data: namnet på filen bredvid; $email: företagets adress
# $files: all, eller some när det finns filer som inte är med
# $chat_days, $audit_days: hur länge samtal och loggen sparas
export-note =
    Det här är allt som { $firm } har sparat om dig.

    { $data }: dina uppgifter, din familj, dina ärenden med checklista, meddelanden, offerter och betalningar, din rådgivning, dina samtal med oss, dina inloggningar och loggen över vad som har gjorts. Du kan öppna den med en webbläsare eller ett textprogram.
    { $files ->
        [some] files: filerna i dina ärenden. Några är inte med, eftersom de är för stora tillsammans eller inte gick att hitta. De står i { $data }. Be oss om dem.
       *[all] files: filerna i dina ärenden.
    }

    Vi sparar samtal i { $chat_days } dagar och loggen i { $audit_days } dagar.

    Om något är fel, eller om du vill att vi raderar dina uppgifter, skriv till oss:
    { $email }

    { $firm }
