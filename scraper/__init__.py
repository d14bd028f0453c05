"""Outagewire keeps the public record of outages."""
