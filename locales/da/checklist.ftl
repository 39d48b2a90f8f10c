# En sags tjekliste. $title er navnet på et dokument eller en opgave, som firmaet har skrevet det.

checklist-progress = { $done } af { $total } er færdige.
checklist-rejected = • { $title }: kunne ikke bruges. Send det igen.
# $reason: sagsbehandlerens egne ord
checklist-rejected-reason = • { $title }: kunne ikke bruges. Grund: { $reason } Send det igen.
checklist-pending = • { $title }: mangler.
checklist-due = • { $title }: mangler, send det senest { DATETIME($due_on, dateStyle: "long") }.
checklist-overdue = • { $title }: mangler og skulle have været her senest { DATETIME($due_on, dateStyle: "long") }.
# Modtaget, og venter på sagsbehandleren
checklist-checking = { $count ->
    [one] Vi gennemgår 1 dokument, du har sendt.
   *[other] Vi gennemgår { $count } dokumenter, du har sendt.
}
checklist-nothing = Du skal ikke sende noget nu.
checklist-empty = Der er ingen tjekliste til denne sag, så du skal ikke sende noget nu.
