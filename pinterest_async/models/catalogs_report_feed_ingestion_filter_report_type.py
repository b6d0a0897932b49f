from typing import Literal, TypeAlias

CatalogsReportFeedIngestionFilterReportType: TypeAlias = Literal["FEED_INGESTION_ISSUES",]
"""1 known value; any other is accepted unchanged."""
