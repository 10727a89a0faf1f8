#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""read_checks.py FILE: the checks of cells in a workbook, one per line:

    sheet!cells TAB type TAB alert TAB formula TAB title TAB message TAB alert's text
"""
import sys

import openpyxl


def main(path):
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    for sheet in openpyxl.load_workbook(path):
        for check in sheet.data_validations.dataValidation:
            texts = [check.type, check.errorStyle or "stop", check.formula1, check.promptTitle,
                     check.prompt, check.error]
            print(f"{sheet.title}!{check.sqref}", *(str(text).replace("\n", "\\n") for text in texts),
                  sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
