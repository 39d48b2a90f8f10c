"""Clients' logins to the portal: passwords, sessions, codes, links to a new password, tokens for programs."""
