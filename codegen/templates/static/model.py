"""Models are typed views over JSON objects as they came: reading never fails, and nothing that arrived is lost.

A model keeps the JSON object itself, so a value of an unknown enum member, a null, an undeclared field or an id that
came as an integer stays what it was. Attributes are the declared fields; what is absent reads as `None`. Nested
objects and dates take their types when they are first read, and no class is imported before it is needed.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# JSON values have no static type before they are adopted.
from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache, partial
from itertools import repeat
from types import MethodType
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, dataclass_transform

import attrs

_M = TypeVar("_M", bound="Model")
_C = TypeVar("_C", bound="type[Model]")

Shape = str
"""What a JSON value becomes, as its annotation reads: `Pin`, `list[Pin]`, `dict[str, Pin]`, `datetime`, `PinMedia`."""

_SECRETS = frozenset(
    {
        "access_token", "refresh_token", "partner_access_token", "partner_refresh_token", "client_secret", "token",
        "password", "upload_parameters", "policy", "x_amz_credential", "x_amz_security_token", "x_amz_signature",
    }
)  # fmt: skip


def field(*, default: Any = attrs.NOTHING, shape: Shape | None = None, wire: str | None = None) -> Any:
    """A field whose value has a shape of its own, or whose name on the wire is not a Python name."""
    return attrs.field(default=default, metadata={"shape": shape, "wire": wire})


class _Always:
    """A method that no field hides: what an object holds comes after what its class has with a `__set__`."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __get__(self, instance: object, owner: type) -> Any:
        return self.function if instance is None else MethodType(self.function, instance)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError("a method of every model: give the field by its own name")


class Model:
    """What all models share; an object of no known type is a plain `Model` with every field undeclared.

    `model["NAME"]` reads any field that arrived, declared or not; `additional_properties` holds the undeclared ones;
    `to_dict()` gives back the JSON object. A request sends what was set and nothing else: a field set to `None` goes
    out as null, one that was never set is left out.
    """

    __attrs_attrs__: ClassVar[Any]  # for type checkers: `attrs.fields` and `attrs.asdict` take any model
    __wire_names__: ClassVar[Mapping[str, str]] = {}
    __required__: ClassVar[frozenset[str]] = frozenset()
    __tags__: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    __shapes__: ClassVar[Mapping[str, Shape]] = {}
    __open__: ClassVar[bool] = False
    __closed__: ClassVar[bool] = False

    def __init__(self, **fields: Any) -> None:
        cls = type(self)
        if unknown := fields.keys() - cls.__wire_names__.keys():
            raise TypeError(_no_such_field(cls, min(unknown)))
        if missing := cls.__required__ - fields.keys():
            raise TypeError(f"{cls.__name__} needs {', '.join(sorted(missing))}")
        for name, value in fields.items():
            setattr(self, name, value)

    @classmethod
    def from_dict(cls: type[_M], data: Mapping[str, Any]) -> _M:
        """The model over a JSON object, undeclared fields included; nothing is checked, and nothing is lost."""
        model = cls.__new__(cls)
        model.__dict__ = dict(data)
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object: what arrived, or what was set, as plain dicts and lists."""
        return {name: plain(value) for name, value in self.__dict__.items()}

    if not TYPE_CHECKING:
        to_dict = _Always(to_dict)  # a field may be called so too, and is read as `to_dict_`

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the contract does not declare, by their names on the wire."""
        declared = set(type(self).__wire_names__.values())
        return {name: plain(value) for name, value in self.__dict__.items() if name not in declared}

    def __getitem__(self, wire: str) -> Any:
        value = self.__dict__[wire]
        for name, known in type(self).__wire_names__.items():
            if known == wire:
                return getattr(self, name)
        return value

    def get(self, wire: str, default: Any = None) -> Any:
        """The field of that name on the wire, declared or not, as `model[wire]` reads it; `default` if it is absent."""
        return self[wire] if wire in self.__dict__ else default

    if not TYPE_CHECKING:
        get = _Always(get)

    def __setitem__(self, wire: str, value: Any) -> None:
        self.__dict__[wire] = value

    def __contains__(self, wire: object) -> bool:
        return wire in self.__dict__

    def __iter__(self) -> Iterator[str]:
        return iter(self.__dict__)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Model):
            alike = type(self) is type(other) or not {type(self), type(other)}.isdisjoint(_UNTYPED)
            return alike and self.__dict__ == other.__dict__
        return self.__dict__ == other if isinstance(other, dict) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # a model can change, as a dict can

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_shown(name, value)}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({shown})"


class UnknownModel(Model):
    """An object of a union whose discriminator has a value that the contract does not know.

    Attributes are the fields that arrived, as JSON values; any other reads as `None`.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return None


_UNTYPED = frozenset({Model, UnknownModel})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: _C) -> _C:
    """An attrs class over the JSON object, by the annotations of `cls`.

    attrs keeps the fields (`attrs.fields`, `attrs.asdict`); the values live in the object itself under their names on
    the wire, so no attrs initialiser, comparison or repr is made.
    """
    made = attrs.define(slots=False, init=False, repr=False, eq=False, kw_only=True, match_args=False)(cls)
    wire_names: dict[str, str] = {}
    shapes: dict[str, Shape] = {}
    required: list[str] = []
    for attribute in attrs.fields(cast("type[attrs.AttrsInstance]", made)):
        wire_names[attribute.name] = wire = attribute.metadata.get("wire") or attribute.name
        if attribute.default is attrs.NOTHING:
            required.append(attribute.name)
        shaped = "shape" in attribute.metadata
        if attribute.metadata.get("shape"):
            shapes[wire] = attribute.metadata["shape"]
        setattr(made, attribute.name, _Field(wire, attribute.metadata["shape"]) if shaped else None)
    made.__wire_names__, made.__required__, made.__shapes__ = wire_names, frozenset(required), shapes
    return made


class _Field:
    """Reads a field of an object in its shape, and keeps nested models so that a second reading is the same one."""

    __slots__ = ("dated", "shape", "wire")

    def __init__(self, wire: str, shape: Shape | None) -> None:
        self.wire, self.shape = wire, shape
        self.dated = shape is not None and shape.rstrip("]").replace("[", " ").split(" ")[-1] in {"date", "datetime"}

    def __get__(self, instance: Model | None, owner: type[Model]) -> Any:
        if instance is None:
            return self
        value = instance.__dict__.get(self.wire)
        if value is None or self.shape is None:
            return value
        if self.dated:  # made anew at each reading: the object keeps the text as it came
            return adopter(self.shape)(value)
        kind = type(value)
        if kind is dict or (kind is list and any(type(item) in _CONTAINERS for item in value)):
            instance.__dict__[self.wire] = value = adopter(self.shape)(value)
        return value

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__dict__[self.wire] = value.isoformat() if isinstance(value, date) else value


class _List(list[Any]):
    """A list whose members have their types already."""


class _Dict(dict[str, Any]):
    """A dict whose values have their types already."""


_CONTAINERS = frozenset({dict, list})


def _shown(name: str, value: Any) -> str:
    if value and name.replace("-", "_") in _SECRETS:
        return "***"
    if isinstance(value, str) and "?" in value and name.endswith("url"):
        # The query of a link to a report or an upload is what makes it open to whoever holds it.
        value = f"{value.partition('?')[0]}?***"
    return repr(value)


def plain(value: Any) -> Any:
    """A value as JSON has it: models as dicts, dates as strings, containers copied."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def adopt(value: Any, shape: Shape) -> Any:
    """A decoded JSON value in the shape it was declared to have; where it does not fit, as it came."""
    return adopter(shape)(value)


@cache
def adopter(shape: Shape) -> Callable[[Any], Any]:
    """What takes a JSON value into a shape, made once for each shape."""
    if len(options := alternatives(shape)) > 1:
        return _one_of(options)
    if shape.startswith("list["):
        return _each(adopter(shape[5:-1]))
    if shape.startswith("dict[str, "):
        return _values(adopter(shape[10:-1]))
    if shape in _SCALARS:
        return _SCALARS[shape]
    from pinterest_async import models

    named: Any = getattr(models, shape)
    return partial(_object, named) if isinstance(named, type) else adopter(named)


def alternatives(shape: Shape) -> list[Shape]:
    """The members of a union, or the shape alone: `list[A | B] | C` -> `list[A | B]`, `C`."""
    found: list[str] = []
    for part in shape.split(" | "):
        # A part that begins inside brackets belongs to the one before it.
        if found and found[-1].count("[") > found[-1].count("]"):
            found[-1] += f" | {part}"
        else:
            found.append(part)
    return found


def _object(cls: type[Model], value: Any) -> Any:
    if type(value) is not dict:
        return value
    instance = cls.__new__(cls)
    instance.__dict__ = value
    return instance


def _objects(cls: type[Model], values: Any) -> Any:
    """Many objects of one class: the loop over a page's items, kept in C as far as it goes."""
    if type(values) is not list:
        return values
    if set(map(type, values)) != {dict}:
        return _List([_object(cls, value) for value in values])
    instances = _List(map(cls.__new__, repeat(cls, len(values))))
    for instance, value in zip(instances, values, strict=True):
        instance.__dict__ = value
    return instances


def _each(one: Callable[[Any], Any]) -> Callable[[Any], Any]:
    if one is _as_it_came:
        return one
    if isinstance(one, partial) and one.func is _object:
        return partial(_objects, one.args[0])

    def adopt_list(value: Any) -> Any:
        return _List([one(item) for item in value]) if type(value) is list else value

    return adopt_list


def _values(one: Callable[[Any], Any]) -> Callable[[Any], Any]:
    if one is _as_it_came:
        return one

    def adopt_values(value: Any) -> Any:
        return _Dict({name: one(inner) for name, inner in value.items()}) if type(value) is dict else value

    return adopt_values


def _one_of(shapes: list[Shape]) -> Callable[[Any], Any]:
    """Objects go to the member of the union whose tags they carry, else to the one whose fields fit best."""
    inner = [shape[5:-1] for shape in shapes if shape.startswith("list[")]
    listed = adopter(f"list[{' | '.join(dict.fromkeys(inner))}]") if inner else _as_it_came
    mapped = next((adopter(shape) for shape in shapes if shape.startswith("dict[")), None)
    members = [member for shape in shapes for member in member_models(shape)]

    def adopt_member(value: Any) -> Any:
        if type(value) is list:
            return listed(value)
        if type(value) is not dict:
            return value
        return _object(_best(members, value), value) if members or mapped is None else mapped(value)

    return adopt_member


def member_models(shape: Shape) -> list[type[Model]]:
    """The models among the members of a union, or the model alone; none for scalars, lists and maps."""
    from pinterest_async import models

    if shape.startswith(("list[", "dict[")) or shape in _SCALARS:
        return []
    named: Any = getattr(models, shape)
    if isinstance(named, type):
        return [named]
    return [member for inner in named.split(" | ") for member in member_models(inner)]


def _best(members: list[type[Model]], value: dict[str, Any]) -> type[Model]:
    tagged = [member for member in members if member.__tags__ and _carries(member.__tags__, value)]
    if len(tagged) == 1:
        return tagged[0]
    # A discriminator's value that no member has: a type that the contract does not know yet.
    if not tagged and any(tag in value for member in members for tag in member.__tags__):
        return UnknownModel

    def fit(member: type[Model]) -> tuple[bool, int, int]:
        names = set(member.__wire_names__.values())
        required = {member.__wire_names__[name] for name in member.__required__}
        return required <= value.keys(), len(names & value.keys()), -len(names)

    return max(tagged or members, key=fit, default=Model)


def _carries(tags: Mapping[str, tuple[str, ...]], value: dict[str, Any]) -> bool:
    return all(value.get(name) in known for name, known in tags.items() if name in value) and any(
        name in value for name in tags
    )


def _as_it_came(value: Any) -> Any:
    return value


def _datetime(value: Any) -> Any:
    """Aware, for comparison's sake: Pinterest writes UTC without saying so."""
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return value
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _date(value: Any) -> Any:
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


_SCALARS: dict[Shape, Callable[[Any], Any]] = {
    "datetime": _datetime,
    "date": _date,
    **dict.fromkeys(("str", "int", "float", "bool", "Any", "None"), _as_it_came),
}


def _no_such_field(cls: type[Model], name: str) -> str:
    close = difflib.get_close_matches(name, cls.__wire_names__, n=1)
    hint = f"; did you mean {close[0]!r}?" if close else ""
    return f"{cls.__name__} has no field {name!r}{hint} (a field that the contract lacks: model[{name!r}] = value)"
