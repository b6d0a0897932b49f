from __future__ import annotations

from pinterest_async.model import Model, model


@model
class LinkedBusiness(Model):
    """An item of `user_account.list_linked_businesses`."""

    image_large_url: str | None = None
    image_medium_url: str | None = None
    image_small_url: str | None = None
    image_xlarge_url: str | None = None
    username: str | None = None
