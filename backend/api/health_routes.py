"""Health and metrics for whoever watches the installation."""

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from backend.core.metrics import WAITING
from backend.installation import Installation

router = APIRouter(tags=["health"])


@router.get("/healthz")
def alive() -> dict[str, str]:
    """200 while the process lives."""
    return {"status": "alive"}


@router.get("/readyz", responses={503: {"description": "A part does not answer; `parts` says which."}})
def ready(request: Request) -> JSONResponse:
    """200 only when the database, Rasa and the actions answer; else 503 naming which do not."""
    house: Installation = request.app.state.house
    parts = house.parts()
    missing = [name for name, answers in parts.items() if not answers]
    body = {"status": "unready" if missing else "ready", "missing": missing, "parts": parts}
    return JSONResponse(body, status_code=503 if missing else 200)


@router.get("/metrics", include_in_schema=False)
def metrics(request: Request) -> Response:
    """Prometheus text."""
    house: Installation = request.app.state.house
    WAITING.set(house.waiting_turns())
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
