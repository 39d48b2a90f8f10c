# Chatten: sagsbehandlerens beskeder, læst op.

# $number: sagen; $subject: beskedens emne, med sagsbehandlerens ord
inbox-head = Besked fra din sagsbehandler { DATETIME($sent_on, dateStyle: "long") }, sag { $number }: { $subject }
# $body: sagsbehandlerens egne ord
inbox-text = { $body }
inbox-read-on = Hele beskeden (linket virker én gang, i { $minutes } minutter): { $url }
inbox-read-on-login = Hele beskeden (log først ind): { $url }
inbox-more = { $count ->
    [one] Der er 1 ny besked til.
   *[other] Der er { $count } nye beskeder til.
}
inbox-nothing-new = Der er ingen nye beskeder. Den seneste kom { DATETIME($sent_on, dateStyle: "long") }: { $subject }
inbox-none = Der er ingen beskeder fra din sagsbehandler endnu.
# Knapper: højst 24 tegn; emnet er kortet af til 12
choice-answer = Svar
choice-answer-about = Svar: { $subject }
choice-next-message = Næste besked
choice-read-again = Læs den igen
