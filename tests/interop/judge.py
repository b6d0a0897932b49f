"""Judge of failed jobs: says by the contract whether the peer or the local Pinterest is wrong.

It reads the description with jsonschema_rs, not with the local Pinterest's own checks.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

import jsonschema_rs
import msgspec

from pinterest_async_overrides.testing.contract.openapi import Operation, Parameter, merge, operations, resolve
from tests.interop.outcomes import Verdict
from tests.interop.recording import Exchange
from tests.testing.json_schema import COMPONENTS, as_json_schema


def judge(exchanges: Sequence[Exchange], error: str) -> tuple[Verdict, str]:
    """Return whose fault a failure is, and why. `error` is what the peer said; `exchanges` are those of the job."""
    if not exchanges:
        return Verdict.PEER, f"makes no request ({error})"
    last = exchanges[-1]
    if last.operation == "":
        return Verdict.PEER, f"calls {last.request.method} {last.request.path}, which the contract does not have"
    operation = operations()[last.operation]
    if last.reply.status >= 500:
        return Verdict.OURS, f"{operation.id} answers {last.reply.status}"
    if last.reply.status >= 400:
        wrong = request_fault(operation, last)
        said = message_of(last)
        if wrong:
            return Verdict.PEER, f"sends what the contract does not take: {wrong}"
        return Verdict.OURS, f"{operation.id} refuses a request that fits the contract: {last.reply.status} {said}"
    for each in exchanges:
        wrong = reply_fault(operations()[each.operation], each) if each.operation else ""
        if wrong:
            return Verdict.OURS, f"the reply of {each.operation} does not fit the contract: {wrong}"
    return Verdict.PEER, f"expects something else than a reply that fits the contract ({error})"


def message_of(exchange: Exchange) -> str:
    """Return the message of an error reply."""
    with contextlib.suppress(msgspec.DecodeError):
        return str(msgspec.json.decode(exchange.reply.body).get("message", ""))
    return ""


def request_fault(operation: Operation, exchange: Exchange) -> str:
    """Return what of a request breaks the contract; empty where nothing does."""
    declared = {each.name: each for each in operation.parameters if each.location == "query"}
    sent: dict[str, list[str]] = {}
    for name, value in exchange.request.query:
        sent.setdefault(_deep(name, declared), []).append(value)
    undeclared = sent.keys() - declared
    if undeclared:
        return f"{', '.join(sorted(undeclared))}: not a parameter of {operation.id}"
    for name, parameter in declared.items():
        if name not in sent and parameter.required:
            return f"{name} is missing"
        if name in sent and parameter.style != "deepObject" and (wrong := _parameter_fault(parameter, sent[name])):
            return f"{name}: {wrong}"
    if operation.body is None or operation.body_type != "application/json":
        return ""
    try:
        body = msgspec.json.decode(exchange.request.body)
    except msgspec.DecodeError:
        return f"a body that is not JSON, where {operation.id} takes one" if operation.body_required else ""
    return _fault(operation.body, body)


def reply_fault(operation: Operation, exchange: Exchange) -> str:
    """Return what of a successful reply breaks the contract; empty where nothing does."""
    if operation.reply is None or not exchange.reply.body or exchange.reply.content_type != "application/json":
        return ""
    return _fault(operation.reply, msgspec.json.decode(exchange.reply.body))


def _deep(name: str, declared: Mapping[str, Parameter]) -> str:
    """Return the parameter that `name[key]` belongs to; `name` alone is none where the parameter has keys."""
    stem, bracket, _ = name.partition("[")
    deep = stem in declared and declared[stem].style == "deepObject"
    return stem if deep and bracket else f"{name} without [ ]" if deep else name


def _parameter_fault(parameter: Parameter, values: list[str]) -> str:
    schema = merge(parameter.schema)
    if schema.get("type") != "array":
        return _fault(schema, _read(schema, values[-1]))
    parts = values if len(values) > 1 else values[0].split(",")
    item = merge(schema.get("items", {}))
    return _fault(schema, [_read(item, each) for each in parts])


def _read(schema: dict[str, Any], text: str) -> Any:
    """Return a parameter's text as the type that its schema names, or as it is where it cannot be read so."""
    with contextlib.suppress(ValueError):
        if schema.get("type") == "integer":
            return int(text)
        if schema.get("type") == "number":
            return float(text)
    if schema.get("type") == "boolean" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    return text


def _fault(schema: dict[str, Any], value: Any) -> str:
    whole = {"components": COMPONENTS, **as_json_schema(resolve(schema))}
    validator = jsonschema_rs.validator_for(whole)
    found = next(iter(validator.iter_errors(value)), None)
    if found is None:
        return ""
    place = "/".join(str(each) for each in found.instance_path)
    said = str(found.message)
    return (f"{place}: " if place else "") + (said if len(said) <= 140 else said[:70] + " … " + said[-60:])
