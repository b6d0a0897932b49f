from typing import Literal, TypeAlias

CatalogsReportDistributionIssueFilterReportType: TypeAlias = Literal["DISTRIBUTION_ISSUES",]
"""1 known value; any other is accepted unchanged."""
