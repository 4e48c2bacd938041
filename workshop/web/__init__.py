"""What the doors without Streamlit share: pages, answers to errors, the badge's cookie.

Phone, board and entrance build on it; it knows none of them.
"""
