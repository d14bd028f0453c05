"""Which document stands on which incident: what is compared, how it is scored, and under which id."""
