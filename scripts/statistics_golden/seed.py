"""The seed of all random cases."""

SEED = 20080501
