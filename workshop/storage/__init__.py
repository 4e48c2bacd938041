"""What is remembered: the only room with SQLAlchemy, one schema for SQLite and PostgreSQL.

Each noun has its file of functions that take a transaction; nobody above sees a row.
"""
