"""Decides what an `allOf` comes to: one schema that says all that its members say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.errors import CodegenError

Schema = dict[str, Any]

PREFIX = "#/components/schemas/"
ADVICE = "mend it by a patch under openapi/patches, or teach codegen/shape.py the rule"
# What a schema may carry without saying anything about the type: such a member of an `allOf` adds nothing.
_ANNOTATIONS = frozenset(
    {"default", "deprecated", "description", "example", "examples", "externalDocs"}
    | {"nullable", "readOnly", "title", "writeOnly", "xml"}
)


@dataclass(frozen=True)
class Merger:
    """Flattens schemas over the components they refer to."""

    components: Mapping[str, Schema]

    def flatten(self, schema: Schema, where: str) -> Schema:
        """The schema without an `allOf` at its top: one member, or all of them merged."""
        if "allOf" not in schema:
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        said = [member for member in (*schema["allOf"], own) if not _says_nothing(member)]
        nullable = {"nullable": True} if schema.get("nullable") else {}
        if len(said) == 1 and not self._is_base(said[0], where):
            return {**self.flatten(said[0], where), **nullable}
        if not said:
            return {key: value for key, value in own.items() if key in {"type", "nullable"}}
        objects = [self._object(member, where) for member in said]
        if all(merged is not None for merged in objects):
            return {**_merge([merged for merged in objects if merged is not None]), **nullable}
        # Scalars: an enum says more than the bare type beside it.
        enums = [member for member in said if "enum" in self._deref(member, where)]
        if enums:
            sizes = [len(self._deref(member, where)["enum"]) for member in enums]
            return {**enums[sizes.index(min(sizes))], **nullable}
        if len({self._deref(member, where).get("type") for member in said}) == 1:
            return {**said[-1], **nullable}
        raise CodegenError(f"schema {where}: an allOf of unlike members; {ADVICE}")

    def _is_base(self, member: Schema, where: str) -> bool:
        """Whether the member is the base of a family: a discriminator over children that are `allOf` this base."""
        base = self._deref(member, where)
        return "$ref" in member and bool(base.get("discriminator", {}).get("mapping")) and not members(base)

    def _deref(self, schema: Schema, where: str) -> Schema:
        while "$ref" in schema:
            name = schema["$ref"].removeprefix(PREFIX)
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
    """The members of a union; none where it is no union."""
    found: list[Schema] = schema.get("oneOf") or schema.get("anyOf") or []
    return found


def _says_nothing(member: Schema) -> bool:
    return set(member) <= _ANNOTATIONS | {"type"}


def _merge(objects: Iterable[Schema]) -> Schema:
    merged: Schema = {"type": "object", "properties": {}}
    required: list[str] = []
    for member in objects:
        if member.get("additionalProperties"):
            merged["additionalProperties"] = member["additionalProperties"]
        for key, value in member.get("properties", {}).items():
            known = merged["properties"].get(key)
            if known is None or not _says_nothing(value):
                merged["properties"][key] = value
        required += [key for key in member.get("required", []) if key not in required]
        if "description" in member:
            merged["description"] = member["description"]
    return {**merged, "required": required} if required else merged
