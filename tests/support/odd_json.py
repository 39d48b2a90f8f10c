"""JSON of every shape, for what must survive all of it."""

from hypothesis import strategies as st

odd_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)
fields = st.sampled_from(
    ["message", "session_id", "message_id", "metadata", "customData", "custom_data", "history", "language"]
)
