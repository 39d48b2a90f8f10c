"""Cases and their checklists: what is recorded, and what it means for the client."""
