"""The website chat: Socket.IO as Rasa's web chat clients speak it, and the widget."""
