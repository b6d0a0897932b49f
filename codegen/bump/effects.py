"""Effects of a patch on a description, by member, and whether another description still needs them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, TypeAlias

from codegen.bump.places import Places, has
from codegen.description.grammar import Place
from codegen.description.json_values import is_list, is_object
from codegen.description.references import at

_ABSENT = object()


class Verdict(Enum):
    """Whether a new description needs one effect of a patch."""

    NEEDED = "still needed"
    MENDED = "mended upstream"
    GONE = "about something that is gone"
    MOVED = "target moved"


@dataclass(frozen=True)
class Effect:
    """One change: a member of an object set or removed, or, without a `key`, an entry added to a list."""

    place: Place
    key: str | None
    before: Any
    after: Any


@dataclass(frozen=True)
class CheckedEffect:
    """An effect at its place in the new description, and whether it is needed there."""

    effect: Effect
    verdict: Verdict
    place: Place


Action: TypeAlias = dict[str, Any]


def effects(before: Any, after: Any, place: Place = ()) -> Iterator[Effect]:
    """Yield the minimal changes that turn one description into another."""
    if is_object(before) and is_object(after):
        for key in before | after:
            was, now = before.get(key, _ABSENT), after.get(key, _ABSENT)
            if (is_object(was) and is_object(now)) or (is_list(was) and is_list(now)):
                yield from effects(was, now, (*place, key))
            elif was is _ABSENT or now is _ABSENT or was != now:
                yield Effect(place, key, was, now)
    elif is_list(before) and is_list(after):
        for index, (was, now) in enumerate(zip(before, after, strict=False)):
            yield from effects(was, now, (*place, index))
        for entry in after[len(before) :]:
            yield Effect(place, None, _ABSENT, entry)


def judge(effect: Effect, places: Places) -> Iterator[CheckedEffect]:
    """Yield an effect once for each place in the new description that corresponds to its old place."""
    found = places.followed(effect.place)
    if found is None:
        yield CheckedEffect(effect, Verdict.MOVED, effect.place)
    elif not found:
        yield CheckedEffect(effect, Verdict.GONE, effect.place)
    for place in found or ():
        yield CheckedEffect(effect, _verdict(effect, at(places.new.document, place)), place)


def settle(checked: list[CheckedEffect]) -> list[CheckedEffect]:
    """Return the effects; none at a place is needed if the member that a patch removes is already absent there."""
    mended = {one.place for one in checked if one.verdict is Verdict.MENDED and one.effect.after is _ABSENT}
    return [
        replace(one, verdict=Verdict.MENDED) if one.place in mended and one.verdict is Verdict.NEEDED else one
        for one in checked
    ]


def _verdict(effect: Effect, node: Any) -> Verdict:
    if effect.key is None:
        return Verdict.MENDED if not is_list(node) or effect.after in node else Verdict.NEEDED
    now = node[effect.key] if has(node, effect.key) else _ABSENT
    if effect.after is _ABSENT:
        return Verdict.MENDED if now is _ABSENT else Verdict.NEEDED
    if effect.before is _ABSENT:  # any present value makes the addition unnecessary
        return Verdict.NEEDED if now is _ABSENT else Verdict.MENDED
    if now == effect.before:
        return Verdict.NEEDED
    return Verdict.MENDED if now == effect.after else Verdict.MOVED


def actions(checked: list[CheckedEffect], document: dict[str, Any], renamed: dict[str, str]) -> list[Action]:
    """Return overlay actions for the effects that are needed, at their new places."""
    updates: dict[str, Any] = {}
    removals: list[Action] = []
    for one in checked:
        if one.verdict is not Verdict.NEEDED:
            continue
        target, value = json_path(one.place, document), _renamed(one.effect.after, renamed)
        if one.effect.key is None:
            updates.setdefault(target, []).append(value)
        elif one.effect.after is _ABSENT:
            removals.append({"target": json_path((*one.place, one.effect.key), document), "remove": True})
        else:
            updates.setdefault(target, {})[one.effect.key] = value
    return [*({"target": target, "update": update} for target, update in updates.items()), *removals]


def json_path(place: Place, document: dict[str, Any]) -> str:
    """Return a place as a JSONPath; parameters are selected by name, since their order is arbitrary."""
    text = "$"
    for depth, step in enumerate(place, start=1):
        if isinstance(step, int):
            node = at(document, place[:depth])
            name = node.get("name") if is_object(node) and "in" in node else None
            text += f"[?@.name == '{name}']" if name else f"[{step}]"
        elif step.isidentifier():
            text += f".{step}"
        else:
            quoted = step.replace("\\", "\\\\").replace("'", "\\'")
            text += f"['{quoted}']"
    return text


def _renamed(value: Any, renamed: dict[str, str]) -> Any:
    """Return a value with its references under the new names."""
    if is_list(value):
        return [_renamed(item, renamed) for item in value]
    if not is_object(value):
        return value
    prefix = "#/components/schemas/"
    return {
        key: prefix + renamed.get(inner.removeprefix(prefix), inner.removeprefix(prefix))
        if key == "$ref" and isinstance(inner, str) and inner.startswith(prefix)
        else _renamed(inner, renamed)
        for key, inner in value.items()
    }
