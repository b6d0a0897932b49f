"""Classes, enums and unions that are reachable from the operations, and from their replies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from openapi_python_client import strings
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.errors import CodegenError
from codegen.ir.operations import Call, item, reply
from codegen.ir.types import Types
from codegen.normalize.normalizer import Shaped
from codegen.normalize.opc_parser import Parsed


class Reach:
    """Types reachable from a description's operations."""

    def __init__(self, shaped: Shaped, parsed: Parsed, calls: list[Call]) -> None:
        self.shaped = shaped
        self.models, self.enums = parsed.models, parsed.enums
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
        """Return the classes and enums reachable from these properties."""
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
        """Types reachable from replies, where enums are open."""
        return self._reached(reply for reply in self.replies.values() if reply is not None)

    @cached_property
    def needed(self) -> set[str]:
        """The classes and enums that any call sends or receives."""
        sent = [parameter["prop"] for call in self.calls for parameter in call.parameters]
        return self.received | self._reached([*sent, *(call.body["prop"] for call in self.calls if call.body)])

    @cached_property
    def unions(self) -> set[str]:
        """The unions whose members are all needed."""
        return {name for name in self.shaped.unions if set(self._leaves(name)) <= self.needed}

    def members(self, union: str) -> list[str]:
        """Return a union's members, including unions, without duplicates."""
        return list(dict.fromkeys(self.shaped.unions[union]))

    def may_be_unknown(self, union: str) -> bool:
        """Return whether a reply may contain an object of the union with an unknown discriminator value."""
        leaves = set(self._leaves(union))
        return leaves <= self.received and bool(leaves & self.shaped.tags.keys())

    def is_bare_list(self, call: Call) -> bool:
        """Return whether the reply of a paginated operation is the list itself."""
        return call.paginated and isinstance(reply(call.endpoint), ListProperty)

    def _reply(self, call: Call) -> Property | None:
        """Return the property of the reply, or of one item if paginated; None if the reply has no body."""
        prop = reply(call.endpoint)
        if not call.paginated:
            return prop
        if (found := item(prop, self.models)) is not None:
            return found
        raise CodegenError(f"operation {call.id}: takes a bookmark, but its reply has no list of `items`")

    @cached_property
    def _roles(self) -> dict[str, list[str]]:
        """Roles of each class: body, reply or parameter of a call, or part of another class."""
        found: dict[str, list[str]] = {}

        def note(prop: Property | None, role: str) -> None:
            for name in dict.fromkeys(self.types.names(prop)) if prop is not None else ():
                if role not in (roles := found.setdefault(name, [])):
                    roles.append(role)

        for call in self.calls:
            spelled = f"`{call.resource}.{call.name}`"
            for parameter in call.parameters:
                note(parameter["prop"], f"a parameter of {spelled}")
            if call.body:
                note(call.body["prop"], f"the body of {spelled}")
            note(self.replies[call.id], f"an item of {spelled}" if call.paginated else f"the reply of {spelled}")
        for name in sorted(self.needed & self.models.keys()):
            for prop in properties(self.models[name]):
                note(prop, f"a part of `{name}`")
        return found

    def roles(self, name: str) -> list[str]:
        """Return the roles of a class, those in calls first."""
        roles = self._roles.get(name, [])
        return [role for role in roles if role != f"a part of `{name}`"]


def properties(model: ModelProperty) -> list[Property]:
    """Return a model's properties, the required ones first, by name."""
    every = [*(model.required_properties or ()), *(model.optional_properties or ())]
    return sorted(every, key=lambda prop: (not prop.required, prop.name.get_untrusted_value()))


def module(name: str) -> str:
    """Return the module of a class, enum or union: `PinMedia` -> `pin_media`."""
    return strings.PythonIdentifier(strings.snake_case(name), "model_")


def imported(reach: Reach, annotations: str, besides: str = "") -> list[tuple[str, str]]:
    """Return the (module, name) pairs to import from `models` for these annotations."""
    known = reach.models.keys() | reach.enums.keys() | reach.shaped.unions.keys()
    found = (set(re.findall(r"\b[A-Z]\w*", annotations)) & known) - {besides}
    return sorted((module(name), name) for name in found)
