# The chat on the firm's website. The server fills in { $firm }; no other variable can be used here.

widget-title = Chat with { $firm }
widget-subtitle = Automated assistant, day and night
widget-launcher = Chat with us
# Read out after the number of messages that came while the chat was closed.
widget-unread = unread
widget-close = Close the chat

widget-log = Conversation
widget-input = Write a message
widget-send = Send
widget-choices = Suggested answers
widget-typing = The assistant is writing

widget-connecting = Connecting…
widget-offline = No connection. Trying again…
widget-offline-unsent = No connection. Your message will be sent when it is back.

widget-sending = Sending…
widget-not-sent = This message was not sent.
widget-resend = Send again
widget-edit = Change it
# In place of a message about the client's case, once they are no longer signed in here.
widget-hidden = Hidden for your safety. Sign in again to see your case.

widget-from-assistant = Assistant
widget-from-staff = Staff at { $firm }
widget-from-you = You

widget-today = Today
widget-yesterday = Yesterday
