"""What exists at the local Pinterest: rows by kind and owner, seeded when first looked at, changed by calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

from pinterest_async_overrides.testing.contract import examples, seeded_random
from pinterest_async_overrides.testing.contract.api_error import Refusal, not_found
from pinterest_async_overrides.testing.contract.openapi import operations
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.entities import KINDS, Kind
from pinterest_async_overrides.testing.state.seed_data import finish

Row = dict[str, Any]

# Seeded rows are numbered from 0, rows made by calls from here: the two never meet.
FIRST_MADE = 50_000_000


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is seeded: rows for each account, children for each parent, and what the user owns."""

    accounts: int = 3
    campaigns: int = 10
    ad_groups: int = 2
    ads: int = 2
    boards: int = 10
    pins: int = 50


class World:
    """All rows of one local Pinterest."""

    def __init__(self, seed: int, sizes: Sizes, clock: Clock) -> None:
        self.seed = seed
        self.sizes = sizes
        self.clock = clock
        self._tables: dict[tuple[str, str], dict[str, Row]] = {}
        self._made = {name: count(FIRST_MADE) for name in KINDS}
        self.user_id = f"729{seeded_random.number(seed, 'user') % 10**15:015d}"
        self.version = 0
        """Moves on with every change, so that a kept reply can tell that it is old."""

    def id(self, kind: str, index: int) -> str:
        """The id of a kind's row number `index`: digits that the seed decides."""
        return f"{KINDS[kind].prefix}{seeded_random.number(self.seed, kind) % 10**4:04d}{index:08d}"

    def new_id(self, kind: str) -> str:
        """An id that nothing has yet."""
        return self.id(kind, next(self._made[kind]))

    def table(self, kind: str, owner: str = "") -> dict[str, Row]:
        """The rows of a kind that an owner has, by id; a `Refusal` for an ad account or board that is unknown."""
        key = kind, owner
        rows = self._tables.get(key)
        if rows is None:
            self._check_owner(KINDS[kind], owner)
            rows = self._tables[key] = {}
            for row in self._seeded(KINDS[kind], owner):
                rows[row[KINDS[kind].id_field]] = row
        return rows

    def get(self, kind: str, identity: str, owner: str = "") -> Row:
        """One row; raises a `Refusal` with the kind's number if it is not there."""
        row = self.table(kind, owner).get(identity)
        if row is None:
            raise not_found(kind, identity)
        return row

    def put(self, kind: str, row: Row, owner: str = "") -> Row:
        """Keep a row, new or changed."""
        self.table(kind, owner)[row[KINDS[kind].id_field]] = row
        self.version += 1
        return row

    def drop(self, kind: str, identity: str, owner: str = "") -> None:
        """Remove a row; raises a `Refusal` if it is not there."""
        self.get(kind, identity, owner)
        del self.table(kind, owner)[identity]
        self.version += 1

    def forget(self, owner: str) -> None:
        """Let all rows of an owner be as they were seeded."""
        for key in [key for key in self._tables if key[1] == owner]:
            del self._tables[key]
        self.version += 1

    def counts(self) -> dict[str, int]:
        """How many rows of each kind are kept: seeded ones are counted once somebody has looked at them."""
        counts: dict[str, int] = {}
        for (kind, _), rows in self._tables.items():
            counts[kind] = counts.get(kind, 0) + len(rows)
        return counts

    def row(self, kind: Kind, identity: str, *names: object) -> Row:
        """A row of this kind as the contract shows it, with values that its id decides."""
        operation = operations()[kind.source]
        row: Row = examples.build(operation.item or operation.reply or {}, self.seed, kind.name, *names)
        row[kind.id_field] = identity
        return row

    def _check_owner(self, kind: Kind, owner: str) -> None:
        if kind.owner == "ad_account_id":
            self.get("ad_account", owner)
        elif kind.owner == "board_id":
            self.get("board", owner)
        elif kind.owner and not owner:
            raise Refusal(404, 404, f"{kind.owner} is unknown.")

    def _seeded(self, kind: Kind, owner: str) -> Iterator[Row]:
        for index in self._indexes(kind, owner):
            yield finish(self, kind, owner, index, self.row(kind, self.id(kind.name, index), index))

    def _indexes(self, kind: Kind, owner: str) -> range:
        """The numbers of the rows an owner starts with. A child's number tells its parent's."""
        sizes = self.sizes
        whole = {"ad_account": sizes.accounts, "board": sizes.boards, "pin": sizes.pins}
        if kind.name in whole:
            return range(whole[kind.name])
        each = kind.seeded
        if kind.owner == "ad_account_id":
            family = {"campaign": sizes.campaigns, "ad_group": sizes.campaigns * sizes.ad_groups}
            family["ad"] = family["product_group_promotion"] = family["ad_group"] * sizes.ads
            each = family.get(kind.name, each)
        first = int(owner[-8:]) * each if owner else 0
        if kind.owner == "business_id":
            # A business is whoever the caller says it is.
            first = seeded_random.number(self.seed, owner) % 10**6 * each
        if first >= FIRST_MADE:
            return range(0)
        return range(first, first + each)
