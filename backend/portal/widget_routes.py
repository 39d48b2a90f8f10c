"""The widget and its texts, for any page that carries it."""

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, JSONResponse

from backend.core.errors import NotFoundError
from backend.core.texts import direction
from backend.installation import Installation

SCRIPT = Path(__file__).resolve().parent.parent.parent / "connectors" / "web" / "static" / "widget.js"
ANYWHERE = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
router = APIRouter(tags=["widget"])


@router.get("/widget.js", response_class=FileResponse)
def widget() -> FileResponse:
    """The chat widget: one script."""
    return FileResponse(SCRIPT, media_type="text/javascript", headers={**ANYWHERE, "Cache-Control": "no-cache"})


@router.get("/widget.licences.txt", response_class=FileResponse)
def licences() -> FileResponse:
    """The licences of what is bundled into the widget."""
    return FileResponse(SCRIPT.with_name("widget.licences.txt"), media_type="text/plain")


@router.get("/widget/texts/{language}.json", responses={404: {"description": "unknown language"}})
def widget_texts(request: Request, language: str) -> JSONResponse:
    """The widget's texts in one language (`default`: the firm's first), with the firm's name and languages."""
    house: Installation = request.app.state.house
    language = house.organisation.default_language if language == "default" else language
    if language not in house.organisation.languages:
        raise NotFoundError
    texts = house.texts.topic(language, "widget-", firm=house.organisation.name)
    extra = {
        "language": language,
        "firm": house.organisation.name,
        "languages": list(house.organisation.languages),
        "direction": direction(language),
    }
    return JSONResponse({**{f"widget-{key}": text for key, text in texts.items()}, **extra}, headers=ANYWHERE)
