"""The files of cases: their contents, kept under the hash of what is in them."""
