"""Decides which classes, enums and unions the operations need, and which of them come back in replies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from openapi_python_client import strings
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.errors import CodegenError
from codegen.ir.operations import Call
from codegen.ir.types import Types
from codegen.normalize.normalizer import Shaped


class Reach:
    """What a description's operations lead to."""

    def __init__(self, shaped: Shaped, parsed: GeneratorData, calls: list[Call]) -> None:
        self.shaped = shaped
        self.models = {
            str(m.class_info.name): m for m in parsed.models if m.required_properties or m.optional_properties
        }
        self.enums = {str(e.class_info.name): e for e in parsed.enums if isinstance(e, LiteralEnumProperty)}
        unions = {name: frozenset(self._leaves(name)) for name in shaped.unions}
        self.types = Types(unions, frozenset(self.models))
        self.calls = calls
        self.replies = {call.id: self._reply(call) for call in calls}

    def _leaves(self, union: str) -> Iterator[str]:
        for member in self.shaped.unions[union]:
            if member in self.shaped.unions:
                yield from self._leaves(member)
            else:
                yield member

    def _reached(self, roots: Iterable[Property]) -> set[str]:
        """The classes and enums that these properties lead to."""
        found: set[str] = set()
        waiting = [name for root in roots for name in self.types.names(root)]
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            found.add(name)
            if name in self.models:
                waiting += [inner for prop in properties(self.models[name]) for inner in self.types.names(prop)]
        return found

    @cached_property
    def received(self) -> set[str]:
        """What replies lead to: enums are open there."""
        return self._reached(reply for reply in self.replies.values() if reply is not None)

    @cached_property
    def needed(self) -> set[str]:
        """The classes and enums that any call sends or receives."""
        sent = [parameter["prop"] for call in self.calls for parameter in call.parameters]
        return self.received | self._reached([*sent, *(call.body["prop"] for call in self.calls if call.body)])

    @cached_property
    def unions(self) -> set[str]:
        """The unions of which every member is needed."""
        return {name for name in self.shaped.unions if set(self._leaves(name)) <= self.needed}

    def members(self, union: str) -> list[str]:
        """A union's members, other unions among them, each once."""
        return list(dict.fromkeys(self.shaped.unions[union]))

    def _reply(self, call: Call) -> Property | None:
        """The property of the reply; of one item where it is paginated; None where the reply has no body."""
        patterns = call.endpoint.responses.patterns
        prop = next((reply.prop for reply in patterns if reply.source["attribute"] != "None"), None)
        if not call.paginated:
            return prop
        page = self.models.get(str(prop.class_info.name)) if isinstance(prop, ModelProperty) else None
        for field in properties(page) if page else ():
            if field.name.get_untrusted_value() == "items" and isinstance(field, ListProperty):
                return field.inner_property
        raise CodegenError(f"operation {call.id}: takes a bookmark, but its reply has no list of `items`")


def properties(model: ModelProperty) -> list[Property]:
    """A model's properties, the required ones first, by name."""
    every = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return sorted(every, key=lambda prop: (not prop.required, prop.name.get_untrusted_value()))


def module(name: str) -> str:
    """The module of a class, enum or union: `PinMedia` -> `pin_media`."""
    return strings.PythonIdentifier(strings.snake_case(name), "model_")


def imported(reach: Reach, annotations: str, besides: str = "") -> list[tuple[str, str]]:
    """The (module, name) pairs that annotations need imported from `models`."""
    known = reach.models.keys() | reach.enums.keys() | reach.shaped.unions.keys()
    found = (set(re.findall(r"\b[A-Z]\w*", annotations)) & known) - {besides}
    return sorted((module(name), name) for name in found)
