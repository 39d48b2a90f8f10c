"""Rasa components of the project: what a message contains and what its writer wants."""
