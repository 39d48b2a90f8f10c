"""From a file to plain lists, mappings and texts; YAML and JSON here, tables next door."""

import codecs
import json
from collections.abc import Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml

from backend.importing import tables
from backend.importing.failures import ImportRefusedError

_NULL = "tag:yaml.org,2002:null"
_MERGE = "tag:yaml.org,2002:merge"


@dataclass(frozen=True)
class Source:
    """What stands in a file; `rows` are the row numbers of the clients where the file is a table."""

    data: dict[str, Any]
    rows: tuple[int, ...] = ()


def read(path: Path) -> Source:
    """Read the file by its ending, YAML where that says nothing. Raises ImportRefusedError."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise ImportRefusedError([f"there is no file {path}"]) from None
    except OSError as error:
        raise ImportRefusedError([f"{path} cannot be read: {error.strerror}"]) from None
    if path.suffix.lower() == ".xlsx":
        return Source(*tables.from_xlsx(content, path.name))
    text = _decoded(content, path.name)
    if not text.strip():
        raise ImportRefusedError([f"{path.name}: the file is empty"])
    if path.suffix.lower() == ".csv":
        return Source(*tables.from_csv(text, path.name))
    data = _json(text, path.name) if path.suffix.lower() == ".json" else _yaml(text, path.name)
    if not isinstance(data, dict):
        raise ImportRefusedError([f"{path.name}: must hold staff: and clients: at the top, with a list under each"])
    return Source(data)


def _decoded(content: bytes, name: str) -> str:
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise ImportRefusedError([f"{name}, line {line}: is not UTF-8; save the file as UTF-8"]) from None


def _json(text: str, name: str) -> Any:
    """JSON with numbers as they are written, so that 1250.10 stays what it is."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise ImportRefusedError([f"{name}: {twice!r} stands twice in the same object"])
        return found

    try:
        return json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=unique)
    except json.JSONDecodeError as error:
        raise ImportRefusedError([f"{name}, line {error.lineno}, column {error.colno}: {error.msg}"]) from None
    except RecursionError:
        raise ImportRefusedError([f"{name}: is nested too deeply"]) from None


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML whose values stay texts: +4531000001 is no number, 1250.10 no float, `no` no falsehood."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the name is PyYAML's
        first: [(tag, pattern) for tag, pattern in resolvers if tag in {_NULL, _MERGE}]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """A mapping in which no key stands twice."""
        seen = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag == _MERGE:
                continue
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value!r} stands twice", key.start_mark)
            seen.add(key.value)
        built: dict[Hashable, Any] = super().construct_mapping(node, deep)
        return built


def _yaml(text: str, name: str) -> Any:
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - a safe loader, made stricter
    except yaml.MarkedYAMLError as error:
        _refuse_yaml(name, error)
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise ImportRefusedError([f"{name}, line {line}: holds a control character"]) from None
    except RecursionError:
        raise ImportRefusedError([f"{name}: is nested too deeply"]) from None


def _refuse_yaml(name: str, error: yaml.MarkedYAMLError) -> NoReturn:
    mark = error.problem_mark or error.context_mark
    where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
    raise ImportRefusedError([f"{name}{where}: {error.problem or error.context}"]) from None
