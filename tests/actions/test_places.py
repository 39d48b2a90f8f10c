"""What a message is about, by its words, in five languages."""

import pytest

from actions import places


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("hvor er tjeklisten henne på portalen", "checklist"),
        ("HVORDAN LOGGER JEG UD AF PORTALEN", "logout"),
        ("var på hemsidan byter man sprak", "language"),
        ("what does Select do on the payments page, the button", "case_payments"),
        ("missä on uloskirjautumisnappi", "logout"),
        ("miten kirjaudun ulos portaalista", "logout"),
        ("وين زر رفع الملفات عالموقع", "upload"),
        ("ازاي اغير لغة البورتال", "language"),
        ("I want to log out on my page", "logout"),
        ("how do I use the portal", None),
        ('/portal_help{"choice": "files"}', None),
        ("", None),
        ("'; drop table -- {}[]" * 50, None),
    ],
)
def test_a_place_is_found_by_its_words(text: str, topic: str | None) -> None:
    assert places.found("topics", text) == topic


@pytest.mark.parametrize(
    ("kind", "text", "name"),
    [
        ("types", "hjælper I med familiesammenføring", "family_reunification"),
        ("types", "autatteko työluvan hakemisessa", "work_permit"),
        ("types", "هل يمكنكم مساعدتي في الانتقال من الدنمارك إلى السويد", None),
        ("types", "can you help us move back to Denmark", "return_to_denmark"),
        ("countries", "what is the Finnish number", "FI"),
        ("countries", "رقم الهاتف بالسويد", "SE"),
        ("about", "mailen kom ikke", "no_mail"),
        ("about", "länken fungerar inte", "link_gone"),
        ("about", "kuinka kauan säilytätte tietoja", "retention"),
        ("about", "kan man betale i rater", "instalments"),
        ("about", "I forgot my password", None),
    ],
)
def test_other_things_are_found_likewise(kind: str, text: str, name: str | None) -> None:
    assert places.found(kind, text) == name


@pytest.mark.parametrize("language", ["en", "da", "sv", "fi", "ar"])
def test_every_topic_and_type_has_a_dozen_ways_to_say_it(language: str) -> None:
    written = places.yaml.safe_load(places.FILE.read_text(encoding="utf-8"))
    phrases = {
        name: set(one["words"][language].split(","))
        for kind in ("topics", "types")
        for name, one in written[kind].items()
    }
    assert {name: len(said) for name, said in phrases.items() if len(said) < 12} == {}


def test_a_long_message_is_read_at_once() -> None:
    assert places.found("topics", "log " * 2000 + "ud") is not None
