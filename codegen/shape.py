"""Decides how a description is rearranged so that openapi-python-client takes it whole, with no warning.

Only general rules live here, none that names a schema or an operation: a defect of one description is a patch.
After shaping, every object, enum and union of objects is a component with a name of its own, there is no `allOf`,
no reference to a reference, no nullable enum, no inline parameter component, and only successful replies are left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from openapi_python_client import strings

from codegen.errors import CodegenError
from codegen.json_values import is_list, is_object

Schema = dict[str, Any]
_T = TypeVar("_T")
_Values = tuple[str, frozenset[Any]]

METHODS = ("get", "put", "post", "delete", "patch")
_PREFIX = "#/components/schemas/"
# What a schema may carry without saying anything about the type: such a member of an `allOf` adds nothing.
_ANNOTATIONS = frozenset(
    {"default", "deprecated", "description", "example", "examples", "externalDocs"}
    | {"nullable", "readOnly", "title", "writeOnly", "xml"}
)
_ADVICE = "mend it by a patch under openapi/patches, or teach codegen/shape.py the rule"
_SCALARS = frozenset({"string", "integer", "number", "boolean"})
_FORMATS = frozenset({"date", "date-time"})


@dataclass(frozen=True)
class Shaped:
    """A description openapi-python-client takes whole, and what its shape cannot say.

    `unions` maps a union's name to its members' names; `tags` maps an object's name to the property values by which a
    discriminator tells it from its siblings: `{"PinMediaWithImage": {"media_type": ("image",)}}`. `facts` maps an
    object's name to its properties as the description has them, limits and defaults included. `open` names the
    objects that are said to have further properties: the metric columns of an analytics row.
    """

    document: Schema
    unions: Mapping[str, tuple[str, ...]]
    tags: Mapping[str, Mapping[str, tuple[str, ...]]]
    facts: Mapping[str, Mapping[str, Schema]]
    open: frozenset[str]


def shape(document: Schema) -> Shaped:
    """The description in the shape openapi-python-client takes; raises CodegenError naming what it cannot shape."""
    shaper = _Shaper(document)
    paths = shaper.paths()
    shaper.finish()
    shaped = {
        "openapi": "3.0.3",
        "info": {"title": document["info"]["title"], "version": document["info"]["version"]},
        "paths": paths,
        "components": {"schemas": shaper.schemas},
    }
    return Shaped(shaped, shaper.unions, shaper.tags, shaper.facts, frozenset(shaper.open))


def pascal(text: str) -> str:
    """`campaigns/get_list` -> `CampaignsGetList`; capitals inside a word stay."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text) if word)


@dataclass
class _Shaper:
    source: Schema
    schemas: dict[str, Schema] = field(default_factory=dict)
    unions: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tags: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    facts: dict[str, dict[str, Schema]] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.raw: dict[str, Schema] = self.source.get("components", {}).get("schemas", {})
        self.named: dict[str, Schema] = {}  # raw component name -> what a reference to it becomes
        self.enums: dict[tuple[str, _Values], str] = {}  # enums found inside others, by the name they asked for
        self.plain_names: dict[str, list[Any]] = {}  # parameter name -> the values the first of that name takes
        self.components_by_values = {
            _values(_enum(schema)): _PREFIX + raw
            for raw, schema in self.raw.items()
            if "enum" in schema and "enum" in _enum(schema)
        }
        self.modules: set[str] = set()
        self.resolving: list[str] = []
        # Components keep their names; what is hoisted from inside takes what is left.
        self.names = {raw: self._free_name(raw) for raw in sorted(self.raw)}

    # Names

    def _free_name(self, wanted: str) -> str:
        name = base = str(strings.ClassName(pascal(wanted), "Model"))
        suffix = 2
        while strings.snake_case(name) in self.modules:
            name, suffix = f"{base}{suffix}", suffix + 1
        self.modules.add(strings.snake_case(name))
        return name

    def _hoist(self, wanted: str, schema: Schema, own: str | None) -> Schema:
        """A component for a schema found inside another; an enum that exists already is shared."""
        if own:
            self._define(own, schema)
            return _ref(own)
        if "enum" not in schema:
            name = self._free_name(wanted)
            self._define(name, schema)
            return _ref(name)
        values = _values(schema)
        if values in self.components_by_values:
            return self.reference(self.components_by_values[values])
        if (wanted, values) not in self.enums:
            self.enums[wanted, values] = name = self._free_name(wanted)
            self._define(name, schema)
        return _ref(self.enums[wanted, values])

    def _define(self, name: str, schema: Schema) -> None:
        if "enum" in schema:
            self.schemas[name] = schema
            return
        shaped: Schema = {"type": "object"}
        self.schemas[name] = shaped
        self.facts[name] = {key: self.flatten(value, f"{name}.{key}") for key, value in schema["properties"].items()}
        if schema.get("additionalProperties"):
            self.open.add(name)
        required = [key for key in schema.get("required", []) if key in schema["properties"]]
        shaped["properties"] = {
            key: self.schema(value, f"{name}{pascal(key)}") for key, value in schema["properties"].items()
        }
        if required:
            shaped["required"] = required
        if "description" in schema:
            shaped["description"] = schema["description"]

    # Schemas

    def schema(self, schema: Schema, hint: str, own: str | None = None) -> Schema:
        """A schema that openapi-python-client takes; what needs a name gets `own`, else a free one like `hint`."""
        flat = self.flatten(schema, hint)
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
        if members := _members(flat):
            return self.union(flat, members, hint, own)
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
        raise CodegenError(f"schema {hint}: unknown type {kind!r}; {_ADVICE}")

    def reference(self, ref: str) -> Schema:
        """What a reference to a component becomes: a reference to an object, enum or union, else the type itself."""
        raw = ref.removeprefix(_PREFIX)
        if raw not in self.raw:
            raise CodegenError(f"{ref} is referred to but missing")
        if raw in self.named:
            return self.named[raw]
        if raw in self.resolving:
            raise CodegenError(f"schema {raw}: refers to itself without an object in between")
        self.resolving.append(raw)
        try:
            self.named[raw] = self._component(raw)
        finally:
            self.resolving.pop()
        return self.named[raw]

    def _component(self, raw: str) -> Schema:
        name, flat = self.names[raw], self.flatten(self.raw[raw], raw)
        if flat.get("properties") and not _members(flat) and not flat.get("discriminator", {}).get("mapping"):
            # Known before its properties are shaped: they may refer back to it.
            self.named[raw] = _nullable(_ref(name), flat)
            self._define(name, flat)
            return self.named[raw]
        return self.schema(self.raw[raw], name, name)

    # allOf

    def flatten(self, schema: Schema, where: str) -> Schema:
        """The schema without an `allOf` at its top: one member, or all of them merged."""
        if "allOf" not in schema:
            return schema
        own = {key: value for key, value in schema.items() if key != "allOf"}
        members = [member for member in (*schema["allOf"], own) if not _says_nothing(member)]
        nullable = {"nullable": True} if schema.get("nullable") else {}
        if len(members) == 1 and not self._is_base(members[0], where):
            return {**self.flatten(members[0], where), **nullable}
        if not members:
            return {key: value for key, value in own.items() if key in {"type", "nullable"}}
        objects = [self._object(member, where) for member in members]
        if all(merged is not None for merged in objects):
            return {**_merge([merged for merged in objects if merged is not None]), **nullable}
        # Scalars: an enum says more than the bare type beside it.
        enums = [member for member in members if "enum" in self._deref(member, where)]
        if enums:
            sizes = [len(self._deref(member, where)["enum"]) for member in enums]
            return {**enums[sizes.index(min(sizes))], **nullable}
        if len({self._deref(member, where).get("type") for member in members}) == 1:
            return {**members[-1], **nullable}
        raise CodegenError(f"schema {where}: an allOf of unlike members; {_ADVICE}")

    def _is_base(self, member: Schema, where: str) -> bool:
        """Whether the member is the base of a family: a discriminator over children that are `allOf` this base."""
        base = self._deref(member, where)
        return "$ref" in member and bool(base.get("discriminator", {}).get("mapping")) and not _members(base)

    def _deref(self, schema: Schema, where: str) -> Schema:
        while "$ref" in schema:
            name = schema["$ref"].removeprefix(_PREFIX)
            if name not in self.raw:
                raise CodegenError(f"schema {where}: {schema['$ref']} is referred to but missing")
            schema = self.raw[name]
        return schema

    def _object(self, member: Schema, where: str) -> Schema | None:
        flat = self.flatten(self._deref(member, where), where)
        flat = self._deref(flat, where) if "$ref" in flat else flat
        if "properties" in flat or flat.get("type") == "object" or set(flat) <= {"required", *_ANNOTATIONS}:
            return flat
        return None

    # oneOf, anyOf

    def union(self, schema: Schema, members: list[Schema], hint: str, own: str | None = None) -> Schema:
        """A union: one enum where all members are inline enums, a named union where any is an object."""
        flat = [self.flatten(member, hint) for member in members]
        if all("enum" in member for member in flat):
            values = _unique(value for member in flat for value in member["enum"])
            return self._unnamed({"type": "string", "enum": values}, hint, own)
        shaped: list[Schema] = []
        for member in flat:
            one = self._unnamed(member, f"{hint}{_distinction(member)}")
            shaped += one.get("oneOf", [one])
        shaped = _unique(_bare(one) for one in shaped)
        self._tag(schema)
        if len(shaped) == 1:
            return shaped[0]
        if not any("$ref" in one and "enum" not in self.schemas.get(_name(one), {}) for one in shaped):
            return {"oneOf": shaped}
        name = own or self._free_name(hint)
        self.schemas[name] = {"oneOf": shaped}
        self.unions[name] = tuple(_name(one) for one in shaped if "$ref" in one)
        return _ref(name)

    def _tag(self, schema: Schema) -> None:
        discriminator = schema.get("discriminator", {})
        for value, ref in discriminator.get("mapping", {}).items():
            target = _bare(self.reference(ref))
            if "$ref" in target:
                tags = self.tags.setdefault(_name(target), {})
                known = tags.get(discriminator["propertyName"], ())
                tags[discriminator["propertyName"]] = (*known, *(() if value in known else (value,)))

    # Operations

    def paths(self) -> Schema:
        return {
            path: {method: self.operation(path, method, item) for method in METHODS if method in item}
            for path, item in self.source["paths"].items()
        }

    def operation(self, path: str, method: str, item: Schema) -> Schema:
        operation = item[method]
        identity = operation.get("operationId")
        if not identity:
            raise CodegenError(f"{method.upper()} {path} has no operationId; add one by a patch under openapi/patches")
        shaped: Schema = {
            "operationId": identity,
            "tags": ["all"],
            "parameters": [
                self.parameter(parameter, pascal(identity)) for parameter in parameters(self.source, item, operation)
            ],
            "responses": self.responses(operation, pascal(identity)),
        }
        body = component(self.source, operation.get("requestBody", {}))
        if content := body.get("content"):
            shaped["requestBody"] = {
                "required": bool(body.get("required")),
                "content": {
                    kind: {"schema": self.schema(media["schema"], f"{pascal(identity)}Request")}
                    for kind, media in content.items()
                },
            }
        return shaped

    def parameter(self, parameter: Schema, owner: str) -> Schema:
        schema: Schema = parameter.get("schema") or {}
        hint = pascal(parameter["name"])
        # Parameters of one name mostly take the same values: the plain name is for those that come first.
        if self.plain_names.setdefault(hint, _inline_enums(schema)) != _inline_enums(schema):
            hint = owner + hint
        return {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": bool(parameter.get("required")),
            "schema": self.schema({k: v for k, v in schema.items() if k != "nullable"}, hint),
        }

    def responses(self, operation: Schema, owner: str) -> Schema:
        """The successful replies; one where several have the same schema."""
        shaped: Schema = {}
        seen: list[Any] = []
        for status, reply in success(self.source, operation):
            content: Schema = reply.get("content", {})
            media = [content["application/json"]] if "application/json" in content else list(content.values())
            schema: Schema | None = media[0].get("schema") if media else None
            if schema in seen:
                continue
            seen.append(schema)
            one: Schema = {"description": ""}
            if schema is not None:
                one["content"] = {"application/json": {"schema": self.schema(schema, f"{owner}Response")}}
            shaped[status] = one
        return shaped

    def finish(self) -> None:
        """Components that no operation reaches are left out; what is in is in a fixed order."""
        self.schemas = {name: self.schemas[name] for name in sorted(self.schemas)}


def component(document: Schema, node: Schema) -> Schema:
    """The node itself, its chain of references followed."""
    while "$ref" in node:
        _, kind, name = node["$ref"].removeprefix("#/").split("/", 2)
        node = document["components"][kind][name]
    return node


def parameters(document: Schema, item: Schema, operation: Schema) -> list[Schema]:
    """An operation's parameters, those of its path included, references followed, the operation's own first."""
    found: dict[tuple[str, str], Schema] = {}
    for node in (*operation.get("parameters", ()), *item.get("parameters", ())):
        parameter = component(document, node)
        found.setdefault((parameter["in"], parameter["name"]), parameter)
    return list(found.values())


def success(document: Schema, operation: Schema) -> Iterator[tuple[str, Schema]]:
    """The 2xx replies of an operation with their statuses."""
    for status, reply in operation["responses"].items():
        if status.startswith("2"):
            yield status, component(document, reply)


def _ref(name: str) -> Schema:
    return {"$ref": f"{_PREFIX}{name}"}


def _name(reference: Schema) -> str:
    return str(reference["$ref"]).removeprefix(_PREFIX)


def _bare(schema: Schema) -> Schema:
    """A reference without the wrapping that says it may be null."""
    bare: Schema = schema["allOf"][0] if "allOf" in schema else schema
    return bare


def _nullable(reference: Schema, schema: Schema) -> Schema:
    return {"allOf": [reference], "nullable": True} if schema.get("nullable") else reference


def _says_nothing(member: Schema) -> bool:
    return set(member) <= _ANNOTATIONS | {"type"}


def _members(schema: Schema) -> list[Schema]:
    members: list[Schema] = schema.get("oneOf") or schema.get("anyOf") or []
    return members


def _enum(schema: Schema) -> Schema:
    """An enum of strings or of integers; booleans have a type of their own, and null is said by `nullable`."""
    values = [value for value in schema["enum"] if value is not None]
    if not values or any(isinstance(value, bool) for value in values):
        return {"type": schema.get("type", "boolean")}
    if all(isinstance(value, int) for value in values):
        return {"type": "integer", "enum": values}
    return {"type": "string", "enum": [str(value) for value in values]}


def _inline_enums(node: object) -> list[Any]:
    if is_list(node):
        return [values for child in node for values in _inline_enums(child)]
    if not is_object(node):
        return []
    return [node["enum"]] if "enum" in node else _inline_enums(list(node.values()))


def _values(schema: Schema) -> _Values:
    return schema["type"], frozenset(schema["enum"])


def _singular(name: str) -> str:
    """The name of one of several: `Columns` -> `Column`, `Categories` -> `Category`, `Data` -> `DataItem`."""
    for many, one in (("ies", "y"), ("uses", "us"), ("sses", "ss"), ("ss", "ssItem"), ("us", "usItem"), ("s", "")):
        if name.endswith(many):
            return name.removesuffix(many) + one
    return f"{name}Item"


def _merge(members: Iterable[Schema]) -> Schema:
    merged: Schema = {"type": "object", "properties": {}}
    required: list[str] = []
    for member in members:
        for key, value in member.get("properties", {}).items():
            known = merged["properties"].get(key)
            if known is None or not _says_nothing(value):
                merged["properties"][key] = value
        required += [key for key in member.get("required", []) if key not in required]
        if "description" in member:
            merged["description"] = member["description"]
    return {**merged, "required": required} if required else merged


def _distinction(member: Schema) -> str:
    """What tells an unnamed member of a union from its siblings: the first property it has."""
    return pascal(next(iter(member.get("properties", {})), "Item")) if "properties" in member else ""


def _unique(values: Iterable[_T]) -> list[_T]:
    """The values in their order, each once; they need not be hashable."""
    found: list[_T] = []
    for value in values:
        if value not in found:
            found.append(value)
    return found
