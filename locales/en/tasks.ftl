# Things the assistant does over several messages (writing to the caseworker, booking, a call …), and what every one of
# them says alike: repeating, going back, waiting, stopping. Buttons: at most 24 characters.

# $task: which thing it is. Used in a sentence like “Back to your message:”
task-resume = { $task ->
    [reset] Back to your new password.
    [erasure] Back to deleting your data.
    [upload] Back to sending your document.
    [done] Back to marking something as done.
    [details] Back to changing your details.
    [message] Back to your message to the caseworker.
    [urgent] Back to your urgent message.
    [callback] Back to the call.
    [complaint] Back to your complaint.
    [acceptance] Back to the offer.
    [consultation] Back to the consultation.
   *[other] Let us go on.
}
task-corrected = Thank you, I have corrected that.
task-repeat = Of course, once more:
task-what_now = I ask because I need the answer for this. You can also go back, or stop.
task-misunderstood = I am sorry that I got that wrong. Let us try again, or write “stop”.
task-silence = Are you still there? I have kept what you wrote so far.
task-silence-end = I have closed this for now, because I did not hear from you. Nothing was sent. You can start again at any time.
task-wait = Take your time. I will wait, and nothing is lost.
task-restart = All right, from the beginning.
task-back-first = This is the first step, so I cannot go further back.
task-cannot-skip = I need this one to go on. You can write “stop” if you want to leave it.
task-dont-have = That is all right. Come back when you have it, or let a person help you.
task-refused = That is fine. I still need an answer to go on, or you can write “stop”.
task-not-an-answer = I am sorry, I cannot use that as an answer.
task-gave-up = I am sorry, this is not working. A person can help you. You can also try again or stop.
task-which-case = Which case is it about?
task-more = Is there anything else I can help you with?

choice-use-words = Use it as my answer
choice-skip = Skip this
choice-send = Yes, send it

## Outside of a task: words about the conversation itself

repair-repeat = There is nothing to repeat yet. What can I help you with?
repair-misunderstood = I am sorry that I got that wrong. Please say it in other words. Did you mean one of these?
repair-restart = Let us start again. What can I help you with?
repair-wait = Take your time. Just write when you are ready.
repair-finished = Good. You can write again at any time.
repair-what_now = You can ask me in your own words, or press one of these:
repair-silence = I am still here. Just write if you need something.
repair-silence-end = I am still here. Just write if you need something.
fallback-lost =
    I am sorry, I do not know what you mean. I can tell you about your case, what is missing, payments and our opening hours, and I can pass on messages.
    Please say it in other words, or talk to a person.
