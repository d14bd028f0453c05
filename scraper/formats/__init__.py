"""Bytes to records or problems, one file a format, found by being there."""
