"""The free consultation: slots, booking, moving, cancelling, calendar files."""
