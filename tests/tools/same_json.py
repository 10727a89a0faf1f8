# SPDX-License-Identifier: GPL-3.0-or-later
"""same_json.py TABLE.csv TABLE.json: what of the rows differs from what the JSON says."""
import csv
import json
import sys

with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
with open(sys.argv[2], encoding="utf-8") as file:
    wanted = json.load(file)
if isinstance(wanted, dict):
    wanted = [wanted]
if len(rows) != len(wanted):
    print(f"{len(rows)} rows, not {len(wanted)}")
for number, (row, other) in enumerate(zip(rows, wanted), 1):
    for key in sorted(row.keys() | other.keys()):
        if row.get(key) != other.get(key):
            print(f"row {number}, {key}: {row.get(key)!r}, not {other.get(key)!r}")
