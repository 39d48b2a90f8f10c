# The checklist of a case. $title is the name of a document or task, as the firm wrote it.

checklist-progress = { $done } of { $total } are finished.
checklist-rejected = • { $title }: could not be used. Please send it again.
# $reason: the caseworker's own words
checklist-rejected-reason = • { $title }: could not be used. Reason: { $reason } Please send it again.
checklist-pending = • { $title }: is missing.
checklist-due = • { $title }: is missing, please send it by { DATETIME($due_on, dateStyle: "long") }.
checklist-overdue = • { $title }: is missing, and should have been here by { DATETIME($due_on, dateStyle: "long") }.
# Received, and waiting for the caseworker
checklist-checking = { $count ->
    [one] We are checking 1 document that you have sent.
   *[other] We are checking { $count } documents that you have sent.
}
checklist-nothing = You do not need to send anything now.
checklist-empty = There is no checklist for this case, so you do not need to send anything now.
