"""How an incident is told: its title, summary, timeline, waves, and where each account comes from."""
