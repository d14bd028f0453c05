"""What came by file instead of by a visit: recordings, web archives, tables."""
