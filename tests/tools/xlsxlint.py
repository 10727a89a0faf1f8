#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""xlsxlint.py FILE...: what desktop Excel asks of a workbook, mail previews depend on or our own
layout promises, and a check against the schema does not see.  Prints `file: part: what` for each
breach and fails; says nothing when all is well."""
import re
import sys
import unicodedata
import zipfile

from lxml import etree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
DUBLIN = "{http://purl.org/dc/elements/1.1/}"
NUMBER = re.compile(r"-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
REFERENCE = re.compile(r"([A-Z]+)(\d+)")
SHEET_IN_REFERENCE = re.compile(r"'((?:[^']|'')+)'!")
EPOCH = (1980, 1, 1, 0, 0, 0)
A4 = "9"


def fold(text):
    """What Excel takes for the same name."""
    return unicodedata.normalize("NFC", text).casefold()


def units(text):
    return len(text.encode("utf-16-le")) // 2


def box(reference):
    """(left, top, right, bottom) of a range, from 1."""
    corners = []
    for corner in reference.replace("$", "").split(":"):
        letters, row = REFERENCE.fullmatch(corner).groups()
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        corners += [column, int(row)]
    return tuple(corners if len(corners) == 4 else corners * 2)


def overlap(a, b):
    return not (a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1])


class Book:
    def __init__(self, path):
        self.breaches = []
        self.archive = zipfile.ZipFile(path)
        self.names = self.archive.namelist()
        self.parts = {}

    def say(self, part, what):
        self.breaches.append((part, what))

    def lint(self):
        if self.archive.testzip():
            self.say("zip", "bad CRC")
        if len({name.lower() for name in self.names}) != len(self.names):
            self.say("zip", "two parts of one name")
        if {info.date_time for info in self.archive.infolist()} != {EPOCH}:
            self.say("zip", "times of parts are not fixed")
        for name in self.names:
            try:
                self.parts[name] = etree.fromstring(self.archive.read(name))
            except etree.XMLSyntaxError as trouble:
                self.say(name, f"not well-formed: {trouble}")
        if not self.breaches:
            self.check_relations()
            self.check_workbook()
            self.check_strings()
            self.check_properties()
            for name, part in self.sheets:
                SheetCheck(self, part).run()
        return self.breaches

    def check_relations(self):
        for name, part in self.parts.items():
            if not name.endswith(".rels"):
                continue
            ids = [relation.get("Id") for relation in part]
            if len(set(ids)) != len(ids):
                self.say(name, "two relations of one id")
            base = name.replace("_rels/", "").rpartition("/")[0]
            for relation in part:
                if relation.get("TargetMode") == "External":
                    self.say(name, f"points outside: {relation.get('Target')}")
                elif self.resolve(base, relation.get("Target")) not in self.names:
                    self.say(name, f"dangling relation to {relation.get('Target')}")

    @staticmethod
    def resolve(base, target):
        path = []
        for step in (target if target.startswith("/") else f"{base}/{target}").split("/"):
            if step == "..":
                path.pop()
            elif step:
                path.append(step)
        return "/".join(path)

    def check_workbook(self):
        here = "xl/workbook.xml"
        targets = {r.get("Id"): r.get("Target") for r in self.parts["xl/_rels/workbook.xml.rels"]}
        listed = list(self.parts[here].find(MAIN + "sheets"))
        self.sheets = [(s.get("name"), "xl/" + targets[s.get(RELATION + "id")]) for s in listed]
        self.folded = {fold(name) for name, _ in self.sheets}
        if len(self.folded) != len(self.sheets):
            self.say(here, "two sheets have one name")
        for name, _ in self.sheets:
            if not 1 <= units(name) <= 31 or fold(name) == "history" \
                    or re.search(r"[\[\]:*?/\\]|^'|'$", name):
                self.say(here, f"not possible as a sheet's name: {name!r}")
        if any(sheet.get("state", "visible") != "visible" for sheet in listed):
            self.say(here, "a hidden sheet")
        for name in self.parts[here].iter(MAIN + "definedName"):
            self.check_defined_name(here, name.get("name"), name.text or "")

    def check_defined_name(self, here, name, text):
        if text.count("'") % 2:
            self.say(here, f"{name}: quotes do not close, cut short? {text!r}")
        for sheet in SHEET_IN_REFERENCE.findall(text):
            if fold(sheet.replace("''", "'")) not in self.folded:
                self.say(here, f"{name}: no sheet {sheet!r}")

    def check_strings(self):
        part = self.parts.get("xl/sharedStrings.xml", [])
        self.strings = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in part]
        for text in self.strings:
            if units(text) > 32767:
                self.say("xl/sharedStrings.xml", f"a text of {units(text)} units")
            if unicodedata.normalize("NFC", text) != text:
                self.say("xl/sharedStrings.xml", f"not NFC: {text[:40]!r}")
            if re.search(r"_x(?!005F)[0-9A-Fa-f]{4}_", text) and "_x005F_x" not in text:
                self.say("xl/sharedStrings.xml", f"an escaped character: {text[:40]!r}")

    def check_properties(self):
        core = self.parts["docProps/core.xml"]
        if not core.findtext(DUBLIN + "title"):
            self.say("docProps/core.xml", "no title")
        if core.findtext(DUBLIN + "creator"):
            self.say("docProps/core.xml", "names a person or machine as creator")


class SheetCheck:
    def __init__(self, book, part):
        self.book = book
        self.part = part
        self.sheet = book.parts[part]

    def say(self, what):
        self.book.say(self.part, what)

    def run(self):
        self.check_cells()
        self.check_spans()
        self.check_links()
        self.check_measures()
        self.check_paper()

    def check_cells(self):
        texts = {}
        for cell in self.sheet.iter(MAIN + "c"):
            kind, at = cell.get("t", "n"), cell.get("r")
            value = cell.findtext(MAIN + "v")
            if cell.find(MAIN + "f") is not None:
                self.say(f"{at}: a formula")
            if kind not in ("n", "s"):
                self.say(f"{at}: a cell of type {kind}")
            elif kind == "n" and value is not None and not NUMBER.fullmatch(value):
                self.say(f"{at}: holds {value!r}, no number")
            elif kind == "s":
                texts[at] = self.book.strings[int(value)]
        if not texts.get("A1"):
            self.say("no title in A1")

    def check_spans(self):
        spans = [box(span.get("ref")) for span in self.sheet.iter(MAIN + "mergeCell")]
        for i, span in enumerate(spans):
            if any(overlap(span, other) for other in spans[:i]):
                self.say("merged cells overlap")

    def check_links(self):
        for link in self.sheet.iter(MAIN + "hyperlink"):
            target = SHEET_IN_REFERENCE.match(link.get("location") or "")
            if not target or fold(target[1].replace("''", "'")) not in self.book.folded:
                self.say(f"{link.get('ref')}: a link to no sheet: {link.get('location')!r}")

    def check_measures(self):
        for column in self.sheet.iter(MAIN + "col"):
            width = column.get("width", "")
            if not NUMBER.fullmatch(width) or float(width) > 255.99:
                self.say(f"a column's width is {width!r}")
        for row in self.sheet.iter(MAIN + "row"):
            height = row.get("ht", "1")
            if not NUMBER.fullmatch(height) or float(height) > 409.5:
                self.say(f"row {row.get('r')} is {height!r} high")

    def check_paper(self):
        paper = self.sheet.find(MAIN + "pageSetup")
        if paper is None or paper.get("paperSize") != A4:
            self.say("paper is not A4")
        if self.sheet.find(f"{MAIN}sheetPr/{MAIN}pageSetUpPr") is None:
            self.say("does not fit to the page's width")
        for text in self.sheet.iter(MAIN + "oddHeader", MAIN + "oddFooter"):
            if units(text.text or "") > 255:
                self.say("header or footer too long")


def lint(path):
    try:
        return Book(path).lint()
    except (zipfile.BadZipFile, KeyError) as trouble:
        return [("zip", f"cannot be read: {trouble}")]


def main(paths):
    breaches = [(path, part, what) for path in paths for part, what in lint(path)]
    for path, part, what in breaches:
        print(f"{path}: {part}: {what}")
    return bool(breaches)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
