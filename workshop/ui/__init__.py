"""The only room with Streamlit: the shell around the screens, and what they share.

Screens live in `pages/`; they guard, load, show and act with what this room offers.
"""
