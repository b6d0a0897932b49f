"""Conversion of references to arbitrary JSON pointers into references to components.

A ``$ref`` may point to a property of a schema, the items of an array, a parameter of an operation, a whole path item,
or a part of the document outside OpenAPI. After this step every reference has the form
``#/components/<section>/<name>``: the target of a pointer becomes a component once, and its original place refers to
it. Path items have no section in OpenAPI 3.0, so a referenced one is copied.
"""

import copy
import re
from typing import Any

from codegen.description.grammar import SECTIONS, Place, pointer, walk
from codegen.description.json_values import is_object
from codegen.description.references import at, locate, resolve, steps
from codegen.errors import CodegenError
from codegen.text import pascal

Json = dict[str, Any]
# Steps of a pointer that are left out of the component's name.
_SILENT = re.compile(r"components|schemas|properties|paths|content|application/json|schema|allOf|oneOf|anyOf|\d+")


def to_components(document: Json) -> Json:
    """Return the description with every reference converted to one to a component; the input is not modified."""
    document = copy.deepcopy(document)
    for path, item in document["paths"].items():
        if isinstance(item.get("$ref"), str):
            own = {key: value for key, value in item.items() if key != "$ref"}
            document["paths"][path] = {**copy.deepcopy(resolve(document, item)), **own}
    _Components(document).rewrite(document, "document", ())
    return document


class _Components:
    """Creates components for the targets of references."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._copied: dict[tuple[Place, str], str] = {}  # target outside of OpenAPI, and kind -> reference to its copy

    def rewrite(self, root: Json, kind: str, place: Place) -> None:
        """Rewrite the references below one object."""
        for _, found, node in list(walk(root, kind, place)):
            if found in SECTIONS and isinstance(target := node.get("$ref"), str):
                node["$ref"] = self._reference(target, found)
            mapping: Any = node.get("mapping") if found == "discriminator" else None
            for value, target in list(mapping.items()) if is_object(mapping) else ():
                if "#" in target:  # a bare word is the name of a schema
                    mapping[value] = self._reference(target, "schema")

    def _reference(self, target: str, kind: str) -> str:
        """Return the reference to the component of a target; create the component if needed."""
        section, written = SECTIONS[kind], steps(target)
        if _is_component(written, section):
            return pointer(written)
        place = locate(self._document, target)
        if _is_component(place, section):
            return pointer(place)
        if (place, kind) in self._copied:
            return self._copied[place, kind]
        kinds = {known: found for known, found, _ in walk(self._document)}
        if kinds.get(place, kind) != kind:
            raise CodegenError(f"{target} is a {kinds[place]}, not a {kind}")
        components: Json = self._document.setdefault("components", {}).setdefault(section, {})
        name = _free_name(components, written)
        reference = pointer(("components", section, name))
        holder: Any = at(self._document, place[:-1])
        components[name] = holder[place[-1]]
        if place in kinds:
            holder[place[-1]] = {"$ref": reference}
        else:
            components[name] = copy.deepcopy(components[name])
            self._copied[place, kind] = reference
            self.rewrite(components[name], kind, ("components", section, name))
        return reference


def _is_component(place: Place, section: str) -> bool:
    return len(place) == 3 and place[:2] == ("components", section)


def _free_name(taken: Json, path: Place) -> str:
    words = [str(step) for step in path if not _SILENT.fullmatch(str(step))]
    name = base = pascal(" ".join("item" if word == "items" else word for word in words)) or "Component"
    suffix = 2
    while name in taken:
        name, suffix = f"{base}{suffix}", suffix + 1
    return name
