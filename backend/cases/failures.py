"""What a case's rules refuse."""

from backend.core.errors import DomainError


class StepRefusedError(DomainError):
    """A case does not go from where it is to there; `current` and `wanted` say from and to where."""

    status = 409
    code = "case_step"


class PauseRefusedError(DomainError):
    """A closed case cannot be paused, nor one that is paused already; only a paused one goes on again."""

    status = 409
    code = "case_pause"


class TooManyMessagesError(DomainError):
    """So many messages about one case within the hour are hardly a person's; `retry_after_seconds` says when."""

    status = 429
    code = "too_many_requests"
