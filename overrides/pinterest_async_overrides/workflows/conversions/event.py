"""Conversion event: one of the names that Pinterest takes, made so that what cannot be taken is refused at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Self, Unpack

from pinterest_async_overrides.workflows.conversions.event_fields import EventFields, body_of, fields_of

NAMES: Final = (
    "add_payment_info",
    "add_to_cart",
    "add_to_wishlist",
    "app_install",
    "checkout",
    "custom",
    "initiate_checkout",
    "lead",
    "page_visit",
    "search",
    "signup",
    "subscribe",
    "view_category",
    "view_content",
    "watch_video",
)
"""Names of the events/create documentation; an event of another name is taken and shows in no report."""

_NAME: Final = re.compile(r"[a-z][a-z0-9_]*")
_SQUEEZED: Final = {name.replace("_", ""): name for name in NAMES}


@dataclass(frozen=True, slots=True)
class Event:
    """One conversion: `Event.checkout("order-17", when, email=..., phone=..., click_id=..., value=Decimal("72.39"))`.

    Made by a method for each name; `event_id` is yours and the same as the tag's, so that Pinterest counts the event
    once however often it is sent; `when` is a datetime with a time zone, or seconds since 1970. The fields are those of
    `EventFields`. Personal data is normalised and hashed here, and the event holds nothing else of it. Raises TypeError
    or ValueError, naming the field, for what Pinterest would refuse: no email, maid or IP address with user agent, a
    phone number without its country code, milliseconds, a float as amount.
    """

    name: str
    event_id: str
    body: Mapping[str, Any] = field(repr=False, hash=False)

    @property
    def offline(self) -> bool:
        """Whether it took place offline: Pinterest does not remove duplicates of such events."""
        return bool(self.body["action_source"] == "offline")

    @classmethod
    def named(cls, name: str, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event of any name, one that this release does not know too. Raises ValueError for a known name that
        is misspelt, as PageVisit for page_visit: its events would show in no report.
        """
        meant = _SQUEEZED.get(re.sub(r"[^a-z0-9]", "", name.lower()))
        if meant is not None and name != meant:
            raise ValueError(f"the name of this event is {meant!r}, not {name!r}")
        if not _NAME.fullmatch(name):
            raise ValueError(f"the name of an event is in lower case, words joined by _, not {name!r}")
        return cls(name, event_id, body_of(name, event_id, when, fields))

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Self:
        """Return the event of a line of JSON or CSV: `name`, `event_id`, `when` and fields, or the API's own shape.

        What is personal is hashed unless it is a SHA-256 digest already. `when` is an int, its text, or ISO 8601.
        """
        fields = fields_of(given) if "user_data" in given or "event_name" in given else dict(given)
        name = fields.pop("name", None) or fields.pop("event_name", None)
        when = fields.pop("when", None) or fields.pop("event_time", None)
        event_id = fields.pop("event_id", None)
        if not name or when is None or not event_id:
            raise ValueError("an event needs name, event_id and when (or event_name, event_id and event_time)")
        named: Any = cls.named
        made: Self = named(str(name), str(event_id), _time(when), **fields)
        return made

    @classmethod
    def add_payment_info(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Payment details were entered."""
        return cls.named("add_payment_info", event_id, when, **fields)

    @classmethod
    def add_to_cart(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Something was put into a shopping cart."""
        return cls.named("add_to_cart", event_id, when, **fields)

    @classmethod
    def add_to_wishlist(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Something was put on a wish list."""
        return cls.named("add_to_wishlist", event_id, when, **fields)

    @classmethod
    def app_install(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event: an app was installed; give action_source="app_ios" or "app_android", and app_id."""
        return cls.named("app_install", event_id, when, **fields)

    @classmethod
    def checkout(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Something was bought: value (before tax and shipping), currency, order_id, contents."""
        return cls.named("checkout", event_id, when, **fields)

    @classmethod
    def custom(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event of your own that reports show as custom."""
        return cls.named("custom", event_id, when, **fields)

    @classmethod
    def initiate_checkout(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event: a checkout was begun."""
        return cls.named("initiate_checkout", event_id, when, **fields)

    @classmethod
    def lead(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Somebody showed interest in an offer."""
        return cls.named("lead", event_id, when, **fields)

    @classmethod
    def page_visit(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event: a main page was seen, that of a product for instance."""
        return cls.named("page_visit", event_id, when, **fields)

    @classmethod
    def search(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Somebody searched on the website: search_string."""
        return cls.named("search", event_id, when, **fields)

    @classmethod
    def signup(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Somebody signed up."""
        return cls.named("signup", event_id, when, **fields)

    @classmethod
    def subscribe(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Somebody began a subscription."""
        return cls.named("subscribe", event_id, when, **fields)

    @classmethod
    def view_category(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event: a category page was seen."""
        return cls.named("view_category", event_id, when, **fields)

    @classmethod
    def view_content(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Content was seen."""
        return cls.named("view_content", event_id, when, **fields)

    @classmethod
    def watch_video(cls, event_id: str, when: datetime | int, **fields: Unpack[EventFields]) -> Self:
        """Return an event: a video was seen."""
        return cls.named("watch_video", event_id, when, **fields)


def _time(when: Any) -> Any:
    if not isinstance(when, str):
        return when
    if when.strip().isdecimal():
        return int(when)
    try:
        return datetime.fromisoformat(when.strip())
    except ValueError:
        raise ValueError("the time of an event is ISO 8601 with a time zone, or seconds since 1970") from None
