from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.entity_label import EntityLabel
    from pinterest_async.models.entity_label_error import EntityLabelError


@model
class LabeledEntities(Model):
    """The reply of `labels.apply` and the reply of `labels.remove`.

    Fields:
        entities_labels: Set by Pinterest.
        errors: Set by Pinterest.
    """

    entities_labels: list[EntityLabel] | None = field(default=None, shape="list[EntityLabel]")
    errors: list[EntityLabelError] | None = field(default=None, shape="list[EntityLabelError]")
