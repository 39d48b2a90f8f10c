"""Why a file is not taken, each with its own code; none says anything of the content."""

from backend.core.errors import DomainError, UnavailableError


class RefusedError(DomainError):
    """The file is not taken; nothing of it is kept."""

    status = 422
    code = "refused"


class EmptyError(RefusedError):
    """There is nothing in it."""

    code = "empty"


class TooLargeError(RefusedError):
    """It is larger than LARGEST_FILE."""

    status = 413
    code = "too_large"


class TooManyPixelsError(RefusedError):
    """A picture that would fill the memory of whoever opens it, however small its file."""

    status = 413
    code = "too_many_pixels"


class WrongTypeError(RefusedError):
    """It is none of the kinds we take, whatever its name says."""

    status = 415
    code = "wrong_type"


class MacrosError(WrongTypeError):
    """A Word document with a program in it."""

    code = "macros"


class BrokenError(RefusedError):
    """It begins as one of the kinds we take, but cannot be opened: cut off, damaged, or a trick."""

    code = "broken"


class EncryptedError(RefusedError):
    """It opens with a password only."""

    code = "encrypted"


class InfectedError(RefusedError):
    """The virus scanner found something."""

    code = "infected"


class TooManyFilesError(RefusedError):
    """The case holds as many files as a case may."""

    status = 409
    code = "too_many_files"


class NotKeptError(UnavailableError):
    """The file could not be checked or stored now: no scanner, no room. Nothing of it is kept; sending again helps."""

    code = "not_kept"


REFUSALS = (
    "empty", "too_large", "too_many_pixels", "wrong_type", "macros", "broken", "encrypted", "infected",
    "too_many_files", "not_kept",
)  # fmt: skip
"""Every code with which a file comes back."""
