from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.brand_filter import BrandFilter
    from pinterest_async.models.country_filter import CountryFilter
    from pinterest_async.models.custom_label_0_filter import CustomLabel0Filter
    from pinterest_async.models.custom_label_1_filter import CustomLabel1Filter
    from pinterest_async.models.custom_label_2_filter import CustomLabel2Filter
    from pinterest_async.models.custom_label_3_filter import CustomLabel3Filter
    from pinterest_async.models.custom_label_4_filter import CustomLabel4Filter
    from pinterest_async.models.hotel_id_filter import HotelIdFilter
    from pinterest_async.models.price_filter import PriceFilter
    from pinterest_async.models.title_keywords_filter import TitleKeywordsFilter

    CatalogsHotelProductGroupFilterKeys: TypeAlias = (
        PriceFilter
        | HotelIdFilter
        | BrandFilter
        | CustomLabel0Filter
        | CustomLabel1Filter
        | CustomLabel2Filter
        | CustomLabel3Filter
        | CustomLabel4Filter
        | CountryFilter
        | TitleKeywordsFilter
    )
else:
    # Shape of the union at run time; members are imported on demand.
    CatalogsHotelProductGroupFilterKeys = "PriceFilter | HotelIdFilter | BrandFilter | CustomLabel0Filter | CustomLabel1Filter | CustomLabel2Filter | CustomLabel3Filter | CustomLabel4Filter | CountryFilter | TitleKeywordsFilter"
