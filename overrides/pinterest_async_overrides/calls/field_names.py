"""Field names of a request body given as dicts: a misspelt one is refused before anything is sent.

A model refuses fields it does not have; a dict cannot. A dict's unknown field is refused where the contract closes the
object to further fields, and where it is a typo of a declared one that the dict lacks: the same letters in another
case or with other separators, or at most two edits apart. Any other may be newer than this package: it is sent, and
logged once. `model["NAME"] = value` sends any field.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# A body is JSON that the caller made: its values have no static type.
from __future__ import annotations

import difflib
import logging
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from pinterest_async.model import Model

_log = logging.getLogger("pinterest_async")

_SHORT: Final = 4
"""Names of up to so many characters are typos of each other at one edit, longer ones at two."""


class Unknown(NamedTuple):
    """Field that no declared model has at its place; `fields` are the declared names, `closed` if no other may be."""

    where: str
    name: str
    fields: frozenset[str]
    present: Set[str]
    closed: bool

    @property
    def near(self) -> str | None:
        """The declared name that this one misspells: absent from the dict, and close enough to be a typo."""
        absent = sorted(self.fields - self.present)
        same = [name for name in absent if _letters(name) == _letters(self.name)]
        if same:
            return same[0]
        most = 1 if len(self.name) <= _SHORT else 2
        edits = {name: edit_distance(self.name, name, most) for name in absent}
        return min((name for name in absent if edits[name] <= most), key=edits.__getitem__, default=None)

    def message(self) -> str:
        """Return the message for the caller, with the nearest declared name where there is one."""
        close = self.near or next(iter(difflib.get_close_matches(self.name, sorted(self.fields), 1)), None)
        hint = f"; did you mean {close!r}?" if close else ""
        return f"{self.where} has no field {self.name!r}{hint}"


def check(call: str, shape: str, body: Any) -> None:
    """Raise ValueError for a misspelt field in the dicts of a body; log fields that the contract does not declare."""
    for found in unknown_fields(shape, body, "body"):
        if found.closed or found.near:
            raise ValueError(f"{call}: {found.message()} (to send it all the same: model[{found.name!r}] = value)")
        _log_once(call, found.message())


@lru_cache(1024)
def _log_once(call: str, message: str) -> None:
    _log.warning("%s: %s; it is sent as it is", call, message)


def unknown_fields(shape: str, value: Any, where: str) -> Iterator[Unknown]:
    """Yield the fields of dicts that their declared shapes lack, the outer ones first."""
    from pinterest_async.model import Model, alternatives

    if isinstance(value, Model):
        for name, inner in value.__dict__.items():
            if (inner_shape := type(value).__shapes__.get(name)) is not None:
                yield from unknown_fields(inner_shape, inner, f"{where}.{name}")
    elif isinstance(value, list | tuple):
        items: Sequence[Any] = value
        inner = [each[5:-1] for each in alternatives(shape) if each.startswith("list[")]
        for number, item in enumerate(items) if inner else ():
            yield from unknown_fields(" | ".join(inner), item, f"{where}[{number}]")
    elif isinstance(value, Mapping):
        fields: Mapping[Any, Any] = value
        yield from _of_dict(alternatives(shape), fields, where)


def _of_dict(shapes: Sequence[str], value: Mapping[Any, Any], where: str) -> Iterator[Unknown]:
    from pinterest_async.model import member_models

    if any(shape.startswith("dict[") or shape in {"Any", "Model"} for shape in shapes):
        return  # free-form: any name may be a field
    models = [member for shape in shapes for member in member_models(shape)]
    if not models or any(member.__open__ for member in models):
        return
    fitting = _fitting(models, value)
    fields = frozenset(wire for member in fitting for wire in member.__wire_names__.values())
    for name in value:
        if isinstance(name, str) and name not in fields:
            yield Unknown(where, name, fields, value.keys(), all(member.__closed__ for member in fitting))
    for name, inner in value.items():
        shapes_of_field = {member.__shapes__[name] for member in fitting if name in member.__shapes__}
        if len(shapes_of_field) == 1:
            yield from unknown_fields(shapes_of_field.pop(), inner, f"{where}.{name}")


def _fitting(models: list[type[Model]], value: Mapping[str, Any]) -> list[type[Model]]:
    """Return the members of a union whose tags the dict has; all of them where it has none."""
    tagged = [
        member
        for member in models
        if member.__tags__ and all(value.get(name) in known for name, known in member.__tags__.items())
    ]
    return tagged or models


def _letters(name: str) -> str:
    return name.replace("_", "").replace("-", "").replace(" ", "").lower()


def edit_distance(one: str, other: str, most: int) -> int:
    """Return the edits (insert, delete, replace, swap two neighbours) between two names; above `most`, `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[-1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return min(last[-1], most + 1)
