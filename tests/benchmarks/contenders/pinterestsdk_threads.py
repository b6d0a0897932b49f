"""`pinterestsdk` in a thread pool."""

import datetime
import json
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pinterestsdk
from pinterestsdk.api.campaigns_api import CampaignsApi

with open(sys.argv[1]) as file:
    job = json.load(file)
pages = job["small_pages"][: int(sys.argv[2])] if len(sys.argv) > 2 else job["small_pages"]
start, end = (datetime.date.fromisoformat(job[name]) for name in ("start", "end"))
configuration = pinterestsdk.Configuration(host=job["url"], access_token="pina_bench")
configuration.connection_pool_maxsize = job["at_once"]


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def pull(page):
    return len(
        api.campaigns_analytics(
            start_date=start, end_date=end, campaign_ids=page["ids"], columns=job["columns"], granularity="DAY",
            ad_account_id=page["account"],
        )
    )  # fmt: skip


with pinterestsdk.ApiClient(configuration) as client:
    api = CampaignsApi(client)
    pull(job["small_pages"][0])  # what only a first call loads
    idle = peak()
    began, cpu = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(job["at_once"]) as threads:
        rows = sum(threads.map(pull, pages))
    print(json.dumps({
        "rows": rows, "seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu, "memory": peak() - idle,
    }))  # fmt: skip
