"""What `outagewire doctor` asks of each source, and what it concludes."""
