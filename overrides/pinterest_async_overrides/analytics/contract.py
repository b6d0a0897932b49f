"""Contract of the API, as the generated package ships it: an OpenAPI document whose parts are decoded when needed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any, Final

import msgspec

from pinterest_async_overrides.common.json_values import is_list, is_object

_COMBINERS: Final = ("oneOf", "anyOf", "allOf")


class Contract(msgspec.Struct, frozen=True):
    """An OpenAPI document, its path items and components left encoded until one of them is needed."""

    paths: dict[str, dict[str, msgspec.Raw]]
    components: dict[str, dict[str, msgspec.Raw]] = {}

    def at(self, reference: str) -> Any:
        """Return what a local reference (`#/components/schemas/X`, any JSON pointer) stands for."""
        found: Any = {"paths": self.paths, "components": self.components}
        for step in reference.removeprefix("#/").split("/"):
            if isinstance(found, msgspec.Raw):
                found = msgspec.json.decode(found)
            found = found[int(step) if is_list(found) else step.replace("~1", "/").replace("~0", "~")]
        return msgspec.json.decode(found) if isinstance(found, msgspec.Raw) else found

    def resolve(self, part: Any) -> Any:
        """Follow references until the thing itself."""
        while is_object(part) and "$ref" in part:
            part = self.at(part["$ref"])
        return part

    def field(self, method: str, path: str, name: str) -> Any:
        """Return the schema of an operation's parameter or body field; raise LookupError where there is none."""
        item = self.paths[path]
        operation: dict[str, Any] = msgspec.json.decode(item[method.lower()])
        shared: list[Any] = msgspec.json.decode(item["parameters"]) if "parameters" in item else []
        for each in (*operation.get("parameters", ()), *shared):
            parameter = self.resolve(each)
            if parameter["name"] == name:
                return parameter["schema"]
        for properties in self._of_body(operation):
            if name in properties:
                return properties[name]
        raise LookupError(f"the contract has no parameter or body field {name!r} of {method} {path}")

    def listed(self, method: str, path: str) -> dict[str, Any]:
        """Return the schemas of the properties that the items of a list have, by name; alternative forms are merged.

        Empty where the items are no objects, or the operation lists nothing.
        """
        operation: dict[str, Any] = msgspec.json.decode(self.paths[path][method.lower()])
        found: dict[str, Any] = {}
        for status, response in sorted(operation.get("responses", {}).items()):
            if status.startswith("2"):
                for media in self.resolve(response).get("content", {}).values():
                    for properties in self._properties(self._items(media.get("schema"))):
                        found |= {name: schema for name, schema in properties.items() if name not in found}
        return found

    def body_fields(self, method: str, path: str) -> Iterator[str]:
        """Yield the names of the fields of an operation's body."""
        for properties in self._of_body(msgspec.json.decode(self.paths[path][method.lower()])):
            yield from properties

    def values(self, schema: Any) -> Iterator[Any]:
        """Yield the enum values of a schema, of an array's items, and of the forms it combines."""
        schema = self.resolve(schema)
        if not is_object(schema):
            return
        yield from (value for value in schema.get("enum", ()) if value is not None)
        yield from self.values(schema.get("items"))
        for combiner in _COMBINERS:
            for form in schema.get(combiner, ()):
                yield from self.values(form)

    def type_of(self, schema: Any) -> str:
        """Return the one scalar JSON type that a schema allows beside null; "object" for any other."""
        found = set(self._types(schema)) - {"null"}
        return found.pop() if len(found) == 1 and not found & {"array", "object"} else "object"

    def keyword(self, schema: Any, keyword: str) -> Any:
        """Return a keyword's value of a schema or of the forms it combines, the nearest first; None for none."""
        schema = self.resolve(schema)
        if not is_object(schema):
            return None
        if keyword in schema:
            return schema[keyword]
        found = (self.keyword(form, keyword) for combiner in _COMBINERS for form in schema.get(combiner, ()))
        return next((value for value in found if value is not None), None)

    def _of_body(self, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
        body = self.resolve(operation.get("requestBody") or {})
        for media in body.get("content", {}).values():
            yield from self._properties(media.get("schema"))

    def _types(self, schema: Any) -> Iterator[str]:
        schema = self.resolve(schema)
        if not is_object(schema):
            return
        named = schema.get("type")
        if named is not None:
            yield from named if is_list(named) else [named]
            return
        if "enum" in schema:
            yield from (
                "string" if isinstance(value, str) else "object" for value in schema["enum"] if value is not None
            )
            return
        forms = [form for combiner in _COMBINERS for form in schema.get(combiner, ())]
        if not forms:
            yield "object"
        for form in forms:
            yield from self._types(form)

    def _items(self, schema: Any) -> Any:
        """Return the schema of a page's items: of its `items`, or of the array that it is.

        A page may be a general one and a particular one together: the one that says what its items have counts.
        """
        found = [self.keyword(each["items"], "items") for each in self._properties(schema) if "items" in each]
        return next((each for each in found if any(self._properties(each))), self.keyword(schema, "items"))

    def _properties(self, schema: Any) -> Iterator[dict[str, Any]]:
        schema = self.resolve(schema)
        if is_object(schema):
            yield schema.get("properties", {})
            for combiner in _COMBINERS:
                for form in schema.get(combiner, ()):
                    yield from self._properties(form)


@cache
def contract() -> Contract:
    """Return the contract that the generated package ships with; it is read once."""
    return msgspec.json.decode(files("pinterest_async").joinpath("contract.json").read_bytes(), type=Contract)
