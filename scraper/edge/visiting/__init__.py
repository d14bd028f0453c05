"""One visit to one source: addresses, robots.txt, redirects, bodies, and what the answer means."""
