"""Rasa component: e-mail addresses, phone numbers, codes and case numbers become entities."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.components.entities import Entity, find_entities


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class ContactExtractor(GraphComponent, EntityExtractorMixin):
    """Finds `email`, `phone`, `code` and `case_number`; a rule, nothing is learnt."""

    def __init__(self, config: dict[str, Any]) -> None:
        self._case_prefix: str = config["case_prefix"]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`case_prefix`: what the firm's case numbers begin with."""
        return {"case_prefix": "G2S"}

    @classmethod
    def create(cls, config: dict[str, Any], *_rasa: Any, **_named: Any) -> ContactExtractor:
        """Called by Rasa."""
        return cls(config)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what is found to each message's entities, the value in one fixed form."""
        for message in messages:
            entities = find_entities(message.get(TEXT) or "", self._case_prefix)
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
