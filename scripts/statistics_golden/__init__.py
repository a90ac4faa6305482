"""The oracles of the statistics tests, one module a topic; each lists its files in FILES."""
