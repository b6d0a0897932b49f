from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.ai_disclosure_item import AiDisclosureItem


@model
class AiDisclosuresUpdate(Model):
    """A part of `PinUpdate`."""

    values: list[AiDisclosureItem | str] | None = None
