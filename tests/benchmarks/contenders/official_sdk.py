"""The official `pinterest-generated-client` in a thread pool; with "unchecked", its type check of replies off."""

import datetime
import json
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from openapi_generated.pinterest_client import ApiClient, Configuration
from openapi_generated.pinterest_client.api.campaigns_api import CampaignsApi

with open(sys.argv[1]) as file:
    job = json.load(file)
checked = sys.argv[2] != "unchecked"
pages = job["small_pages"][: int(sys.argv[3])] if len(sys.argv) > 3 else job["small_pages"]
start, end = (datetime.date.fromisoformat(job[name]) for name in ("start", "end"))
configuration = Configuration(host=job["url"], access_token="pina_bench")
configuration.connection_pool_maxsize = job["at_once"]


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def pull(page):
    rows = api.campaigns_analytics(
        page["account"], start, end, page["ids"], job["columns"], "DAY", _check_return_type=checked
    )
    return len(rows.value if hasattr(rows, "value") else rows)


with ApiClient(configuration) as client:
    api = CampaignsApi(client)
    pull(job["small_pages"][0])  # what only a first call loads
    idle = peak()
    began, cpu = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(job["at_once"]) as threads:
        rows = sum(threads.map(pull, pages))
    print(json.dumps({
        "rows": rows, "seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu, "memory": peak() - idle,
    }))  # fmt: skip
