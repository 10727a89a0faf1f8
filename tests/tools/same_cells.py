#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""same_cells.py A.xlsx B.xlsx: fails unless the two workbooks have the same sheets with the same
numbers and texts in the same cells.  Prints how many, and the cells that differ."""
import sys

import openpyxl


def cells_of(path):
    return {(sheet.title, cell.coordinate): cell.value for sheet in openpyxl.load_workbook(path)
            for row in sheet.iter_rows() for cell in row if cell.value not in (None, "")}


def main(first, second):
    ours, theirs = cells_of(first), cells_of(second)
    numbers = [value for value in ours.values() if isinstance(value, (int, float))]
    differing = sorted(at for at in ours.keys() | theirs.keys() if ours.get(at) != theirs.get(at))
    for sheet, at in differing:
        print(f"{sheet}!{at}: {ours.get((sheet, at))!r}, {theirs.get((sheet, at))!r}")
    print(f"{len(numbers)} numbers, {len(ours) - len(numbers)} texts, {len(differing)} differ")
    return bool(differing) or not numbers


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:]))
