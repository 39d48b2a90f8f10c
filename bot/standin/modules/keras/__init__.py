"""Stands in for Keras, which Rasa imports beside TensorFlow."""

import sys

from tensorflow.absent import AbsentModule

AbsentModule.place(sys.modules[__name__], ("keras.utils", "keras.utils.control_flow_util", "keras.utils.tf_utils"))
