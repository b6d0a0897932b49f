"""Quirks of the live API that its description does not declare: one switch each, off by default."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Any, Literal, Self

import msgspec

from pinterest_async_overrides.testing.behaviour.faults import html
from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.api_error import ApiError, invalid, unauthorized
from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.contract.openapi import Operation, Schema, merge
from pinterest_async_overrides.testing.http.messages import Reply, Request, json_reply
from pinterest_async_overrides.testing.state.refusals import Refusal, check_names

UNKNOWN_VALUE = "SOMETHING_NEW"
UNDECLARED_FIELD = "not_in_the_description"

# Prefix of a bookmark whose empty page was already sent.
_AGAIN = "again-"

# One in `ALTERED_ONE_IN` values is altered.
ALTERED_ONE_IN = 4


@dataclass(slots=True)
class Quirks:
    """The switches. The first five change successful replies; of the others, a number n means every n-th call, 0 none.

    `nulls`: optional values are sometimes null. `unknown_enums`: values outside the enum. `undeclared`: an additional
    field in every object. `integer_ids`: ids as integers. `naive_times`: date-times without a time zone, with
    microseconds. `spurious_400s`: analytics calls that are refused and succeed on the next attempt. `spam_429s`: writes
    blocked as spam. `html_5xx`: an HTML error page of a gateway. `unauthorized_404s`: 401 in place of 404.
    `empty_pages`: an empty page before every page but the first. `accepts`: names of refusals to switch off;
    `pinterest_async.testing.REFUSALS` lists them all with their evidence.

    Unknown behaviour of Pinterest: `idempotency_keys`: a write with the `Idempotency-Key` of an earlier one gets that
    one's reply and has no effect. `living_refresh_tokens`: a refresh token stays valid after its rotation.
    `unknown_ids`: an analytics call with unknown ids is refused ("call") or omits their rows ("rows"); by default calls
    of ads omit them and calls of Pins are refused.
    """

    nulls: bool = False
    unknown_enums: bool = False
    undeclared: bool = False
    integer_ids: bool = False
    naive_times: bool = False
    spurious_400s: int = 0
    spam_429s: int = 0
    html_5xx: int = 0
    unauthorized_404s: bool = False
    empty_pages: bool = False
    accepts: Collection[Refusal] = ()
    idempotency_keys: bool = False
    living_refresh_tokens: bool = False
    unknown_ids: Literal["", "call", "rows"] = ""

    def __post_init__(self) -> None:
        check_names(self.accepts)

    @classmethod
    def of_replies(cls) -> Self:
        """Return all quirks that change successful replies."""
        return cls(nulls=True, unknown_enums=True, undeclared=True, integer_ids=True, naive_times=True)

    @property
    def any(self) -> bool:
        """Return whether any quirk is switched on."""
        return any(getattr(self, each.name) for each in fields(self))

    def intercept(self, operation: Operation, number: int) -> Reply | None:
        """Return the reply of a quirk in place of the call's own, or None; `number` counts calls from 1."""
        if self.html_5xx and number % self.html_5xx == 0:
            return html(502).reply
        if self.spurious_400s and operation.category.endswith("analytics") and number % self.spurious_400s == 0:
            raise invalid("You can only get data from the last 90 days.")
        if self.spam_429s and operation.method != "GET" and number % self.spam_429s == 0:
            raise ApiError(429, 8, "This was blocked as spam.", message_detail="spam")
        return None

    def insert_empty_page(self, operation: Operation, request: Request) -> tuple[Reply | None, Request]:
        """Return an empty page whose bookmark leads to the requested page, or None, and the request to answer."""
        if not self.empty_pages or operation.item is None or "bookmark=" not in request.query_string:
            return None, request
        if f"bookmark={_AGAIN}" in request.target:
            target = request.target.replace(f"bookmark={_AGAIN}", "bookmark=")
            return None, Request(request.method, target, request.headers, request.body)
        bookmark = dict(request.query).get("bookmark", "")
        return json_reply(200, {"items": [], "bookmark": f"{_AGAIN}{bookmark}"}), request

    def replace_error(self, refusal: ApiError) -> ApiError:
        """Return the error to send in place of this one."""
        return unauthorized() if self.unauthorized_404s and refusal.status == 404 else refusal

    def alter(self, seed: int, operation: Operation, reply: Reply) -> Reply:
        """Return a successful reply with its values altered by the enabled quirks."""
        on = self.nulls or self.unknown_enums or self.undeclared or self.integer_ids or self.naive_times
        if not on or operation.reply is None or not reply.body:
            return reply
        value = self._value(operation.reply, msgspec.json.decode(reply.body), (seed, operation.id), required=True)
        return json_reply(reply.status, value)

    def _value(self, schema: Schema, value: Any, names: tuple[object, ...], *, required: bool) -> Any:
        whole = merge(schema)
        if is_list(value):
            item = whole.get("items", {})
            return [self._value(item, each, (*names, at), required=True) for at, each in enumerate(value)]
        if is_object(value):
            return self._object(whole, value, names)
        chosen = seeded_random.number(*names) % ALTERED_ONE_IN == 0
        if self.nulls and chosen and not required:
            return None
        if isinstance(value, str):
            return self._text(whole, value, str(names[-1]), chosen)
        return value

    def _object(self, whole: Schema, value: dict[str, Any], names: tuple[object, ...]) -> dict[str, Any]:
        properties: dict[str, Schema] = whole.get("properties", {})
        required = {*whole.get("required", []), "bookmark", "id"}
        touched = {
            name: self._value(properties.get(name, {}), each, (*names, name), required=name in required)
            for name, each in value.items()
        }
        return touched | ({UNDECLARED_FIELD: {"kept": True}} if self.undeclared else {})

    def _text(self, whole: Schema, value: str, name: str, chosen: bool) -> Any:
        if self.unknown_enums and chosen and "enum" in whole:
            return UNKNOWN_VALUE
        if self.integer_ids and name.endswith("id") and value.isdecimal():
            return int(value)
        if self.naive_times and whole.get("format") == "date-time":
            return f"{value.removesuffix('Z')}.123456"
        return value
