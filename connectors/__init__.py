"""Channels to the outside: each adapter translates one provider's ways to ours and back."""
