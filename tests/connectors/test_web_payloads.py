"""What web chat clients send is parsed once, or refused."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from connectors.web.payloads import SessionRequest, UserUttered
from connectors.web.socket import _parse
from tests.support.odd_json import fields, odd_json


@given(st.dictionaries(fields, odd_json, max_size=6))
def test_every_mapping_is_read_or_refused(data: dict[str, Any]) -> None:
    asked, said = _parse(SessionRequest, data), _parse(UserUttered, data)
    for read in (asked, said):
        assert read is None or read.session_id is None or isinstance(read.session_id, str)
    assert said is None or said.language is None or len(said.language) <= 2
