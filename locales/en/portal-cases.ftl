# The client portal: the list of cases, and the pages of one case.

## The frame of one case: heading, quick links and tabs
# $type: the kind of case, as in case-type

portal-case-heading = { $type ->
    [eu_residence] EU residence
    [family_reunification] Family reunification
    [work_permit] Work permit
    [personal_number] Personal number
    [permanent_residence] Permanent residence
    [citizenship] Citizenship
    [return_to_denmark] Return to Denmark
   *[other] Other matter
}
# $tab: which part of the case
portal-case-tab = { $tab ->
    [details] Case details
    [messages] Messages
    [checklist] Checklist
    [files] Files
    [client] Client details
   *[other] Case
}
portal-case-all = All cases
portal-case-active = running
portal-case-quick-links = Quick links
portal-case-tabs = Parts of this case
# $count: how many messages the client has not read; beside the tab, so keep it very short
portal-case-unread = { $count } new
# $done of $total items of the checklist; beside the tab, so keep it very short
portal-case-progress = { $done } of { $total }

## The list of cases

# $group: which cases stand under this heading; $count: how many
portal-cases-group = { $group ->
    [running] Running cases ({ $count })
    [paused] Paused cases ({ $count })
   *[closed] Closed cases ({ $count })
}
portal-cases-none = You have no cases with us yet. If you think there should be one, write to us, or book a free consultation.
portal-case-view = View
# For people who hear the page. $number: the number of the case
portal-case-view-number = View case { $number }
portal-case-paused-since = Nobody is working on it at the moment.
# $ball: who has to do something now
portal-case-turn = { $ball ->
    [client] It is your turn.
    [firm] It is our turn.
    [authority] It is the authority's turn.
   *[nobody] Nobody has to do anything.
}
# $on: a date
portal-case-closed-on = Last changed on { $on }.
portal-case-unread-messages = { $count ->
    [one] 1 unread message
   *[other] { $count } unread messages
}
portal-case-send-again = { $count ->
    [one] 1 document must be sent again
   *[other] { $count } documents must be sent again
}

## One case: how it stands

portal-case-standing = How your case is going
# $status: the status of the case
portal-case-status = { $status ->
    [opened] { case-status-opened }
    [collecting_documents] { case-status-collecting_documents }
    [submitted] { case-status-submitted }
    [awaiting_authority] { case-status-awaiting_authority }
    [decision_positive] { case-status-decision_positive }
    [decision_negative] { case-status-decision_negative }
   *[closed] { case-status-closed }
}
# $step: what happens next; $pending: how many documents are still missing or must be sent again
portal-case-next = { $step ->
    [send_documents] { case-next-send_documents }
    [firm_reviews] { case-next-firm_reviews }
    [firm_prepares] { case-next-firm_prepares }
    [firm_submits] { case-next-firm_submits }
    [authority_decides] { case-next-authority_decides }
    [firm_explains] { case-next-firm_explains }
   *[client_resumes] { case-next-client_resumes }
}
portal-case-time-unknown = We cannot say how long this takes. Your caseworker can tell you more.
portal-case-documents = Your checklist
portal-case-progress-done = { $done } of { $total } are finished.
portal-case-to-checklist = Open the checklist
portal-case-overdue = { $count ->
    [one] 1 payment is overdue. See your payments
   *[other] { $count } payments are overdue. See your payments
}
# Before the caseworker's own words
portal-case-pause-reason = Reason:
portal-case-write = Write to us about this case

## One case: its facts

portal-case-number = Case number
portal-case-type = Type of case
portal-case-package = Package
portal-case-status-label = Status
portal-case-opened = Opened
portal-case-updated = Last changed
portal-case-expected = Answer expected by
portal-case-caseworker = Your caseworker
portal-case-no-caseworker = You can write to us at the address below.

## What has happened in a case
# $by: "client" (the reader) or "firm" (us); $status: what it became. After item, file and expected a name or a date may follow.

portal-history = What has happened
portal-history-opened = Your case was opened.
portal-history-status = New status: { case-status-short }.
portal-history-paused = Your case was paused.
portal-history-resumed = Your case goes on.
portal-history-caseworker = Your case has a new caseworker.
portal-history-expected = We have a new date for the expected answer:
# The title of the document or task follows
portal-history-item = { $status ->
    [uploaded] Document received:
    [approved] Document approved:
    [rejected] Document must be sent again:
    [done] Marked as done:
   *[other] Open again on your checklist:
}
portal-history-file = { $by ->
    [client] You sent a file.
   *[firm] We added a file.
}
portal-history-message = { $by ->
    [client] You sent a message.
   *[firm] Your caseworker sent you a message.
}
portal-history-open-message = Open the message
portal-history-offer = { $status ->
    [sent] We sent you an offer.
    [accepted] You accepted an offer.
    [expired] An offer is no longer valid.
    [withdrawn] We withdrew an offer.
   *[other] An offer was changed.
}
portal-history-payment = { $status ->
    [due] A new payment is due.
    [paid] A payment was received.
    [refunded] A payment was returned to you.
   *[other] A payment was changed.
}
portal-older = Older
portal-newest = Newest

## The people of a case

portal-client-name = Name
portal-client-email = E-mail
portal-client-phone = Phone
portal-client-address = Address
portal-client-born = Date of birth
# $on: a date
portal-client-born-on = Born on { $on }
portal-client-nationality = Nationality
portal-client-applicants = Applicants
portal-client-no-applicants = No applicants are written down.
portal-client-change = Is something wrong? You can ask us to change it on My page.
