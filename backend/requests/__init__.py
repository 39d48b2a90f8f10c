"""What people ask the staff for in the chat: a call back, a complaint, a person, the erasure of their data."""
