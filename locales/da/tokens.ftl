# Personlige tokens på “Login og sikkerhed”: nøgler, som en klients eget program bruger, når det spørger API'et i klientens navn.

tokens-title = Personlige tokens
tokens-what = Med et personligt token kan et af dine egne programmer læse og gøre det samme som dig på portalen. De fleste får aldrig brug for et. Pas på det, som du passer på din adgangskode: Den, der har det, kan se dine sager.
tokens-none = Du har ingen tokens.
tokens-new = Lav et nyt token
tokens-name = Navn
tokens-name-help = Så du senere ved, hvad det er til, for eksempel “Min kalender”.
tokens-lifetime = Det udløber efter
# $days: et helt antal dage
tokens-days = { $days ->
    [365] et år
   *[other] { $days } dage
}
tokens-make = Lav token
# $day: en dato, færdigt skrevet
tokens-made-on = Lavet { $day }
tokens-ends-on = Udløber { $day }
tokens-used-on = Sidst brugt { $day }
tokens-never-used = Ikke brugt endnu
tokens-revoke = Slet
# $name: det navn, klienten har givet det
tokens-revoke-label = Slet tokenet { $name }
tokens-back = Til Login og sikkerhed

## Når der er lavet et

tokens-made-title = Dit nye token
tokens-made-copy = Kopiér det nu, og gem det et sikkert sted. Vi viser det kun denne ene gang.
tokens-made-text = Tokenet

## Hvad der kan være galt med formularen

tokens-wrong-name = Giv dit token et navn på højst 100 tegn.
tokens-wrong-days = Vælg, hvor længe dit token skal virke.
# $most: et helt tal
tokens-too-many = Du har { $most } tokens, og flere kan man ikke have. Slet et først.
done-token-revoked = Dit token er slettet. Det virker ikke længere.
