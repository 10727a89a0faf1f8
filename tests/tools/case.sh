# SPDX-License-Identifier: GPL-3.0-or-later
# case.sh: what the cmd files of the golden cases share.  They start with
#
#   . "$ROOT/tests/tools/case.sh"
#
# Standard output is the transcript of the case: each command, all that it printed, its exit status.

SAMPLE=$ROOT/samples/conference-2025
DEMO=$ROOT/samples/demo-34
TOOLS=$ROOT/tests/tools
PYTHON=/usr/bin/python3

# settings [LINE...]: writes conference.ini, which reads ./inbox and publishes in ./out.
settings() {
	# of a key that is there twice the last: a settings file may not have it twice
	printf '%s\n' '[report]' inbox=inbox "template=$ROOT/templates/conference" out=out \
		report_date=2025-12-04 "$@" |
		awk -F= '!($1 in last) { keys[++n] = $1 } { last[$1] = $0 }
			END { for (i = 1; i <= n; i++) print last[keys[i]] }' >conference.ini
}

# attempt ARGUMENT...: runs the program and writes the transcript of it.
attempt() {
	echo "\$ khuyencong $*"
	$KHUYENCONG "$@" 2>&1
	echo "exit $?"
}

# publish_first [FOLDER]: the good edition with which a case of bad input begins.
publish_first() {
	settings
	cp -R "${1:-$CASE/inbox}" inbox
	attempt report -c conference.ini
	first=$(readlink out/latest)
}

# still_published: what readers find now, and whether the first edition is as it was.
still_published() {
	now=$(readlink out/latest)
	[ "$now" = "$first" ] && echo "latest: the first edition" || echo "latest: a new edition"
	(cd "out/$now" && sha256sum --check --quiet MANIFEST) && echo "latest: whole"
	(cd "out/$first" && sha256sum --check --quiet MANIFEST) && echo "the first edition: whole"
	ls -A out/.staging
}

# keep_issues: what the new edition says of the files, and what it gives back of them.
keep_issues() {
	mkdir -p want
	cp out/latest/issues.csv want/issues.csv
	[ ! -d out/latest/rejects ] || cat out/latest/rejects/* >want/rejects.csv
	chmod -R u+w want
}

# The mode of a file means nothing to root, so that the cases about modes give that power away.
obey_modes() {
	[ "$(id -u)" != 0 ] ||
		KHUYENCONG="setpriv --bounding-set=-dac_override,-dac_read_search $KHUYENCONG"
}

# dump_book FILE: the cells of a workbook.
dump_book() { "$PYTHON" "$TOOLS/read_book.py" "$1"; }

# dump_pdf FILE: the text of the pages, without the spaces that only place it.
dump_pdf() { pdftotext -layout "$1" - | sed 's/^ *//; s/   */  /g' | cat -s; }

# lint_books OUT: what Excel might refuse in the workbooks of the latest edition there.
lint_books() {
	"$PYTHON" "$TOOLS/xlsxlint.py" "$1"/latest/*.xlsx "$1"/latest/region/*.xlsx &&
		echo "xlsxlint: nothing"
}
