"""Kinds of entities: one for each list operation of the registry, with its name, its parents and its arguments."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pinterest_async.operation import Operation, Parameter

ACCOUNTS: Final = "ad_accounts"
"""The kind that most others are listed by."""

_OF_PAGES: Final = frozenset({"bookmark", "page_size"})
_VERBS: Final = frozenset({"list", "get", "get_list", "read", "get_by_ad_account"})
_PREFIX: Final = "catalog_"

# Without a filter Pinterest lists only the keywords of the ad account itself; those of campaigns and ad groups are
# listed by the ids of these (contract).
_ALSO_BY: Final[Mapping[str, tuple[str, ...]]] = {"keywords/get": ("campaign_id", "ad_group_ids")}


@dataclass(frozen=True, slots=True)
class Parent:
    """A parameter of a list that takes ids of another kind. `most` is how many it takes in one call, 1 for one id that
    is part of the list's scope. `also`: the list is read without it, too."""

    parameter: str
    kind: str
    most: int = 1
    array: bool = False
    also: bool = False


@dataclass(frozen=True, slots=True)
class EntityKind:
    """One kind of entities.

    `operation` lists it, once for each combination of its `parents`. `required` are the arguments that only the caller
    can give, `parameters` all that it takes beside parents and pages. `post`: the list takes a body.
    """

    name: str
    operation: str
    category: str
    parents: tuple[Parent, ...]
    parameters: tuple[str, ...]
    required: tuple[str, ...]
    post: bool

    @property
    def scope(self) -> tuple[str, ...]:
        """The parameters whose values tell one list of this kind from the others."""
        return tuple(parent.parameter for parent in self.parents if not parent.array and not parent.also)

    @property
    def of_accounts(self) -> bool:
        """Whether there is a list for each ad account."""
        return "ad_account_id" in self.scope


@cache
def kinds() -> Mapping[str, EntityKind]:
    """Return every kind by its name: one for each paginated operation of the contract."""
    from pinterest_async.operations import OPERATIONS

    operations = [each for each in OPERATIONS.values() if each.paginated]
    names = _names(operations)
    by_path = {each.path: names[each.id] for each in operations if each.method == "GET"}
    return {names[each.id]: _kind(each, names[each.id], by_path, set(names.values())) for each in operations}


def several(given: Sequence[str]) -> tuple[EntityKind, ...]:
    """Return the kinds of these names; raise ValueError, with the close ones, for a name that is none.

    An operation id (`campaigns/list`) and a call (`campaigns.list`) are names too.
    """
    known = kinds()
    aliases = _aliases(known)
    found: dict[str, EntityKind] = {}
    for name in given:
        canonical = name if name in known else aliases.get(name)
        if canonical is None:
            near = difflib.get_close_matches(str(name), known, 3, 0.5)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise ValueError(f"there is no list of {name!r}{hint}; the names are {', '.join(sorted(known))}")
        found[canonical] = known[canonical]
    if not found:
        raise ValueError(f"name at least one kind of entities: {', '.join(sorted(known))}")
    return tuple(found.values())


def in_order(requested: Iterable[EntityKind]) -> tuple[tuple[EntityKind, ...], ...]:
    """Return these kinds and those that they are listed by, in stages: each after what it is listed by."""
    known = kinds()
    depth: dict[str, int] = {}

    def note(kind: EntityKind) -> int:
        if kind.name not in depth:
            depth[kind.name] = 1 + max((note(known[parent.kind]) for parent in kind.parents), default=-1)
        return depth[kind.name]

    for kind in requested:
        note(kind)
    stages = max(depth.values(), default=-1) + 1
    return tuple(tuple(known[name] for name, at in depth.items() if at == stage) for stage in range(stages))


def _names(operations: Sequence[Operation[Any]]) -> dict[str, str]:
    """Return the name of each operation's items: the resource it is *the* list of, else what its id says."""
    resources = {each.resource for each in operations if each.name == "list"}
    names: dict[str, str] = {}
    for each in operations:
        if each.name == "list":
            short = each.resource.removeprefix(_PREFIX)
            names[each.id] = short if short not in resources - {each.resource} else each.resource
    taken = set(names.values())
    for each in operations:
        if each.id not in names:
            head, _, tail = each.id.partition("/")
            parts = [part for part in (head, tail.removeprefix("list_")) if part and part not in _VERBS]
            name = "_".join(parts).removeprefix("get_")
            names[each.id] = name if name not in taken else f"{each.resource}_{each.name.removeprefix('list_')}"
            taken.add(names[each.id])
    return names


def _aliases(known: Mapping[str, EntityKind]) -> dict[str, str]:
    from pinterest_async.operations import OPERATIONS

    found: dict[str, str] = {}
    for name, kind in known.items():
        record = OPERATIONS[kind.operation]
        found[record.id] = found[f"{record.resource}.{record.name}"] = name
        if record.name == "list":
            found[record.resource] = name
    return found


def _kind(operation: Operation[Any], name: str, by_path: Mapping[str, str], names: set[str]) -> EntityKind:
    also = _ALSO_BY.get(operation.id, ())
    parents: list[Parent] = []
    for each in operation.parameters:
        if (each.required or each.python_name in also) and (kind := _listed_by(operation, each, by_path, names)):
            most = int(each.max_items or 1) if each.array else 1
            parents.append(Parent(each.python_name, kind, most, each.array, each.python_name in also))
    taken = {parent.parameter for parent in parents} | _OF_PAGES
    others = [each for each in operation.parameters if each.python_name not in taken]
    required = tuple(each.python_name for each in others if each.required)
    post = operation.body is not None
    return EntityKind(
        name,
        operation.id,
        operation.rate_limit_category,
        tuple(parents),
        tuple(each.python_name for each in others),
        (*required, "body") if post else required,
        post,
    )


def _listed_by(
    operation: Operation[Any], parameter: Parameter, by_path: Mapping[str, str], names: set[str]
) -> str | None:
    """Return the kind whose ids a parameter takes: that of the path before it, else the one it is named after."""
    if parameter.location == "path":
        before = operation.path.partition(f"/{{{parameter.name}}}")[0]
        if before in by_path:
            return by_path[before]
    stem, found = parameter.python_name.removesuffix("s").removesuffix("_id"), None
    if stem != parameter.python_name.removesuffix("s"):
        plural = f"{stem}s"
        found = (
            plural if plural in names else next((each for each in sorted(names) if each.endswith(f"_{plural}")), None)
        )
    return found
