"""What pages and APIs share: the installation, transactions, who is asking, forms, headers."""
