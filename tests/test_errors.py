"""Messages of errors: what to act on, and no secret."""

from __future__ import annotations

import copy
import logging
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import pinterest_async
from pinterest_async import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    DecodeError,
    ForbiddenError,
    NotFoundError,
    OutcomeUnknownError,
    PaginationError,
    Pinterest,
    PinterestError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    TransportError,
    UnprocessableError,
)
from pinterest_async_overrides.common.error_response import error_for

TOKEN = "pina_AAAABBBBCCCC"


def error(
    status: int, *, secrets: tuple[str, ...] = (), headers: dict[str, str] | None = None, **body: Any
) -> APIError:
    response = httpx.Response(status, headers=headers, **body)
    return error_for(response, method="GET", path="/pins/{pin_id}", secrets=secrets)


CLASSES = [
    (400, BadRequestError), (401, AuthenticationError), (403, ForbiddenError), (404, NotFoundError),
    (409, ConflictError), (422, UnprocessableError), (429, RateLimitError), (500, ServerError), (502, ServerError),
    (503, ServerError), (599, ServerError), (402, APIError), (405, APIError), (418, APIError), (499, APIError),
]  # fmt: skip


@pytest.mark.parametrize(("status", "kind"), CLASSES)
def test_every_status_has_its_class(status: int, kind: type[APIError]) -> None:
    failed = error(status, json={"code": 7, "message": "no"}, headers={"x-pinterest-rid": "123"})
    assert type(failed) is kind
    assert (failed.status, failed.code, failed.message, failed.request_id) == (status, 7, "no", "123")
    assert isinstance(failed, PinterestError)
    assert failed.response is not None
    assert str(failed).startswith(f"GET /pins/{{pin_id}}: {status} (code 7): no [request id 123]")


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"json": {"code": 2, "message": "m", "status": "failure"}}, 2, "m"),
        ({"json": {"message": "m"}}, None, "m"),
        ({"json": {"code": "2", "message": "m"}}, None, "m"),
        ({"json": {"code": 2}}, 2, '{"code":2}'),
        ({"json": {"code": 2, "message": {"a": 1}}}, 2, '{"code":2,"message":{"a":1}}'),
        ({"json": ["m"]}, None, '["m"]'),
        ({"text": "<html>\n  <b>Bad gateway</b>\n</html>"}, None, "<html> <b>Bad gateway</b> </html>"),
        ({"text": ""}, None, "a reply without a body"),
        ({"text": " \n "}, None, "a reply without a body"),
        ({"text": "x" * 1000}, None, "x" * 300 + "…"),
        ({"content": b"\xff\xfe\x00"}, None, None),
    ],
)
def test_bodies_of_every_kind(body: dict[str, Any], code: int | None, message: str | None) -> None:
    failed = error(500, **body)
    assert failed.code == code
    assert message is None or failed.message == message
    assert str(failed)


HOSTILE: list[tuple[bytes, str, int | None, str]] = [
    *[
        (b"<b>" + TOKEN.encode() + b" \xff \\ud800</b>", f"text/html; charset={charset}", None, "<b>***")
        for charset in (
            "utf-16", "utf-32", "base64", "hex", "zlib", "bz2", "rot13", "idna", "punycode", "unicode_escape", "mbcs",
            "raw_unicode_escape", "undefined", "utf-7", "uu", "quopri", "x" * 5000, '"', "",
        )
    ],
    ("{\"code\":1,\"message\":\"é\"}".encode("utf-16"), "text/plain", None, '{"code":1'),
    (b'\xef\xbb\xbf{"code":1,"message":"m"}', "application/json", 1, "m"),
    (b'{"code":1,"message":"m \xff"}', "application/json", 1, "m \N{REPLACEMENT CHARACTER}"),
    (b"[" * 50_000 + b"]" * 50_000, "application/json", None, "[[["),
    (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "application/json", None, '{"a":{"a":'),
    (b'{"message":"m","details":' + b"[" * 300 + b"]" * 300 + b"}", "application/json", None, "m"),
    (b'{"code":' + b"9" * 5000 + b',"message":"m"}', "application/json", None, '{"code":999'),
    (b'{"code":' + b"9" * 15 + b',"message":"m"}', "application/json", None, "m"),
    (b'{"code":true,"message":"m"}', "application/json", None, "m"),
    (b'{"code":NaN,"message":"m"}', "application/json", None, '{"code":NaN'),
    (b'{"code":1,"message":"\\ud800"}', "application/json", None, '{"code":1'),
    (b"x" * 5_000_000, "text/html", None, "xxx"),
    (b"x" * 290 + TOKEN.encode(), "text/html", None, "x" * 290 + "***"),
    (b'{"message":"' + b"x" * 1990 + b" " + TOKEN.encode() + b'"}', "application/json", None, "xxx"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "content_type", "code", "message"), HOSTILE)
def test_hostile_bodies(content: bytes, content_type: str, code: int | None, message: str) -> None:
    """No charset, depth or number in an error page raises anything else, and none gets a token shown."""
    failed = error(502, content=content, headers={"content-type": content_type}, secrets=(TOKEN,))
    assert type(failed) is ServerError
    assert failed.code == code
    assert failed.message.startswith(message)
    assert "AAAA" not in f"{failed}{failed!r}"
    assert len(failed.message) <= 2000
    assert pickle.loads(pickle.dumps(failed)).details == failed.details  # noqa: S301  our own


RETRY_AFTER: list[tuple[int, dict[str, str], str, float | None]] = [
    (429, {"retry-after": "7"}, "", 7),
    (429, {"retry-after": "0"}, "", 0),
    (429, {"retry-after": "1.5"}, "", 1.5),
    (503, {"retry-after": "7"}, "", 7),
    (429, {"retry-after": "nan"}, "", None),
    (429, {"retry-after": "inf"}, "", None),
    (429, {"retry-after": "-1"}, "", None),
    (429, {"retry-after": ""}, "", None),
    (429, {"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, "", None),
    (429, {"retry-after": "soon", "x-ratelimit-reset": "9"}, "", 9),
    (429, {"x-ratelimit-reset": "67150"}, "", 67150),
    (429, {"x-ratelimit-reset": '60, 100;w=1;name="safety_net"'}, "", None),
    (400, {"x-ratelimit-reset": "9"}, "", None),
    (500, {"x-ratelimit-reset": "9"}, "", None),
    (429, {}, "Reporting query cost limit exceeded. Retry after 1 seconds", 1),
    (400, {}, "You have made too many calls. Retry after 5 seconds.", 5),
    (400, {}, "retry after 2.5 seconds", 2.5),
    (429, {"retry-after": "3"}, "Retry after 5 seconds", 3),
    (429, {"x-ratelimit-reset": "9"}, "Retry after 5 seconds", 5),
    (429, {}, "Retry later", None),
    (429, {"retry-after": "1_000"}, "", None),
    (429, {"retry-after": " 7 "}, "", 7),
    (429, {"retry-after": "9" * 400}, "", None),
    (429, {}, f"Retry after {'9' * 400} seconds", None),
]


@pytest.mark.parametrize(("status", "headers", "message", "expected"), RETRY_AFTER)
def test_how_long_to_wait(status: int, headers: dict[str, str], message: str, expected: float | None) -> None:
    failed = error(status, headers=headers, json={"code": 8, "message": message})
    assert failed.retry_after == expected
    assert ("retry after" in str(failed).removeprefix(message)) >= (expected is not None)


@given(st.binary(max_size=40) | st.text(st.sampled_from("0123456789.,:;-+ GMTeinfa")).map(str.encode), st.text())
def test_no_delay_is_so_odd_that_it_raises(header: bytes, message: str) -> None:
    headers = [(name, header) for name in (b"retry-after", b"x-ratelimit-reset", b"date")]
    response = httpx.Response(429, headers=headers, json={"message": message})
    failed = error_for(response, method="GET", path="/pins/{pin_id}")
    assert failed.retry_after is None or 0 <= failed.retry_after < float("inf")


def test_a_detail_is_part_of_the_message() -> None:
    """A block for spam may say so there alone."""
    failed = error(429, json={"code": 8, "message": "Too many", "message_detail": "spam, pina_secret"})
    assert failed.message == "Too many (spam, pina_***)"
    assert error(429, json={"message": "It is spam", "message_detail": "spam"}).message == "It is spam"


@pytest.mark.parametrize(
    ("status", "code", "words"),
    [
        (401, 2, "production and sandbox tokens differ"),
        (401, 3, "lacks a scope"),
        (401, 283, "authorise the app again"),
        (403, 29, "trial access"),
        (405, 1, "PATCH"),
    ],
)
def test_hints_for_what_puzzles_people(status: int, code: int, words: str) -> None:
    failed = error(status, json={"code": code, "message": "no"})
    assert words in (failed.hint or "")
    assert str(failed).endswith(f"— {failed.hint}")
    assert error(404, json={"code": 50, "message": "no"}).hint is None


@pytest.mark.parametrize(
    "text",
    [f"bad token {TOKEN}", f"Bearer {TOKEN}!", f"<a href='?access_token={TOKEN}'>", "secret-of-the-app", f"x{TOKEN}"],
)
def test_no_secret_shows(text: str) -> None:
    bodies: list[dict[str, Any]] = [{"json": {"code": 2, "message": text}}, {"text": text}]
    for body in bodies:
        failed = error(401, secrets=(TOKEN, "secret-of-the-app", ""), **body)
        for shown in (
            str(failed),
            repr(failed),
            failed.message,
            repr(failed.args),
            pickle.dumps(failed).decode("latin-1"),
        ):
            assert "AAAABBBB" not in shown
            assert "secret-of-the-app" not in shown


@pytest.mark.parametrize("token", ["pina_XYZ-1.2", "pinr_XYZ", "pinc_XYZ"])
def test_other_tokens_of_pinterest_do_not_show(token: str) -> None:
    assert "XYZ" not in str(error(401, json={"message": f"token {token} is no good"}))


ERRORS = [
    error(429, json={"code": 8, "message": "slow down"}, headers={"x-pinterest-rid": "1", "retry-after": "2"}),
    TransportError("gone", method="GET", path="/pins", sent=True),
    OutcomeUnknownError("gone", method="POST", path="/pins", idempotency_key="k"),
    DecodeError("no JSON", method="GET", path="/pins", request_id="1"),
    PaginationError("a circle", bookmark="A"),
    pinterest_async.ConfigurationError("set up wrongly"),
    pinterest_async.ReauthorizationRequired("log in again"),
    pinterest_async.RateLimiterUnavailable("no limiter"),
]


@pytest.mark.parametrize("failed", ERRORS, ids=lambda failed: type(failed).__name__)
def test_errors_are_pickled_and_copied(failed: PinterestError) -> None:
    """Across processes, as a job queue sends them; the reply stays behind."""
    for again in (pickle.loads(pickle.dumps(failed)), copy.copy(failed)):  # noqa: S301  our own
        assert type(again) is type(failed)
        assert str(again) == str(failed)
        assert {**again.__dict__, "response": None} == {**failed.__dict__, "response": None}


def test_the_tree_of_errors() -> None:
    for name in pinterest_async.__all__:
        one = getattr(pinterest_async, name)
        if isinstance(one, type) and issubclass(one, Exception):
            assert issubclass(one, PinterestError)
    assert issubclass(OutcomeUnknownError, TransportError)


# Through a client

ONCE = RetryPolicy(attempts=1)


async def failing(answer: Callable[[httpx.Request], httpx.Response], *, write: bool = False) -> PinterestError:
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
        pinterest = Pinterest(TOKEN, http_client=http, retry=ONCE)
        with pytest.raises(PinterestError) as raised:
            await (pinterest.pins.create(body={}) if write else pinterest.pins.get("1"))
    return raised.value


@pytest.mark.parametrize(("status", "kind"), CLASSES)
async def test_a_call_raises_the_class_of_its_status(status: int, kind: type[APIError]) -> None:
    failed = await failing(lambda _: httpx.Response(status, json={"code": 1, "message": f"no {TOKEN}"}))
    assert type(failed) is kind
    assert "AAAABBBB" not in f"{failed!s}{failed!r}"


async def test_no_reply_came() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no route for {TOKEN}")

    failed = await failing(answer)
    assert isinstance(failed, TransportError)
    assert not isinstance(failed, OutcomeUnknownError)
    assert str(failed).startswith("GET /pins/{pin_id}: no reply came: ")
    assert "AAAABBBB" not in str(failed)
    assert isinstance(failed.__cause__, httpx.ConnectError)


async def test_a_write_that_may_have_happened() -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("")

    failed = await failing(answer, write=True)
    assert isinstance(failed, OutcomeUnknownError)
    assert failed.idempotency_key


@pytest.mark.parametrize("content", [b"", b"<html>", b"{", b'{"a": 1', b"\xff"])
async def test_a_success_that_is_no_json(content: bytes) -> None:
    failed = await failing(
        lambda _: httpx.Response(200, content=content, headers={"x-pinterest-rid": "9", "content-type": "text/html"})
    )
    assert isinstance(failed, DecodeError)
    assert (failed.method, failed.path, failed.request_id) == ("GET", "/pins/{pin_id}", "9")
    assert str(failed).startswith(f"GET /pins/{{pin_id}}: 200: expected JSON, got {len(content)} bytes of text/html")


@pytest.mark.parametrize(("content", "kind"), [(b"null", "NoneType"), (b"3", "int"), (b'"x"', "str")])
async def test_a_success_that_is_no_object(content: bytes, kind: str) -> None:
    failed = await failing(lambda _: httpx.Response(200, content=content))
    assert isinstance(failed, DecodeError)
    assert str(failed) == f"GET /pins/{{pin_id}}: 200: expected an object, got {kind}"


async def test_nothing_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await failing(lambda _: httpx.Response(401, json={"code": 2, "message": f"no {TOKEN}"}))
    assert "AAAABBBB" not in caplog.text
