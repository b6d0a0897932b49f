from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_base_filter_keys import CatalogsBaseFilterKeys
    from pinterest_async.models.product_group_reference_filter import ProductGroupReferenceFilter

    CatalogsProductGroupFilterKeys: TypeAlias = CatalogsBaseFilterKeys | ProductGroupReferenceFilter
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsProductGroupFilterKeys = "CatalogsBaseFilterKeys | ProductGroupReferenceFilter"
