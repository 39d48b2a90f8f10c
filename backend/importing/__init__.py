"""Loading clients, cases and the rest from a file: all of it or nothing."""

from backend.importing.failures import ImportRefusedError
from backend.importing.report import Report
from backend.importing.service import load_file

__all__ = ["ImportRefusedError", "Report", "load_file"]
