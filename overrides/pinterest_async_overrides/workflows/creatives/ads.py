"""`workflows.ads`: the jobs of `Entities`, and an ad of a Pin."""

from __future__ import annotations

import difflib
from typing import Any, Final, get_args

from pinterest_async import models
from pinterest_async.operations import OPERATIONS
from pinterest_async_overrides.workflows.accounts import account_for
from pinterest_async_overrides.workflows.entity_jobs import Entities, Entity
from pinterest_async_overrides.workflows.interfaces import call
from pinterest_async_overrides.workflows.journal import Given


def _known_values(operation_id: str, field: str) -> tuple[str, ...]:
    """Return the contract's values of a field, for an operation whose body is a list of items."""
    body = OPERATIONS[operation_id].body
    item: Any = getattr(models, body.shape.removeprefix("list[").removesuffix("]")) if body else None
    enum: str = item.__annotations__[field].partition(" | ")[0]
    return get_args(getattr(models, enum))


CALLS_TO_ACTION: Final = _known_values("ads/create", "customizable_cta_type")
CREATIVE_TYPES: Final = {"image": "REGULAR", "video": "VIDEO", "multiple_images": "CAROUSEL"}
"""The creative type of an ad by the media of its Pin (docs/api-facts.md, section 10: an image Pin is REGULAR)."""


class Ads(Entities):
    """Jobs over ads: pause, resume, archive, update, create, plan, and an ad for a Pin."""

    async def for_pin(
        self,
        ad_group_id: str,
        pin_id: str,
        *,
        cta: str | None = None,
        name: str | None = None,
        status: str = "PAUSED",
        ad_account_id: str | None = None,
        journal: Given = None,
        **fields: Any,
    ) -> Entity:
        """Create an ad of a Pin in an ad group and return it as the API shows it.

        The creative type is read off the Pin: REGULAR, VIDEO or CAROUSEL. The call to action belongs to the **ad**, not
        to the Pin: `cta="Shop now"` or "SHOP_NOW", one of the contract's values (INSTALL_NOW is not one). The ad is
        PAUSED unless `status` says otherwise. The `name` is its key within the ad group, by default the Pin's title
        and id: a second call finds the ad and creates nothing. `fields` are others of an ad: destination_url,
        tracking_urls … `ad_account_id` is the client's by default, or the only one that the token sees. Raises
        ValueError for an unknown call to action, before anything is sent; ConfigurationError without an ad account;
        ItemsFailed where Pinterest refuses the ad.
        """
        action = {"customizable_cta_type": call_to_action(cta)} if cta is not None else {}
        account = await account_for(self._client, ad_account_id)
        pin = await call(self._client, "pins/get", {"pin_id": pin_id})
        item = {
            "name": name or f"{pin.title or 'Pin'} {pin_id}"[:255],
            "ad_group_id": ad_group_id,
            "pin_id": pin_id,
            "creative_type": creative_type(pin),
            "status": status,
            **action,
            **fields,
        }
        outcome = await self.create(account, [item], journal=journal)
        outcome.raise_for_failures()
        return outcome.at(0).value or {}


def call_to_action(text: str) -> str:
    """Return the API's name of a call to action. Raises ValueError with the closest match."""
    name = "_".join(text.upper().replace("-", " ").split())
    if name not in CALLS_TO_ACTION:
        close = difflib.get_close_matches(name, CALLS_TO_ACTION, n=1)
        hint = f"; did you mean {close[0]}?" if close else f": one of {', '.join(CALLS_TO_ACTION)}"
        raise ValueError(f"an ad has no call to action {text!r}{hint}")
    return name


def creative_type(pin: Any) -> str:
    """Return the creative type for an ad of a Pin."""
    media = pin.media.media_type if pin.media is not None else None
    if media in CREATIVE_TYPES:  # before the Pin's own type, which is REGULAR for a carousel, too
        return CREATIVE_TYPES[media]
    known = pin.creative_type
    return str(known) if known in CREATIVE_TYPES.values() else "REGULAR"
