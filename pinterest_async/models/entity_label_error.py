from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.entity_label import EntityLabel


@model
class EntityLabelError(Model):
    """A part of `LabeledEntities`."""

    data: EntityLabel | None = field(default=None, shape="EntityLabel")
    error_messages: list[str] | None = None
