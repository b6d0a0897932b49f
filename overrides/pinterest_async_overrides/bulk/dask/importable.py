"""Function reference by import name, so that another process imports it: nothing that it holds is sent."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Self

from pinterest_async_overrides.errors import ConfigurationError

HOW: Final = (
    "has to be a function (or a class, or a class method) at the top of a module that the workers can import: each "
    "worker calls it to make its own, so that no secret travels"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A function by its module and its name there."""

    module: str
    name: str

    @classmethod
    def of(cls, what: str, function: Any) -> Self:
        """Return the name of a function. Raises ConfigurationError, naming the argument `what`, for one without.

        A function of the main script has no name that is valid elsewhere; a lambda, a partial and an object have none.
        """
        home = getattr(function, "__self__", None)
        owner = home if isinstance(home, type) else None
        module = str(getattr(owner or function, "__module__", None))
        name = str(getattr(function, "__qualname__", None))
        if owner is not None:
            name = f"{owner.__qualname__}.{function.__name__}"
        named = cls(module, name)
        if module == "__main__":
            raise ConfigurationError(f"{what} {HOW}; {name} is of the main script")
        try:
            found: Any = named()
        except (ImportError, AttributeError):
            found = None
        if found is None or found != function or not callable(function):
            raise ConfigurationError(f"{what} {HOW}; this is a {type(function).__name__}")
        return named

    def __call__(self) -> Callable[..., Any]:
        """Import and return the function."""
        found: Any = importlib.import_module(self.module)
        for name in self.name.split("."):
            found = getattr(found, name)
        made: Callable[..., Any] = found
        return made

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"
