"""Offers, payments and their providers, receipts."""
