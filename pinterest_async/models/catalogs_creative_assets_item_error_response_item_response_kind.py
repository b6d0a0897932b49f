from typing import Literal, TypeAlias

CatalogsCreativeAssetsItemErrorResponseItemResponseKind: TypeAlias = Literal["creative_assets_item_error",]
"""1 known value; any other is accepted unchanged."""
