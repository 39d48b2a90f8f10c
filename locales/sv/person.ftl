# Någon vill prata med en människa. Ingen kan ta över i chatten: det som verkligen händer sägs.

human = En människa kan hjälpa dig, men inte i den här chatten.
human-call = Du kan ringa nu:
human-call-later = Eller ring när vi har öppet:
human-told = Jag har också sagt till kontoret att du vill prata med en människa. De ringer eller mejlar dig.
human-known = Kontoret vet redan att du vill prata med en människa. De ringer eller mejlar dig.
human-offer = Jag vet inte hur vi kan nå dig. Vill du bli uppringd, tryck på ”{ choice-request_callback }”. Om du är kund hos oss kan du skriva till din handläggare.
human-leave = Du kan lämna ett meddelande till din handläggare nu, eller be oss att ringa dig.
# $email: företagets
human-write = Du kan mejla till { $email }.
# $email: adressen för det som är akut
human-urgent = Om det inte kan vänta: { $email }
