"""One file a claim kind, found by being there."""
