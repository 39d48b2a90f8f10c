"""What the firm holds about a client, for that client: counted, and in one file to take away."""
