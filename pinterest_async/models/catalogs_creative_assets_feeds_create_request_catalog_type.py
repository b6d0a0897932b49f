from typing import Literal, TypeAlias

CatalogsCreativeAssetsFeedsCreateRequestCatalogType: TypeAlias = Literal["CREATIVE_ASSETS",]
"""1 known value; any other is accepted unchanged."""
