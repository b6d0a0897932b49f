"""Rate limits that calls keep to before they are sent: in this process, or shared through Redis."""
