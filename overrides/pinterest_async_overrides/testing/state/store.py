"""Store of a local Pinterest's rows by entity and owner: seeded on first access, changed by calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from pinterest_async_overrides.testing.contract import examples, seeded_random
from pinterest_async_overrides.testing.contract.api_error import ApiError, not_found
from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.state.clock import Clock
from pinterest_async_overrides.testing.state.entity import Entity, Row, type_of
from pinterest_async_overrides.testing.state.grounding import ground
from pinterest_async_overrides.testing.state.refusals import Refusals

# Seeded rows are numbered from 0, rows that calls create from here, so ids never collide.
FIRST_CREATED = 50_000_000

USERNAME = "local_pinner"
DAY = 86400


@dataclass(frozen=True, slots=True)
class Sizes:
    """Numbers of seeded rows: accounts, children of each parent, and the user's boards and Pins."""

    accounts: int = 3
    campaigns: int = 10
    ad_groups: int = 2
    ads: int = 2
    boards: int = 10
    pins: int = 50


class Store:
    """The rows of one local Pinterest."""

    def __init__(self, seed: int, sizes: Sizes, clock: Clock, entities: Mapping[str, Entity]) -> None:
        self.seed = seed
        self.sizes = sizes
        self.clock = clock
        self.entities = entities
        self.refusals = Refusals()
        self.username = USERNAME
        self.anchor = int(clock.now()) // DAY * DAY
        """The midnight that the times of seeded rows are relative to."""
        self.user_id = f"729{seeded_random.number(seed, 'user') % 10**15:015d}"
        self.version = 0
        """Incremented with every change, to invalidate cached replies."""
        self._tables: dict[tuple[str, str], dict[str, Row]] = {}
        self._narrow: dict[str, tuple[str, ...]] = {}
        self._created = {name: count(FIRST_CREATED) for name in entities}

    def id(self, name: str, index: int) -> str:
        """Return the id of an entity's row number `index`: digits determined by the seed."""
        prefix = self.entities[name].traits.prefix or 100 + seeded_random.number("prefix", name) % 100
        return f"{prefix}{seeded_random.number(self.seed, name) % 10**4:04d}{index:08d}"

    def new_id(self, name: str) -> str:
        """Return an unused id."""
        return self.id(name, next(self._created[name]))

    def table(self, name: str, owner: str = "") -> dict[str, Row]:
        """Return an owner's rows of an entity, by id; raise an `ApiError` for an unknown ad account or board."""
        key = name, owner
        rows = self._tables.get(key)
        if rows is None:
            entity = self.entities[name]
            self._check_owner(entity, owner)
            rows = self._tables[key] = {}
            for index in self.indexes(entity, owner):
                row = self._seeded(entity, owner, index)
                rows[str(row[entity.id_field]) if entity.id_field else str(index)] = row
        return rows

    def get(self, name: str, identity: str, owner: str = "") -> Row:
        """Return one row; raise an `ApiError` with the entity's code if it does not exist."""
        row = self.table(name, owner).get(identity)
        if row is None:
            raise not_found(name, identity)
        return row

    def find(self, name: str, identity: str) -> Row:
        """Return one row of any owner; raise an `ApiError` if no owner has it."""
        owner_entity = next(
            (each for each in self.entities.values() if each.id_parameter == self.entities[name].owner), None
        )
        for owner in list(self.table(owner_entity.name)) if owner_entity is not None else [""]:
            row = self.table(name, owner).get(identity)
            if row is not None:
                return row
        raise not_found(name, identity)

    def put(self, name: str, row: Row, owner: str = "") -> Row:
        """Store a new or changed row and return it."""
        self.table(name, owner)[row[self.entities[name].id_field]] = row
        self.version += 1
        return row

    def drop(self, name: str, identity: str, owner: str = "") -> Row:
        """Remove a row and return it; raise an `ApiError` if it does not exist."""
        row = self.get(name, identity, owner)
        del self.table(name, owner)[identity]
        self.version += 1
        return row

    def take(self, name: str, identity: str) -> Row | None:
        """Remove a row of any owner whose rows are loaded, and return it; None if there is none."""
        for (kind, owner), rows in self._tables.items():
            if kind == name and identity in rows:
                return self.drop(name, identity, owner)
        return None

    def reset(self, owner: str) -> None:
        """Restore the seeded rows of an owner."""
        for key in [key for key in self._tables if key[1] == owner]:
            del self._tables[key]
        self.version += 1

    def counts(self) -> dict[str, int]:
        """Return the number of loaded rows of each entity; seeded rows are loaded on first access."""
        counts: dict[str, int] = {}
        for (name, _), rows in self._tables.items():
            counts[name] = counts.get(name, 0) + len(rows)
        return counts

    def _check_owner(self, entity: Entity, owner: str) -> None:
        if entity.owner == "ad_account_id":
            self.get("ad_account", owner)
        elif entity.owner == "board_id":
            self.get("board", owner)
        elif entity.owner and not owner:
            raise ApiError(404, 404, f"{entity.owner} is unknown.")

    def _seeded(self, entity: Entity, owner: str, index: int) -> Row:
        """Return the seeded row of this index: an example of its schema, completed by its entity's seed function."""
        row: Row = examples.build(entity.schema, self.seed, entity.name, index)
        if entity.id_field in ("name", "username"):
            row[entity.id_field] = f"{entity.name}_{index}"
        elif entity.id_field and entity.id_field != "website":
            row[entity.id_field] = self.id(entity.name, index)
        self._ground(entity, owner, index, row)
        if entity.owner in properties_of(entity.schema):
            row[entity.owner] = owner
        for name, words in entity.vocabulary.items():
            if isinstance(row.get(name), str):
                row[name] = words[index % len(words)]
        if "type" in row:
            row["type"] = type_of(entity) or row["type"]
        if row.get("name") is not None and entity.id_field != "name":
            row["name"] = f"{entity.name.replace('_', ' ').capitalize()} {index}"
        if "status" in row and entity.traits.parents:
            row["status"] = "ACTIVE"
        if entity.traits.seed is not None:
            entity.traits.seed(self, owner, index, row)
        return row

    def _ground(self, entity: Entity, owner: str, index: int, row: Row) -> None:
        """Set a row's references and times, except for fields whose schema does not allow them."""
        narrow_values = {name: row[name] for name in self._narrow.get(entity.name, ())}
        before = dict(row)
        ground(self, entity, owner, index, index - self.indexes(entity, owner).start, row)
        if entity.name not in self._narrow:
            shown = properties_of(entity.schema)
            narrow = [name for name, value in row.items() if name in shown and not fits(shown[name], value)]
            self._narrow[entity.name] = tuple(narrow)
            narrow_values = {name: before[name] for name in narrow}
        row |= narrow_values

    def nth(self, name: str, owner: str, number: int) -> str | None:
        """Return the id of one of an owner's seeded rows, by index modulo their number; None if there are none."""
        indexes = self.indexes(self.entities[name], owner)
        return self.id(name, indexes[number % len(indexes)]) if indexes else None

    def indexes(self, entity: Entity, owner: str) -> range:
        """Return the indexes of an owner's seeded rows. A child's index determines its parent's."""
        sizes = self.sizes
        shared = {"ad_account": sizes.accounts, "board": sizes.boards, "pin": sizes.pins}
        if entity.name in shared:
            return range(shared[entity.name])
        each = entity.traits.seeded
        if entity.owner == "ad_account_id":
            children = {"campaign": sizes.campaigns, "ad_group": sizes.campaigns * sizes.ad_groups}
            children["ad"] = children["product_group_promotion"] = children["ad_group"] * sizes.ads
            each = children.get(entity.name, each)
        if owner[-8:].isdecimal() and entity.owner != "business_id":
            first = int(owner[-8:]) * each
        else:
            # Any other owner that the call names: a business, a user.
            first = seeded_random.number(self.seed, owner) % 10**6 * each if owner else 0
        return range(first, first + each) if first < FIRST_CREATED else range(0)
