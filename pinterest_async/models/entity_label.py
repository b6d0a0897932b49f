from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.entity_label_status import EntityLabelStatus
    from pinterest_async.models.label_parent_type import LabelParentType


@model
class EntityLabel(Model):
    """A part of `EntityLabelError` and a part of `LabeledEntities`."""

    entity_id: str
    label_id: str
    entity_type: LabelParentType | str | None = None
    status: EntityLabelStatus | str | None = None
