"""Referrals: the list, one referral and what became of it, a new one, and its slip."""
