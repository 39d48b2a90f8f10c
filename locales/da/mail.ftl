# Mailen med koden. $code: seks cifre; $minutes: så længe gælder den; $firm: firmaets navn.
mail-code-subject = Din kode til { $firm }
mail-code-body =
    Hej

    Din kode til chatten med { $firm } er:

    { $code }

    Koden gælder i { $minutes ->
        [one] ét minut
       *[other] { $minutes } minutter
    } og kun i den chat, hvor du bad om den.

    Vi beder aldrig om koden i telefonen eller i en e-mail. Har du ikke bedt om en kode, kan du se bort fra denne mail. Ingen kan se din sag uden koden.

    Venlig hilsen
    { $firm }
