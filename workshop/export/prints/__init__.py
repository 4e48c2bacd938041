"""What is printed for the day: each kind of print says its content as data, typst sets it.

`printing` holds them together, `order` is what is to be printed, `saying` puts texts and pictures into data.
"""
