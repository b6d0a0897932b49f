from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_deletion_request_targets import ConversionDeletionRequestTargets


@model
class ConversionDeletionRequestCreate(Model):
    """The body of `conversion_deletion_requests.create`."""

    deletion_targets: ConversionDeletionRequestTargets = field(shape="ConversionDeletionRequestTargets")
