from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.users_for_individual_asset_response import UsersForIndividualAssetResponse


@model
class UpdateMemberAssetResultItem(Model):
    """A part of `UpdateMemberAssetsResultsResponseArray`."""

    response: UsersForIndividualAssetResponse | None = field(default=None, shape="UsersForIndividualAssetResponse")
