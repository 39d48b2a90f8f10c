"""Import stand-ins for TensorFlow and Keras, so that Rasa starts without them."""
