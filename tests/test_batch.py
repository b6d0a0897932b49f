"""Calls that write several things: every item is classed once, in each of the shapes that replies have."""

from __future__ import annotations

from typing import Any

import pytest

from pinterest_async import BatchOutcome, Pinterest, batch_outcome
from pinterest_async.model import Model, adopt
from pinterest_async.testing import LocalPinterest, faults
from tests.faults.plugin import Fired

REFUSED: dict[str, Any] = {"code": 2673, "message": "no budget"}


SHAPES: list[tuple[str, dict[str, Any]]] = [
    ("CampaignCreateResponse", {"items": [{"data": {"id": "1"}}, {"data": {}, "exceptions": [REFUSED]}]}),
    ("CampaignCreateResponse", {"items": [{"data": {"id": "1"}, "exceptions": []}, {"exceptions": [REFUSED]}]}),
    ("AdArrayResponse", {"items": [{"data": {"id": "1"}, "exceptions": None}, {"exceptions": REFUSED}]}),
    ("PromotionsResponse", {"promotions": [{"data": {"id": "1"}}, {"data": None, "exception": REFUSED}]}),
    ("UpdateInvitesResultsResponseArray", {"items": [{"invite": {"id": "1"}}, {"exception": REFUSED}]}),
    (
        "KeywordsResponse",
        {"keywords": [{"id": "1"}], "errors": [{"data": {"value": "b"}, "error_messages": ["no budget"]}]},
    ),
    (
        "LabelsResponse",
        {"labels": [{"id": "1"}], "errors": [{"data": {"value": "b"}, "error_messages": ["no budget"]}]},
    ),
    (
        "UpdateAssetGroupResponse",
        {"updated_asset_groups": [{"id": "1"}], "exceptions": [{"asset_group_id": "22", **REFUSED}]},
    ),
]


@pytest.mark.fault(24)
@pytest.mark.parametrize(("shape", "reply"), SHAPES)
def test_each_shape(shape: str, reply: dict[str, Any], fired: Fired) -> None:
    sent = [{"value": "a", "asset_group_id": "11"}, {"value": "b", "asset_group_id": "22"}]
    outcome = batch_outcome(adopt(reply, shape), sent)
    assert not outcome
    assert [item["id"] for item in outcome.succeeded] == ["1"]
    assert [(failure.position, failure.messages) for failure in outcome.failed] == [(1, ("no budget",))]
    assert outcome.to_send_again() == [sent[1]]
    fired("items refused", len(outcome.failed))


def test_all_went_well() -> None:
    outcome = batch_outcome(adopt({"items": [{"data": {"id": "1"}}]}, "AdArrayResponse"))
    assert outcome
    assert outcome.failed == ()


def test_an_item_the_reply_is_silent_about_has_failed() -> None:
    outcome = batch_outcome(adopt({"items": [{}]}, "AdArrayResponse"), [{"name": "x"}])
    assert outcome.failed[0].messages == ("the reply says nothing of this item",)


def test_a_reply_to_something_else_is_refused() -> None:
    with pytest.raises(ValueError, match="no reply to a batch"):
        batch_outcome(Model.from_dict({"id": "1"}))


@pytest.mark.fault(24)
@pytest.mark.parametrize("kind", ["campaigns", "keywords"])
async def test_a_batch_that_partly_fails(kind: str, fired: Fired) -> None:
    async with LocalPinterest(seed=7) as local, Pinterest("pina_test", base_url=local.url) as pinterest:
        arguments, body = local.arguments(f"{kind}/create")
        items: list[dict[str, Any]] = body["keywords"] if kind == "keywords" else body
        many: list[dict[str, Any]] = [
            {**items[0], **({"value": f"word {n}"} if kind == "keywords" else {})} for n in range(3)
        ]
        local.fail(f"{kind}/create", 1, faults.refuse(1))
        call = getattr(pinterest, kind).create
        reply = await call(
            arguments["ad_account_id"], body={**body, "keywords": many} if isinstance(body, dict) else many
        )
        outcome: BatchOutcome = batch_outcome(reply, many)
        assert len(local.fired) == 1
        assert len(outcome.succeeded) == 2
        assert [failure.position for failure in outcome.failed] == [1]
        assert outcome.failed[0].messages
        assert outcome.to_send_again() == [many[1]]
        fired(local)
