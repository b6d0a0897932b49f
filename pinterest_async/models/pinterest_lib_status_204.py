from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.pinterest_lib_status_204_status_code import PinterestLibStatus204StatusCode


@model
class PinterestLibStatus204(Model):
    """A part of `CampaignAdPreviewDeleteResponseItem` and a part of `CatalogsLocalStoresDeleteResponseItem`."""

    statusCode: PinterestLibStatus204StatusCode | int
