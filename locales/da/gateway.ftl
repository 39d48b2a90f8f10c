# Sagt af serveren selv, ikke af assistenten. $phone, $email, $firm: firmaets.
apology-down = Undskyld, jeg kan ikke svare lige nu på grund af en teknisk fejl. Din besked er gemt, og jeg svarer her, så snart jeg kan. Haster det, så ring til { $phone } eller skriv til { $email }.
turn-given-up = Undskyld, jeg kunne ikke svare på den besked. Den er gemt, og en medarbejder i firmaet kan se den. Du kan også ringe til { $phone } eller skrive til { $email }. Er der andet, jeg kan hjælpe dig med?
message-hidden = Her var et svar om din sag. Log venligst ind igen for at se det.
refused-empty = Din besked var tom. Skriv venligst, hvad du gerne vil vide.
refused-too-long = Din besked er for lang. Hold den venligst under { NUMBER($most) } tegn, eller send den i flere dele.
refused-too-fast = Det var mange beskeder på én gang. Vent venligst et minut, og prøv igen.
refused-session-unknown = Denne chat kan ikke fortsætte her. Genindlæs siden for at starte en ny.
