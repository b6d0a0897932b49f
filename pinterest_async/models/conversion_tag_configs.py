from __future__ import annotations

from pinterest_async.model import Model, model


@model
class ConversionTagConfigs(Model):
    """A part of `ConversionTag`.

    Fields:
        aem_db_enabled: Default False.
        aem_enabled: Default False.
        aem_external_id_enabled: Default False.
        aem_fnln_enabled: Default False.
        aem_ge_enabled: Default False.
        aem_loc_enabled: Default False.
        aem_ph_enabled: Default False.
        md_frequency: Default 1.
    """

    aem_db_enabled: bool | None = None
    aem_enabled: bool | None = None
    aem_external_id_enabled: bool | None = None
    aem_fnln_enabled: bool | None = None
    aem_ge_enabled: bool | None = None
    aem_loc_enabled: bool | None = None
    aem_ph_enabled: bool | None = None
    md_frequency: float | None = None
    no_code_capi_domains: list[str] | None = None
