"""Charts as inline SVG: each module turns values into one figure."""
