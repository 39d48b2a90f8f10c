"""Empty classes and modules that may be named and subclassed, and that refuse to be used."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from types import ModuleType
from typing import Any, NoReturn


class AbsentType(type):
    """Metaclass whose classes answer every attribute with another empty class."""

    def __getattr__(cls, name: str) -> AbsentType:
        if name.startswith("__"):
            raise AttributeError(name)
        found = absent_class(name, cls.__module__)
        setattr(cls, name, found)
        return found


class Absent(metaclass=AbsentType):
    """Parent of every stand-in class; making an instance of one is refused."""

    def __new__(cls, *_args: Any, **_kwargs: Any) -> NoReturn:
        refuse(cls)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Make the Rasa components that stand in the same module refuse to be trained.

        Rasa keeps a component and its network in one module, the network last: whoever subclasses a
        network tells which components need it. Rasa asks `required_packages` before it trains anything.
        """
        super().__init_subclass__(**kwargs)
        module = sys.modules.get(cls.__module__)
        for neighbour in list(vars(module).values()) if module else ():
            if getattr(neighbour, "__module__", None) == cls.__module__ and _is_component(neighbour):
                neighbour.required_packages = classmethod(refuse)


class AbsentModule(ModuleType):
    """A module whose attributes are empty classes."""

    def __getattr__(self, name: str) -> AbsentType:
        if name.startswith("__"):
            raise AttributeError(name)
        found = absent_class(name, self.__name__)
        setattr(self, name, found)
        return found

    @classmethod
    def place(cls, top: ModuleType, submodules: Iterable[str]) -> None:
        """Turn the module `top` into one of these and register `submodules`, parents before children."""
        top.__class__ = cls
        for path in submodules:
            parent, _, name = path.rpartition(".")
            module = cls(path)
            module.__path__ = []
            sys.modules[path] = module
            setattr(sys.modules[parent], name, module)


def absent_class(name: str, module: str) -> AbsentType:
    """An empty class called `name` that says it comes from `module`."""
    return AbsentType(name, (Absent,), {"__module__": module})


def refuse(wanted: type) -> NoReturn:
    """Raise what Rasa's command line prints as one line, without a traceback."""
    from rasa.shared.exceptions import RasaException  # noqa: PLC0415 - Rasa imports this module as it starts

    raise RasaException(
        f"{wanted.__name__} needs TensorFlow, which is left out of this installation; "
        "docs/decisions/0003-rasa-without-tensorflow.md says how to add it."
    )


def _is_component(candidate: object) -> bool:
    if not isinstance(candidate, type) or isinstance(candidate, AbsentType):
        return False
    return hasattr(candidate, "required_packages")
