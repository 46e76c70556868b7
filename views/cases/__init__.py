"""The pages of legal and rights cases, for accounts with the permission."""
