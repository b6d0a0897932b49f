"""State of entities over many nights, against a model: what is there, what is gone, and whole histories."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from pinterest_async_overrides.bulk.entities.columns import item
from pinterest_async_overrides.bulk.entities.entity_kind import kinds
from pinterest_async_overrides.bulk.entities.state import State, scope_text

KIND = kinds()["campaigns"]
BEGIN = datetime(2026, 5, 1, 3, tzinfo=UTC)
SCOPES = [scope_text({"ad_account_id": account}) for account in ("1", "2")]

# A night: what each ad account lists (a name by id), None for one that refuses, and whether its pages repeat an item.
LISTED = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 2), max_size=4)
NIGHT = st.tuples(st.tuples(st.none() | LISTED, st.none() | LISTED), st.booleans(), st.booleans())


@settings(max_examples=60, deadline=None)
@given(nights=st.lists(NIGHT, min_size=1, max_size=7))
def test_over_many_nights(nights: list[tuple[tuple[dict[str, int] | None, ...], bool, bool]]) -> None:
    there: dict[tuple[str, str], int] = {}
    gone: dict[tuple[str, str], int] = {}
    intervals: dict[tuple[str, str], list[list[Any]]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, (lists, repeated, full) in enumerate(nights):
            moment = BEGIN + timedelta(days=number)
            state = State(Path(folder) / "state")
            state.begin({"campaigns": "{}"}, moment, history=True)
            for scope, listed in zip(SCOPES, lists, strict=True):
                if listed is None:
                    continue
                items = [item(KIND, {"id": key, "status": f"s{value}"}) for key, value in listed.items()]
                state.take("campaigns", scope, items[:2], full=full, by_time=False)
                state.take("campaigns", scope, items[1 if repeated else 2 :], full=full, by_time=False)
                state.whole("campaigns", scope)
                before = {key: value for (of, key), value in there.items() if of == scope}
                for key in before.keys() - listed.keys():
                    gone[scope, key] = there.pop((scope, key))
                    intervals[scope, key][-1][2] = moment
                for key, value in listed.items():
                    if before.get(key) != value:
                        if key in before:
                            intervals[scope, key][-1][2] = moment
                        intervals.setdefault((scope, key), []).append([value, moment, None])
                    there[scope, key] = value
                    gone.pop((scope, key), None)
            state.finish(moment)
            held = {(scope_text(row.scope), row.key): row for row in state.rows("campaigns")}
            assert {at: _value(row.content) for at, row in held.items()} == {**there, **gone}
            assert {at for at, row in held.items() if row.until is not None} == gone.keys()
            assert state.counted("campaigns").there == len(there)
            found: dict[tuple[str, str], list[list[Any]]] = {}
            for row in state.rows("campaigns", history=True):
                at = scope_text(row.scope), row.key
                found.setdefault(at, []).append([_value(row.content), row.valid_from, row.until])
            assert found == intervals
            state.close()


def _value(content: bytes) -> int:
    return int(msgspec.json.decode(content)["status"][1:])
