# The page behind a link that the assistant gives in the chat: it leads to a page of the portal, already logged in.
# $name: the client's first name

enter-title-ask = Open the portal
enter-ask = This link comes from your chat with us. Press the button to log in.
enter-continue = Continue as { $name }
enter-not-you = Is this not you? Please close this page.

# The browser is logged in as another client
enter-title-other = You are logged in as somebody else
enter-other = This link is for { $name }. Somebody else is logged in on this device. Log out first. Then you can continue as { $name }.
enter-leave = Log out and go on
enter-stay = Stay logged in

# The link was used, is too old, or the chat was signed out
enter-title-over = This link does not work any more
enter-over = For your safety, a link from the chat works only once and only for a short time. Log in here, or ask the assistant for a new link.

# Too many links that did not work were tried here. $minutes: how long to wait
enter-title-locked = Please wait a little
enter-locked = There were too many tries from here. Please try again in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}, or log in with your password.
