"""What cannot wait: taken down in full and sent on at once."""
