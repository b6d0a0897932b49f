from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.catalogs_create_creative_assets_item import CatalogsCreateCreativeAssetsItem
    from pinterest_async.models.catalogs_delete_creative_assets_item import CatalogsDeleteCreativeAssetsItem
    from pinterest_async.models.catalogs_update_creative_assets_item import CatalogsUpdateCreativeAssetsItem
    from pinterest_async.models.catalogs_upsert_creative_assets_item import CatalogsUpsertCreativeAssetsItem

    CatalogsCreativeAssetsBatchItem: TypeAlias = (
        CatalogsCreateCreativeAssetsItem
        | CatalogsUpsertCreativeAssetsItem
        | CatalogsUpdateCreativeAssetsItem
        | CatalogsDeleteCreativeAssetsItem
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsCreativeAssetsBatchItem = "CatalogsCreateCreativeAssetsItem | CatalogsUpsertCreativeAssetsItem | CatalogsUpdateCreativeAssetsItem | CatalogsDeleteCreativeAssetsItem"
