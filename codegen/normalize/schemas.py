"""Schemas in the form openapi-python-client parses: every object, enum and union of objects a named component."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from openapi_python_client import strings

from codegen.description.json_values import is_object
from codegen.errors import CodegenError
from codegen.naming import field_name
from codegen.normalize.all_of import ADVICE, PREFIX, Merger, Schema, members, reference_to, referred
from codegen.text import pascal

_T = TypeVar("_T")
_Values = tuple[str, frozenset[Any]]
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_FORMATS = frozenset({"date", "date-time"})
# Imports of the generated modules, which a class may not hide.
_IMPORTED = {"Any", "Body", "Final", "Literal", "Mapping", "Model", "Operation", "Pager", "Parameter", "Resource"}


class Schemas:
    """Shapes schemas, and collects the resulting components."""

    def __init__(self, components: dict[str, Schema]) -> None:
        self.components = components
        self.merger = Merger(components)
        self.schemas: dict[str, Schema] = {}
        self.unions: dict[str, tuple[str, ...]] = {}
        self.tags: dict[str, dict[str, tuple[str, ...]]] = {}
        self.facts: dict[str, dict[str, Schema]] = {}
        self.open: set[str] = set()
        self.closed: set[str] = set()
        self.named: dict[str, Schema] = {}  # component -> what a reference to it becomes
        self.resolving: dict[str, bool] = {}  # component under way -> whether it was referred to meanwhile
        self.modules = {strings.snake_case(name) for name in {*_IMPORTED, "Sequence"}}
        # Components keep their names; hoisted inline schemas take unused ones.
        self.names = {raw: self._free_name(raw) for raw in sorted(components)}
        self.enums: dict[tuple[str, _Values], str] = {}  # enums found inside others, by the name they asked for
        self.components_by_values = {
            _values(_enum(schema)): reference_to(raw)
            for raw, schema in components.items()
            if "enum" in schema and "enum" in _enum(schema)
        }

    def _free_name(self, suggested: str) -> str:
        name = base = str(strings.ClassName(pascal(suggested), "Model"))
        suffix = 2
        while strings.snake_case(name) in self.modules:
            name, suffix = f"{base}{suffix}", suffix + 1
        self.modules.add(strings.snake_case(name))
        return name

    def _hoist(self, suggested: str, schema: Schema, own: str | None) -> Schema:
        """Return a reference to a new component for an inline schema; equal enums are shared."""
        if own:
            self._define(own, schema)
            return _ref(own)
        if "enum" not in schema:
            name = self._free_name(suggested)
            self._define(name, schema)
            return _ref(name)
        values = _values(schema)
        if values in self.components_by_values:
            return self.reference(self.components_by_values[values])
        if (suggested, values) not in self.enums:
            self.enums[suggested, values] = name = self._free_name(suggested)
            self._define(name, schema)
        return _ref(self.enums[suggested, values])

    def _define(self, name: str, schema: Schema) -> None:
        if "enum" in schema:
            self.schemas[name] = schema
            return
        _check_names(name, schema["properties"])
        shaped: Schema = {"type": "object"}
        self.schemas[name] = shaped
        self.facts[name] = {
            key: self.merger.flatten(value, f"{name}.{key}") for key, value in schema["properties"].items()
        }
        if schema.get("additionalProperties"):
            self.open.add(name)
        elif schema.get("additionalProperties") is False:
            self.closed.add(name)
        required = [key for key in schema.get("required", []) if key in schema["properties"]]
        shaped["properties"] = {
            key: self.schema(value, f"{name}{pascal(key)}") for key, value in schema["properties"].items()
        }
        if required:
            shaped["required"] = required
        if "description" in schema:
            shaped["description"] = schema["description"]

    def schema(self, schema: Schema, hint: str, own: str | None = None) -> Schema:
        """Return a schema that openapi-python-client parses; a new component is named `own`, else after `hint`."""
        flat = self.merger.flatten(schema, hint)
        shaped = self._unnamed(flat, hint, own)
        described = schema.get("description")
        if flat.get("nullable") or schema.get("nullable"):
            shaped = {"allOf": [shaped], "nullable": True} if "$ref" in shaped else {**shaped, "nullable": True}
        if described and "$ref" not in shaped:
            shaped = {**shaped, "description": described}
        return shaped

    def _unnamed(self, flat: Schema, hint: str, own: str | None = None) -> Schema:
        if "$ref" in flat:
            return self.reference(flat["$ref"])
        if found := members(flat):
            return self.union(flat, found, hint, own)
        if mapping := flat.get("discriminator", {}).get("mapping"):
            return self.union(flat, [{"$ref": ref} for ref in _unique(mapping.values())], hint, own)
        kind = flat.get("type")
        if "enum" in flat:
            values = _enum(flat)
            return self._hoist(hint, values, own) if "enum" in values else values
        if flat.get("properties"):
            return self._hoist(hint, flat, own)
        if kind == "array" or "items" in flat:
            return {"type": "array", "items": self.schema(flat.get("items", {}), _singular(hint))}
        if kind == "object" or "additionalProperties" in flat:
            extra = flat.get("additionalProperties")
            values = self.schema(extra, f"{hint}Value") if is_object(extra) and extra else {}
            return {"type": "object", "additionalProperties": values} if values else {"type": "object"}
        if kind in _SCALARS:
            return {"type": kind, "format": flat["format"]} if flat.get("format") in _FORMATS else {"type": kind}
        if kind is None:
            return {}
        raise CodegenError(f"schema {hint}: unknown type {kind!r}; {ADVICE}")

    def reference(self, ref: str) -> Schema:
        """Return the replacement of a reference: one to an object, enum or union, else the type itself."""
        raw = referred(ref)
        if raw not in self.components:
            raise CodegenError(f"{ref} is referred to but missing")
        if raw in self.named:
            return self.named[raw]
        if raw in self.resolving:
            # A recursive union; whether it becomes a component is known once it is shaped.
            self.resolving[raw] = True
            return _ref(self.names[raw])
        self.resolving[raw] = False
        shaped = self.named[raw] = self._component(raw)
        if self.resolving.pop(raw) and self.names[raw] not in self.schemas:
            raise CodegenError(f"schema {raw}: refers to itself without an object in between; {ADVICE}")
        return shaped

    def _component(self, raw: str) -> Schema:
        name, flat = self.names[raw], self.merger.flatten(self.components[raw], raw)
        if flat.get("properties") and not members(flat) and not flat.get("discriminator", {}).get("mapping"):
            # Registered before its properties are shaped, since they may refer back to it.
            self.named[raw] = _nullable(_ref(name), flat)
            self._define(name, flat)
            return self.named[raw]
        return self.schema(self.components[raw], name, name)

    def union(self, schema: Schema, options: list[Schema], hint: str, own: str | None = None) -> Schema:
        """Return a union: one enum if all members are inline enums, a named union if any is an object."""
        flat = [self.merger.flatten(member, hint) for member in options]
        if all("enum" in member for member in flat):
            values = _unique(value for member in flat for value in member["enum"])
            return self._unnamed({"type": "string", "enum": values}, hint, own)
        shaped: list[Schema] = []
        merged: dict[str, Schema] = {}  # the reference that a member was made from -> what it became
        mapped = _discriminating(schema)
        for option, member in zip(options, flat, strict=True):
            origin = _origin(option)
            if "$ref" in member or origin is None:
                one = self._unnamed(member, f"{hint}{_distinction(member)}")
            else:
                one = self._unnamed(member, hint + pascal(" ".join(mapped.get(origin, ())).lower() or referred(origin)))
                merged[origin] = one
            shaped += one.get("oneOf", [one])
        shaped = _unique(_bare(one) for one in shaped)
        self._tag(schema, merged)
        if len(shaped) == 1:
            return shaped[0]
        if not any("$ref" in one and "enum" not in self.schemas.get(_referred(one), {}) for one in shaped):
            return {"oneOf": shaped}
        name = own or self._free_name(hint)
        self.schemas[name] = {"oneOf": shaped}
        self.unions[name] = tuple(_referred(one) for one in shaped if "$ref" in one)
        return _ref(name)

    def _tag(self, schema: Schema, merged: dict[str, Schema]) -> None:
        """Record the discriminator values of a union's members."""
        for ref, values in _discriminating(schema).items():
            target = _bare(merged.get(ref) or self.reference(ref))
            if "$ref" in target:
                tags = self.tags.setdefault(_referred(target), {})
                known = tags.get(name := schema["discriminator"]["propertyName"], ())
                tags[name] = (*known, *(value for value in values if value not in known))


def _discriminating(schema: Schema) -> dict[str, tuple[str, ...]]:
    """Return the discriminator's values for each component that it maps to."""
    found: dict[str, tuple[str, ...]] = {}
    for value, target in schema.get("discriminator", {}).get("mapping", {}).items():
        ref = target if target.startswith("#") else reference_to(target)
        found[ref] = (*found.get(ref, ()), value)
    return found


def _origin(option: Schema) -> str | None:
    """Return the reference that a member of a union is, or was merged from."""
    last: Schema = option["allOf"][-1] if "allOf" in option else option
    return last.get("$ref")


def _check_names(owner: str, names: Iterable[str]) -> None:
    """Raise CodegenError if two properties have the same name in Python, since one would be lost."""
    taken: dict[str, str] = {}
    for wire in names:
        for name in {field_name(wire), str(strings.PythonIdentifier(wire, "field_", skip_snake_case=True))}:
            if (other := taken.setdefault(name, wire)) != wire:
                raise CodegenError(
                    f"schema {owner}: the properties {other!r} and {wire!r} have one name in Python; {ADVICE}"
                )


def _ref(name: str) -> Schema:
    return {"$ref": f"{PREFIX}{name}"}


def _referred(reference: Schema) -> str:
    return str(reference["$ref"]).removeprefix(PREFIX)


def _bare(schema: Schema) -> Schema:
    """Return a reference without the `allOf` that makes it nullable."""
    bare: Schema = schema["allOf"][0] if "allOf" in schema else schema
    return bare


def _nullable(reference: Schema, schema: Schema) -> Schema:
    return {"allOf": [reference], "nullable": True} if schema.get("nullable") else reference


def _enum(schema: Schema) -> Schema:
    """Return an enum of strings or integers; booleans become a type, and null is expressed by `nullable`."""
    values = [value for value in schema["enum"] if value is not None]
    if not values or any(isinstance(value, bool) for value in values):
        return {"type": schema.get("type", "boolean")}
    if all(isinstance(value, int) for value in values):
        return {"type": "integer", "enum": values}
    return {"type": "string", "enum": [str(value) for value in values]}


def _values(schema: Schema) -> _Values:
    return schema["type"], frozenset(schema["enum"])


def _singular(name: str) -> str:
    """Return the singular of a name: `Columns` -> `Column`, `Categories` -> `Category`, `Data` -> `DataItem`."""
    for many, one in (("ies", "y"), ("uses", "us"), ("sses", "ss"), ("ss", "ssItem"), ("us", "usItem"), ("s", "")):
        if name.endswith(many):
            return name.removesuffix(many) + one
    return f"{name}Item"


def _distinction(member: Schema) -> str:
    """Return a name suffix for an unnamed member of a union: its discriminator value, or its first property."""
    if "discriminator" in member:
        return pascal(member["discriminator"]["propertyName"])
    return pascal(next(iter(member.get("properties", {})), "Item")) if "properties" in member else ""


def _unique(values: Iterable[_T]) -> list[_T]:
    """Return the values in order without duplicates; they need not be hashable."""
    found: list[_T] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
