"""Conversion events: what is sent of each, calls of a thousand, a buffer for those that come one by one."""
