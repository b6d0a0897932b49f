"""Changes of operations: route, parameters, body, reply, scopes, rate limit category and sandbox."""

from collections.abc import Iterator
from typing import Any

from codegen.description.references import resolve
from codegen.diff.change import Change, Kind
from codegen.diff.matching import matched_operations
from codegen.diff.schemas import Comparison
from codegen.diff.side import Operation, Side, Use

_REQUEST, _REPLY = Use(request=True, reply=False), Use(request=False, reply=True)
_PARAMETERS = "#/components/parameters/"


def operation_changes(old: Side, new: Side) -> Iterator[Change]:
    matched = matched_operations(old, new)
    for name, was in old.operations.items():
        if name not in matched:
            yield Change(Kind.OPERATION_REMOVED, name, "", was.route, True)
            continue
        now = new.operations[matched[name]]
        if now.id != name:
            yield Change(Kind.OPERATION_RENAMED, name, "", f"now {now.id}", False)
        yield from _Pair(old, new, was, now).changes()
    for name in new.operations.keys() - set(matched.values()):
        yield Change(Kind.OPERATION_ADDED, name, "", new.operations[name].route, False)


def shared_parameter_changes(old: Side, new: Side) -> Iterator[Change]:
    """Yield the changes of shared parameters, once instead of for each operation."""
    for name in old.parameters.keys() & new.parameters.keys():
        was, now = resolve(old.document, old.parameters[name]), resolve(new.document, new.parameters[name])
        if was["name"] == now["name"]:  # otherwise each operation has lost one parameter and got another
            yield from _parameter_changes(old, new, was, now, f"parameters/{name}", "")


def _parameter_changes(
    old: Side, new: Side, was: dict[str, Any], now: dict[str, Any], subject: str, member: str
) -> Iterator[Change]:
    if was["in"] != now["in"]:
        yield Change(Kind.PARAMETER_CHANGED, subject, member, f"in {was['in']} → {now['in']}", True)
    if bool(was.get("required")) != bool(now.get("required")):
        demanded = bool(now.get("required"))
        what = "required now" if demanded else "optional now"
        yield Change(Kind.PARAMETER_CHANGED, subject, member, what, demanded)
    if bool(was.get("deprecated")) != bool(now.get("deprecated")):
        what = "deprecated" if now.get("deprecated") else "not deprecated any more"
        yield Change(Kind.DEPRECATION_CHANGED, subject, member, what, False)
    if _style(was) != _style(now) and was["in"] == now["in"]:
        yield Change(Kind.PARAMETER_CHANGED, subject, member, f"{_style(was)} → {_style(now)}", True)
    for difference in Comparison(old, new, _REQUEST).schemas(_parameter_schema(was), _parameter_schema(now)):
        place = f"{member}{difference.member}"
        yield Change(difference.kind, subject, place, difference.what, difference.breaking)


def _style(parameter: dict[str, Any]) -> str:
    """Return the serialisation style, with OpenAPI's defaults made explicit."""
    style = parameter.get("style", "form" if parameter["in"] in {"query", "cookie"} else "simple")
    return f"style {style}, explode {str(parameter.get('explode', style == 'form')).lower()}"


def _parameter_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    holder: dict[str, Any] = next(iter(parameter.get("content", {}).values()), parameter)
    schema: dict[str, Any] = holder.get("schema", {})
    return schema


class _Pair:
    """One operation in the old and new description."""

    def __init__(self, old: Side, new: Side, was: Operation, now: Operation) -> None:
        self.old, self.new, self.was, self.now = old, new, was, now

    def changes(self) -> Iterator[Change]:
        if self.was.route != self.now.route:
            yield self._change(Kind.ROUTE_CHANGED, f"{self.was.route} → {self.now.route}", True)
        yield from self._parameters()
        yield from self._body()
        yield from self._replies()
        yield from self._scopes()
        for kind, key in ((Kind.CATEGORY_CHANGED, "x-ratelimit-category"), (Kind.SANDBOX_CHANGED, "x-sandbox")):
            before, after = self.was.node.get(key), self.now.node.get(key)
            if before != after:
                yield self._change(kind, f"{before or 'none'} → {after or 'none'}", False)
        if bool(self.was.node.get("deprecated")) != bool(self.now.node.get("deprecated")):
            what = "deprecated" if self.now.node.get("deprecated") else "not deprecated any more"
            yield self._change(Kind.DEPRECATION_CHANGED, what, False)

    def _change(self, kind: Kind, what: str, breaking: bool, member: str = "") -> Change:
        return Change(kind, self.now.id, member, what, breaking)

    def _parameters(self) -> Iterator[Change]:
        before = {parameter["name"]: (node, parameter) for node, parameter in _resolved(self.old, self.was)}
        after = {parameter["name"]: (node, parameter) for node, parameter in _resolved(self.new, self.now)}
        for name in before | after:
            member = f"?{name}"
            if name not in after:
                yield self._change(Kind.PARAMETER_REMOVED, f"in {before[name][1]['in']}", True, member)
            elif name not in before:
                parameter = after[name][1]
                demanded = bool(parameter.get("required"))
                label = self.new.label(_parameter_schema(parameter))
                what = f"{label} in {parameter['in']}, {'required' if demanded else 'optional'}"
                yield self._change(Kind.PARAMETER_ADDED, what, demanded, member)
            elif not _shared(before[name][0], after[name][0]):
                yield from _parameter_changes(self.old, self.new, before[name][1], after[name][1], self.now.id, member)

    def _body(self) -> Iterator[Change]:
        before = resolve(self.old.document, self.was.node.get("requestBody", {}))
        after = resolve(self.new.document, self.now.node.get("requestBody", {}))
        if before and not after:
            yield self._change(Kind.BODY_CHANGED, "no body any more", True)
        elif after and not before:
            demanded = bool(after.get("required"))
            what = f"a body now, {'required' if demanded else 'optional'}: {_types(self.new, after)}"
            yield self._change(Kind.BODY_CHANGED, what, demanded)
        elif bool(before.get("required")) != bool(after.get("required")):
            demanded = bool(after.get("required"))
            yield self._change(Kind.BODY_CHANGED, "required now" if demanded else "optional now", demanded)
        if before and after:
            yield from self._content(Kind.BODY_CHANGED, before, after, _REQUEST, "body")

    def _replies(self) -> Iterator[Change]:
        before, after = self.was.node.get("responses", {}), self.now.node.get("responses", {})
        for status in before | after:
            member = f"reply {status}"
            if status in before and status in after:
                replies = resolve(self.old.document, before[status]), resolve(self.new.document, after[status])
                yield from self._content(Kind.REPLY_CHANGED, *replies, _REPLY, member)
            elif status.startswith("2"):
                what = "not declared any more"
                if status in after:
                    what = f"declared now: {_types(self.new, resolve(self.new.document, after[status]))}"
                yield self._change(Kind.REPLY_CHANGED, what, status in before, member)
        for verb, errors in (("declared now", after.keys() - before), ("not declared any more", before.keys() - after)):
            if statuses := sorted(status for status in errors if not status.startswith("2")):
                yield self._change(Kind.REPLY_CHANGED, f"{verb}: {', '.join(statuses)}", False, "errors")

    def _content(self, kind: Kind, was: dict[str, Any], now: dict[str, Any], use: Use, member: str) -> Iterator[Change]:
        before, after = was.get("content", {}), now.get("content", {})
        for content_type in before | after:
            if content_type not in after:
                yield self._change(kind, f"no {content_type} any more", True, member)
            elif content_type not in before:
                label = self.new.label(after[content_type].get("schema"))
                yield self._change(kind, f"{content_type} now: {label}", False, member)
            else:
                schemas = before[content_type].get("schema", {}), after[content_type].get("schema", {})
                for found in Comparison(self.old, self.new, use).schemas(*schemas):
                    place = f"{member} {found.member}".rstrip()
                    reported = kind if found.kind is Kind.TYPE_CHANGED and not found.member else found.kind
                    yield self._change(reported, found.what, found.breaking, place)

    def _scopes(self) -> Iterator[Change]:
        before, after = _alternatives(self.was), _alternatives(self.now)
        if before != after:
            # Not breaking if each old alternative contains all scopes that some new one requires.
            breaking = not all(any(new <= old for new in after) for old in before)
            yield self._change(Kind.SCOPES_CHANGED, f"{_format(before)} → {_format(after)}", breaking)


def _resolved(side: Side, operation: Operation) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for node in operation.parameters:
        yield node, resolve(side.document, node)


def _shared(was: dict[str, Any], now: dict[str, Any]) -> bool:
    target = str(was.get("$ref", ""))
    return target.startswith(_PARAMETERS) and target == now.get("$ref")


def _types(side: Side, holder: dict[str, Any]) -> str:
    return ", ".join(side.label(media.get("schema")) for media in holder.get("content", {}).values()) or "nothing"


def _alternatives(operation: Operation) -> set[frozenset[tuple[str, str]]]:
    return {
        frozenset((scheme, scope) for scheme, scopes in requirement.items() for scope in scopes or [""])
        for requirement in operation.security
    } or {frozenset()}


def _format(alternatives: set[frozenset[tuple[str, str]]]) -> str:
    return " or ".join(sorted(_format_alternative(alternative) for alternative in alternatives))


def _format_alternative(alternative: frozenset[tuple[str, str]]) -> str:
    schemes: dict[str, list[str]] = {}
    for scheme, scope in sorted(alternative):
        schemes.setdefault(scheme, []).append(scope)
    return " and ".join(f"{scheme} {' + '.join(scopes)}".rstrip() for scheme, scopes in schemes.items()) or "anyone"
