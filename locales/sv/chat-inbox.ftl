# Chatten: handläggarens meddelanden, upplästa.

# $number: ärendet; $subject: meddelandets ämne, med handläggarens ord
inbox-head = Meddelande den { DATETIME($sent_on, dateStyle: "long") } från din handläggare, ärende { $number }: { $subject }
# $body: handläggarens egna ord
inbox-text = { $body }
inbox-read-on = Hela meddelandet (länken fungerar en gång, i { $minutes } minuter): { $url }
inbox-read-on-login = Hela meddelandet (logga in först): { $url }
inbox-more = { $count ->
    [one] Det finns 1 nytt meddelande till.
   *[other] Det finns { $count } nya meddelanden till.
}
inbox-nothing-new = Det finns inget nytt meddelande. Det senaste kom den { DATETIME($sent_on, dateStyle: "long") }: { $subject }
inbox-none = Det finns inga meddelanden från din handläggare än.
# Knappar: högst 24 tecken; ämnet kortas till 12
choice-answer = Svara
choice-answer-about = Svara: { $subject }
choice-next-message = Nästa meddelande
choice-read-again = Läs det igen
