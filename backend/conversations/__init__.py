"""Conversations: messages in, turns with the bot, replies and everything else out."""
