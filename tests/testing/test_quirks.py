"""Quirks of the live API: they happen when switched on, and only then."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from pinterest_async_overrides.testing.behaviour.quirks import UNDECLARED_FIELD, UNKNOWN_VALUE, Quirks
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.service import Rules, Service
from tests.testing.calls import TODAY, account_of, call, refused, send, service


def quirky(**switches: Any) -> Service:
    return service(rules=Rules(quirks=Quirks(**switches)), campaigns=25)


def campaigns(server: Service) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = call(server, "GET", f"/ad_accounts/{account_of(server)}/campaigns")["items"]
    return items


def test_everything_is_off_by_default() -> None:
    assert not Quirks().any
    assert campaigns(quirky()) == list(service(campaigns=25).store.table("campaign", account_of(service())).values())


def test_nulls_and_unknown_values_and_undeclared_fields() -> None:
    plain, nulled = campaigns(quirky()), campaigns(quirky(nulls=True))
    both = zip(plain, nulled, strict=True)
    assert any(now[name] is None and before[name] is not None for before, now in both for name in before)
    assert any(item["objective_type"] == UNKNOWN_VALUE for item in campaigns(quirky(unknown_enums=True)))
    assert all(UNDECLARED_FIELD in item for item in campaigns(quirky(undeclared=True)))


def test_ids_stay_and_say_the_same_as_integers() -> None:
    plain = [item["id"] for item in campaigns(quirky())]
    assert [item["id"] for item in campaigns(quirky(nulls=True, undeclared=True))] == plain
    assert [item["id"] for item in campaigns(quirky(integer_ids=True))] == [int(each) for each in plain]


def test_naive_times_have_no_zone() -> None:
    (pin, *_) = call(quirky(naive_times=True), "GET", "/pins")["items"]
    assert pin["created_at"].endswith(".123456")


def test_a_spurious_400_goes_away() -> None:
    server = quirky(spurious_400s=3)
    query = {"start_date": TODAY, "end_date": TODAY, "granularity": "DAY", "columns": "SPEND_IN_DOLLAR"}
    path = f"/ad_accounts/{account_of(server)}/analytics"
    assert [send(server, "GET", path, query=query).status for _ in range(4)] == [200, 200, 400, 200]


def test_spam_blocks_writes_alone() -> None:
    server = quirky(spam_429s=1)
    assert refused(server, "POST", "/boards", {"name": "Mine"}) == (429, 8)
    assert b"spam" in send(server, "POST", "/boards", {"name": "Mine"}).body
    assert not server.log.writes
    assert call(server, "GET", "/boards")["items"]


def test_html_from_in_front() -> None:
    reply = send(quirky(html_5xx=1), "GET", "/boards")
    assert (reply.status, reply.content_type) == (502, "text/html")


@pytest.mark.parametrize(("switch", "expected"), [(False, (404, 50)), (True, (401, 2))])
def test_401_where_404_is_meant(switch: bool, expected: tuple[int, int]) -> None:
    assert refused(quirky(unauthorized_404s=switch), "GET", "/pins/12") == expected


def test_empty_pages_lead_on() -> None:
    server = quirky(empty_pages=True)
    path, bookmark = f"/ad_accounts/{account_of(server)}/campaigns", None
    pages: list[int] = []
    ids: list[str] = []
    while not pages or bookmark:
        query = {"page_size": 10} | ({"bookmark": bookmark} if bookmark else {})
        page = call(server, "GET", path, query=query)
        pages.append(len(page["items"]))
        ids += [item["id"] for item in page["items"]]
        bookmark = page["bookmark"]
    assert pages == [10, 0, 10, 0, 5]
    assert len(set(ids)) == 25


def test_idempotency_keys_are_ignored_or_honoured() -> None:
    for honoured in (False, True):
        server = quirky(idempotency_keys=honoured)
        headers = {"authorization": "Bearer pina_test", "idempotency-key": "k"}
        ids = [call(server, "POST", "/boards", {"name": "once"}, headers=headers)["id"] for _ in range(2)]
        boards = [row for row in server.store.table("board").values() if row["name"] == "once"]
        assert (len(set(ids)), len(boards), len(server.log.writes)) == ((1, 1, 1) if honoured else (2, 2, 2))
        call(server, "POST", "/boards", {"name": "once"}, headers=headers | {"idempotency-key": "other"})
        assert len(server.log.writes) == (2 if honoured else 3)


def test_a_rotated_refresh_token_dies_or_lives() -> None:
    for lives in (False, True):
        server = quirky(living_refresh_tokens=lives)
        old = server.tokens.issue("refresh").text
        form = {"grant_type": "refresh_token", "refresh_token": old}
        assert server.tokens.exchange(form)["refresh_token"] != old
        if lives:
            assert server.tokens.exchange(form)["access_token"]
        else:
            with pytest.raises(ApiError, match="grant is invalid"):
                server.tokens.exchange(form)


def test_an_unknown_id_costs_the_call_or_its_rows() -> None:
    day = {"start_date": TODAY, "end_date": TODAY}
    for unknown_ids, of_ads, of_pins in (("", 200, 404), ("rows", 200, 200), ("call", 404, 404)):
        server = quirky(unknown_ids=unknown_ids)
        account = account_of(server)
        campaign = next(iter(server.store.table("campaign", account)))
        path = f"/ad_accounts/{account}/campaigns/analytics"
        query = day | {"granularity": "TOTAL", "columns": "IMPRESSION_1", "campaign_ids": [campaign, "12"]}
        reply = send(server, "GET", path, query=query)
        assert reply.status == of_ads
        if of_ads == 200:
            assert len(msgspec.json.decode(reply.body)) == 1
        pin = next(iter(server.store.table("pin")))
        query = day | {"pin_ids": [pin, "12"], "metric_types": "SAVE"}
        reply = send(server, "GET", "/pins/analytics", query=query)
        assert reply.status == of_pins
        if of_pins == 200:
            assert list(msgspec.json.decode(reply.body)) == [pin]
