# Mejlet med koden. $code: sex siffror; $minutes: hur länge den gäller; $firm: företagets namn.
# Inga kunduppgifter: någon annan kan läsa mejlet.
mail-code-subject = Din kod till { $firm }
mail-code-body =
    Hej!

    Din kod till chatten med { $firm } är:

    { $code }

    Koden gäller i { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } och bara i den chatt där du bad om den.

    Vi frågar aldrig efter koden på telefon eller i ett mejl. Om du inte har bett om någon kod behöver du inte göra något. Utan koden kan ingen se ditt ärende.

    Vänliga hälsningar
    { $firm }
