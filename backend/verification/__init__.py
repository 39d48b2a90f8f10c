"""Who is asking: e-mail, phone, code, and how often one may try."""
