"""What may go wrong with a consultation, as types."""

from backend.core.errors import DomainError


class NotOfferedError(DomainError):
    """This firm has no consultations to book."""

    status = 404
    code = "not_offered"


class SlotTakenError(DomainError):
    """The time is not free: taken a moment ago, past, too far ahead, or never one of the firm's."""

    status = 409
    code = "slot_taken"


class OverError(DomainError):
    """The consultation was cancelled or has begun: it can no longer be changed."""

    status = 409
    code = "over"


class TooManyBookingsError(DomainError):
    """There are enough bookings for this e-mail address, or from this network address, for now."""

    status = 429
    code = "too_many_bookings"
