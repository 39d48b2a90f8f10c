"""Which document the words of a message name, in five languages; and what is answered to such words."""

import asyncio
from zoneinfo import ZoneInfo

import pytest

from actions.case_news import Happening, news_of
from actions.checklist import checklist
from actions.details import my_details
from actions.details_facts import fields_in, without_lead
from actions.files import files_of
from actions.inbox import shortened
from actions.matching import Named, meant
from actions.portal_client import portal_for
from actions.question import Question
from actions.saying import Say
from actions.turn import Turn
from tests.support.bot_api_checklist import file, files
from tests.support.bot_api_double import BotApi

ANNAS = "G2S-2026-0142"
TITLES = {
    "da": ("Kopi af pas", "Vielsesattest", "Ansættelseskontrakt", "Bevis for indkomst", "Lejekontrakt", "S1-blanket"),
    "sv": ("Kopia av pass", "Vigselbevis", "Anställningsavtal", "Intyg om inkomst", "Hyreskontrakt", "Blankett S1"),
    "en": ("Copy of passport", "Marriage certificate", "Employment contract", "Income", "Rental contract", "S1 form"),
    "fi": ("Kopio passista", "Vihkitodistus", "Työsopimus", "Todistus tuloista", "Vuokrasopimus", "S1-lomake"),
    "ar": ("نسخة من جواز السفر", "وثيقة الزواج", "عقد العمل", "إثبات الدخل", "عقد الإيجار", "نموذج S1"),
}  # fmt: skip


def of(language: str) -> list[Named]:
    """The titles of a checklist in a language."""
    return [Named(title, title) for title in TITLES[language]]


@pytest.mark.parametrize(
    ("language", "words", "title"),
    [
        ("da", "har I fået passet", "Kopi af pas"),
        ("da", "paskopien er sendt", "Kopi af pas"),
        ("da", "min ansaettelseskontrakt", "Ansættelseskontrakt"),
        ("sv", "har ni fått min passkopia", "Kopia av pass"),
        ("sv", "HYRESKONTRAKTET", "Hyreskontrakt"),
        ("en", "did you get my passport copy?", "Copy of passport"),
        ("en", "the s1 form", "S1 form"),
        ("fi", "saitteko passikopion", "Kopio passista"),
        ("fi", "vihkitodistuksen", "Vihkitodistus"),
        ("ar", "هل وصلكم جوازي", "نسخة من جواز السفر"),
        ("ar", "عقد الايجار", "عقد الإيجار"),
    ],
)
def test_words_name_a_document_in_any_form(language: str, words: str, title: str) -> None:
    found = meant(words, of(language))
    assert found is not None
    assert found.title == title


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("da", "jeg vil sende et dokument"),
        ("da", "kontrakt"),
        ("en", "what is missing on my list"),
        ("en", "contract"),
        ("fi", "haluan lähettää tiedoston"),
        ("ar", "عقد"),
        ("en", ""),
        ("en", "🙂 \u202e %s {0} '; --"),
    ],
)
def test_general_words_and_those_of_several_name_none(language: str, words: str) -> None:
    assert meant(words, of(language)) is None


def test_words_beside_the_title_count_less() -> None:
    things = [Named("income", "Proof of income", "Payslips of three months"), Named("passport", "Passport")]
    assert meant("my payslips", things) == things[0]
    assert meant("my payslips", things, least=1) is None
    assert meant("passport and payslips", things) == things[1]


def answered(ask: object, text: str) -> Say:
    """What an answer says to these words."""

    async def asking() -> Say:
        async with portal_for(Turn("c", "t", "en")) as portal:
            return await ask(portal, Question("x", text=text))  # type: ignore[operator]

    return asyncio.run(asking())


def keys(said: Say) -> list[str]:
    """Which texts are said."""
    return [part.key for part in said.parts]


def test_a_document_that_was_sent_is_answered_with_yes(api: BotApi) -> None:
    api.verify("c", "anna@example.dk")
    api.world.forced["files"] = files(ANNAS, file("contract.pdf", "lease"), file("x.pdf"))
    said = answered(files_of, "did you get my lease?")
    assert keys(said) == ["files-yes", "files-line-for", "item-status"]
    assert said.parts[1].args["name"] == "contract.pdf"


def test_a_document_that_was_not_sent_is_answered_with_not_yet(api: BotApi) -> None:
    api.verify("c", "anna@example.dk")
    said = answered(files_of, "has my passport arrived")
    assert keys(said) == ["files-not-yet"]
    assert said.choices[0].payload == f'/upload_document{{"case_number": "{ANNAS}", "choice": "item:passport"}}'


def test_the_name_of_a_file_is_known_too(api: BotApi) -> None:
    api.verify("c", "anna@example.dk")
    api.world.forced["files"] = files(ANNAS, file("bank_statement.pdf"))
    assert keys(answered(files_of, "do you have the bank statement")) == ["files-yes", "files-line"]


def test_words_that_name_no_document_show_the_list(api: BotApi) -> None:
    api.verify("c", "anna@example.dk")
    assert keys(answered(files_of, "show my files please")) == ["case-head", "files-none"]


def test_an_item_in_the_question_is_explained_and_a_general_question_lists(api: BotApi) -> None:
    api.verify("c", "anna@example.dk")
    assert keys(answered(checklist, "what is the passport for?"))[0] == "item-no-help"
    assert keys(answered(checklist, "what is missing?"))[:2] == ["case-head", "checklist-progress"]


def test_one_detail_is_answered_alone(api: BotApi) -> None:
    api.verify("c", "anna@example.dk")
    said = answered(my_details, "which phone number do you have?")
    assert [dict(part.args) for part in said.parts] == [{"field": "phone", "value": "+4531212464"}]
    assert keys(answered(my_details, "show my details"))[0] == "details-head"


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("I moved last week", ("address",)),
        ("jeg har fået nyt telefonnummer", ("phone",)),
        ("jag har bytt mejladress", ("email",)),
        ("sukunimeni on muuttunut", ("name",)),
        ("تاريخ ميلادي خطأ", ("date_of_birth",)),
        ("my wife has a new phone", ("phone", "other")),
        ("change my details", ()),
    ],
)
def test_words_tell_which_detail_is_meant(text: str, fields: tuple[str, ...]) -> None:
    assert fields_in(text) == fields


def test_what_leads_in_an_address_is_no_part_of_it() -> None:
    assert without_lead("Min nye adresse er Vestergade 2") == "Vestergade 2"
    assert without_lead("عنواني الجديد هو شارع النخيل 5") == "شارع النخيل 5"
    assert without_lead("My address is") == "My address is"


def test_a_text_is_cut_after_a_sentence_else_after_a_word() -> None:
    assert shortened("One is here. Two is here. Three", 27) == "One is here. Two is here."
    assert shortened("word " * 10, 22) == "word word word word…"
    assert shortened("ا؟ ب", 4) == "ا؟ ب"


def test_nothing_of_the_clients_own_is_news() -> None:
    own = Happening("2026-03-02T10:00:00Z", "file", "client", None, None, None)
    undated = Happening("2026-03-02T10:00:00Z", "expected", "firm", None, None, None)
    assert news_of((own, undated), ZoneInfo("Europe/Copenhagen")) is None
