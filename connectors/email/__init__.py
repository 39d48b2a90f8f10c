"""E-mail: a real server when SMTP_URL is set, else files that the demo shows."""
