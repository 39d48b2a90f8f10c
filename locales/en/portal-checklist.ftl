# The client portal: the checklist of a case, and its files. Short and kind; the reader may be on a phone, in a hurry.

## The checklist

# $done of $total items are finished
portal-checklist-progress = { $done } of { $total } are finished.
portal-checklist-progress-label = How much is finished
portal-checklist-empty = There is no checklist for this case yet. You do not need to send anything now. If we asked you for a document, you can send it under Files.
# $status: how far an item has come; two or three words
portal-item-status = { $status ->
    [pending] Missing
    [uploaded] Received, we are checking
    [approved] Approved
    [rejected] Please send again
   *[done] Done
}
# $day: a date
portal-item-due = Please send it by { $day }.
portal-item-overdue = It should have been here by { $day }.
# Before the caseworker's own words
portal-item-rejected-reason = Why we need it again:
portal-item-rejected = We could not use what you sent. Please send it again.
portal-item-files = What was sent
# For people who hear the page. $title: the name of the document or task
portal-item-files-of = Files for { $title }

## Sending files

portal-upload = Send files
# For people who hear the page. $title: the name of the document or task
portal-upload-for = Send files: { $title }
portal-upload-choose = Choose one or more files
portal-upload-kinds = PDF, a photo (JPEG, PNG, HEIC, WebP) or a Word document (DOCX). 20 MB at the most for each file. On a phone you can take a photo of the document.
portal-upload-location = If a photo says where it was taken, we remove that before we keep it.
portal-upload-send = Send
portal-upload-more = Send another file
portal-upload-without-item = Send a file that is not on your checklist

# While files are being sent; said aloud to people who hear the page. $name: the name of a file
portal-upload-sending = Sending { $name }
portal-upload-waiting = Waiting
portal-upload-checking = Checking { $name }
portal-upload-sent = { $name } was received.
portal-upload-same = We have { $name } already. You do not need to send it again.
portal-upload-failed = { $name } was not sent.
portal-upload-retry = Try again
# For people who hear the page. $name: the name of a file
portal-upload-retry-file = Try again: { $name }
portal-upload-leave = Files are still being sent.

# Above the list of files that were not taken
portal-upload-refused = These files were not taken. The reason stands beside each file.
# $count: how many of the files sent together were taken
portal-upload-taken = { $count ->
    [one] 1 file was received.
   *[other] { $count } files were received.
}
# $code: why a file was not taken
portal-upload-why = { $code ->
    [none] You have not chosen a file yet.
    [empty] This file is empty. Please choose it again.
    [too_large] This file is larger than 20 MB. Please send a smaller one, or several parts.
    [too_many_pixels] This picture is too large to open safely. Please send a smaller one.
    [wrong_type] We cannot take this kind of file. Please send a PDF, a photo (JPEG, PNG, HEIC, WebP) or a Word document (DOCX).
    [macros] This Word document contains a small program (a macro). Please save it as a PDF and send that.
    [broken] We cannot open this file. It may be damaged. Please save it again, or take a photo of the document.
    [encrypted] This file opens only with a password. Please send it without the password.
    [infected] Our virus scanner stopped this file. We have not kept it. Please send a photo of the document instead.
    [too_many_files] This case has too many files already. Please write to your caseworker.
    [not_kept] We cannot take files right now. Nothing is wrong with your file. Please try again in a few minutes.
    [not_found] This page is out of date. Please open it again.
    [login_required] You were logged out, for your safety. Please log in again, then send the file once more.
    [csrf] The page was open too long. Please open it again, then send the file once more.
    [network] The connection broke off. Please try again.
    [too_many_requests] That was very fast. Please wait a minute, then try again.
   *[other] This did not work. Please try again. If it happens again, write to us.
}

## Marking an item as done

portal-item-mark-done = Mark done
# For people who hear the page. $title: the name of the document or task
portal-item-mark-done-for = Mark done: { $title }
portal-item-mark-done-sure = Have you done everything for this? It will stand as done, and you can change it back.
portal-item-mark-done-without-files = You have not sent a file for this. If we need one, please send it first.
portal-item-mark-done-yes = Yes, it is done
portal-item-reopen = Not done yet
# For people who hear the page. $title: the name of the document or task
portal-item-reopen-for = Not done yet: { $title }
portal-item-wrong-step = This was changed meanwhile, or it needs a new file first. Please look at it again below.

## Files of a case

portal-files-empty = There are no files in this case yet.
portal-files-heading = Files in this case
portal-file-name = File
portal-file-item = For
portal-file-no-item = Not on the checklist
portal-file-kind-label = Kind
# $kind: what a file is
portal-file-kind = { $kind ->
    [pdf] PDF
    [jpeg] Photo (JPEG)
    [png] Picture (PNG)
    [webp] Picture (WebP)
    [heic] Photo (HEIC)
    [docx] Word document
   *[unknown] File
}
portal-file-size = Size
portal-file-when = When
portal-file-by-label = Sent by
# $by: "client" is the reader, "firm" is us, "import" came from the firm's earlier system, which does not say who
portal-file-by = { $by ->
    [client] You
    [firm] Us
   *[import] Not known
}
portal-file-view = View
# For people who hear the page. $name: the name of a file
portal-file-view-name = View { $name }
portal-file-download = Download
# For people who hear the page. $name: the name of a file
portal-file-download-name = Download { $name }
portal-file-older = Older files

## What was just done

done-files-sent = Thank you. We have received your files, and we will look at them.
done-file-same = We have this file already. You do not need to send it again.
done-item-done = Thank you. It is marked as done.
done-item-reopened = It is open again.

## The mail to the caseworker. Nothing of the case: it may show on a locked screen. { $firm } is the firm's name.

mail-files-arrived-subject = A client has sent files
mail-files-arrived-body =
    Hello,

    A client has sent one or more files for a case of yours. You find them in the console, with the case.

    For one hour you get no further mail like this about the same case.

    Kind regards
    { $firm }
