"""References and times of seeded rows: ids of existing rows, times before today, the user as the owner.

Times are relative to the midnight before the local Pinterest was created, so that queries for the last days find rows:
the newest row changed in the last day, the others days to months ago.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, Protocol

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.json_values import is_list, is_object
from pinterest_async_overrides.testing.state.entity import Entity, Row

DAY = 86400

# Names of ids -> the entity they refer to, if the name is not the entity's own.
_POINTS_AT = {
    "advertiser": "ad_account",
    "account": "ad_account",
    "ad_accounts": "ad_account",
    "connected_advertiser": "ad_account",
    "connected_tag": "conversion_tag",
    "catalog_product_group": "product_group",
    "collections_hero_pin": "pin",
    "organic_pin": "pin",
    "hero_pin": "pin",
    "feed_profile": "feed",
    "catalogs": "catalog",
    "seed": "audience",
    "AUDIENCE": "audience",
}
_USER_IDS = frozenset({"user_id", "connected_user_id", "user_account_id", "profiles_ids"})
_USERS = frozenset({"owner", "created_by_user", "board_owner"})
_TIME = re.compile(r"(_time|_timestamp|_at|_date|_ms|_time_ms|^date|_expiry)$")
_CREATED = ("created", "creation", "start", "billing_period_start", "accepted")
_LATER = ("end", "expires", "partner_access_token_expiry", "partner_refresh_token_expiry", "invoice_due")


# Country and currency of the ad accounts, in rotation. The yen has no minor unit, which micros do not show.
MARKETS = (("US", "USD"), ("JP", "JPY"), ("DE", "EUR"), ("GB", "GBP"), ("BR", "BRL"))
_CURRENCIES = frozenset({"currency", "currency_info", "currency_code", "discountCurrency"})


def market_of(index: int) -> tuple[str, str]:
    """Return the country and the currency of the seeded ad account with this index."""
    return MARKETS[index % len(MARKETS)]


class SeedContext(Protocol):
    """The attributes of a `Store` that references and times are taken from."""

    seed: int
    user_id: str
    username: str
    anchor: int
    entities: Any

    def nth(self, name: str, owner: str, number: int) -> str | None:
        """Return the id of one of an owner's seeded rows, by index modulo their number."""
        ...


def ground(world: SeedContext, entity: Entity, owner: str, index: int, place: int, row: Row) -> None:
    """Set a seeded row's references and times. `place` is its position among its owner's rows."""
    _Grounding(world, entity, owner, index, place).walk(row, top=True)


class _Grounding:
    def __init__(self, world: SeedContext, entity: Entity, owner: str, index: int, place: int) -> None:
        self._world = world
        self._entity = entity
        self._owner = owner
        self._index = index
        self._place = place
        # 0, 1, 4, 9 ... days ago, repeating: any time window of a reader contains some recently changed rows.
        spread = seeded_random.number(world.seed, entity.name, index, "time")
        self.changed = world.anchor - (place % 10) ** 2 * DAY - spread % DAY
        self.created = self.changed - (10 + spread % 300) * DAY

    def walk(self, row: Row, *, top: bool = False) -> None:
        for name, value in row.items():
            if top and name == self._entity.id_field:
                continue
            if name in _USERS and is_object(value):
                row[name] = self._user(value)
            elif value is not None and _TIME.search(name) and not is_object(value) and not is_list(value):
                row[name] = self._time(name, value)
            elif name in _CURRENCIES and self._entity.owner == "ad_account_id":
                row[name] = market_of(int(self._owner[-8:]))[1]
            elif name.endswith(("_id", "_ids")) or name in ("AUDIENCE_INCLUDE", "AUDIENCE_EXCLUDE"):
                row[name] = self._id(name, value)
            else:
                self._walk_value(value)

    def _walk_value(self, value: Any) -> None:
        if is_object(value):
            self.walk(value)
        elif is_list(value):
            for each in value:
                self._walk_value(each)

    def _user(self, value: dict[str, Any]) -> dict[str, Any]:
        known = {"id": self._world.user_id, "username": self._world.username, "email": None}
        return value | {name: of for name, of in known.items() if name in value}

    def _id(self, name: str, value: Any) -> Any:
        if name in _USER_IDS:
            return [self._world.user_id] if is_list(value) else self._world.user_id
        stem = name.removesuffix("s").removesuffix("_id") if name != "ad_accounts_ids" else "ad_account"
        stem = name.removesuffix("_INCLUDE").removesuffix("_EXCLUDE") if name.isupper() else stem
        if self._entity.owner == "ad_account_id" and stem == "ad_account" and not is_list(value):
            return self._owner
        pointed = self._world.entities.get(_POINTS_AT.get(stem, stem))
        if pointed is None or value is None:
            return value
        found = self._reference(pointed)
        if is_list(value):
            return [found] if found is not None else []
        return int(found) if found is not None and isinstance(value, int) else found

    def _reference(self, pointed: Entity) -> str | None:
        """Return the id of a row of another entity, from the same ad account if it belongs to one."""
        owner = ""
        if pointed.owner == "ad_account_id":
            same = self._entity.owner == "ad_account_id"
            owner = self._owner if same else self._world.nth("ad_account", "", self._index) or ""
        elif pointed.owner == self._entity.owner:
            owner = self._owner
        elif pointed.owner:
            return None
        return self._world.nth(pointed.name, owner, self._place)

    def _time(self, name: str, value: Any) -> Any:
        moment = self.changed
        if name.startswith(_CREATED):
            moment = self.created
        elif name.startswith(_LATER):
            moment = self._world.anchor + (30 + self._place % 60) * DAY
        if isinstance(value, int | float):
            return moment * 1000 if self._entity.traits.milliseconds or name.endswith("_ms") else moment
        text = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%S")
        if len(str(value)) == len("2024-01-01"):
            return text[:10]
        return text + ("Z" if str(value).endswith("Z") else "")
