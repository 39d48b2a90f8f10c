"""What can go wrong with offers and payments, as types."""

from backend.core.errors import DomainError


class OfferNotOpenError(DomainError):
    """The offer cannot be accepted: it has run out, was withdrawn, or says nothing; `offer_status` says which."""

    status = 409
    code = "offer_not_open"


class OfferChangedError(DomainError):
    """The offer's total is not the one that was shown any more."""

    status = 409
    code = "offer_changed"


class ConfirmationNeededError(DomainError):
    """Accepting an offer needs an explicit yes."""

    status = 422
    code = "confirmation_needed"


class PaymentNotDueError(DomainError):
    """The payment cannot be paid: it is paid already, returned, or nothing; `payment_status` says which."""

    status = 409
    code = "payment_not_due"


class StepNotAllowedError(DomainError):
    """An offer or a payment does not go from where it is to there."""

    status = 409
    code = "step_not_allowed"


class ProviderDownError(DomainError):
    """The payment provider does not answer, or refuses; paying later is right."""

    status = 503
    code = "payment_provider_down"


class BadNoticeError(DomainError):
    """A notice that the payment provider did not sign, or that makes no sense."""

    status = 400
    code = "bad_signature"
