from __future__ import annotations

from pinterest_async.model import Model, model


@model
class CreateAssetAccessRequestErrorMessageItem(Model):
    """Create Asset Access Request Error Message Item."""

    code: int | None = None
    messages: list[str] | None = None
