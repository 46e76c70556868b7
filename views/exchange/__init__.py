"""The pages of the exchange: cards and trust, bundles out and in."""
