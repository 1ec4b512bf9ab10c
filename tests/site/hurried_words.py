"""What a reader types in a hurry, and the lesson that answers. No page writes these words so: a test holds it."""

from __future__ import annotations

TYPED = [
    # without the accent of « dépôt »
    ("depot", "sequence-2/s2-deposer.html"),
    # without that of « rejetée »
    ("rejetee", "sequence-2/s2-retours.html"),
    # without those of « agréée »
    ("agreee", "sequence-1/s1-modes-acces.html"),
    # the plural of « acquittement »
    ("acquittements", "sequence-2/s2-retours.html"),
    # the plural of « activation »
    ("activations", "sequence-1/s1-compte.html"),
]
