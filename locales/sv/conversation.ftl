# Assistenten i samtal: de första orden, småprat, inte förstått, och det som chatten inte kan än.

greet =
    Hej! Jag är en automatisk assistent.
    Jag kan berätta hur det går med ditt ärende, vad som saknas, när vi har öppet och hur du når oss.
    Om du hellre vill prata med en människa, skriv bara ”människa”. Vad kan jag hjälpa dig med?
help =
    Jag är en automatisk assistent. Här i chatten kan jag berätta hur det går med ditt ärende, vad du fortfarande behöver skicka, när vi har öppet och hur du når oss.
    Skriv med dina egna ord eller tryck på en knapp. Vill du nå en människa, skriv ”människa”.
bot-challenge =
    Jag är ett datorprogram, inte en människa.
    Jag kan ta reda på hur det går med ditt ärende och när vi har öppet, och jag kan berätta hur du når en människa.
thank = Varsågod! Skriv gärna om det är något mer.
goodbye = Hej då, och ha det så bra. Du kan skriva igen när du vill.
affirm = Bra. Vad vill du veta?
deny = Okej. Säg till om jag kan hjälpa dig med något annat.
cancel-nothing = Det finns inget att avbryta just nu. Fråga gärna om något annat.
out-of-scope =
    Det kan jag tyvärr inte hjälpa dig med. Jag kan bara svara på frågor om våra kunders ärenden och om vårt företag.
    Det här kan jag hjälpa dig med:

## Inte förstått

fallback = Det förstod jag tyvärr inte. Menade du något av det här? Om inte, skriv gärna med andra ord.
fallback-again = Jag förstår tyvärr fortfarande inte. En medarbetare kan hjälpa dig. Eller menade du något av det här?

## Uppgifter som ingen har frågat efter

inform-code = Jag väntar inte på någon kod just nu. Vill du logga in?
inform-unneeded = Tack. Det behöver jag inte just nu. Vad vill du veta?

## Språk

# Sägs på det språk som talas nu; nedanför står en lista över språken, vart och ett med sitt eget namn.
language-now = Nu svarar jag på svenska. Vill du byta språk? Skriv då ditt nästa meddelande på det språk du vill ha. Jag kan svara på:
language-name-da = Dansk
language-name-sv = Svenska
language-name-en = English
language-name-fi = Suomi
language-name-ar = العربية

## Går inte i chatten än: säg det, och var det går i dag
# $portal: adressen till kundportalen · $email och $phone: företagets · $firm: dess namn

not-yet-complain =
    Jag är ledsen att du inte är nöjd. Jag kan inte ta emot klagomål här i chatten än.
    Skriv till { $email } eller ring { $phone }, så att en medarbetare kan titta på det.
not-yet-request_my_data = Jag kan inte ge dig en kopia av dina personuppgifter här i chatten än. Skriv till { $email } och säg att du vill ha en kopia av de uppgifter vi har om dig.
not-yet-delete_my_data = Jag kan inte ta emot en begäran om radering här i chatten än. Skriv till { $email } och säg att du vill att vi raderar dina personuppgifter.
not-yet-upload_document =
    Jag kan inte ta emot dokument här i chatten än. Du kan ladda upp dem på portalen: { $portal }
    Öppna ditt ärende där, välj ”Checklista” och tryck på gemet bredvid dokumentet.
not-yet-mark_item_done =
    Jag kan inte markera något som klart här i chatten än. Du kan göra det på portalen: { $portal }
    Öppna ditt ärende där, välj ”Checklista” och tryck på ”Markera som klar”.
not-yet-ask_files = Jag kan inte visa dina filer här i chatten än. Du hittar dem på portalen, i ditt ärende, under ”Filer”: { $portal }
not-yet-message_caseworker =
    Jag kan inte skicka meddelanden vidare här i chatten än. Du kan skriva till din handläggare på portalen: { $portal }
    Öppna ditt ärende där, välj ”Meddelanden” och tryck på plustecknet.
not-yet-read_messages = Jag kan inte visa dina meddelanden här i chatten än. Du kan läsa dem på portalen, i ditt ärende, under ”Meddelanden”: { $portal }
not-yet-ask_offer = Jag kan inte visa offerter här i chatten än. Du hittar din offert på portalen, under ”Betalningar”: { $portal }
not-yet-accept_offer =
    Jag kan inte acceptera en offert åt dig här i chatten än. Du kan göra det på portalen: { $portal }
    Välj ”Betalningar” där och tryck på den gula knappen ”Acceptera offert”.
not-yet-ask_payments = Jag kan inte visa betalningar här i chatten än. På portalen, under ”Betalningar”, ser du vad du ska betala och vad som är betalt: { $portal }
not-yet-pay =
    Du kan inte betala här i chatten än. Du kan betala på portalen: { $portal }
    Välj ”Betalningar” där och tryck på ”Betala”. Skriv aldrig kortnummer i chatten.
not-yet-get_receipt = Jag kan inte skicka kvitton här i chatten än. Du kan ladda ner dem på portalen, längst ner under ”Betalningar”: { $portal }
not-yet-ask_my_details = Jag kan inte visa dina uppgifter här i chatten än. Du hittar dem på portalen, under ”Min sida”: { $portal }
not-yet-update_my_details = Jag kan inte ändra dina uppgifter här i chatten än. Ändra dem på portalen, under ”Min sida”: { $portal } Du kan också skriva till { $email }.
not-yet-portal_login_help =
    Du loggar in på portalen här: { $portal }
    Ditt användarnamn är din e-postadress. Ditt första lösenord är det telefonnummer du gav oss när du blev kund. Om det inte fungerar, skriv till { $email } eller ring { $phone }.
not-yet-portal_password_reset =
    Jag kan inte byta ditt lösenord i chatten. Du kan be om ett nytt på portalens inloggningssida: { $portal }
    Mejlet skickas till den e-postadress vi har. Om det inte kommer, titta i skräpposten eller ring { $phone }.
not-yet-portal_help =
    Jag kan inte visa dig runt på portalen här i chatten än. Portalen finns här: { $portal }
    Om det är något du inte hittar där, ring { $phone } eller skriv till { $email }.
not-yet-book_consultation = Jag kan inte boka rådgivning här i chatten än. Ring { $phone } eller skriv till { $email } för att boka en tid.
not-yet-request_callback = Jag kan inte boka ett telefonsamtal här i chatten än. Ring oss på { $phone }, eller skriv till { $email } med ditt telefonnummer och när vi får ringa.
not-yet-ask_services = { $firm } hjälper människor som flyttar till eller från Sverige med papper och ansökningar. Jag kan inte ge råd om just din situation här i chatten än. Ring { $phone } eller skriv till { $email }.
not-yet-ask_prices = Jag vet inte vad våra tjänster kostar. Ring { $phone } eller skriv till { $email }, så berättar en medarbetare vad det kostar för dig.
