#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""fill_form.py FORM ROWS OUT: fills the first sheet of a form in, as a person would.

ROWS is a CSV whose header names columns of the form; 2025-11-30 becomes a date and digits become a
number, all else is text; so is everything in a cell that has the format of text.  Before a cell is filled, the value is held against the cell's list, and
a value that is not in it is told and fails.
"""
import csv
import datetime
import re
import sys

import openpyxl


def typed(text):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return datetime.datetime.fromisoformat(text)
    return int(text) if re.fullmatch(r"\d+", text) else text


def choices(book, sheet, cell):
    for check in sheet.data_validations.dataValidation:
        if check.type == "list" and cell.coordinate in check.sqref:
            name, area = check.formula1.rsplit("!", 1)
            return [row[0].value for row in book[name.strip("'")][area.replace("$", "")]]
    return None


def main(form, rows, out):
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    strange = 0
    with open(rows, encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            for heading, text in row.items():
                cell = sheet.cell(number, columns[heading])
                allowed = choices(book, sheet, cell)
                if text and allowed is not None and text not in allowed:
                    print(f"{cell.coordinate}: '{text}' is not in its list")
                    strange = 1
                if text:
                    cell.value = typed(text)
                if text and cell.number_format == "@":
                    cell.data_type = "s"
    book.save(out)
    return strange


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
