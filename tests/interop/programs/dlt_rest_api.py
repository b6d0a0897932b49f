"""dlt's `rest_api` source over lists of the API, into DuckDB.

Arguments: base URL, then the lists, each a path; one with `{account}` is read for every ad account.
"""

import sys
import warnings

from steps import job

warnings.simplefilter("ignore")
import dlt  # noqa: E402  after the checks above
from dlt.sources.rest_api import rest_api_source  # noqa: E402  after the checks above

URL, *PATHS = sys.argv[1:]
PAGES = {"type": "cursor", "cursor_path": "bookmark", "cursor_param": "bookmark"}
CLIENT = {"base_url": f"{URL}/", "auth": {"type": "bearer", "token": "pina_interop"}, "paginator": PAGES}


def resource(path):
    """Return a resource for a list, with small pages so that there are several."""
    parameters = {"page_size": 4}
    if "{account}" in path:
        parameters["account"] = {"type": "resolve", "resource": "ad_accounts", "field": "id"}
    name = path.replace("ad_accounts/{account}/", "").replace("/", "_")
    return {"name": name, "endpoint": {"path": path, "data_selector": "items", "params": parameters}}


def load(path):
    """Load one list, and return how many rows there are in the table."""
    made = resource(path)
    resources = [made] if path == "ad_accounts" else [resource("ad_accounts"), made]
    pipeline = dlt.pipeline(f"interop_{made['name']}", destination="duckdb", dataset_name="interop", pipelines_dir=".")
    pipeline.run(rest_api_source({"client": CLIENT, "resources": resources}))
    return f"{pipeline.last_trace.last_normalize_info.row_counts.get(made['name'], 0)} rows"


for each in PATHS:
    job(each, lambda: load(each))  # noqa: B023 - called at once
