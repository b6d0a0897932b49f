from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ai_disclosure_item import AiDisclosureItem


@model
class AiDisclosures(Model):
    """A part of `Pin`, a part of `PinCreate` and 1 more."""

    values: list[AiDisclosureItem | str]
