# A client's case in plain words. Say what is recorded; never guess what an authority will decide.

# The first line: which case this is about
case-head = { $number } ({ case-type }):

## Status: what it is and what it means

case-status-opened = Your case is open. We are getting to know it and planning the next steps.
case-status-collecting_documents = We are collecting the documents. When they are complete, we can send your application.
case-status-submitted = Your application has been sent to the authority. It is waiting to be taken up there.
case-status-awaiting_authority = The authority is working on your application. We are waiting for its answer.
case-status-decision_positive = The authority has decided, and the answer is yes. Congratulations!
case-status-decision_negative = The authority has decided, and the answer is no. We are sorry. Your caseworker can explain what it means and what you can do.
case-status-closed = Your case is closed. There is nothing more to do.

## Who has to do something now
# $ball_since_on: since when

case-ball-client = It is your turn, since { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-firm = It is our turn, since { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-authority = It is the authority's turn, since { DATETIME($ball_since_on, dateStyle: "long") }.
case-ball-nobody = Nobody has to do anything, since { DATETIME($ball_since_on, dateStyle: "long") }.

## What happens next

case-next-send_documents =
    Next: { $pending ->
        [0] please look at your checklist.
        [one] you send us the 1 document that is still missing.
       *[other] you send us the { $pending } documents that are still missing.
    }
case-next-firm_reviews = Next: we check what you have sent and write to you if something is missing.
case-next-firm_prepares = Next: we prepare your case and write to you when we need something.
case-next-firm_submits = Next: we send your application to the authority.
case-next-authority_decides = Next: the authority decides. You do not have to do anything now. We write to you when there is news.
case-next-firm_explains = Next: we explain the decision to you and what you can do now.
case-next-client_resumes = Next: you tell us when we can go on.

## Time

case-time-expected = We expect an answer by { DATETIME($expected_by_on, dateStyle: "long") }. It is not a promise.
# $min and $max: weeks
case-time-usual = It usually takes { $min } to { $max } weeks. It is not a promise.
case-time-usual-about =
    It usually takes about { $weeks ->
        [one] 1 week
       *[other] { $weeks } weeks
    }. It is not a promise.
case-time-unknown = I do not know how long this takes. Your caseworker can tell you more.

## Other things to know, in one line
# Each number may be 0: then say nothing about it. Keep the space before each sentence.

case-hints =
    Please note:{ $overdue ->
        [0] {""}
        [one] {" "}1 payment is overdue.
       *[other] {" "}{ $overdue } payments are overdue.
    }{ $rejected ->
        [0] {""}
        [one] {" "}1 document must be sent again.
       *[other] {" "}{ $rejected } documents must be sent again.
    }{ $unread ->
        [0] {""}
        [one] {" "}1 message is unread.
       *[other] {" "}{ $unread } messages are unread.
    }

## Paused

case-paused = It is paused at the moment, so nobody is working on it.
# $reason: the caseworker's own words
case-paused-reason = Reason: { $reason }
case-paused-no-reason = No reason is written down. Your caseworker can tell you.
case-paused-resume = To start it again, tell your caseworker that you are ready.
case-not-paused = This case is not paused. A round icon means that a case is running, a pause icon that it is waiting.

## The facts of the case

case-details-status =
    Opened on { DATETIME($opened_on, dateStyle: "long") }, last changed on { DATETIME($updated_on, dateStyle: "long") }. Status: { case-status-short }.
case-details-package = Package: { $package }
case-caseworker = Your caseworker is { $caseworker }.
case-caseworker-none = No caseworker is named yet.
# $status: the status in two or three words
case-status-short = { $status ->
    [opened] opened
    [collecting_documents] collecting documents
    [submitted] sent to the authority
    [awaiting_authority] waiting for the authority
    [decision_positive] decided: yes
    [decision_negative] decided: no
    [closed] closed
    [paused] paused
   *[other] unknown
}

## Several cases, or none

cases-several = You have several cases:
cases-line = { $number }: { case-type }, { case-status-short }
cases-which = Which one do you mean?
cases-none = I cannot find a case under your name. If you think there should be one, a person can look into it.
case-unknown = I cannot find { $number } among your cases.
