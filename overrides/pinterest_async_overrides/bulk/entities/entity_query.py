"""Query of a pull of entities: which kinds, of which ad accounts, with which arguments; checked before any I/O."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from pinterest_async_overrides.analytics import vocabulary
from pinterest_async_overrides.bulk.entities.entity_kind import ACCOUNTS, EntityKind, in_order, kinds, several
from pinterest_async_overrides.bulk.plan.arguments import is_id

LISTED: Final = ("ACTIVE", "PAUSED", "ARCHIVED", "DRAFT")
"""Statuses that are listed if the caller does not say: facts of an archived entity still need its name."""

_STATUSES: Final = "entity_statuses"


@dataclass(frozen=True, slots=True)
class EntityQuery:
    """A checked query; `EntityQuery.of(...)` makes one.

    `stages` are the kinds that are listed, each after those that it is listed by; `written` those that are written.
    `arguments` are those of each kind's lists, `given` the ids of its parents that the caller named.
    """

    written: tuple[EntityKind, ...]
    stages: tuple[tuple[EntityKind, ...], ...]
    ad_account_ids: tuple[str, ...] | None
    arguments: Mapping[str, Mapping[str, Any]]
    given: Mapping[str, Mapping[str, tuple[str, ...]]]
    incremental: bool
    by_time: bool
    history: bool

    @classmethod
    def of(
        cls,
        names: Sequence[str],
        *,
        ad_account_ids: Sequence[str] | None = None,
        statuses: Sequence[str] | None = None,
        filters: Mapping[str, Mapping[str, Any]] | None = None,
        incremental: bool | str = True,
        history: bool = False,
    ) -> EntityQuery:
        """Return the query, or raise a ValueError that names the argument and what it takes."""
        written = several(names)
        accounts = None if ad_account_ids is None else _ids("ad_account_ids", ad_account_ids)
        if not isinstance(incremental, bool) and incremental != "updated_time":
            raise ValueError(f"incremental takes True, False or 'updated_time', not {incremental!r}")
        by_kind = {several([name])[0].name: dict(values) for name, values in (filters or {}).items()}
        given = {name: _parents(kinds()[name], values) for name, values in by_kind.items()}
        stages = _without_given(written, given, accounts)
        listed = [kind for stage in stages for kind in stage]
        if unknown := by_kind.keys() - {kind.name for kind in listed}:
            raise ValueError(f"filters name {', '.join(sorted(unknown))}, which this pull does not list")
        _inherit(listed, by_kind)
        arguments = {kind.name: _arguments(kind, by_kind.get(kind.name, {}), statuses) for kind in listed}
        return cls(
            written, stages, accounts, arguments, given, bool(incremental), incremental == "updated_time", history
        )

    @property
    def argument_texts(self) -> dict[str, str]:
        """The arguments of each kind's lists, as text: lists of other arguments have other items."""
        return {name: json.dumps(values, sort_keys=True, default=str) for name, values in self.arguments.items()}


def _without_given(
    written: Sequence[EntityKind], given: Mapping[str, Mapping[str, Any]], accounts: tuple[str, ...] | None
) -> tuple[tuple[EntityKind, ...], ...]:
    """Return the stages, without the kinds whose ids nothing needs: those that the caller named all of."""
    needed = {kind.name for kind in written}
    waiting = list(written)
    while waiting:
        kind = waiting.pop()
        for parent in kind.parents:
            named = parent.parameter in given.get(kind.name, {}) or (parent.kind == ACCOUNTS and accounts is not None)
            if not named and parent.kind not in needed:
                needed.add(parent.kind)
                waiting.append(kinds()[parent.kind])
    stages = (tuple(kind for kind in stage if kind.name in needed) for stage in in_order(written))
    return tuple(stage for stage in stages if stage)


def _inherit(listed: Sequence[EntityKind], by_kind: dict[str, dict[str, Any]]) -> None:
    """Give a kind that others are listed by the arguments that it needs and they have: a business id, say."""
    for kind in reversed(listed):
        for parent in kind.parents:
            for name in kinds()[parent.kind].required:
                if name in by_kind.get(kind.name, {}):
                    by_kind.setdefault(parent.kind, {}).setdefault(name, by_kind[kind.name][name])


def _parents(kind: EntityKind, values: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """Take the ids of parents out of a kind's arguments."""
    found: dict[str, tuple[str, ...]] = {}
    for parent in kind.parents:
        if parent.parameter in values:
            ids = values.pop(parent.parameter)
            found[parent.parameter] = _ids(f"filters[{kind.name!r}][{parent.parameter!r}]", ids)
    return found


def _arguments(kind: EntityKind, values: dict[str, Any], statuses: Sequence[str] | None) -> dict[str, Any]:
    accepted = (*kind.parameters, "body") if kind.post else kind.parameters
    if unknown := [name for name in values if name not in accepted]:
        raise ValueError(f"the list of {kind.name} takes no {unknown[0]}; it takes {', '.join(accepted) or 'nothing'}")
    if lacking := [name for name in kind.required if name not in values]:
        example = f"filters={{{kind.name!r}: {{{lacking[0]!r}: …}}}}"
        raise ValueError(f"the list of {kind.name} needs {', '.join(lacking)}: give {example}")
    if _STATUSES in accepted and _STATUSES not in values:
        known = vocabulary.values(kind.operation, _STATUSES)
        if statuses is not None and (unknown := [each for each in statuses if each not in {*known, *LISTED}]):
            raise ValueError(f"statuses takes {', '.join(map(str, known))}, not {unknown[0]!r}")
        if picked := [each for each in statuses or LISTED if each in known]:
            values[_STATUSES] = picked
    return values


def _ids(name: str, values: Any) -> tuple[str, ...]:
    """Return the ids once each. A single one may be given as a string."""
    ids: list[Any] = [values] if isinstance(values, str) else list(values)
    if not ids:
        raise ValueError(f"{name} is empty; leave it out for all there are")
    if invalid := [each for each in ids if not isinstance(each, str) or not is_id(each)]:
        raise ValueError(f"{name}: ids are strings of digits, not {invalid[0]!r}")
    return tuple(dict.fromkeys(ids))
