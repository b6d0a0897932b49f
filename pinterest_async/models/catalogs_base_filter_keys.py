from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.availability_filter import AvailabilityFilter
    from pinterest_async.models.brand_filter import BrandFilter
    from pinterest_async.models.condition_filter import ConditionFilter
    from pinterest_async.models.currency_filter import CurrencyFilter
    from pinterest_async.models.custom_label_0_filter import CustomLabel0Filter
    from pinterest_async.models.custom_label_1_filter import CustomLabel1Filter
    from pinterest_async.models.custom_label_2_filter import CustomLabel2Filter
    from pinterest_async.models.custom_label_3_filter import CustomLabel3Filter
    from pinterest_async.models.custom_label_4_filter import CustomLabel4Filter
    from pinterest_async.models.custom_number_0_filter import CustomNumber0Filter
    from pinterest_async.models.custom_number_1_filter import CustomNumber1Filter
    from pinterest_async.models.custom_number_2_filter import CustomNumber2Filter
    from pinterest_async.models.custom_number_3_filter import CustomNumber3Filter
    from pinterest_async.models.custom_number_4_filter import CustomNumber4Filter
    from pinterest_async.models.gender_filter import GenderFilter
    from pinterest_async.models.google_product_category_0_filter import GoogleProductCategory0Filter
    from pinterest_async.models.google_product_category_1_filter import GoogleProductCategory1Filter
    from pinterest_async.models.google_product_category_2_filter import GoogleProductCategory2Filter
    from pinterest_async.models.google_product_category_3_filter import GoogleProductCategory3Filter
    from pinterest_async.models.google_product_category_4_filter import GoogleProductCategory4Filter
    from pinterest_async.models.google_product_category_5_filter import GoogleProductCategory5Filter
    from pinterest_async.models.google_product_category_6_filter import GoogleProductCategory6Filter
    from pinterest_async.models.item_group_id_filter import ItemGroupIdFilter
    from pinterest_async.models.item_id_filter import ItemIdFilter
    from pinterest_async.models.max_price_filter import MaxPriceFilter
    from pinterest_async.models.media_type_filter import MediaTypeFilter
    from pinterest_async.models.min_price_filter import MinPriceFilter
    from pinterest_async.models.pinterest_product_categories_filter import PinterestProductCategoriesFilter
    from pinterest_async.models.product_type_0_filter import ProductType0Filter
    from pinterest_async.models.product_type_1_filter import ProductType1Filter
    from pinterest_async.models.product_type_2_filter import ProductType2Filter
    from pinterest_async.models.product_type_3_filter import ProductType3Filter
    from pinterest_async.models.product_type_4_filter import ProductType4Filter
    from pinterest_async.models.title_keywords_filter import TitleKeywordsFilter

    CatalogsBaseFilterKeys: TypeAlias = (
        MinPriceFilter
        | MaxPriceFilter
        | CurrencyFilter
        | ItemIdFilter
        | AvailabilityFilter
        | BrandFilter
        | ConditionFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | ItemGroupIdFilter
        | GenderFilter
        | MediaTypeFilter
        | ProductType4Filter
        | ProductType3Filter
        | ProductType2Filter
        | ProductType1Filter
        | ProductType0Filter
        | GoogleProductCategory6Filter
        | GoogleProductCategory5Filter
        | GoogleProductCategory4Filter
        | GoogleProductCategory3Filter
        | GoogleProductCategory2Filter
        | GoogleProductCategory1Filter
        | GoogleProductCategory0Filter
        | CustomNumber0Filter
        | CustomNumber1Filter
        | CustomNumber2Filter
        | CustomNumber3Filter
        | CustomNumber4Filter
        | TitleKeywordsFilter
        | PinterestProductCategoriesFilter
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsBaseFilterKeys = "MinPriceFilter | MaxPriceFilter | CurrencyFilter | ItemIdFilter | AvailabilityFilter | BrandFilter | ConditionFilter | CustomLabel0Filter | CustomLabel1Filter | CustomLabel2Filter | CustomLabel3Filter | CustomLabel4Filter | ItemGroupIdFilter | GenderFilter | MediaTypeFilter | ProductType4Filter | ProductType3Filter | ProductType2Filter | ProductType1Filter | ProductType0Filter | GoogleProductCategory6Filter | GoogleProductCategory5Filter | GoogleProductCategory4Filter | GoogleProductCategory3Filter | GoogleProductCategory2Filter | GoogleProductCategory1Filter | GoogleProductCategory0Filter | CustomNumber0Filter | CustomNumber1Filter | CustomNumber2Filter | CustomNumber3Filter | CustomNumber4Filter | TitleKeywordsFilter | PinterestProductCategoriesFilter"
