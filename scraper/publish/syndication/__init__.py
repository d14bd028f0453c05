"""What followers get: entries, the feeds they stand in, and the three formats feeds are written in."""
