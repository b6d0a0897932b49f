"""Changes of schemas; breaking are narrowed requests and removed parts of replies."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeAlias

from codegen.description.json_values import is_object
from codegen.diff.change import Kind
from codegen.diff.side import Side, Use, View, sort

_SHOWN = 12  # of a long list of enum values
_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_OTHER = ("pattern", "multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum")


_Pair: TypeAlias = tuple[str | None, str | None]


class Difference(NamedTuple):
    kind: Kind
    member: str
    what: str
    breaking: bool


class Comparison:
    """Comparison of schemas of two descriptions, for their use in requests and replies."""

    def __init__(self, old: Side, new: Side, use: Use, within: frozenset[_Pair] = frozenset()) -> None:
        self.old, self.new, self.use = old, new, use
        self._within = set(within)  # the pairs of components being compared further up

    def schemas(self, old: dict[str, Any], new: dict[str, Any], member: str = "") -> list[Difference]:
        """Return the differences, without those of a common component, which are listed once under its name."""
        names = self.old.name(old), self.new.name(new)
        if names[0] is not None and names[0] == names[1]:
            return list(self._annotations(old, new, member))
        if names in self._within and names != (None, None):
            return []  # a recursive schema
        self._within.add(names)
        try:
            found = list(self._views(self.old.view(old), self.new.view(new), member))
        finally:
            self._within.discard(names)
        if found and None not in names:
            breaking = any(difference.breaking for difference in found)
            return [Difference(Kind.TYPE_CHANGED, member, f"{names[0]} → {names[1]}", breaking)]
        return found

    def components(self, old: str, new: str) -> list[Difference]:
        """Return the differences between a component of the old description and its counterpart in the new one."""
        views = self.old.view(self.old.schemas[old], new), self.new.view(self.new.schemas[new], new)
        self._within.add((new, new))
        return list(self._views(*views, ""))

    def _views(self, old: View, new: View, member: str) -> Iterator[Difference]:
        yield from self._annotations(old.facts, new.facts, member)
        if old.variants or new.variants:
            yield from self._variants(old, new, member)
        elif sort(old) != sort(new):
            yield self._type_change(old, new, member)
            return
        yield from self._values(old.facts, new.facts, member)
        yield from self._limits(old.facts, new.facts, member)
        yield from self._fields(old, new, member)
        yield from self._inner(old.facts, new.facts, member)

    def _type_change(self, old: View, new: View, member: str) -> Difference:
        was, now = sort(old), sort(new)
        if _is_wider(was, now):
            breaking = self.use.reply
        elif _is_wider(now, was):
            breaking = self.use.request
        else:
            breaking = any(self.use)
        return Difference(Kind.TYPE_CHANGED, member, f"{was} → {now}", breaking)

    def _annotations(self, old: dict[str, Any], new: dict[str, Any], member: str) -> Iterator[Difference]:
        request, reply = self.use
        was, now = bool(old.get("nullable")), bool(new.get("nullable"))
        if was != now:
            what = "may be null now" if now else "may not be null any more"
            yield Difference(Kind.TYPE_CHANGED, member, what, reply if now else request)
        for key, breaks in (("readOnly", request), ("writeOnly", reply)):
            if bool(old.get(key)) != bool(new.get(key)):
                what = f"{key} now" if new.get(key) else f"not {key} any more"
                yield Difference(Kind.TYPE_CHANGED, member, what, breaks and bool(new.get(key)))
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            what = "deprecated" if new.get("deprecated") else "not deprecated any more"
            yield Difference(Kind.DEPRECATION_CHANGED, member, what, False)
        if old.get("default") != new.get("default"):
            yield Difference(Kind.DEFAULT_CHANGED, member, _moved(old.get("default"), new.get("default")), False)

    def _values(self, old: dict[str, Any], new: dict[str, Any], member: str) -> Iterator[Difference]:
        was, now = _enum(old), _enum(new)
        if was is None and now is not None:
            yield Difference(Kind.TYPE_CHANGED, member, f"only these values now: {_listed(now)}", self.use.request)
        elif was is not None and now is None:
            yield Difference(Kind.TYPE_CHANGED, member, "any value now, no enum any more", False)
        elif was is not None and now is not None:
            if added := [value for value in now if value not in was]:
                yield Difference(Kind.ENUM_GROWN, member, _listed(added), False)
            if removed := [value for value in was if value not in now]:
                yield Difference(Kind.ENUM_SHRUNK, member, _listed(removed), any(self.use))

    def _limits(self, old: dict[str, Any], new: dict[str, Any], member: str) -> Iterator[Difference]:
        for key in (*_UPPER, *_LOWER, *_OTHER):
            was, now = old.get(key), new.get(key)
            if was != now:
                breaking = self.use.request and _is_tighter(key, was, now)
                yield Difference(Kind.LIMIT_CHANGED, member, f"{key} {_moved(was, now)}", breaking)
        was, now = old.get("format"), new.get("format")
        if was != now:
            breaking = (self.use.request and now is not None) or (self.use.reply and was is not None)
            yield Difference(Kind.TYPE_CHANGED, member, f"format {_moved(was, now)}", breaking)

    def _fields(self, old: View, new: View, member: str) -> Iterator[Difference]:
        shared = old.parents & new.parents  # their differences are listed under their own names
        for name in old.fields | new.fields:
            was, now = old.fields.get(name), new.fields.get(name)
            place = f"{member}.{name}" if member else name
            if was and now:
                if was.owner not in shared or was.owner != now.owner:
                    yield from self._of_field(was.schema, now.schema).schemas(was.schema, now.schema, place)
                yield from self._requiredness(old.required.get(name), new.required.get(name), shared, place)
            elif was and was.owner not in shared:
                yield Difference(Kind.FIELD_REMOVED, place, self.old.label(was.schema), any(self.use))
            elif now and now.owner not in shared:
                demanded = name in new.required
                what = f"{self.new.label(now.schema)}, {'required' if demanded else 'optional'}"
                yield Difference(Kind.FIELD_ADDED, place, what, demanded and self.use.request)

        was_demanded, now_demanded = ({d.fields for d in v.demands if d.owner not in shared} for v in (old, new))
        if was_demanded != now_demanded:
            yield self._demands(was_demanded, now_demanded, member)

    def _of_field(self, old: dict[str, Any], new: dict[str, Any]) -> "Comparison":
        """Return the comparison of a field: read-only ones cannot break requests, write-only ones not replies."""
        request = self.use.request and not (old.get("readOnly") and new.get("readOnly"))
        reply = self.use.reply and not (old.get("writeOnly") and new.get("writeOnly"))
        return Comparison(self.old, self.new, Use(request, reply), frozenset(self._within))

    def _demands(self, was: set[frozenset[str]], now: set[frozenset[str]], member: str) -> Difference:
        met = not now or all(any(new <= old for new in now) for old in was or {frozenset[str]()})
        what = f"required: {_alternatives(was)} → {_alternatives(now)}"
        return Difference(Kind.REQUIRED_CHANGED, member, what, self.use.request and not met)

    def _requiredness(
        self, was: set[str | None] | None, now: set[str | None] | None, shared: set[str], member: str
    ) -> Iterator[Difference]:
        if now and not was and not now & shared:
            yield Difference(Kind.REQUIRED_CHANGED, member, "required now", self.use.request)
        elif was and not now and not was & shared:
            yield Difference(Kind.REQUIRED_CHANGED, member, "optional now", self.use.reply)

    def _inner(self, old: dict[str, Any], new: dict[str, Any], member: str) -> Iterator[Difference]:
        if "items" in old and "items" in new:
            yield from self.schemas(old["items"], new["items"], f"{member}[]")
        was, now = old.get("additionalProperties", True), new.get("additionalProperties", True)
        if is_object(was) and is_object(now):
            yield from self.schemas(was, now, f"{member}{{}}")
        elif was != now:
            what = f"further fields: {self._further(self.old, was)} → {self._further(self.new, now)}"
            breaking = self.use.request if now is False else self.use.reply if is_object(was) else False
            yield Difference(Kind.TYPE_CHANGED, member, what, breaking)

    def _further(self, side: Side, further: Any) -> str:
        return "none" if further is False else side.label(further)

    def _variants(self, old: View, new: View, member: str) -> Iterator[Difference]:
        gone = {key: variant for key, variant in old.variants.items() if key not in new.variants}
        come = {key: variant for key, variant in new.variants.items() if key not in old.variants}
        for key, variant in list(gone.items()):
            twin = next((other for other in come if self._are_twins(variant, come[other])), None)
            if twin is not None:
                yield from self.schemas(gone.pop(key), come.pop(twin), member)
        for variant in gone.values():
            yield Difference(Kind.TYPE_CHANGED, member, f"no {self.old.label(variant)} any more", any(self.use))
        for variant in come.values():
            yield Difference(Kind.TYPE_CHANGED, member, f"may be {self.new.label(variant)} now", False)

    def _are_twins(self, old: dict[str, Any], new: dict[str, Any]) -> bool:
        """Return whether two variants have the same type and at least one of them has no name."""
        return None in (self.old.name(old), self.new.name(new)) and sort(self.old.view(old)) == sort(self.new.view(new))


def _is_wider(was: str, now: str) -> bool:
    return now == "anything" or (was, now) == ("integer", "number")


def _alternatives(demands: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" + ".join(sorted(demand)) or "none" for demand in demands)) or "none"


def _enum(facts: dict[str, Any]) -> list[Any] | None:
    """Return the values without null, which is covered by `nullable`."""
    return [value for value in facts["enum"] if value is not None] if "enum" in facts else None


def _is_tighter(key: str, was: Any, now: Any) -> bool:
    if now in (None, False):
        return False
    if was in (None, False):
        return True
    return now < was if key in _UPPER else now > was if key in _LOWER else True


def _moved(was: Any, now: Any) -> str:
    return f"{_format(was)} → {_format(now)}"


def _format(value: Any) -> str:
    return "none" if value is None else f"`{json.dumps(value, ensure_ascii=False)}`"


def _listed(values: list[Any]) -> str:
    shown = ", ".join(f"`{value if isinstance(value, str) else json.dumps(value)}`" for value in values[:_SHOWN])
    return f"{shown} and {len(values) - _SHOWN} more" if len(values) > _SHOWN else shown
