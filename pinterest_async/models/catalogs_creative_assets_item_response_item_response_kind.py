from typing import Literal, TypeAlias

CatalogsCreativeAssetsItemResponseItemResponseKind: TypeAlias = Literal["creative_assets_item",]
"""1 known value; any other is accepted unchanged."""
