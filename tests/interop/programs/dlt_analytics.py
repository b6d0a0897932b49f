"""dlt's `rest_api` source: ad accounts, their campaigns and ads, and analytics of each of these, into DuckDB.

Arguments: base URL, first day, last day, columns.
"""

import json
import sys
import warnings

warnings.simplefilter("ignore")
import dlt  # noqa: E402
from dlt.sources.rest_api import rest_api_source  # noqa: E402

URL, START, END, *COLUMNS = sys.argv[1:]
PAGES = {"type": "cursor", "cursor_path": "bookmark", "cursor_param": "bookmark"}
ASKED = {"start_date": START, "end_date": END, "granularity": "DAY", "columns": ",".join(COLUMNS)}


def resources():
    yield {"name": "ad_accounts", "endpoint": {"path": "ad_accounts", "data_selector": "items"}}
    for name, parameter in (("campaigns", "campaign_ids"), ("ads", "ad_ids")):
        account = {"type": "resolve", "resource": "ad_accounts", "field": "id"}
        listed = {"account": account, "page_size": 250}
        yield {
            "name": name,
            "endpoint": {"path": f"ad_accounts/{{account}}/{name}", "data_selector": "items", "params": listed},
        }
        one = {"type": "resolve", "resource": name, "field": "id"}
        whose = {"type": "resolve", "resource": name, "field": "ad_account_id"}
        path = f"ad_accounts/{{account}}/{name}/analytics?{parameter}={{one}}"
        rows = {"path": path, "paginator": "single_page", "params": ASKED | {"one": one, "account": whose}}
        yield {"name": f"{name}_analytics", "endpoint": rows}


client = {"base_url": f"{URL}/", "auth": {"type": "bearer", "token": "pina_interop"}, "paginator": PAGES}
pipeline = dlt.pipeline("side_by_side", destination="duckdb", dataset_name="side", pipelines_dir=".")
pipeline.run(rest_api_source({"client": client, "resources": list(resources())}))
counts = pipeline.last_trace.last_normalize_info.row_counts
print(json.dumps({"rows": counts.get("campaigns_analytics", 0) + counts.get("ads_analytics", 0)}))
