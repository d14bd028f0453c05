"""Outagewire keeps the public record of outages."""

import zoneinfo

# The tzdata package wins over the machine's own files: the same input gives the same instants everywhere.
zoneinfo.reset_tzpath(())
