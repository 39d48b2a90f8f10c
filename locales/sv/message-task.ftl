# Att skriva till handläggaren i chatten.

# $number: ärendet
message-ask = Vad ska jag skriva till din handläggare? Det gäller ärende { $number }. Du kan skriva flera meddelanden. Jag visar dig allt innan jag skickar det.
message-ask-subject = Vad ska stå som ämne? Några få ord räcker.
# $body: det kunden har skrivit, $subject: de första orden av det, eller det ämne kunden ville ha
message-preview =
    Så här ser ditt meddelande om ärende { $number } ut:
    Ämne: { $subject }
    { $body }
message-confirm = Ska jag skicka det? Du kan också bara skriva vidare, så lägger jag till det.
message-added = Jag har lagt till det.
message-too-long = Meddelandet skulle bli för långt. Det får ha högst { $most } tecken. Skicka det här först.
message-sent = Ditt meddelande är nu hos din handläggare. Du får svaret här och på portalen.
task-message-stopped = Jag har avbrutit. Inget är skickat.
choice-edit-text = Ändra texten
choice-edit-subject = Ändra ämnet
