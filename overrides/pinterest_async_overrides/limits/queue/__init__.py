"""Rate limits in process: queues of waiters and sliding windows."""
