"""What Rasa is made of here: its channel, its texts, its store of conversations, its NLU components."""
