# Said where the words of a client are shown before they are sent.

# The words are too many to show; they end in “…” above this line
preview-cut = (I show only the beginning. All of it is sent.)
