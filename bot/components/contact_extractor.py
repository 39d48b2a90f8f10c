"""Rasa component: addresses, numbers, codes, case numbers, days, times and sums of money become entities."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.entities import Entity, find_everything


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ContactExtractor(GraphComponent, EntityExtractorMixin):
    """Finds `email`, `phone`, `code`, `case_number`, `date`, `time`, `day_part`, `amount`; nothing is learnt."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._case_prefix: str = config["case_prefix"]
        self._zone = ZoneInfo(config["timezone"])

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`case_prefix`: what the firm's case numbers begin with. `timezone`: whose today it is."""
        return {"case_prefix": "G2S", "timezone": "Europe/Copenhagen"}

    @classmethod
    def create(cls, config: dict[str, Any], *_rasa: Any, **_named: Any) -> ContactExtractor:
        """Called by Rasa."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what is found to each message's entities, the value in one fixed form."""
        today = datetime.now(self._zone).date()
        for message in messages:
            entities = find_everything(message.get(TEXT) or "", self._case_prefix, today)
            found = self.add_extractor_name([_for_rasa(entity) for entity in entities])
            message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages


def _for_rasa(entity: Entity) -> dict[str, Any]:
    return {
        "entity": entity.kind,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "confidence_entity": 1.0,
    }
