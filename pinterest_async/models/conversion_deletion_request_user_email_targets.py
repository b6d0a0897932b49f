from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionDeletionRequestUserEmailTargets(Model):
    """A part of `ConversionDeletionRequestCreate`."""

    user_emails: list[str]
