"""The audit log: who did what, when, from what to what. Histories and notices are read from it."""
