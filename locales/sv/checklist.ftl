# Ärendets checklista. $title är namnet på ett dokument eller en uppgift, så som företaget har skrivit det.

checklist-progress = Klart: { $done } av { $total }.
checklist-rejected = • { $title }: gick inte att använda. Skicka det igen.
# $reason: handläggarens egna ord
checklist-rejected-reason = • { $title }: gick inte att använda. Skicka det igen. Anledning: { $reason }
checklist-pending = • { $title }: saknas.
checklist-due = • { $title }: saknas, skicka senast den { DATETIME($due_on, dateStyle: "long") }.
checklist-overdue = • { $title }: saknas och skulle ha kommit senast den { DATETIME($due_on, dateStyle: "long") }.
# Har kommit in och väntar på handläggaren
checklist-checking = { $count ->
    [one] Vi går igenom 1 dokument som du har skickat.
   *[other] Vi går igenom { $count } dokument som du har skickat.
}
checklist-nothing = Du behöver inte skicka något nu.
checklist-empty = Det finns ingen checklista för det här ärendet, så du behöver inte skicka något nu.
