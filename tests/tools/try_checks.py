#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""try_checks.py FORM TRIALS OUT: a workbook that works the checks of a form out.

TRIALS is a CSV of heading,value: for each, OUT has a row of heading, value and the formula of that
column's check with the value in the place of the cell.  A number is one, 2025-11-30 is a date,
all else is text.  A spreadsheet that opens OUT says TRUE where the form would take the value.
"""
import csv
import sys

import openpyxl
from fill_form import typed


def number_or_text(text):
    try:
        return float(text)
    except ValueError:
        return typed(text)


def main(form, trials, out):
    sheet = openpyxl.load_workbook(form).worksheets[0]
    columns = {cell.value: cell.column_letter for cell in sheet[1]}
    formulas = {}
    for check in sheet.data_validations.dataValidation:
        first = str(check.sqref).split(":")[0]
        formulas[first.rstrip("0123456789")] = (first, check.formula1)
    tried = openpyxl.Workbook()
    with open(trials, encoding="utf-8", newline="") as file:
        for number, (heading, value) in enumerate(csv.reader(file), start=1):
            first, formula = formulas[columns[heading]]
            tried.active.cell(number, 1, heading)
            tried.active.cell(number, 2, number_or_text(value))
            tried.active.cell(number, 3, "=" + formula.replace(first, f"B{number}"))
    tried.save(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
