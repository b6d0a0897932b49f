from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_demographic_value import AudienceDemographicValue


@model
class AudienceDemographics(Model):
    """A part of `AudienceInsights`."""

    ages: list[AudienceDemographicValue] | None = field(default=None, shape="list[AudienceDemographicValue]")
    countries: list[AudienceDemographicValue] | None = field(default=None, shape="list[AudienceDemographicValue]")
    devices: list[AudienceDemographicValue] | None = field(default=None, shape="list[AudienceDemographicValue]")
    genders: list[AudienceDemographicValue] | None = field(default=None, shape="list[AudienceDemographicValue]")
    metros: list[AudienceDemographicValue] | None = field(default=None, shape="list[AudienceDemographicValue]")
