# Nogen vil tale med et menneske. Ingen kan overtage i chatten: sig, hvad der virkelig sker.

human = Et menneske kan hjælpe dig, men ikke her i chatten.
human-call = Du kan ringe nu:
human-call-later = Eller ring, når vi har åbent:
human-told = Jeg har også sagt til kontoret, at du vil tale med et menneske. De ringer eller skriver til dig.
human-known = Kontoret ved allerede, at du vil tale med et menneske. De ringer eller skriver til dig.
human-offer = Jeg ved ikke, hvordan vi får fat i dig. Vil du ringes op, så tryk på “Ring til mig”. Er du klient hos os, kan du skrive til din sagsbehandler.
human-leave = Du kan lægge en besked til din sagsbehandler nu eller bede os ringe til dig.
# $email: firmaets
human-write = Du kan skrive en e-mail til { $email }.
# $email: adressen til det, der haster
human-urgent = Hvis det ikke kan vente: { $email }
