"""The provider's own records over time, and the figures that count them."""
