# The chat: one item of a checklist, sending a document, marking something as done, and the files of a case.
# $title is the name of a document or task, as the firm wrote it. Buttons: at most 24 characters.

## One item of the checklist

# $help: the firm's own words about what the document must be
item-help = { $title }: { $help }
item-no-help = { $title }: I have no more information about this one. Your caseworker can explain it.
# $status: how an item stands
item-status = { $status ->
    [pending] It is still missing.
    [uploaded] We have it and are checking it.
    [approved] It is approved.
    [rejected] It could not be used. Please send it again.
   *[done] It is marked as done.
}
# $reason: the caseworker's own words
item-rejected = It could not be used. Reason: { $reason }
item-due = Please send it by { DATETIME($due_on, dateStyle: "long") }.
item-overdue = It should have been here by { DATETIME($due_on, dateStyle: "long") }. Please send it as soon as you can.
choice-item = { $title }
# The title is cut short, so that the button stays short
choice-item-help = About: { $title }

## Sending a document

upload-ask-item = Which document do you want to send? These are still missing:
upload-item = • { $title }
upload-item-again = • { $title } (please send it again)
# What it must be. $help: the firm's own words
upload-what-help = { $title }: { $help }
upload-what = { $title }
upload-other = You can send any document for your case.
upload-kinds = A photo or a PDF is fine, up to 20 MB each.
upload-not-here = I cannot take files in this chat yet. It is one step away:
# $url: an address that opens the right page; $minutes: how long it works
upload-link =
    { $url }
    The link opens the right page for you. It works once, for { $minutes } minutes.
upload-link-login =
    { $url }
    Please log in there first.
upload-say-done = When you have sent it, write “done”. Then I will check if it has arrived.
upload-no-hurry = There is no hurry. This is how you can send it when you are ready:
upload-nothing-yet = I cannot see a new file yet. Perhaps it is still on its way, or the sending was not finished. Here is a new link:
# $names: the names of the files
upload-arrived = Thank you. This has arrived: { $names }
upload-arrived-already = Thank you. We already have this document.
upload-next = Your caseworker will look at it, and write to you if something is missing.
task-upload-stopped = I have stopped. You can send documents at any time.
choice-sent = I have sent it
choice-edit-item = Another one
choice-upload-other = Something else
choice-upload-more = Send another one

## Marking an item as done

mark-ask-item = Which one is done?
mark-item = • { $title }
mark-confirm = { $title }: have you done everything for this? Then I will mark it as done. Your caseworker can see that.
mark-without-file = No file was sent for this one. If we need a document, please send it first.
mark-marked = It is marked as done: { $title }
mark-next = Your caseworker will look at it. You can change it back on the portal.
mark-already = This one is already finished: { $title }
mark-rejected = { $title }: this one cannot be marked as done. We need a new file.
mark-reason = Reason: { $reason }
mark-none = There is nothing to mark as done in case { $number } now.
mark-gone = This is not on your checklist any more. Nothing was changed.
task-done-stopped = I have stopped. Nothing was changed.
choice-mark-yes = Yes, it is done

## Files of a case

# $name: the name of the file; $by: "client" is the reader, "firm" is us
files-line = { $by ->
    [client] • { $name }, sent on { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name }, from us on { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-line-for = { $by ->
    [client] • { $name } ({ $title }), sent on { DATETIME($uploaded_on, dateStyle: "long") }.
   *[firm] • { $name } ({ $title }), from us on { DATETIME($uploaded_on, dateStyle: "long") }.
}
files-none = There are no files in this case yet.
files-more = There are older files too.
files-link = All files (the link works once, for { $minutes } minutes): { $url }
files-link-login = All files (please log in first): { $url }
files-yes = Yes, it is here:
files-not-yet = I cannot find a file for this one yet: { $title }
