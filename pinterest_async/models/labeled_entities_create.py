from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LabeledEntitiesCreate(Model):
    """The body of `labels.apply` and the body of `labels.remove`."""

    entity_ids: list[str]
