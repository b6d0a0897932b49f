"""Every shape in which Pinterest answers a batch, in the versions of its description: each item classed once."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pinterest_async import BatchOutcome, BatchReplyError, batch_outcome
from pinterest_async.model import Model
from tests.contract import is_object
from tests.faults.plugin import Fired

Json = dict[str, Any]
NAMES = (
    "items", "data", "exceptions", "errors", "error_messages", "status", "code", "message", "id", "name", "keywords",
    "num_events_received", "num_events_processed", "events", "batch_id", "invite",
)  # fmt: skip
"""Names that replies to batches are made of."""

REFUSED: Json = {"code": 2673, "message": "no budget"}
EVENTS: Json = {"num_events_received": 2, "num_events_processed": 1}
A_B: list[Json] = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]


def event(status: str, message: str | None = "") -> Json:
    return {"status": status, "error_message": message, "warning_message": None}


# Each reply is to two items of which the first is done and the second refused, with one message.
SHAPES: dict[str, tuple[Any, Any]] = {
    "campaigns": ({"items": [{"data": {"id": "a"}}, {"data": {}, "exceptions": [REFUSED]}]}, A_B),
    "ad groups": ({"items": [{"data": {"id": "a"}, "exceptions": []}, {"exceptions": [REFUSED]}]}, A_B),
    "ads": ({"items": [{"data": {"id": "a"}, "exceptions": None}, {"exceptions": REFUSED}]}, A_B),
    "ads, empty exception": ({"items": [{"data": {"id": "a"}, "exceptions": {}}, {"exceptions": REFUSED}]}, A_B),
    "lead forms": ({"items": [{"data": {"id": "a"}}, {"data": {"id": "b"}, "exceptions": [REFUSED]}]}, A_B),
    "product group promotions": (
        {"items": [{"data": {"id": "a"}, "exceptions": [{}]}, {"data": None, "exceptions": [REFUSED]}]},
        {"ad_group_id": "7", "product_group_promotion": A_B},
    ),
    "promotions": ({"promotions": [{"data": {"id": "a"}}, {"data": None, "exception": REFUSED}]}, A_B),
    "invites": (
        {"items": [{"invite": {"id": "a"}}, {"exception": {**REFUSED, "invite_or_request_id": "b"}}]},
        {"invites": [{"invite_id": "a"}, {"invite_id": "b"}]},
    ),
    "invites of members": (
        {
            "items": [
                {"invite": {"id": "1"}, "exception": None},
                {"exception": {**REFUSED, "users_or_partner_ids": ["b"]}},
            ]
        },
        {"business_role": "EMPLOYEE", "members": ["a", "b"], "partners": []},
    ),
    "cancelled invites": (
        {"items": [{"invite": {"id": "a"}}, {"exception": {"message": "no budget", "invite_id": "b"}}]},
        {"invite_ids": ["a", "b"]},
    ),
    "keywords": (
        {
            "keywords": [{"id": "1", "value": "a"}],
            "errors": [{"data": {"value": "b"}, "error_messages": ["no budget"]}],
        },
        {"parent_id": "7", "keywords": [{"value": "a", "bid": 1}, {"value": "b", "bid": 1}]},
    ),
    "labels": (
        {"labels": [{"id": "a"}], "errors": [{"data": {"id": "b"}, "error_messages": ["no budget"]}]},
        {"labels": A_B},
    ),
    "labels applied": (
        {
            "entities_labels": [{"entity_id": "a", "label_id": "9", "status": "ACTIVE"}],
            "errors": [{"data": {"entity_id": "b", "label_id": "9"}, "error_messages": ["no budget"]}],
        },
        {"entity_ids": ["a", "b"]},
    ),
    "asset groups updated": (
        {"updated_asset_groups": [{"id": "a"}], "exceptions": [{"asset_group_id": "b", **REFUSED}]},
        {"asset_groups_to_update": [{"asset_group_id": "a"}, {"asset_group_id": "b"}]},
    ),
    "asset groups deleted": (
        {"deleted_asset_groups": ["a"], "exceptions": [{"asset_group_id": "b", **REFUSED}]},
        {"asset_groups_to_delete": ["a", "b"]},
    ),
    "requests for assets": (
        {"invites": {"a": "534"}, "exceptions": [{"code": 2673, "messages": ["no budget"]}]},
        {"asset_requests": [{"partner_id": "a"}, {"partner_id": "b"}]},
    ),
    "conversion events": (
        {**EVENTS, "events": [event("processed"), event("failed", "no budget")]},
        {"data": [{"event_id": "a", "event_name": "lead"}, {"event_id": "b", "event_name": "lead"}]},
    ),
    "catalog items": (
        {
            "batch_id": "9",
            "status": "COMPLETED",
            "items": [
                {"item_id": "a", "status": "SUCCESS", "errors": [], "warnings": [{"code": 5, "message": "odd"}]},
                {"item_id": "b", "status": "FAILURE", "errors": [{"attribute": "price", **REFUSED}]},
            ],
        },
        {"country": "US", "items": [{"item_id": "a"}, {"item_id": "b"}]},
    ),
    "catalog items asked for": (
        {"items": [{"item_id": "a", "attributes": {"title": "A"}}, {"item_id": "b", "errors": [REFUSED]}]},
        ["a", "b"],
    ),
    "local inventory": (
        {
            "batch_id": "9",
            "operation_results": [
                {"item_id": "a", "store_code": "s", "status": "SUCCESS"},
                {"item_id": "b", "store_code": "s", "status": "FAILURE", "errors": [REFUSED]},
            ],
        },
        {"operations": [{"item_id": "a", "store_code": "s"}, {"item_id": "b", "store_code": "s"}]},
    ),
    "advanced auction items": (
        {"catalog_id": "7", "items": [{"item_id": "a", "errors": []}, {"item_id": "b", "errors": [REFUSED]}]},
        {"catalog_id": "7", "items": [{"item_id": "a"}, {"item_id": "b"}]},
    ),
    "advertiser-defined events": (
        {
            "items": [
                {"name": "a", "status": "success"},
                {"name": "b", "status": "failure", "exceptions": ["no budget"]},
            ]
        },
        {"items": [{"name": "a"}, {"name": "b"}]},
    ),
    "schedules": (
        [{"data": {"id": "a"}}, {"data": {"id": "b", "exceptions": REFUSED}}],
        A_B,
    ),
    "local stores": (
        [{"data": {"id": "7", "store_code": "a"}}, {"data": {"exceptions": REFUSED}}],
        [{"store_code": "a"}, {"store_code": "b"}],
    ),
    "local stores deleted": (
        [{"id": "a", "status": {"statusCode": 204}}, {"id": "b", "status": REFUSED}],
        ["a", "b"],
    ),
    "previews deleted": ([{"status": {"statusCode": 204}}, {"status": REFUSED}], ["a", "b"]),
}


@pytest.mark.fault(24, 81)
@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("modelled", [False, True])
def test_each_shape(name: str, modelled: bool, fired: Fired) -> None:
    reply, sent = SHAPES[name]
    outcome = batch_outcome(Model.from_dict(reply) if modelled and is_object(reply) else reply, sent)
    assert not outcome
    assert (len(outcome.done), len(outcome.refused), outcome.again, outcome.unknown) == (1, 1, (), ())
    assert outcome.positions == (0,)
    [failure] = outcome.refused
    assert (failure.position, failure.key, failure.message) == (1, "b" if failure.key != "B" else "B", "no budget")
    assert failure.code in (2673, None)
    assert outcome.to_send_again() == []
    fired("items refused", len(outcome.refused))


@pytest.mark.parametrize("name", SHAPES)
def test_a_refusal_alone_is_no_success(name: str) -> None:
    reply, _ = SHAPES[name]
    outcome = batch_outcome(reply)
    assert len(outcome.refused) == 1
    assert not outcome


@pytest.mark.parametrize(
    ("reason", "again"),
    [
        ({"code": 12, "message": "Something went wrong on our end"}, True),
        ({"code": 2787, "message": ""}, True),
        ({"code": 8, "message": "This request exceeded a rate limit"}, True),
        ({"code": 2726, "message": "Reporting query cost limit exceeded"}, True),
        ({"code": 1, "message": "Slow down. Retry after 5 seconds"}, True),
        ({"code": 1, "message": "Invalid name"}, False),
        ({"code": 2384, "message": "A campaign needs a budget"}, False),
        ({"message": "Internal error, please try again"}, True),
        ({"message": "em is not hashed"}, False),
        ({"code": 12, "message": "invalid link", "attribute": "link"}, False),  # a code of the catalog's own
    ],
)
def test_transient_and_permanent(reason: Json, again: bool) -> None:
    outcome = batch_outcome({"items": [{"data": None, "exceptions": [reason]}]}, [{"name": "x"}])
    assert (len(outcome.again), len(outcome.refused)) == ((1, 0) if again else (0, 1))
    assert outcome.to_send_again() == ([{"name": "x"}] if again else [])


def test_one_permanent_reason_is_enough() -> None:
    reasons = [{"code": 12, "message": "our end"}, REFUSED]
    [failure] = batch_outcome({"items": [{"exceptions": reasons}]}).refused
    assert failure.codes == (12, 2673)
    assert failure.message == "our end; no budget"


def test_a_hint_says_what_to_do() -> None:
    [failure] = batch_outcome({"items": [{"exceptions": [{"code": 2384, "message": "no"}]}]}).refused
    assert "daily_spend_cap" in (failure.hint or "")


def test_results_in_another_order_are_matched_by_key() -> None:
    reply = {
        "items": [{"item_id": "b", "status": "FAILURE", "errors": [REFUSED]}, {"item_id": "a", "status": "SUCCESS"}]
    }
    outcome = batch_outcome(reply, [{"item_id": "a"}, {"item_id": "b"}])
    assert [failure.position for failure in outcome.refused] == [1]
    assert outcome.positions == (0,)


def test_ids_that_come_as_integers_are_keys_too() -> None:
    outcome = batch_outcome({"deleted_asset_groups": [1], "exceptions": [{"asset_group_id": 2, **REFUSED}]}, ["1", "2"])
    assert [(failure.position, failure.key) for failure in outcome.refused] == [(1, "2")]


def test_keywords_that_differ_in_their_match_type() -> None:
    sent = [{"value": "a", "match_type": "BROAD"}, {"value": "a", "match_type": "EXACT"}]
    reply = {"keywords": [{"id": "1", **sent[0]}], "errors": [{"data": sent[1], "error_messages": ["no"]}]}
    assert [failure.position for failure in batch_outcome(reply, sent).refused] == [1]


def test_the_same_item_sent_twice_is_told_of_once() -> None:
    outcome = batch_outcome({"deleted_members": ["1"]}, {"members": [{"member_id": "1"}, {"member_id": "1"}]})
    assert outcome.positions == (0, 1)


CUSTOMER_LIST: Json = {"id": "643", "name": "x", "status": "PROCESSING", "num_uploaded_user_records": 2}


@pytest.mark.parametrize(
    ("exceptions", "messages"),
    [
        ({}, None),
        (None, None),
        ({"code": 2, "message": "Advertiser not found."}, ("Advertiser not found.",)),
        ({"invalid_records": 3}, ('{"invalid_records": 3}',)),
    ],
)
def test_customer_lists_answer_with_the_list_itself(exceptions: Any, messages: tuple[str, ...] | None) -> None:
    sent = {"name": "x", "records": "a@b.c", "records_v2": [{"email": "a@b.c"}, {"email": "d@e.f"}]}
    outcome = batch_outcome({**CUSTOMER_LIST, "exceptions": exceptions}, sent)
    assert [failure.messages for failure in outcome.refused] == ([messages] if messages else [])
    assert len(outcome.done) == (not messages)


@pytest.mark.parametrize(
    ("reply", "sent"),
    [
        (
            {"items": [{"member_id": "1", "business_role": "EMPLOYEE"}]},
            [{"member_id": "1", "business_role": "EMPLOYEE"}],
        ),
        (
            {"items": [{"response": {"asset_id": "1", "member_id": "2"}}]},
            {"accesses": [{"asset_id": "1", "member_id": "2"}]},
        ),
        ({"deleted_partners": ["1"]}, {"partner_ids": ["1"], "partner_type": "EXTERNAL"}),
        ({"product_tags": [{"pin_id": "1"}]}, {"product_tags": [{"pin_id": "1"}]}),
        (["4711"], [{"name": "a product group"}]),
        ([{"schedule_id": "1", "entity_id": "2"}], [{"entity_id": "2", "schedule_type": "CAMPAIGN_BUDGET_CHANGE"}]),
    ],
)
def test_lists_of_entities_count_only_with_what_was_sent(reply: Any, sent: Any) -> None:
    outcome = batch_outcome(reply, sent)
    assert outcome
    assert len(outcome.done) == 1
    if "response" not in str(reply):
        with pytest.raises(BatchReplyError, match="give what was sent"):
            batch_outcome(reply)


UNKNOWN: list[tuple[Any, Any, str]] = [
    ({"id": "1", "name": "a Pin"}, None, "no reply to a batch"),
    ({"items": [{"id": "1"}], "bookmark": None}, [{"id": "1"}], "a page of a list"),
    ({"curves": [{"x": 1}], "derived_metrics": {}}, [{"id": "1"}], "something else than the items"),
    ({"bid_floors": [1, 2]}, [{"id": "1"}, {"id": "2"}], "list of numbers"),
    ({"audience_id": "1", "permissions": ["x"], "recipient_account_ids": ["2"]}, ["2"], "no reply to a batch"),
    ({"items": [{"data": {"id": "1"}}, {"data": None}]}, None, "not known what became of position 1"),
    ({"items": [{"data": {"id": "1"}}, {}]}, A_B, "not known what became of position 1"),
    ({"items": [{"data": {"id": "1"}}]}, A_B, "not known what became of position"),
    ({"items": [{"data": {"id": "1"}}] * 3}, A_B, "tells of 3 items, and 2 were sent"),
    ({"keywords": [], "errors": []}, {"keywords": A_B}, "not known what became of position 0"),
    ({"deleted_members": ["1"]}, ["1", "2"], "position 1"),
    ({"batch_id": "9", "status": "PROCESSING"}, A_B, "is PROCESSING"),
    ({"batch_id": "9", "status": "PROCESSING", "items": []}, A_B, "is PROCESSING"),
    ({"items": [{"item_id": "a", "status": "PROCESSING"}]}, None, "still PROCESSING"),
    (
        {"items": [{"name": "a", "status": "half done", "exceptions": []}]},
        None,
        "a status that is not known: half done",
    ),
    ({"num_events_received": 2, "num_events_processed": 1, "events": []}, A_B, "not known what became of"),
    ({**EVENTS, "events": [event("processed"), event("processed")]}, A_B, "counts 1 items processed"),
]


@pytest.mark.fault(81)
@pytest.mark.parametrize(("reply", "sent", "message"), UNKNOWN)
def test_what_is_not_known_raises(reply: Any, sent: Any, message: str, fired: Fired) -> None:
    with pytest.raises(BatchReplyError, match=message) as caught:
        batch_outcome(reply, sent or ())
    assert isinstance(caught.value, ValueError)
    fired("replies that leave an item unknown")


def test_what_is_known_comes_with_the_error() -> None:
    with pytest.raises(BatchReplyError) as caught:
        batch_outcome({"items": [{"data": {"id": "1"}}, {}, {"exceptions": [REFUSED]}]}, [*A_B, {"id": "c"}])
    outcome: BatchOutcome = caught.value.outcome
    assert [item["id"] for item in outcome.done] == ["1"]
    assert [failure.position for failure in outcome.refused] == [2]
    assert [failure.item for failure in outcome.unknown] == [A_B[1]]


@pytest.mark.parametrize(
    ("element", "kind"),
    [
        ({"data": {"id": "1"}, "status": "FAILURE"}, "refused"),
        ({"data": {"id": "1"}, "status": "PROCESSING"}, "unknown"),
        ({"data": {"id": "1", "status": "PAUSED"}, "status": "SUCCESS"}, "done"),
        ({"data": {"id": "1", "status": "ERROR"}}, "done"),  # an entity's own status is no verdict
        ({"id": "1", "code": 404, "message": "gone"}, "refused"),
        ({"code": 12, "message": "Something went wrong on our end"}, "again"),
        ({"id": "1", "code": "SUMMER", "message": "a greeting"}, "done"),
        ({"id": "1", "code": 0, "message": "fine"}, "done"),
    ],
)
@pytest.mark.parametrize("bare", [True, False])
def test_an_element_is_judged_by_all_that_it_says(element: Json, kind: str, bare: bool) -> None:
    reply: Any = [element] if bare else {"items": [element]}
    if kind == "unknown":
        with pytest.raises(BatchReplyError, match="still PROCESSING"):
            batch_outcome(reply, [{"id": "1"}])
        return
    assert len(getattr(batch_outcome(reply, [{"id": "1"}]), kind)) == 1


SHAPELESS = st.recursive(
    st.sampled_from([None, 0, 7, "", "SUCCESS", "FAILED", "1", "no", True, 10**30]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)


@given(SHAPELESS, st.sampled_from([A_B, {"data": A_B}, ["1", "2"]]))
def test_whatever_comes_each_item_is_classed_once_or_it_raises(reply: Any, sent: Any) -> None:
    try:
        outcome = batch_outcome(reply, sent)
    except BatchReplyError as error:
        outcome = error.outcome
    else:
        assert not outcome.unknown
        classed = len(outcome.done + outcome.refused + outcome.again)
        assert classed == 2 or (classed == 1 and isinstance(sent, dict))  # a body as a whole
    positions = [*outcome.positions, *(failure.position for failure in outcome.failed + outcome.unknown)]
    known = [position for position in positions if position is not None]
    assert len(known) == len(set(known))


def test_a_batch_that_failed_whole() -> None:
    outcome = batch_outcome({"batch_id": "9", "status": "FAILED", "items": []}, [{"item_id": "a"}])
    assert [failure.message for failure in outcome.refused] == ["the batch is FAILED"]


def test_a_conversion_event_that_was_refused() -> None:
    """The same event would be refused again for ever: it is offered to be corrected, and not to be sent as it is."""
    reply = {
        "num_events_received": 2,
        "num_events_processed": 1,
        "events": [
            {"status": "processed", "error_message": "", "warning_message": ""},
            {"status": "failed", "error_message": "em is not hashed", "warning_message": ""},
        ],
    }
    sent = [{"event_id": "1"}, {"event_id": "2"}]
    outcome = batch_outcome(reply, sent)
    assert (len(outcome.succeeded), [failure.position for failure in outcome.failed]) == (1, [1])
    assert outcome.to_send_again() == []
    assert outcome.to_send_again(refused=True) == [sent[1]]
    reply["events"][1]["error_message"] = "Internal server error"  # type: ignore[index]  # a list, as above
    assert batch_outcome(reply, sent).to_send_again() == [sent[1]]


def test_counts_alone_tell_that_all_events_were_processed() -> None:
    sent = [{"event_id": "1"}, {"event_id": "2"}]
    outcome = batch_outcome({"num_events_received": 2, "num_events_processed": 2, "events": []}, {"data": sent})
    assert outcome.done == tuple(sent)


def test_rows_of_a_table_that_were_refused() -> None:
    outcome = batch_outcome(
        {"status": "SUCCESS", "errors": [{"row_number": 15, "error_type": "ROW_VALIDATION_FAILED"}]}
    )
    assert [(failure.message, failure.item["row_number"]) for failure in outcome.refused] == [
        ("ROW_VALIDATION_FAILED", 15)
    ]
    with pytest.raises(BatchReplyError, match="is RUNNING"):
        batch_outcome({"status": "RUNNING", "errors": []})


def test_a_batch_of_which_nothing_failed() -> None:
    outcome = batch_outcome({"items": [{"data": {"id": "1"}}, {"data": {"id": "2"}}]}, A_B)
    assert outcome
    assert outcome.failed == ()
    assert outcome.succeeded == outcome.done


def test_what_was_sent_is_items_or_a_body() -> None:
    with pytest.raises(TypeError, match="sent must be"):
        batch_outcome({"items": [{"data": {"id": "1"}}]}, "x")
