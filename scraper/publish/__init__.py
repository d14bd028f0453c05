"""From the record to the published site."""
