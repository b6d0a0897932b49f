"""The operations as the contract has them, a module for each resource."""
