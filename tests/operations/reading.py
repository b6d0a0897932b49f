"""Reads a reply as a user does, attribute by attribute, next to what it was made from and what its annotations say."""

from __future__ import annotations

import ast
import datetime
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pinterest_async import Model, UnknownModel, models
from pinterest_async.model import plain
from tests.contract import NAMES, is_list, is_object
from tests.operations.examples import Node

SCALARS: dict[str, Any] = {"str": str, "int": int, "float": (int, float), "bool": bool}
DATES = {"date": datetime.date, "datetime": datetime.datetime}


def read_loosely(read: Any, node: Node, place: str = "reply") -> Iterator[str]:
    """What of the node does not come back when everything is read, whatever it is read as."""
    if node.fields is not None:
        yield from _fields(read, node, place, read_loosely)
    elif node.items is not None:
        yield from _items(read, node, place, read_loosely)
    elif not _is(read, node.scalar):
        yield f"{place}: {read!r}, not {node.scalar!r}"


def read_strictly(read: Any, node: Node, place: str = "reply") -> Iterator[str]:
    """As above, and what of it does not read as the model, the date, the list it is declared to be."""
    declared = node.schema.get("properties", {})
    if node.fields is not None and declared:
        if not isinstance(read, Model) or type(read) in {Model, UnknownModel}:
            yield f"{place}: {type(read).__name__}, not a model of {node.component or sorted(declared)}"
            return
        # Two members of a union may have the same fields: then nothing tells which one came.
        alike = declared.keys() == set(type(read).__wire_names__.values())
        if (
            node.component
            and not alike
            and _bare(type(read).__name__) != _bare(NAMES.get(node.component, node.component))
        ):
            yield f"{place}: {type(read).__name__}, not {node.component}"
        if lost := declared.keys() - type(read).__wire_names__.values():
            yield f"{place}: {type(read).__name__} lacks {sorted(lost)}"
        for name, annotation in annotations_of(type(read).__name__).items():
            if not fits(annotation, value := getattr(read, name)):
                yield f"{place}.{name}: {value!r:.80} is not {ast.unparse(annotation)}"
    if node.fields is not None:
        yield from _fields(read, node, place, read_strictly)
    elif node.items is not None:
        yield from _items(read, node, place, read_strictly)
    elif not _is(read, node.scalar):
        yield f"{place}: {read!r}, not {node.scalar!r}"
    elif (kind := node.schema.get("format", "").replace("-", "")) in DATES and type(read) is not DATES[kind]:
        yield f"{place}: {read!r} is not the {node.schema['format']} it is declared to be"


def _fields(read: Any, node: Node, place: str, inner: Any) -> Iterator[str]:
    assert node.fields is not None
    if is_object(read):
        if read.keys() != node.fields.keys():
            yield f"{place}: has {sorted(read)}, not {sorted(node.fields)}"
        for wire, field in node.fields.items():
            yield from inner(read[wire], field, f"{place}[{wire!r}]")
        return
    if not isinstance(read, Model):
        yield f"{place}: {read!r:.80} is no object"
        return
    wires = type(read).__wire_names__
    if set(read) != node.fields.keys():
        yield f"{place}: has {sorted(read)}, not {sorted(node.fields)}"
        return
    for name, wire in wires.items():
        if wire not in node.fields and getattr(read, name) is not None:
            yield f"{place}.{name}: {getattr(read, name)!r} though it is absent"
        if wire in node.fields:
            yield from inner(getattr(read, name), node.fields[wire], f"{place}.{name}")
    undeclared = {wire: field.json for wire, field in node.fields.items() if wire not in wires.values()}
    if read.additional_properties != undeclared:
        yield f"{place}: additional properties {read.additional_properties}, not {undeclared}"
    for wire, field in node.fields.items():
        if (name := _name(wires, wire)) and plain(read[wire]) != plain(getattr(read, name)):
            yield f"{place}[{wire!r}] is {read[wire]!r:.80}"
        if wire in undeclared:
            yield from read_loosely(read[wire], field, f"{place}[{wire!r}]")


def _name(wires: Any, wire: str) -> str:
    return next((name for name, known in wires.items() if known == wire), "")


def _items(read: Any, node: Node, place: str, inner: Any) -> Iterator[str]:
    assert node.items is not None
    if not is_list(read) or len(read) != len(node.items):
        yield f"{place}: {read!r:.80} is no list of {len(node.items)}"
        return
    for index, (one, item) in enumerate(zip(read, node.items, strict=True)):
        yield from inner(one, item, f"{place}[{index}]")


def _is(read: Any, scalar: Any) -> bool:
    if isinstance(read, datetime.datetime):
        moment = datetime.datetime.fromisoformat(scalar)
        return read == (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC))
    if isinstance(read, datetime.date):
        return read == datetime.date.fromisoformat(scalar)
    return type(plain(read)) is type(scalar) and plain(read) == scalar


def _bare(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


# Annotations


@cache
def annotations_of(name: str) -> dict[str, ast.expr]:
    cls = getattr(models, name)
    return {name: _parsed(cls.__annotations__[name]) for name in cls.__wire_names__}


@cache
def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def fits(annotation: ast.expr, value: Any) -> bool:
    """Whether a value is of the type that an annotation of the generated code says, names and aliases looked up."""
    match annotation:
        case ast.Name(id="UnknownModel"):
            return isinstance(value, UnknownModel)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return fits(left, value) or fits(right, value)
        case ast.Constant(value=None):
            return value is None
        case ast.Attribute(value=ast.Name(id="datetime"), attr=kind):
            return type(value) is DATES[kind]
        case ast.Subscript(value=ast.Name(id="list"), slice=inner):
            return is_list(value) and all(fits(inner, one) for one in value)
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, inner])):
            return is_object(value) and all(fits(inner, one) for one in value.values())
        case ast.Name(id="Any"):
            return True
        case ast.Name(id=name) if name in SCALARS:
            return isinstance(value, SCALARS[name]) and not (isinstance(value, bool) and name != "bool")
        case ast.Name(id=name):
            return _is_of(getattr(models, name), value)
        case _:
            raise AssertionError(f"an annotation of an unknown kind: {ast.unparse(annotation)}")


def _is_of(named: Any, value: Any) -> bool:
    if isinstance(named, type):
        return isinstance(value, named)
    # An enum is a Literal, a union is spelled out by its members' names.
    return fits(_parsed(named), value) if isinstance(named, str) else value in get_args(named)
