# Hur man gör saker på kundportalen, berättat i chatten. 2–4 korta rader. Det som står inom citattecken är en etikett på
# en sida och kommer från sidans egna texter ({ portal-cases } och så vidare): behåll hänvisningarna, skriv aldrig ut dem.
# { portal-case-tab } är namnet på den flik som texten handlar om: $tab ges av programmet.

portal-help-what = På portalen ser du dina ärenden. Där kan du också skriva till oss, skicka dokument och betala. Vad letar du efter?
portal-help-my_page =
    ”{ portal-my-page }” är den första sidan när du har loggat in. Där ser du vad du behöver göra nu, och dina egna uppgifter.
    Därifrån kommer du till ”{ portal-cases }” och ”{ portal-payments }”. Tryck på ”{ portal-my-page }” högst upp på en sida för att komma tillbaka.
portal-help-details =
    Dina uppgifter finns på ”{ portal-my-page }”: e-post, telefon och adress under ”{ me-contact }”, resten under ”{ me-personal }”.
    Tryck på ”{ me-change }” bredvid det som är fel. Din handläggare tittar på det innan det ändras.
portal-help-client_details =
    Tryck på ”{ portal-cases }” högst upp och sedan på ”{ portal-case-view }” bredvid ärendet.
    Tryck på ”{ portal-case-tab }” i raden med länkar högst upp. Där ser du dig själv och dem som söker tillsammans med dig.
portal-help-language =
    Språken finns allra högst upp på varje sida. Tryck på det du vill ha.
    Vi skriver också till dig på det språk du väljer där.
portal-help-logout =
    Tryck på ditt namn högst upp på sidan. Då öppnas en liten meny. Tryck på ”{ portal-log-out }” där.
    Chatten avslutas inte av det. Vill du logga ut här, använd knappen nedan.
portal-help-security =
    Tryck på ditt namn högst upp på sidan och sedan på ”{ portal-security }”.
    Där kan du välja ett nytt lösenord och få en kod via mejl när du loggar in. ”{ account-everywhere }” loggar ut dig på alla enheter.
portal-help-cases =
    Tryck på ”{ portal-cases }” högst upp. Du ser först dina pågående ärenden, sedan de pausade.
    Tryck på ”{ portal-case-view }” bredvid ett ärende för att öppna det.
portal-help-case =
    Tryck på ”{ portal-cases }” högst upp och sedan på ”{ portal-case-view }” bredvid ärendet.
    ”{ portal-case-view }” öppnar just det ärendet, med meddelanden, checklista och filer.
portal-help-case_details =
    Tryck på ”{ portal-cases }” högst upp och sedan på ”{ portal-case-view }” bredvid ärendet. Den första fliken är ”{ portal-case-tab }”.
    Där står hur det går med ärendet, ärendenumret, vem som är din handläggare och vad som har hänt.
portal-help-messages =
    Öppna ditt ärende (”{ portal-cases }”, sedan ”{ portal-case-view }”) och tryck på ”{ portal-case-tab }”. Där finns alla meddelanden i ärendet.
    Vill du skriva ett, tryck på plustecknet, ”{ portal-message-new }”.
portal-help-new_message =
    Öppna ditt ärende (”{ portal-cases }”, sedan ”{ portal-case-view }”), tryck på ”{ portal-case-tab }” och sedan på plustecknet, ”{ portal-message-new }”.
    Högst upp står typen av ärende, ditt namn och din handläggare. Fyll i ”{ portal-message-subject }” och ”{ portal-message-text }”.
    Tryck sedan på ”{ portal-message-send }”.
portal-help-checklist =
    Öppna ditt ärende (”{ portal-cases }”, sedan ”{ portal-case-view }”) och tryck på ”{ portal-case-tab }”. Där står vad vi behöver från dig.
    Med gemet, ”{ portal-upload }”, skickar du ett dokument. När du har gjort något, tryck på ”{ portal-item-mark-done }”.
portal-help-upload =
    Öppna ditt ärende och tryck på ”{ portal-case-tab }”. Bredvid varje dokument finns ett gem, ”{ portal-upload }”.
    Tryck på det, välj en eller flera filer eller ta ett foto, och tryck på ”{ portal-upload-send }”. Fortsätt sedan med nästa dokument.
portal-help-mark_done =
    Öppna ditt ärende och tryck på ”{ portal-case-tab }”. Tryck på ”{ portal-item-mark-done }” bredvid det du har gjort.
    Du får en fråga till: tryck på ”{ portal-item-mark-done-yes }”. Blev det fel, tryck på ”{ portal-item-reopen }”.
portal-help-files =
    Öppna ditt ärende (”{ portal-cases }”, sedan ”{ portal-case-view }”) och tryck på ”{ portal-case-tab }”.
    Där ser du allt som har skickats, av dig och av oss. Du kan titta på det och ladda ner det.
portal-help-payments =
    Tryck på ”{ portal-payments }” högst upp. Där ser du vad som ska betalas i varje ärende, och offerter som väntar på ditt svar.
    Längst ner finns ”{ payments-overview }” med allt som är betalt. Tryck på ”{ portal-my-page }” högst upp för att gå tillbaka.
portal-help-pay =
    Tryck på ”{ portal-payments }” högst upp. Tryck på ”{ payments-pay }” bredvid det som ska betalas. Då kommer du till betalningen.
    Skriv aldrig ett kortnummer i den här chatten.
portal-help-case_payments =
    ”{ payments-select }” finns på sidan ”{ portal-payments }”. Där öppnar du översikten för ett ärende: offerter, vad som ska betalas och vad som är betalt.
portal-help-offer =
    Tryck på ”{ portal-payments }” högst upp. Där finns din offert, med en gul knapp, ”{ offer-accept }”.
    Tryck på den för att läsa vad det betyder. Du accepterar inte offerten förrän du trycker på ”{ offer-accept-yes }” på nästa sida.
portal-help-receipt =
    Tryck på ”{ portal-payments }” högst upp och gå längst ner, till ”{ payments-overview }”.
    Tryck på ”{ payments-receipt }” bredvid en betalning som är betald, så laddas kvittot ner.
portal-help-icons =
    På ”{ portal-cases }” betyder en rund ikon att vi arbetar med ärendet. Pausikonen, två streck, betyder att ärendet är pausat.
    Om ditt ärende är pausat står det i ärendet varför, och hur det kan fortsätta.
portal-help-tabs = Öppna ditt ärende (”{ portal-cases }”, sedan ”{ portal-case-view }”). Det har fyra flikar:
# En rad för varje flik. $tab: vilken, som i portal-case-tab
portal-help-tab = ”{ portal-case-tab }”: { $tab ->
    [details] hur det går, ärendenumret, din handläggare
    [messages] vad du och din handläggare har skrivit
    [checklist] vad vi fortfarande behöver, och att skicka dokument
   *[files] allt som har skickats
}
portal-help-quick_links =
    Högst upp i varje ärende finns en rad med små länkar. De leder till ärendets kunduppgifter, checklista, filer och meddelanden.
portal-help-device =
    Det finns ingen app. Portalen fungerar i webbläsaren, på telefon, surfplatta och dator.
    På en telefon kan du ta ett foto av ett dokument och skicka det direkt.
portal-help-trouble =
    Det är tråkigt att sidan inte fungerar för dig. Ladda om den, eller prova en annan webbläsare eller enhet. Inget som du har skickat har försvunnit.
    Om det ändå inte fungerar, berätta vad du ser, så tittar en människa på det.
portal-help-consultation =
    Tryck på ”{ portal-consultation }” högst upp och välj en tid. Där kan du också byta tid eller avboka din rådgivning.
portal-help-login =
    På inloggningssidan fyller du i ”{ account-email }” och ”{ account-password }”. Ditt användarnamn är din e-postadress.
    Första gången är lösenordet det telefonnummer som du gav oss.
portal-help-reset = På inloggningssidan trycker du på ”{ account-forgot }”. Då skickar vi en länk som du väljer ett nytt lösenord med.

## Länken under ett svar
# $url: en adress; $minutes: hur länge den fungerar

portal-help-link-plain =
    Logga in först, sedan öppnar den här länken sidan:
    { $url }
portal-help-link-signed =
    Den här länken öppnar sidan åt dig, utan lösenord. Den fungerar en gång, i { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }:
    { $url }
portal-help-link-open =
    Här är sidan:
    { $url }
portal-help-link-private = Skicka inte länken vidare.

## Knappar: högst 20 tecken

choice-place-my_page = Min sida
choice-place-cases = Mina ärenden
choice-place-checklist = Checklista
choice-place-messages = Meddelanden
choice-place-files = Filer
choice-place-payments = Betalningar
choice-place-logout = Logga ut
choice-place-language = Språk

## Det går inte att logga in på portalen

portal-login-user = Ditt användarnamn är din e-postadress, den du gav oss när du blev kund.
portal-login-password = Första gången är ditt lösenord det telefonnummer du gav oss då. Om du har valt ett eget lösenord fungerar bara det.
portal-login-tips =
    Prova telefonnumret med och utan landskod, till exempel +45. Kontrollera att du inte skriver med bara stora bokstäver (Caps Lock).
    Varje kund loggar in med sin egen e-postadress. Vänta en stund om du har försökt för många gånger.

## Ett nytt lösenord
# $address: kundens egen adress, det mesta av den dolt; $minutes: ett antal minuter

reset-ask = Vilken e-postadress har du? Jag ser till att en länk skickas dit. Med länken väljer du ett nytt lösenord.
reset-ask-own = Ska länken skickas till { $address }? Det är den adress vi har. Med länken väljer du ett nytt lösenord.
reset-bad = Det ser inte ut som en e-postadress. Den ska se ut ungefär så här: namn@exempel.se.
reset-asked =
    Om vi känner till adressen är ett mejl med en länk på väg dit. Länken fungerar en gång, i { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }.
    Om det inte kommer, titta i skräpposten också.
reset-locked =
    Du har bett om det för många gånger. Vänta { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, eller prata med en människa.
reset-no-mail =
    Det är tråkigt att mejlet inte kommer. Det kan ta några minuter. Titta i skräpposten också.
    Det kommer bara till den adress som du gav oss när du blev kund, så kontrollera hur du skriver den. Har du väntat några minuter? Då kan jag be om ett nytt mejl.
reset-link-gone = Varje länk fungerar en gång och bara en kort tid, och bara den nyaste fungerar. Jag kan be om ett nytt mejl.
task-reset-stopped = Jag har avbrutit. Ditt lösenord är kvar som det är.
choice-reset-own = Ja, skicka
choice-reset-other = En annan adress
choice-reset-again = Be om ett nytt mejl
