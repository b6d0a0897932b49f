from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.item_response_catalog_type import ItemResponseCatalogType
    from pinterest_async.models.item_response_catalog_type_2 import ItemResponseCatalogType2

    ItemResponse: TypeAlias = ItemResponseCatalogType | ItemResponseCatalogType2 | UnknownModel
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    ItemResponse = "ItemResponseCatalogType | ItemResponseCatalogType2"
