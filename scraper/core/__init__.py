"""The decisions of Outagewire: pure functions over frozen records. Standard library only."""
