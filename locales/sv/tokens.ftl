# Personliga åtkomstnycklar på ”Inloggning och säkerhet”: med dem frågar kundens eget program API:et i kundens namn.

tokens-title = Personliga åtkomstnycklar
tokens-what = Med en personlig åtkomstnyckel (token) kan ett av dina egna program läsa och göra det som du kan på portalen. De flesta behöver aldrig någon. Var lika försiktig med nyckeln som med ditt lösenord: den som har den kan se dina ärenden.
tokens-none = Du har inga åtkomstnycklar.
tokens-new = Skapa en ny åtkomstnyckel
tokens-name = Namn
tokens-name-help = Så att du senare vet vad den är till för, till exempel ”Min kalender”.
tokens-lifetime = Slutar gälla efter
# $days: ett helt antal dagar
tokens-days = { $days ->
    [365] ett år
   *[other] { $days } dagar
}
tokens-make = Skapa nyckel
# $day: ett datum, redan färdigt skrivet
tokens-made-on = Skapad den { $day }
tokens-ends-on = Slutar gälla den { $day }
tokens-used-on = Senast använd den { $day }
tokens-never-used = Inte använd än
tokens-revoke = Radera
# $name: vad kunden kallade nyckeln
tokens-revoke-label = Radera åtkomstnyckeln { $name }
tokens-back = Till Inloggning och säkerhet

## När en har skapats

tokens-made-title = Din nya åtkomstnyckel
tokens-made-copy = Kopiera den nu och förvara den på ett säkert ställe. Vi visar den bara den här gången.
tokens-made-text = Åtkomstnyckeln

## Vad som kan vara fel i formuläret

tokens-wrong-name = Ge nyckeln ett namn med högst 100 tecken.
tokens-wrong-days = Välj hur länge nyckeln ska gälla.
# $most: ett helt tal
tokens-too-many = Du har { $most } åtkomstnycklar, och fler kan man inte ha. Radera en först.
done-token-revoked = Åtkomstnyckeln är raderad. Den fungerar inte längre.
