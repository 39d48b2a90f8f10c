"""What the assistant's actions may ask: typed facts for the conversation they act in."""
