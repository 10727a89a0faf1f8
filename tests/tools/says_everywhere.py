#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""says_everywhere.py FILE WORD: fails unless every page of a PDF, or every sheet of a workbook,
says WORD.  Prints how many there are, and which do not say it."""
import subprocess
import sys

import openpyxl


def pages_of(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, stdout=subprocess.PIPE,
                          encoding="utf-8").stdout
    return {f"page {i}": page for i, page in enumerate(text.split("\f")[:-1], 1)}


def sheets_of(path):
    return {f"sheet {sheet.title}": "\n".join(str(value) for row in sheet.values for value in row)
            for sheet in openpyxl.load_workbook(path)}


def main(path, word):
    pdf = path.endswith(".pdf")
    places = pages_of(path) if pdf else sheets_of(path)
    silent = [place for place, text in places.items() if word not in text]
    print(f"{path}: {len(places)} {'pages' if pdf else 'sheets'},",
          f"not on {', '.join(silent)}" if silent else f"each says {word}")
    return bool(silent) or not places


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:]))
