"""The pages of trainings: sessions, attendance, sheets and certificates."""
