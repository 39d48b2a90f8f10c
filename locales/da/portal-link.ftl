# Siden bag et link, som assistenten giver i chatten: den fører til en side på portalen, hvor man allerede er logget ind.
# $name: klientens fornavn

enter-title-ask = Åbn portalen
enter-ask = Linket kommer fra din chat med os. Tryk på knappen, så er du logget ind.
enter-continue = Fortsæt som { $name }
enter-not-you = Er det ikke dig? Så luk siden.

# Browseren er logget ind som en anden klient
enter-title-other = Du er logget ind som en anden
enter-other = Linket er til { $name }, men der er en anden, der er logget ind på denne enhed. Log ud først. Så kan du fortsætte som { $name }.
enter-leave = Log ud, og gå videre
enter-stay = Bliv logget ind

# Linket er brugt eller for gammelt, eller der er logget ud i chatten
enter-title-over = Linket virker ikke længere
enter-over = For din sikkerheds skyld virker et link fra chatten kun én gang og kun i kort tid. Log ind her, eller bed assistenten om et nyt link.

# Der er prøvet for mange links, som ikke virkede. $minutes: hvor længe man skal vente
enter-title-locked = Vent lidt
enter-locked = Der har været for mange forsøg herfra. Prøv igen om { $minutes ->
    [one] et minut
   *[other] { $minutes } minutter
}, eller log ind med din adgangskode.
