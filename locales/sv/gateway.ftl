# Sägs av servern själv, inte av assistenten. $phone, $email, $firm: företagets.
apology-down = Jag kan tyvärr inte svara just nu på grund av ett tekniskt fel. Jag har sparat ditt meddelande och svarar här i chatten så snart jag kan. Om det är bråttom, ring { $phone } eller skriv till { $email }.
turn-given-up = Jag kunde tyvärr inte svara på det meddelandet. Det är sparat, och en medarbetare hos oss kan se det. Du kan också ringa { $phone } eller skriva till { $email }. Kan jag hjälpa dig med något annat?
# Visas i stället för ett svar om ett ärende när inloggningen har tagit slut under tiden.
message-hidden = Här fanns ett svar om ditt ärende. Logga in igen om du vill se det.
refused-empty = Ditt meddelande var tomt. Skriv vad du vill veta.
refused-too-long = Ditt meddelande är för långt. Skriv högst { NUMBER($most) } tecken, eller dela upp det i flera meddelanden.
refused-too-fast = Det var många meddelanden på en gång. Vänta en minut och försök igen.
refused-session-unknown = Den här chatten går inte att fortsätta. Ladda om sidan för att börja en ny.
