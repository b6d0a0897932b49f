"""The official `pinterest-generated-client` in threads: for a line "threads calls", CPU seconds a call and calls/s."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor

from openapi_generated.pinterest_client import ApiClient, Configuration
from openapi_generated.pinterest_client.api.campaigns_api import CampaignsApi

url, account = sys.argv[1:]
configuration = Configuration(host=url, access_token="pina_bench")
configuration.connection_pool_maxsize = 256
with ApiClient(configuration) as client:
    api = CampaignsApi(client)

    def call(_):
        return api.campaigns_list(account, page_size=250)

    for line in sys.stdin:
        at_once, count = map(int, line.split())
        with ThreadPoolExecutor(at_once) as threads:
            list(threads.map(call, range(at_once)))
            cpu, started = time.process_time(), time.perf_counter()
            list(threads.map(call, range(count)))
            print((time.process_time() - cpu) / count, count / (time.perf_counter() - started), flush=True)
