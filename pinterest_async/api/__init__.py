"""Records of the operations, a module for each resource."""
