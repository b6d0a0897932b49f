from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.permissions import Permissions


@model
class CreateAssetAccessRequestItem(Model):
    """A part of `CreateAssetAccessRequestBody`.

    Fields:
        partner_id: Digits.
    """

    asset_id_to_permissions: dict[str, list[Permissions | str]]
    partner_id: str
