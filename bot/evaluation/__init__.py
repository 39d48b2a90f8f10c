"""Scores the trained model on texts it has not learnt: `python -m bot.evaluation [--nlu FILE]`."""
