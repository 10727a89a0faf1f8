#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""read_book.py FILE: the cells of a workbook as an independent reader sees them, one per line:

    sheet!cell TAB type TAB value TAB number format

Type is n for a number and s for text.  A number is printed so that it reads back as itself.
"""
import sys

import openpyxl


def shown(value):
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() and abs(value) < 2**53 else repr(value)
    return str(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def main(path):
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    print(f"{sheet.title}!{cell.coordinate}", cell.data_type, shown(cell.value),
                          cell.number_format, sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
