"""Campaigns, ad groups and ads: created, changed and archived, thirty a call."""
