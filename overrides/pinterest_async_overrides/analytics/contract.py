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
        body = self.resolve(operation.get("requestBody") or {})
        for media in body.get("content", {}).values():
            for properties in self._properties(media.get("schema")):
                if name in properties:
                    return properties[name]
        raise LookupError(f"the contract has no parameter or body field {name!r} of {method} {path}")

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

    def keyword(self, schema: Any, keyword: str) -> Any:
        """Return a keyword's value of a schema or of the forms it combines, the nearest first; None for none."""
        schema = self.resolve(schema)
        if not is_object(schema):
            return None
        if keyword in schema:
            return schema[keyword]
        found = (self.keyword(form, keyword) for combiner in _COMBINERS for form in schema.get(combiner, ()))
        return next((value for value in found if value is not None), None)

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
