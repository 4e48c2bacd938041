"""The entrance: the organiser's sign-in, the host's link, and the porter's "all is well".

Plain routes, because only they can set a cookie that outlives a reload.
"""
