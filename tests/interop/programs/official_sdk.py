"""Jobs of the official SDK's samples, and what follows from them: list, change, pause.

Arguments: base URL, ad account, board.
"""

import os
import sys

from steps import job

URL, ACCOUNT, BOARD = sys.argv[1:]
os.environ.update(PINTEREST_ACCESS_TOKEN="pina_interop", PINTEREST_API_URI=URL)

from pinterest.ads.ad_accounts import AdAccount  # noqa: E402 - it reads the environment when it is imported
from pinterest.ads.ad_groups import AdGroup  # noqa: E402  after the checks above
from pinterest.ads.ads import Ad  # noqa: E402  after the checks above
from pinterest.ads.audiences import Audience  # noqa: E402  after the checks above
from pinterest.ads.campaigns import Campaign  # noqa: E402  after the checks above
from pinterest.ads.conversion_tags import ConversionTag  # noqa: E402  after the checks above
from pinterest.ads.customer_lists import CustomerList  # noqa: E402  after the checks above
from pinterest.ads.keywords import Keyword  # noqa: E402  after the checks above
from pinterest.client import PinterestSDKClient  # noqa: E402  after the checks above
from pinterest.organic.boards import Board  # noqa: E402  after the checks above
from pinterest.organic.pins import Pin  # noqa: E402  after the checks above

PinterestSDKClient.set_default_access_token("pina_interop")
IMAGE = {"source_type": "image_url", "url": "https://i.pinimg.com/interop.jpg"}


def all_of(cls):
    """Return how many there are, page by page."""
    found, bookmark = cls.get_all(ad_account_id=ACCOUNT, page_size=5)
    count = len(found)
    while bookmark is not None:
        found, bookmark = bookmark.get_next()
        count += len(found)
    return f"{count} rows"


job("ad account: get", lambda: AdAccount(ad_account_id=ACCOUNT).name)
campaign = job("campaign: create", lambda: Campaign.create(
    ad_account_id=ACCOUNT, name="interop", objective_type="AWARENESS", daily_spend_cap=10_000_000))  # fmt: skip
job("campaign: get", lambda: Campaign(ad_account_id=ACCOUNT, campaign_id=campaign.id).name, campaign)
job("campaign: pause", lambda: campaign.pause(), campaign)
job("campaign: activate", lambda: campaign.activate(), campaign)
job("campaign: set daily budget", lambda: campaign.set_daily_budget(20_000_000), campaign)
job("campaign: rename", lambda: campaign.update_fields(name="interop 2"), campaign)
job("campaign: list", lambda: all_of(Campaign))
job("ad group: create as its sample does", lambda: AdGroup.create(
    ad_account_id=ACCOUNT, campaign_id=campaign.id, billable_event="IMPRESSION", name="interop"), campaign)  # fmt: skip
group = job("ad group: create with auto_targeting_enabled", lambda: AdGroup.create(
    ad_account_id=ACCOUNT, campaign_id=campaign.id, billable_event="IMPRESSION", name="interop",
    bid_in_micro_currency=1_000_000, auto_targeting_enabled=False), campaign)  # fmt: skip
job("ad group: list", lambda: all_of(AdGroup))
board = job("board: create", lambda: Board.create(name="interop board"))
job("board: get", lambda: Board(board_id=BOARD).name)
job("board: rename", lambda: board.update_fields(name="interop board 2"), board)
job("board section: create", lambda: board.create_section(name="interop section"), board)
pin = job("Pin: create", lambda: Pin.create(board_id=board.id, title="interop", media_source=IMAGE), board)
job("Pin: get", lambda: Pin(pin_id=pin.id).title, pin)
ad = job("ad: create", lambda: Ad.create(
    ad_account_id=ACCOUNT, ad_group_id=group.id, creative_type="REGULAR", pin_id=pin.id, name="interop",
    status="ACTIVE"), group, pin)  # fmt: skip
job("ad: list", lambda: all_of(Ad))
customers = job("customer list: create", lambda: CustomerList.create(
    ad_account_id=ACCOUNT, name="interop", list_type="EMAIL",
    records="test@pinterest.com,test@example.com"))  # fmt: skip
job("customer list: list", lambda: all_of(CustomerList))
job("audience: create", lambda: Audience.create(
    ad_account_id=ACCOUNT, name="interop", rule={"engager_type": 1}, audience_type="ENGAGEMENT",
    description="interop"))  # fmt: skip
job("audience: list", lambda: all_of(Audience))
job("keyword: create", lambda: Keyword.create(
    ad_account_id=ACCOUNT, parent_id=group.id, value="baby shoes", match_type="BROAD", bid=1000), group)  # fmt: skip
job("conversion tag: create", lambda: ConversionTag.create(ad_account_id=ACCOUNT, name="interop"))
job("conversion tag: list", lambda: f"{len(ConversionTag.get_all(ad_account_id=ACCOUNT))} rows")
job("Pin: delete", lambda: Pin.delete(pin_id=pin.id), pin)
job("board: delete", lambda: Board.delete(board_id=board.id), board)
