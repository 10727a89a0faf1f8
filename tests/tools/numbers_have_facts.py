#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""numbers_have_facts.py EDITION LANGUAGE REGISTERS: every number that an edition prints is a fact of
its facts.csv, or one of the few things listed in NO_FACTS.  Fails, with file, place and number, for
each that is neither.

EDITION is the folder, LANGUAGE vi or en, REGISTERS the folder of provinces.csv and regions.csv.

A number in a cell of a table is held against the facts of the place, source and year that its row
and column name, exactly; one of a page or a text against the facts of the places of the document, by
the rounding of the fact.  Money counts in the unit that stands behind the number or was named last.
"""
import csv
import datetime
import fnmatch
import pathlib
import re
import subprocess
import sys
from collections import Counter
from decimal import Decimal

import openpyxl

# What holds digits and is no number of the report, with the reason; taken out in this order.
NO_FACTS = [
    ("words of a sender, quoted with file and line",
     r"^(Ghi chú của đơn vị gửi|Note of the sender) \(.*"),
    ("digest of a file", r"\b[0-9a-f]{64}\b"),
    ("name of a checksum", r"\bSHA-256\b"),
    ("version of the program", r"\bkhuyencong [\d.]+ \([0-9a-f]{12}\)"),
    ("name of a file, with a line", r"[\w.-]+\.(csv|txt|tsv)\b(:\d+)?"),
    ("number of a law", r"\b\d+/\d{4}/[A-ZĐ]+\d*(-[A-ZĐ]+)?|\bResolution \d+/\d{4}/QH\d+"),
    ("article of a law", r"\b(Điều|article) \d+\b"),
    ("the whole of a plan, in words", r"\b(Trên|Above) 100%"),
    ("provinces before and after the law of 2025, in the words of the template",
     r"\b63 (tỉnh, thành phố sắp xếp còn|provinces became) 34\b"),
    ("date", r"\b\d\d?/\d\d?/\d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d\d? (January|February|March|April|May|"
     r"June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|"
     r"Nov|Dec)( \d{4})?\b"),
    ("last day of a year", r"\b31/12\b"),
    ("words of the template on a zero", r"\b0: (nơi đó nêu|zero was stated)"),
    ("words for a ratio", r"\btrên 1 đồng\b"),
    ("months of a year that runs", r"(?<![\d.,])\d\d? (tháng|months)\b"),
    ("number of a conference", r"\b(lần thứ|no\.) \d+\b"),
    ("month in the words of the template", r"\btháng 12\b(?!/)"),
    ("threshold of a table, in the words of the template", r"\b(dưới|less than) 50%"),
    ("number of a table or figure", r"(?i)\b(bảng|hình|table|figure) \d+\b"),
    ("how many names a note leaves out", r"\b(và|and) \d+ (nơi khác|more)\b"),
    ("count of the files behind the report", r"\b\d+ (tệp, xem trang|files, see the sheet)"),
    # A count of four digits has a mark in it, so this is no count.
    ("year, or run of years", r"(?<![\d.,+−%-])(19|20)\d\d([–/-](19|20)\d\d)?(?![.,]?\d|\s?%)"),
]

# Cells by the sheet, and by what stands at the left of them or above.
NO_FACT_CELLS = [
    ("count of rows in the table of contents", ("Mục lục", "Contents"), None),
    ("count of lines or issues of a file", ("Nguồn số liệu", "Sources"), None),
    ("count of issues on the cover", ("Bìa", "Cover"), ("Vấn đề cần xem", "Issues to look at")),
]

# A line of nothing but numbers at equal steps, then the heading of the column at its right.
TICKS = re.compile(r"^ *(−?[\d.,]+(?: {2,}[\d.,]+){2,})(?: {2,}\D*)?$")
UNITS = {"tỷ đồng": 9, "billion đồng": 9, "triệu đồng": 6, "million đồng": 6, "nghìn đồng": 3,
         "thousand đồng": 3}
UNIT = re.compile("|".join(key.replace(" ", r"\s+") for key in UNITS), re.IGNORECASE)
PLACES = re.compile(r"(?<![\d/.,])(\d+)/(\d+)(?![\d/])")
RUN = re.compile(r"(?P<sign>[+−-]?)(?P<digits>\d(?:[\d.,]*\d)?)(?P<percent>\s?%)?")
NUMBER = {"vi": re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?|\d{1,3}(,\d+)?"),
          "en": re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?|\d{1,3}(\.\d+)?")}
SOURCES = {"khuyến công địa phương": "local", "local": "local", "khuyến công quốc gia": "national",
           "national": "national", "tổng hai nguồn": "total", "both sources": "total"}
PLACE_HEADINGS = ("tỉnh/thành phố", "khu vực", "place", "region")
SOURCE_HEADINGS = ("nguồn vốn", "source")
PROJECT_HEADINGS = ("tên đề án", "project", "đề án")


def rounded(numerator, denominator, decimals, truncated):
    scaled = abs(numerator) * 10 ** decimals
    whole, rest = divmod(scaled, denominator)
    if not truncated and 2 * rest >= denominator:
        whole += 1
    return (-whole if numerator < 0 else whole), rest == 0


class Fact:
    def __init__(self, row):
        self.id, self.place, self.period = row["id"], row["place"], row["period"]
        self.source, self.unit = row["source"], row["unit"]
        self.numerator, self.denominator = int(row["numerator"]), int(row["denominator"])
        self.truncated = "truncated" in row["basis"]
        self.signed = row["measure"].startswith(("growth", "change"))

    def prints(self, number):
        """Whether @number is a printed form of this fact."""
        if number.percent != (self.unit == "percent"):
            return False
        places = number.decimals
        if number.percent:
            value, _ = rounded(self.numerator * 100, self.denominator, places, self.truncated)
            exact = True
        else:
            power = number.power if self.unit == "VND" else 0
            value, exact = rounded(self.numerator, self.denominator * 10 ** power, places,
                                   self.truncated)
            # Only billions and averages are rounded in print.
            exact = exact or self.denominator > 1 or (power == 9 and places > 0)
        if not exact:
            return False
        # A sentence says that something fell, and then by how much.
        return value == number.scaled or (self.signed and not number.sign and
                                          -value == number.scaled)


class Number:
    def __init__(self, scaled, decimals, percent, power, sign=""):
        self.scaled, self.decimals, self.percent = scaled, decimals, percent
        self.power, self.sign = power, sign


class Edition:
    def __init__(self, folder, language, registers):
        self.folder, self.language = pathlib.Path(folder), language
        self.facts, self.values, self.counts = [], {}, []
        with open(self.folder / "facts.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["unit"] == "places":
                    self.counts.append((row["place"], row["formula"]))
                elif row["numerator"]:
                    self.facts.append(Fact(row))
        self.read_registers(pathlib.Path(registers))
        self.excused, self.found, self.wrong = Counter(), Counter(), []

    def read_registers(self, registers):
        self.names, self.region, regions = {}, {}, {}
        with open(registers / "regions.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                regions[row["key"].lower()] = row["key"]
                for name in (row["name_vi"], row["name_en"], row["short_vi"], row["short_en"]):
                    self.names.setdefault(name.lower(), set()).add(row["key"])
        with open(registers / "provinces.csv", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                key = row["code"] + (f"@{row['valid_from']}" if row["valid_to"] else "")
                self.region.setdefault(key, row["conference_region"])
                for name in (row["name_vi"], row["name_en"]):
                    self.names.setdefault(name.lower(), set()).add(key)
        self.regions = regions

    def places_of(self, path):
        """The keys of the places of a document, itself first; None for all of them."""
        root = self.regions.get(path.stem.lower())
        if not root:
            return None
        return {root} | {key for key, region in self.region.items() if region == root}

    def matches(self, number, places=None, source=None, period=None):
        return any(fact.prints(number) for fact in self.facts
                   if (places is None or fact.place in places)
                   and (source is None or fact.source == source)
                   and (period is None or fact.period == period))

    def is_fact(self, number, **where):
        key = (number.scaled, number.decimals, number.percent, number.power, number.sign,
               *((name, frozenset(value) if isinstance(value, set) else value)
                 for name, value in sorted(where.items())))
        if key not in self.values:
            self.values[key] = self.matches(number, **where)
        return self.values[key]

    def count(self, document, right, at, text):
        if right:
            self.found[document] += 1
        else:
            self.wrong.append(f"{document}: {at}: no fact: {text}")

    # --- texts

    def excuse(self, text):
        """@text without what NO_FACTS lists."""
        for reason, pattern in NO_FACTS:
            spaced = pattern.replace(" ", r"\s+")
            text, times = re.subn(spaced, lambda found: " " * len(found[0]), text,
                                  flags=re.MULTILINE)
            self.excused[reason] += times
        return text

    def count_places(self, document, at, text, places):
        """@text without the counts of places, "7/11", that are facts."""
        for found in reversed(list(PLACES.finditer(text))):
            formula = f"{found[1]} of {found[2]} places"
            if any(formula == fact and (places is None or place in places)
                   for place, fact in self.counts):
                self.count(document, True, at, found[0])
                text = text[:found.start()] + " " * len(found[0]) + text[found.end():]
        return text

    def number_of(self, run, power):
        digits = run["digits"]
        if not NUMBER[self.language].fullmatch(digits):
            return None
        mark = "," if self.language == "vi" else "."
        whole, _, decimals = digits.replace("." if mark == "," else ",", "").partition(mark)
        scaled = int(whole + decimals)
        sign = run["sign"]
        return Number(-scaled if sign in ("−", "-") else scaled, len(decimals),
                      bool(run["percent"]), power, sign)

    def check_text(self, document, at, text, power=6, **where):
        """All numbers of @text; gives the unit that it names last."""
        text = self.count_places(document, at, self.excuse(text), where.get("places"))
        units = [(found.start(), UNITS[" ".join(found[0].lower().split())])
                 for found in UNIT.finditer(text)]
        for run in RUN.finditer(text):
            behind = UNIT.match(text, run.end() + 1)
            named = [unit for start, unit in units if start < run.start()]
            own = UNITS[" ".join(behind[0].lower().split())] if behind else \
                named[-1] if named else power
            number = self.number_of(run, own)
            right = number and self.is_fact(number, **where)
            self.count(document, right, at, " ".join(run[0].split()))
        return units[-1][1] if units else power

    def check_page(self, document, number, text, power, places):
        lines = text.strip().split("\n")
        for end in (0, -1):
            if lines[end].strip() == str(number):
                self.excused["number of a page"] += 1
                lines[end] = ""
        for i, line in enumerate(lines):
            ticks = TICKS.match(line)
            if ticks and self.is_scale(ticks[1].split()):
                self.excused["tick of an axis"] += len(ticks[1].split())
                lines[i] = ""
        return self.check_text(document, f"page {number}", "\n".join(lines), power, places=places)

    def is_scale(self, texts):
        mark = "," if self.language == "vi" else "."
        other = "." if mark == "," else ","
        values = [Decimal(text.replace("−", "-").replace(other, "").replace(mark, "."))
                  for text in texts]
        steps = {b - a for a, b in zip(values, values[1:])}
        return len(steps) == 1 and steps.pop() > 0 and 0 in values

    def check_pages(self, path, document):
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True,
                              stdout=subprocess.PIPE, encoding="utf-8").stdout
        power = 6
        for number, page in enumerate(text.split("\f")[:-1], 1):
            power = self.check_page(document, number, page, power, self.places_of(path))

    def check_plain(self, path, document):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            text = re.sub(r"(?s)<style.*?</style>|<[^>]*>", " ", text)
        for number, line in enumerate(text.split("\n"), 1):
            self.check_text(document, f"line {number}", line, places=self.places_of(path))

    # --- workbooks

    def check_book(self, path, document):
        for sheet in openpyxl.load_workbook(path):
            SheetCheck(self, sheet, document, self.places_of(path)).run()


class SheetCheck:
    """A table: titles in the rows 1 to 4, headings from row 5, then data, then notes in column A."""

    def __init__(self, edition, sheet, document, places):
        self.edition, self.sheet = edition, sheet
        self.document, self.places = document, places
        self.root = edition.regions.get(pathlib.Path(document).stem, "VN")
        head = " ".join(str(sheet.cell(row, 1).value or "") for row in (2, 5)).lower()
        self.power = next((power for word, power in UNITS.items() if word in head), 0)
        self.first = next((row[0].row for row in sheet.iter_rows(min_row=6)
                           if any(self.is_data(cell) for cell in row)), sheet.max_row + 1)
        self.above = {}

    @staticmethod
    def is_data(cell):
        return cell.data_type == "n" and cell.value is not None or cell.value in ("…", "–", "≠")

    def run(self):
        for row in self.sheet.iter_rows():
            for cell in row:
                if cell.value is None:
                    continue
                reason = self.reason_for(cell)
                if reason:
                    self.edition.excused[reason] += 1
                elif isinstance(cell.value, (int, float)):
                    self.check_number(cell)
                elif not isinstance(cell.value, datetime.datetime):
                    self.check_words(cell)

    def reason_for(self, cell):
        left = self.sheet.cell(cell.row, 1).value
        for reason, sheets, labels in NO_FACT_CELLS:
            numeric = cell.data_type == "n" or str(cell.value).isdigit()
            if self.sheet.title in sheets and numeric and (not labels or left in labels):
                return reason
        if cell.row >= self.first and cell.data_type == "s" and \
                self.title_of(cell) in PROJECT_HEADINGS:
            return "name of a project"
        return None

    def title_of(self, cell):
        return str(self.sheet.cell(self.first - 1, cell.column).value or "").lower()

    def check_words(self, cell):
        self.edition.check_text(self.document, self.at(cell), str(cell.value), self.power,
                                places=self.places)

    def at(self, cell):
        return f"{self.sheet.title}!{cell.coordinate}"

    def label_of(self, row, words, headings):
        """What of @words a label of the row says."""
        for cell in self.sheet[row]:
            if cell.data_type == "s" and self.title_of(cell) in headings:
                name = re.sub(r" \((trước sắp xếp|before the merger)\)$", "", str(cell.value))
                if name.lower() in words:
                    return words[name.lower()]
        return None

    def period_of(self, cell):
        """The years that the headings of the column name, or the labels of the row."""
        heads = [self.heading(row, cell.column) for row in range(5, self.first)]
        labels = [str(other.value) for other in self.sheet[cell.row] if other.data_type == "s"]
        for text in labels + heads:
            years = re.fullmatch(r"(?:\D* )?((?:19|20)\d\d(?:–(?:19|20)\d\d)?)(?:/(?:19|20)\d\d)?",
                                 text or "")
            if years:
                return years[1].replace("–", "-")
        return None

    def heading(self, row, column):
        for left in range(column, 0, -1):
            if self.sheet.cell(row, left).value is not None:
                return str(self.sheet.cell(row, left).value)
        return None

    def check_number(self, cell):
        percent = "%" in cell.number_format
        value = Decimal(repr(cell.value)) * (100 if percent else 1)
        shown = re.search(r"0\.(0+)", cell.number_format)
        decimals = len(shown[1]) if shown else 0
        number = Number(int(value * 10 ** decimals), decimals, percent, self.power, "=")
        right = value == Decimal(number.scaled) / 10 ** decimals and self.edition.is_fact(
            number, places=self.label_of(cell.row, self.edition.names, PLACE_HEADINGS) or {self.root},
            source=self.label_of(cell.row, SOURCES, SOURCE_HEADINGS),
            period=self.period_of(cell))
        self.edition.count(self.document, right, self.at(cell), cell.value)


CHECKS = {"*.xlsx": Edition.check_book, "*.pdf": Edition.check_pages,
          "text/*.md": Edition.check_plain, "text/*.html": Edition.check_plain}


def main(folder, language, registers):
    edition = Edition(folder, language, registers)
    for path in sorted(edition.folder.rglob("*")):
        document = path.relative_to(edition.folder).as_posix()
        for pattern, check in CHECKS.items():
            if fnmatch.fnmatch(document, pattern):
                check(edition, path, document)
    for document, count in sorted(edition.found.items()):
        print(f"{document}: {count} numbers are facts")
    for reason, count in sorted(edition.excused.items()):
        if count:
            print(f"no fact: {reason}: {count}")
    for line in edition.wrong:
        print(line)
    print(f"{sum(edition.found.values())} numbers are facts, {len(edition.wrong)} are not")
    return bool(edition.wrong) or not edition.found


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.exit(main(*sys.argv[1:]))
