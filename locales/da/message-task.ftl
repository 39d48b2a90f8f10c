# At skrive til sagsbehandleren i chatten.

# $number: sagen
message-ask = Hvad skal jeg skrive til din sagsbehandler? Det gælder sag { $number }. Du må gerne skrive flere beskeder. Jeg viser dig det hele, før jeg sender det.
message-ask-subject = Hvad skal der stå som emne? Nogle få ord er nok.
# $body: det, klienten skrev; $subject: de første ord af det, eller det, klienten selv ville have som emne
message-preview =
    Her er din besked om sag { $number }:
    Emne: { $subject }
    { $body }
message-confirm = Skal jeg sende den? Du kan også bare skrive videre, så tilføjer jeg det.
message-added = Det har jeg tilføjet.
message-too-long = Beskeden bliver for lang. Den må højst være på { $most } tegn. Send først det, du har skrevet nu.
message-sent = Din besked er sendt til din sagsbehandler. Du finder svaret her og på portalen.
task-message-stopped = Jeg er stoppet. Der er ikke sendt noget.
choice-edit-text = Ret teksten
choice-edit-subject = Ret emnet
