"""Requests that break the contract are refused, with Pinterest's error shape and numbers."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async_overrides.testing.http.messages import Request
from tests.testing.calls import TODAY, account_of, call, refused, send, service

ANALYTICS = {"start_date": TODAY, "end_date": TODAY, "granularity": "DAY", "columns": "SPEND_IN_DOLLAR"}


@pytest.mark.parametrize(
    "query",
    [
        {"page_size": 0},
        {"page_size": 251},
        {"page_size": "many"},
        {"order": "SIDEWAYS"},
        {"entity_statuses": "AWAKE"},
        {"campaign_ids": "12a"},
        {"campaign_ids": ",".join(str(number) for number in range(251))},
        {"bookmark": "bm90IGEgYm9va21hcms="},
        {"bookmark": "%%%"},
    ],
)
def test_a_list_with_a_wrong_parameter(query: dict[str, Any]) -> None:
    server = service()
    assert refused(server, "GET", f"/ad_accounts/{account_of(server)}/campaigns", query=query) == (400, 1)


@pytest.mark.parametrize("left_out", ["start_date", "end_date", "granularity", "columns", "campaign_ids"])
def test_a_required_parameter_that_is_missing(left_out: str) -> None:
    server = service()
    account = account_of(server)
    query = ANALYTICS | {"campaign_ids": "1"}
    assert call(server, "GET", f"/ad_accounts/{account}/campaigns/analytics", query=query) == []
    del query[left_out]
    assert refused(server, "GET", f"/ad_accounts/{account}/campaigns/analytics", query=query) == (400, 1)


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/ad_accounts/12", (404, 404)),
        ("GET", "/ad_accounts/12/campaigns", (404, 404)),
        ("GET", "/ad_accounts/twelve", (400, 1)),
        ("GET", "/pins/12", (404, 50)),
        ("GET", "/boards/12", (404, 40)),
        ("GET", "/catalogs/feeds/12", (404, 4161)),
        ("GET", "/catalogs/product_groups/12", (404, 4180)),
        ("GET", "/nowhere", (404, 404)),
        ("PUT", "/pins/12", (405, 405)),
    ],
)
def test_what_is_not_there(method: str, path: str, expected: tuple[int, int]) -> None:
    assert refused(service(), method, path) == expected


def test_a_section_that_is_not_there() -> None:
    server = service()
    board = next(iter(server.store.table("board")))
    assert refused(server, "DELETE", f"/boards/{board}/sections/12") == (404, 2031)


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        [],
        [{"name": "no objective"}],
        [{"name": 7, "objective_type": "AWARENESS"}],
        [{"name": "wrong", "objective_type": "FAME"}],
        [{"name": "many", "objective_type": "AWARENESS"}] * 31,
    ],
)
def test_a_body_that_does_not_fit(body: Any) -> None:
    server = service()
    assert refused(server, "POST", f"/ad_accounts/{account_of(server)}/campaigns", body) == (400, 1)
    assert not server.log.writes


@pytest.mark.parametrize("kind", [{}, [], 7, None, "MINERAL"])
def test_a_form_that_does_not_say_which_it_is(kind: Any) -> None:
    body = {"catalog_type": kind, "name": "a feed"}
    assert refused(service(), "POST", "/catalogs/feeds", body) == (400, 1)


def test_lists_joined_with_commas_and_repeated() -> None:
    server = service()
    path = f"/ad_accounts/{account_of(server)}/campaigns"
    first, second = [each["id"] for each in call(server, "GET", path)["items"]][:2]
    for query in ({"campaign_ids": [first, second]}, {"campaign_ids": f"{first},{second}"}):
        assert [each["id"] for each in call(server, "GET", path, query=query)["items"]] == [first, second]


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer x", "Basic cGluYV9h", "pina_test"])
def test_a_token_that_is_none(authorization: str) -> None:
    headers = {"authorization": authorization} if authorization else {"x": "y"}
    assert refused(service(), "GET", "/user_account", headers=headers) == (401, 2)


def test_every_reply_has_a_request_id_of_its_own() -> None:
    server = service()
    ids = [send(server, "GET", path).headers["x-pinterest-rid"] for path in ("/user_account", "/nowhere", "/pins/12")]
    assert len(set(ids)) == 3
    assert all(each.isdecimal() for each in ids)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b'{"name": "\xff"}'])
def test_a_body_that_is_no_json(content: bytes) -> None:
    server = service()
    reply = server.answer(Request("POST", "/v5/boards", {"authorization": "Bearer pina_test"}, content))
    assert (reply.status, reply.body[:9]) == (400, b'{"code":1')


def test_what_lies_outside_the_api() -> None:
    reply = service().answer(Request("GET", "/v3/boards", {}))
    assert reply.status == 404
