# Everything the firm holds about a client, to download: the page behind the link of the chat, and the note in the archive.
# $firm: the firm's name

my-data-title-ask = Your data
my-data-text-ask = Here you can download everything that { $firm } has stored about you. It is one ZIP file.
my-data-download = Download my data
# $minutes: how long the link works after the assistant has given it
my-data-note = This link works for { $minutes } minutes, and only as long as you are signed in to the chat. Please do not pass the file on: it contains your personal papers.

# The link is too old, the chat was signed out, or it is somebody else's
my-data-title-over = This link does not work any more
my-data-text-over = For your safety, the link works only for a short time. Please ask the assistant for a new one.

my-data-title-many = Please wait a little
my-data-text-many = You have just downloaded your data several times. Please try again in an hour.

# README.txt in the archive, plain text. $data: name of the file beside it; $email: the firm's address
# $files: all, or some when there are files that are not in the archive
# $chat_days, $audit_days: how long conversations and the log are kept
export-note =
    This is everything that { $firm } has stored about you.

    { $data }: your details, your family, your cases with checklist, messages, offers and payments, your consultations, your conversations with us, your logins, and the log of what was done. You can open it with a browser or a text editor.
    { $files ->
        [some] files: the files of your cases. Some are not in here, because they are too large together or because they could not be found. They are listed in { $data }. Please ask us for them.
       *[all] files: the files of your cases.
    }

    We keep conversations for { $chat_days } days and the log for { $audit_days } days.

    If something is wrong, or if you want us to delete your data, please write to us:
    { $email }

    { $firm }
