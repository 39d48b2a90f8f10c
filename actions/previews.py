"""A client's own words as they are shown before they go: the beginning alone where they are many."""

from actions.saying import Line, part

MOST_SHOWN = 1000
"""Characters. A message on WhatsApp holds 1,600, and Fluent gives up on values beyond 2,500."""


def shown(key: str, name: str, words: str) -> tuple[Line, ...]:
    """The text `key` with `words` in its argument `name`, and that there is more of them where it is cut."""
    return (part(key, **{name: beginning(words)}), *cut_line(words))


def beginning(words: str) -> str:
    """All of `words`, or the first ones."""
    return words if len(words) <= MOST_SHOWN else f"{words[:MOST_SHOWN].rsplit(maxsplit=1)[0]} …"


def cut_line(words: str) -> tuple[Line, ...]:
    """That there is more than is shown, if there is."""
    return ("preview-cut",) if len(words) > MOST_SHOWN else ()
