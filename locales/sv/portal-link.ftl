# Sidan bakom en länk som assistenten ger i chatten: den leder till en sida på portalen där man redan är inloggad.
# $name: kundens förnamn

enter-title-ask = Öppna portalen
enter-ask = Den här länken kommer från din chatt med oss. Tryck på knappen, så loggas du in.
enter-continue = Fortsätt som { $name }
enter-not-you = Är det inte du? Stäng då den här sidan.

# Webbläsaren är inloggad som en annan kund
enter-title-other = Någon annan är inloggad
enter-other = Den här länken är till för { $name }. Någon annan är inloggad på den här enheten. Logga ut först. Sedan kan du fortsätta som { $name }.
enter-leave = Logga ut och fortsätt
enter-stay = Fortsätt vara inloggad

# Länken är använd, för gammal, eller så är chatten utloggad
enter-title-over = Den här länken fungerar inte längre
enter-over = För din säkerhet fungerar en länk från chatten bara en gång och bara en kort tid. Logga in här, eller be assistenten om en ny länk.

# För många länkar som inte fungerade har provats härifrån. $minutes: hur länge man ska vänta
enter-title-locked = Vänta en liten stund
enter-locked = Det blev för många försök härifrån. Försök igen om { $minutes ->
    [one] en minut
   *[other] { $minutes } minuter
}, eller logga in med ditt lösenord.
