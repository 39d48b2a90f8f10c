# Alt det, firmaet har om en klient, til at hente: siden bag linket fra chatten og teksten i arkivet.
# $firm: firmaets navn

my-data-title-ask = Dine data
my-data-text-ask = Her kan du hente alt det, som { $firm } har gemt om dig. Det er én ZIP-fil.
my-data-download = Hent mine data
# $minutes: hvor længe linket virker, efter at assistenten har givet det
my-data-note = Linket virker i { $minutes } minutter, og kun så længe du er logget ind i chatten. Giv ikke filen videre: Dine personlige papirer er i den.

# Linket er for gammelt, der er logget ud i chatten, eller det er en andens
my-data-title-over = Linket virker ikke længere
my-data-text-over = For din sikkerheds skyld virker linket kun i kort tid. Bed assistenten om et nyt.

my-data-title-many = Vent lidt
my-data-text-many = Du har lige hentet dine data flere gange. Prøv igen om en time.

# README.txt i arkivet, ren tekst. $data: navnet på filen ved siden af; $email: firmaets adresse
# $files: all, eller some, når der er filer, som ikke er med i arkivet
# $chat_days, $audit_days: hvor længe samtaler og loggen bliver gemt
export-note =
    Her er alt det, som { $firm } har gemt om dig.

    { $data }: dine oplysninger, din familie, dine sager med tjekliste, beskeder, tilbud og betalinger, dine bookede samtaler, dine chats med os, dine login og loggen over, hvad der er gjort. Du kan åbne filen i en browser eller et tekstprogram.
    { $files ->
        [some] files: filerne i dine sager. Nogle er ikke med, fordi de fylder for meget tilsammen eller ikke kunne findes. De står på en liste i { $data }. Spørg os, hvis du vil have dem.
       *[all] files: filerne i dine sager.
    }

    Vi gemmer chats i { $chat_days } dage og loggen i { $audit_days } dage.

    Er der noget forkert, eller vil du have os til at slette dine data, så skriv til os:
    { $email }

    { $firm }
