from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.nullable_partner_type import NullablePartnerType


@model
class DeleteBusinessPartnersDelete(Model):
    """The body of `business_relationships.delete_partners`.

    Fields:
        partner_ids: 1 to 50 values, each at most 22 characters, digits.
    """

    partner_ids: list[str]
    partner_type: NullablePartnerType | str | None = None
