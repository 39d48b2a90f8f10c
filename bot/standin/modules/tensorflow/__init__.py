"""Stands in for TensorFlow: what Rasa imports, subclasses and names, with nothing behind it."""

import sys

from tensorflow.absent import AbsentModule

# Submodules that Rasa 3.6 imports by their path; everything else is reached as an attribute.
_SUBMODULES = (
    "tensorflow.keras",
    "tensorflow.keras.backend",
    "tensorflow.keras.callbacks",
    "tensorflow.keras.utils",
    "tensorflow.python",
    "tensorflow.python.eager",
    "tensorflow.python.eager.wrap_function",
    "tensorflow.python.types",
    "tensorflow.python.types.core",
    "tensorflow.types",
    "tensorflow.types.experimental",
)

AbsentModule.place(sys.modules[__name__], _SUBMODULES)
