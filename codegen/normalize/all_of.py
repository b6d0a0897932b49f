"""Flattening of `allOf`, and of keywords beside a `$ref`, to one equivalent schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.errors import CodegenError

Schema = dict[str, Any]

PREFIX = "#/components/schemas/"
ADVICE = "mend it by a patch under openapi/patches, or teach codegen/normalize the rule"
# Keywords without effect on the type: a member of an `allOf` with only these adds nothing.
_ANNOTATIONS = frozenset(
    {"default", "deprecated", "description", "example", "examples", "externalDocs"}
    | {"nullable", "readOnly", "title", "writeOnly", "xml"}
)
# Keywords beside a `$ref` that change the schema; OpenAPI 3.0 ignores them, but actual descriptions rely on them.
_STRUCTURE = frozenset({"additionalProperties", "allOf", "anyOf", "enum", "items", "oneOf", "properties"})
_UNION_ALONE = frozenset({"anyOf", "discriminator", "oneOf"})


def referred(ref: str) -> str:
    """Return the name of a reference's component."""
    return ref.removeprefix(PREFIX).replace("~1", "/").replace("~0", "~")


def reference_to(component: str) -> str:
    """Return the reference to a component by its name in the description."""
    return PREFIX + component.replace("~", "~0").replace("/", "~1")


@dataclass(frozen=True)
class Merger:
    """Flattens schemas over the components they refer to."""

    components: Mapping[str, Schema]

    def flatten(self, schema: Schema, where: str) -> Schema:
        """Return the schema without a top-level `allOf` and without keywords beside a union."""
        if schema.keys() & _STRUCTURE and ("$ref" in schema or (members(schema) and "allOf" not in schema)):
            schema = {"allOf": _split(schema), **{key: schema[key] for key in ("nullable",) if key in schema}}
        if "allOf" not in schema:
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        parts = [part for member in (*schema["allOf"], own) for part in _split(member)]
        effective = [part for part in parts if not _is_empty(part)]
        nullable = {"nullable": True} if schema.get("nullable") else {}
        if len(effective) == 1 and not self._is_base(effective[0], where):
            return {**(effective[0] if members(effective[0]) else self.flatten(effective[0], where)), **nullable}
        if not effective:
            return {key: value for key, value in own.items() if key in {"type", "nullable"}}
        unions = [part for part in effective if self._is_union(part, where)]
        if len(unions) == 1:
            base = self.flatten({"allOf": [part for part in effective if part is not unions[0]]}, where)
            return {**self._distributed(base, self._union(unions[0], where), where), **nullable}
        objects = [self._object(member, where) for member in effective]
        if all(merged is not None for merged in objects):
            return {**_merge([merged for merged in objects if merged is not None]), **nullable}
        # Scalars: an enum is more specific than the type beside it.
        enums = [member for member in effective if "enum" in self._deref(member, where)]
        if enums:
            sizes = [len(self._deref(member, where)["enum"]) for member in enums]
            return {**enums[sizes.index(min(sizes))], **nullable}
        if len({self._deref(member, where).get("type") for member in effective}) == 1:
            return {**effective[-1], **nullable}
        raise CodegenError(f"schema {where}: an allOf of unlike members; {ADVICE}")

    def _union(self, schema: Schema, where: str) -> Schema:
        """Return a schema, or the component it refers to, flattened as far as needed to recognise a union."""
        found = self._deref(schema, where)
        return found if set(found) <= _UNION_ALONE else self.flatten(found, where)

    def _is_union(self, schema: Schema, where: str) -> bool:
        return bool(members(self._union(schema, where)))

    def _distributed(self, base: Schema, union: Schema, where: str) -> Schema:
        """Return the union with its sibling keywords merged into every member."""
        keyword = "oneOf" if "oneOf" in union else "anyOf"
        merged = [self._with_base(base, member, where) for member in members(union)]
        if "discriminator" not in union and all("allOf" in member for member in merged):
            objects = [self.flatten(member, where) for member in merged]
            if all(one.get("properties", {}).keys() == objects[0].get("properties", {}).keys() for one in objects):
                return _any_of(objects)
        return {keyword: merged, **{key: union[key] for key in ("discriminator", "description") if key in union}}

    def _with_base(self, base: Schema, member: Schema, where: str) -> Schema:
        """Return a member of a union with the union's sibling keywords, if they add to it."""
        flat = self._union(member, where)
        if inner := members(flat):
            return {**flat, "oneOf": [self._with_base(base, one, where) for one in inner]}
        if "properties" not in flat and "required" not in flat and flat.get("type") != "object":
            return member  # not an object, so it has no properties
        # A component that has every property already keeps its name.
        adds = base.get("properties", {}).keys() - flat.get("properties", {}).keys()
        return {"allOf": [base, member]} if adds or "$ref" not in member else member

    def _is_base(self, member: Schema, where: str) -> bool:
        """Return whether the member is a base class: its discriminator maps to children that are `allOf` it."""
        base = self._deref(member, where)
        return "$ref" in member and bool(base.get("discriminator", {}).get("mapping")) and not members(base)

    def _deref(self, schema: Schema, where: str) -> Schema:
        while "$ref" in schema:
            name = referred(schema["$ref"])
            if name not in self.components:
                raise CodegenError(f"schema {where}: {schema['$ref']} is referred to but missing")
            schema = self.components[name]
        return schema

    def _object(self, member: Schema, where: str) -> Schema | None:
        flat = self.flatten(self._deref(member, where), where)
        flat = self._deref(flat, where) if "$ref" in flat else flat
        if members(flat):
            raise CodegenError(f"schema {where}: an allOf with a union in it; {ADVICE}")
        if "properties" in flat or flat.get("type") == "object" or set(flat) <= {"required", *_ANNOTATIONS}:
            return flat
        return None


def members(schema: Schema) -> list[Schema]:
    """Return the members of a union; empty if the schema is not a union."""
    found: list[Schema] = schema.get("oneOf") or schema.get("anyOf") or []
    return found


def _split(schema: Schema) -> list[Schema]:
    """Split a schema into its reference, its union, and all other keywords."""
    if "$ref" in schema and schema.keys() & _STRUCTURE:
        return [{"$ref": schema["$ref"]}, *_split({key: value for key, value in schema.items() if key != "$ref"})]
    if members(schema) and "allOf" not in schema:
        union = {key: value for key, value in schema.items() if key in _UNION_ALONE}
        return [{key: value for key, value in schema.items() if key not in union}, union]
    return [schema]


def _any_of(objects: list[Schema]) -> Schema:
    """Return one object for several with the same properties that differ in the required ones."""
    required = [name for name in objects[0].get("required", ()) if all(name in o.get("required", ()) for o in objects)]
    whole = {key: value for key, value in objects[0].items() if key != "required"}
    return {**whole, "required": required} if required else whole


def _is_empty(member: Schema) -> bool:
    return set(member) <= _ANNOTATIONS | {"type"}


def _merge(objects: Iterable[Schema]) -> Schema:
    merged: Schema = {"type": "object", "properties": {}}
    required: list[str] = []
    for member in objects:
        if member.get("additionalProperties"):
            merged["additionalProperties"] = member["additionalProperties"]
        elif member.get("additionalProperties") is False:
            merged.setdefault("additionalProperties", False)
        for key, value in member.get("properties", {}).items():
            known = merged["properties"].get(key)
            if known is None or not _is_empty(value):
                merged["properties"][key] = value
        required += [key for key in member.get("required", []) if key not in required]
        if "description" in member:
            merged["description"] = member["description"]
    return {**merged, "required": required} if required else merged
