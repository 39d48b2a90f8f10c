"""Pages: today the firm's demo page with the chat, and the mails of the demo."""
