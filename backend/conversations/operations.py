"""Operations of the assistant, done once a turn however often they are asked for."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from backend.core.errors import UnavailableError
from backend.models.verification import BotOperation


def once(
    session: Session, turn_id: str, operation: str, now: datetime, do: Callable[[], dict[str, Any]]
) -> dict[str, Any]:
    """Do it and keep the answer, in one transaction with the effect; a repeat gives the kept answer.

    Raises UnavailableError when the same operation is being done at this very moment.
    """
    done = session.get(BotOperation, (turn_id, operation))
    if done is not None:
        return done.answer
    answer = do()
    session.add(BotOperation(turn_id=turn_id, operation=operation, answer=answer, at=now))
    try:
        session.flush()
    except IntegrityError:
        raise UnavailableError from None
    return answer
