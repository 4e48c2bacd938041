"""The guests' door: a plain page for phones, without Streamlit and without need of a script.

It takes ideas and says what became of them.
"""
