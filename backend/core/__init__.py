"""What every feature stands on: database, clock, signing, texts, logs, limits."""
