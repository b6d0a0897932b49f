from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionDeletionRequestEPIKTargets(Model):
    """A part of `ConversionDeletionRequestCreate`."""

    epiks: list[str]
