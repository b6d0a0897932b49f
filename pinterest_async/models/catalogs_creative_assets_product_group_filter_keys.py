from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.creative_assets_id_filter import CreativeAssetsIdFilter
    from pinterest_async.models.custom_label_0_filter import CustomLabel0Filter
    from pinterest_async.models.custom_label_1_filter import CustomLabel1Filter
    from pinterest_async.models.custom_label_2_filter import CustomLabel2Filter
    from pinterest_async.models.custom_label_3_filter import CustomLabel3Filter
    from pinterest_async.models.custom_label_4_filter import CustomLabel4Filter
    from pinterest_async.models.google_product_category_0_filter import GoogleProductCategory0Filter
    from pinterest_async.models.google_product_category_1_filter import GoogleProductCategory1Filter
    from pinterest_async.models.google_product_category_2_filter import GoogleProductCategory2Filter
    from pinterest_async.models.google_product_category_3_filter import GoogleProductCategory3Filter
    from pinterest_async.models.google_product_category_4_filter import GoogleProductCategory4Filter
    from pinterest_async.models.google_product_category_5_filter import GoogleProductCategory5Filter
    from pinterest_async.models.google_product_category_6_filter import GoogleProductCategory6Filter
    from pinterest_async.models.link_filter import LinkFilter
    from pinterest_async.models.media_type_filter import MediaTypeFilter
    from pinterest_async.models.title_keywords_filter import TitleKeywordsFilter

    CatalogsCreativeAssetsProductGroupFilterKeys: TypeAlias = (
        CreativeAssetsIdFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | GoogleProductCategory6Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory0Filter
        | MediaTypeFilter
        | TitleKeywordsFilter
        | LinkFilter
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsCreativeAssetsProductGroupFilterKeys = "CreativeAssetsIdFilter | CustomLabel0Filter | CustomLabel1Filter | CustomLabel2Filter | CustomLabel3Filter | CustomLabel4Filter | GoogleProductCategory6Filter | GoogleProductCategory5Filter | GoogleProductCategory4Filter | GoogleProductCategory3Filter | GoogleProductCategory2Filter | GoogleProductCategory1Filter | GoogleProductCategory0Filter | MediaTypeFilter | TitleKeywordsFilter | LinkFilter"
