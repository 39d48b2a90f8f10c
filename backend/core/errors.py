"""Failures as types: each carries its HTTP status and a machine-readable code, never a client's data."""

from typing import Any


class DomainError(Exception):
    """The root of what can go wrong in a way the caller should hear about."""

    status = 500
    code = "internal"

    def __init__(self, **details: Any) -> None:
        super().__init__(self.code)
        self.details = details


class NotFoundError(DomainError):
    """There is no such thing, or it is somebody else's: the same answer for both."""

    status = 404
    code = "not_found"


class VerificationRequiredError(DomainError):
    """The conversation is not verified for a client; `reason` is never, expired or signed_out."""

    status = 401
    code = "verification_required"


class ServiceTokenError(DomainError):
    """The caller did not show the service token."""

    status = 401
    code = "service_token"


class InvalidError(DomainError):
    """The request makes no sense; `errors` says where."""

    status = 422
    code = "invalid"


class UnavailableError(DomainError):
    """A part that is needed does not answer now; asking again later is right."""

    status = 503
    code = "unavailable"
