"""Parsed types as annotations, and as shapes that JSON values are converted to at run time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ANY_ADDITIONAL_PROPERTY, ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from codegen.errors import CodegenError

_SCALARS: dict[type, str] = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    DateProperty: "date",
    DateTimeProperty: "datetime",
    AnyProperty: "Any",
}
_SHAPED = frozenset({"date", "datetime"})


@dataclass(frozen=True)
class Types:
    """Converts properties to annotations and shapes; unions are recognised by their members."""

    unions: Mapping[str, frozenset[str]]
    objects: frozenset[str]
    by_members: dict[frozenset[str], str] = field(init=False)

    def __post_init__(self) -> None:
        by_members = {members: name for name, members in sorted(self.unions.items(), reverse=True)}
        object.__setattr__(self, "by_members", by_members)

    def annotation(self, prop: Property, *, sent: bool = False) -> str:
        """Return the annotation, without the None of an optional field.

        An enum is a Literal of the known values, for completion, or any other value of its type. With `sent`, for an
        argument, any sequence or mapping is accepted, and a mapping in place of a model.
        """
        return _joined(self._annotations(prop, sent))

    def _annotations(self, prop: Property, sent: bool) -> Iterator[str]:
        many, mapping = ("Sequence", "Mapping") if sent else ("list", "dict")

        def inner(of: Property) -> str:
            return _joined(self._annotations(of, sent))

        if isinstance(prop, UnionProperty):
            alias = self.by_members.get(self._members(prop))
            if alias:
                yield alias
            for member in prop.inner_properties:
                if not (alias and self.is_object(member)):
                    yield from self._annotations(member, sent)
            if alias and sent:
                yield "Mapping[str, Any]"
        elif isinstance(prop, NoneProperty):
            yield "None"
        elif isinstance(prop, ListProperty):
            yield f"{many}[{inner(prop.inner_property)}]"
        elif isinstance(prop, LiteralEnumProperty):
            yield _class(prop)
            yield "int" if prop.value_type is int else "str"
        elif self.is_object(prop):
            yield _class(prop)
            if sent:
                yield "Mapping[str, Any]"
        elif isinstance(prop, ModelProperty):
            yield f"{mapping}[str, {inner(_value(prop))}]"
        else:
            yield _scalar(prop)

    def is_object(self, prop: Property) -> bool:
        """Return whether the property is an object with declared properties, which has a class."""
        return isinstance(prop, ModelProperty) and _class(prop) in self.objects

    def names(self, prop: Property) -> Iterator[str]:
        """Yield the classes and enums in the property's annotation, with unions expanded."""
        if isinstance(prop, UnionProperty):
            for member in prop.inner_properties:
                yield from self.names(member)
        elif isinstance(prop, ListProperty):
            yield from self.names(prop.inner_property)
        elif isinstance(prop, LiteralEnumProperty) or self.is_object(prop):
            yield _class(prop)
        elif isinstance(prop, ModelProperty):
            yield from self.names(_value(prop))

    def shape(self, prop: Property) -> str:
        """Return the shape for `pinterest_async.model.adopter`; that of a scalar or enum is its JSON type."""
        if isinstance(prop, UnionProperty):
            members = [member for member in prop.inner_properties if not isinstance(member, NoneProperty)]
            models = self._members(prop)
            alias = self.by_members.get(models)
            shapes = [alias] if alias else sorted(models)
            shapes += [self.shape(member) for member in members if not self.is_object(member)]
            # Scalars of a union are not converted, so only members with a shape are listed.
            shaped = [shape for shape in dict.fromkeys(shapes) if shape and needs_shape(shape)]
            return " | ".join(shaped) if shaped else shapes[0] or "Any"
        if isinstance(prop, ListProperty):
            return f"list[{self.shape(prop.inner_property)}]"
        if isinstance(prop, ModelProperty):
            return _class(prop) if self.is_object(prop) else f"dict[str, {self.shape(_value(prop))}]"
        if isinstance(prop, LiteralEnumProperty):
            return "int" if prop.value_type is int else "str"
        return "None" if isinstance(prop, NoneProperty) else _scalar(prop)

    def body_shape(self, prop: Property) -> str:
        """Return the shape of a body with each member of a union, which may be a list or an object."""
        if isinstance(prop, UnionProperty) and not self.by_members.get(self._members(prop)):
            members = [member for member in prop.inner_properties if not isinstance(member, NoneProperty)]
            return " | ".join(dict.fromkeys(map(self.shape, members)))
        return self.shape(prop)

    def _members(self, prop: UnionProperty) -> frozenset[str]:
        return frozenset(_class(member) for member in prop.inner_properties if self.is_object(member))


def _joined(names: Iterator[str]) -> str:
    """Return a union without duplicates, with None last."""
    return " | ".join(sorted(dict.fromkeys(names), key=lambda name: name == "None"))


def needs_shape(shape: str) -> bool:
    """Return whether a value of this shape differs from the decoded JSON."""
    bare = shape.replace("list[", "").replace("dict[str, ", "").rstrip("]")
    return bare in _SHAPED or bare not in {*_SCALARS.values(), "None"}


def _scalar(prop: Property) -> str:
    try:
        return _SCALARS[type(prop)]
    except KeyError:
        raise CodegenError(f"{prop.name}: no annotation is known for {type(prop).__name__}") from None


def _class(prop: Property) -> str:
    return str(getattr(prop, "class_info").name)  # noqa: B009  objects and enums have it, the protocol lacks it


def _value(prop: ModelProperty) -> Property:
    return prop.additional_properties if prop.additional_properties is not None else ANY_ADDITIONAL_PROPERTY


def dated(annotation: str) -> str:
    """Return the annotation with qualified date types (`datetime.date`), since a field may be named `date`."""
    return re.sub(r"\b(date|datetime)\b", r"datetime.\1", annotation)


def uses(annotations: str, name: str) -> bool:
    """Return whether any of the annotations contains the name."""
    return re.search(rf"\b{name}\b", annotations) is not None
