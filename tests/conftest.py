"""What every test stands on: Qt without a screen, and no window of this machine's person."""

import os

# Before any Qt import.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
