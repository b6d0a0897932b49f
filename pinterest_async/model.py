"""Models: typed views of JSON objects. Reading never fails, and no received data is lost.

A model stores the JSON object itself, so unknown enum values, nulls, undeclared fields and ids sent as integers are
preserved. Attributes are the declared fields; missing ones are `None`. Nested objects and dates are converted on first
access, and classes are imported on demand.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false, reportUnknownMemberType=false
# JSON values have no static type before they are converted.
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
"""Target type of a JSON value, as an annotation: `Pin`, `list[Pin]`, `dict[str, Pin]`, `datetime`, `PinMedia`."""

_SECRETS = frozenset(
    {
        "access_token", "refresh_token", "partner_access_token", "partner_refresh_token", "client_secret", "token",
        "password", "upload_parameters", "policy", "x_amz_credential", "x_amz_security_token", "x_amz_signature",
    }
)  # fmt: skip


def field(*, default: Any = attrs.NOTHING, shape: Shape | None = None, wire: str | None = None) -> Any:
    """Declare a field whose value is converted to a shape, or whose wire name is not a Python name."""
    return attrs.field(default=default, metadata={"shape": shape, "wire": wire})


class _Always:
    """A method that no field can hide: data descriptors (with `__set__`) take precedence over instance attributes."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __get__(self, instance: object, owner: type) -> Any:
        return self.function if instance is None else MethodType(self.function, instance)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError("a method of every model: give the field by its own name")


class Model:
    """Base class of models; an object of unknown type is a plain `Model` with only undeclared fields.

    `model["NAME"]` reads any received field, declared or not; `additional_properties` has the undeclared ones;
    `to_dict()` returns the JSON object. Requests contain only the fields that were set: `None` is sent as null, unset
    fields are omitted.
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
        """Return a model of a JSON object, including undeclared fields, without validation."""
        model = cls.__new__(cls)
        model.__dict__ = dict(data)
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object, as received or set, as plain dicts and lists."""
        return {name: plain(value) for name, value in self.__dict__.items()}

    if not TYPE_CHECKING:
        to_dict = _Always(to_dict)  # a field of this name is read as `to_dict_`

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that the contract does not declare, by wire name."""
        declared = set(type(self).__wire_names__.values())
        return {name: plain(value) for name, value in self.__dict__.items() if name not in declared}

    def __getitem__(self, wire: str) -> Any:
        value = self.__dict__[wire]
        for name, known in type(self).__wire_names__.items():
            if known == wire:
                return getattr(self, name)
        return value

    def get(self, wire: str, default: Any = None) -> Any:
        """Return the field with this wire name, declared or not, as `model[wire]` does; `default` if missing."""
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

    __hash__ = None  # type: ignore[assignment]  # models are mutable, as dicts are

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={_shown(name, value)}" for name, value in self.__dict__.items())
        return f"{type(self).__name__}({shown})"


class UnknownModel(Model):
    """An object of a union with an unknown discriminator value.

    Attributes are the received fields, as JSON values; any other is `None`.
    """

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return None


_UNTYPED = frozenset({Model, UnknownModel})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(field,))
def model(cls: _C) -> _C:
    """Return an attrs class over the JSON object, with the fields annotated in `cls`.

    attrs provides field metadata (`attrs.fields`, `attrs.asdict`); the values are stored in the object itself under
    their wire names, so attrs generates no initialiser, comparison or repr.
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
    """Descriptor of a field: converts it to its shape, and stores nested models, so reads return the same object."""

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
        if self.dated:  # converted at each read: the object keeps the received string
            return adopter(self.shape)(value)
        kind = type(value)
        if kind is dict or (kind is list and any(type(item) in _CONTAINERS for item in value)):
            instance.__dict__[self.wire] = value = adopter(self.shape)(value)
        return value

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__dict__[self.wire] = value.isoformat() if isinstance(value, date) else value


class _List(list[Any]):
    """A list whose items are already converted."""


class _Dict(dict[str, Any]):
    """A dict whose values are already converted."""


_CONTAINERS = frozenset({dict, list})


def _shown(name: str, value: Any) -> str:
    if value and name.replace("-", "_") in _SECRETS:
        return "***"
    if isinstance(value, str) and "?" in value and name.endswith("url"):
        # The query of a report's or upload's URL is its signature, which grants access.
        value = f"{value.partition('?')[0]}?***"
    return repr(value)


def plain(value: Any) -> Any:
    """Return a value as plain JSON: models as dicts, dates as strings, containers copied."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def adopt(value: Any, shape: Shape) -> Any:
    """Return a decoded JSON value converted to its declared shape, or unchanged if it does not match."""
    return adopter(shape)(value)


@cache
def adopter(shape: Shape) -> Callable[[Any], Any]:
    """Return the converter of JSON values to a shape; cached."""
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
    """Return the members of a union, or the shape itself: `list[A | B] | C` -> `list[A | B]`, `C`."""
    found: list[str] = []
    for part in shape.split(" | "):
        # A part that begins inside brackets belongs to the previous one.
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
    """Return objects of one class for a page's items, with as much of the loop as possible in C."""
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
    """Return a converter to a union's members, chosen by discriminator, else by the best matching fields."""
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
    """Return the models among the members of a union, or the model itself; empty for scalars, lists and maps."""
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
    # A discriminator value that no member has: an unknown type.
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
    """Return an aware datetime: Pinterest omits the time zone of UTC times."""
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
