from typing import Literal, TypeAlias

MMMReportingColumn: TypeAlias = Literal[
    "ADVERTISER_ID",
    "ADVERTISER_NAME",
    "AD_GROUP_ID",
    "AD_GROUP_NAME",
    "CAMPAIGN_ID",
    "CAMPAIGN_NAME",
    "CLICKTHROUGH_1",
    "CLICKTHROUGH_2",
    "ECPC_IN_DOLLAR",
    "ECPM_IN_DOLLAR",
    "ECTR",
    "EENGAGEMENT_RATE",
    "IMPRESSION_1",
    "IMPRESSION_2",
    "SPEND_IN_DOLLAR",
    "SPEND_IN_MICRO_DOLLAR",
    "SPEND_ORDER_LINE_PAID_TYPE",
    "TOTAL_CLICKTHROUGH",
    "TOTAL_ENGAGEMENT",
    "TOTAL_IMPRESSION",
]
"""20 known values; any other is passed on as it is."""
