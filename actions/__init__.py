"""What the assistant does when a rule calls an action; runs in Rasa's action server."""

import os

# The action server would listen on every address of the machine; it reads this after it has imported us.
os.environ.setdefault("SANIC_HOST", "127.0.0.1")
