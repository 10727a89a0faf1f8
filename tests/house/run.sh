#!/bin/sh
# The test of tests/house.sh: each rule fires once on a tree that breaks it and nothing else, and is
# silent about what only looks like a breach.
set -u
house=$(cd "$(dirname "$0")/.." && pwd)/house.sh
tree=$(mktemp -d) || exit
trap 'rm -rf "$tree"' EXIT
trap 'exit 130' INT TERM

# The score is kept in a file, since a test at the end of a pipe has its own variables.
passed() { echo passed >>"$tree/score"; }
failed() { echo failed >>"$tree/score"; }

# verdict NAME WANTED: compares what house.sh printed, and whether it failed.
verdict() {
	got=$("$house" "$tree" 2>&1)
	status=$?
	[ "$2" ] && wanted=1 || wanted=0
	if [ "$got" = "$2" ] && [ "$status" = "$wanted" ]; then
		passed
	else
		failed
		printf 'FAIL house: %s (exit %s)\n  wanted: %s\n  got:    %s\n' "$1" "$status" "$2" "$got"
	fi
	rm -rf "$tree/src" "$tree/tests"
}

# put FILE: standard input below the lines that every file has.
put() {
	mkdir -p "$tree/$(dirname "$1")"
	{
		echo '/* SPDX-License-Identifier: GPL-3.0-or-later */'
		case $1 in *.h) echo '#pragma once' ;; esac
		cat
	} >"$tree/$1"
}

# breaks FILE LINE WHAT: one breach on that line of the file.
breaks() {
	put "$1"
	verdict "$1: $3" "$1:$2: $3"
}

# keeps NAME FILE: no breach.
keeps() {
	put "$2"
	verdict "$1" ''
}

# A function with $1 statements, and so with three lines more.
long() {
	printf 'void f(void)\n{\n'
	for i in $(seq "$1"); do echo '	g();'; done
	echo '}'
}

# --- stage
for pair in base:catalog catalog:intake intake:ledger ledger:report report:send base:send; do
	early=${pair%:*} late=${pair#*:}
	echo "#include \"$late/x.h\"" | breaks "src/$early/a.c" 2 "$early may not include $late (stage)"
	echo "#include \"$early/x.h\"" | keeps "$late includes $early" "src/$late/a.c"
done
breaks src/report/chart/a.c 2 'report/chart may not include report/book (stage)' <<'END'
#include "report/book/x.h"
END
breaks src/base/a.h 3 '"run.h" does not begin with a stage (stage)' <<'END'
#include "run.h"
END
breaks src/base/a.c 2 '"base/../send/x.h" does not begin with a stage (stage)' <<'END'
#include "base/../send/x.h"
END
keeps 'the writers include the report, run.c all' src/report/text/a.c <<'END'
#include "report/text/a.h"
#include "report/report.h"
#include "ledger/x.h"
#include "ledger/totals/x.h"
/* #include "send/x.h" */
END
keeps 'run.c includes all' src/run.c <<'END'
#include "run.h"
#include "base/x.h"
#include "send/x.h"
END

# --- library
for header in csv.h xlsxwriter.h xlsxwriter/format.h cairo.h cairo-pdf.h pango/pangocairo.h \
	fontconfig/fontconfig.h hb.h hb-ft.h minizip/unzip.h unzip.h cmark.h gmime/gmime.h curl/curl.h; do
	echo "#include <$header>" | breaks src/report/a.c 2 "<$header> is not known here (library)"
done
echo '#include <csv.h>' | keeps 'libcsv' src/base/record_batch.c
echo '#include <xlsxwriter.h>' | keeps 'libxlsxwriter' src/report/book/sheet.c
echo '#include <pango/pangocairo.h>' | keeps 'Pango' src/report/chart/canvas.c
echo '#include <cairo.h>' | keeps 'cairo' src/base/auto.h
echo '#include <minizip/unzip.h>' | keeps 'minizip' src/report/book/book_check.c
echo '#include <cmark.h>' | keeps 'cmark' src/report/text/markdown_html.c
echo '#include <curl/curl.h>' | keeps 'curl' src/send/carrier.c

# --- function, file
long 58 | breaks src/base/a.c 2 'f has 61 lines, at most 60 (function)'
long 57 | keeps 'a function of 60 lines' src/base/a.c
long 58 | breaks src/base/a.h 3 'f has 61 lines, at most 60 (function)'
yes '/* */' | head -400 | breaks src/base/a.c 1 '401 lines, at most 400 (file)'
yes '/* */' | head -399 | keeps 'a file of 400 lines' src/base/a.c
echo | put src/base/a.c
yes '/* */' | head -500 | keeps 'a long test' tests/test_a.c

# --- nesting
breaks src/base/a.c 7 'nested more than 3 deep (nesting)' <<'END'
static int f(int x)
{
	if (x) {
		for (;;) {
			while (x) {
				do {
					x++;
				} while (x < 3);
			}
		}
	}
	return x;
}
END
breaks src/base/a.c 7 'nested more than 3 deep (nesting)' <<'END'
static int f(int x)
{
	if (x) {
		switch (x) {
		case 1:
			if (x) { {
				x++;
			} }
		}
	}
	return x;
}
END
keeps 'three levels, the braces of a case, of an initialiser and of text' src/base/a.c <<'END'
static const int table[2][1] = { { 1 }, { 2 } };

static Point f(int x)
{
	static const Point points[] = { { { 1 } }, { { 2 } } };
#define DEEP(x) \
	if (x) { if (x) { if (x) { if (x) { x; } } } }

	if (x) {
		switch (x) {
		case 1: {
			if (x) {
				Point p = { .at = { { 1 }, { 2 } } };

				g((Point){ { { 1 } } }, &(Point){ { 2 } }); /* { { { */
				puts_own("{{{{", '{', "\"{", '\'');
			} else {
				return (Point){ { x } };
			}
			break;
		}
		}
	}
	return points[0];
}
END

# --- parameters
breaks src/base/a.c 2 'f has 6 parameters, at most 5 (parameters)' <<'END'
static int f(int a, int b, int c,
	     int d, int e, int g)
{
	return a;
}
END
keeps 'five parameters, however they are written' src/base/a.c <<'END'
int f(int a, int (*b)(int, int, int), int c, int d, int e)
{
	return a;
}
static void G_GNUC_PRINTF(5, 6) h(int a, int b, int c, int d, const char *format, ...)
{
}
static void element(GMarkupParseContext *context, const char *name, const char **keys,
		    const char **values, void *data, GError **error)
{
}
void nothing(void)
{
}
END

# --- banned
for word in strcpy strcat sprintf vsprintf strtok atoi atof strtod strtol localtime gmtime printf \
	fprintf puts g_print; do
	echo "int x = $word(y);" | breaks src/base/a.c 2 "$word (banned)"
done
echo 'x = 1; goto out;' | breaks src/main.c 2 'goto (banned)'
echo 'g_warning("no");' | breaks src/main.c 2 'g_warning (banned)'
echo 'setlocale(LC_ALL, "");' | breaks src/main.c 2 'setlocale for numbers (banned)'
echo 'setlocale( LC_NUMERIC, "");' | breaks src/base/a.c 2 'setlocale for numbers (banned)'
keeps 'main prints' src/main.c <<'END'
printf("%d", 1);
fprintf(stderr, "no");
setlocale(LC_MESSAGES, "");
END
keeps 'banned words in text, in comments, in longer names and in attributes' src/base/a.c <<'END'
/* goto printf(x)
 * strcpy(x) */ // atoi(x)
const char *s = "goto \" printf(x)", c = '"', d = '\''; /* strcat(x) */
gmtime_r(x); g_snprintf(x); my_puts(x); x->strtol = 1; /* a
*/ void f(int x) __attribute__((format(printf, 1, 2)));
END
echo 'x /* a */ = atoi /* b */ ("c"); /* d */' | breaks src/base/a.c 2 'atoi (banned)'

# --- columns, spdx, once: of tests too
yes x | head -93 | tr -d '\n' | sed 's/^/	/' | breaks src/base/a.c 2 '101 columns, at most 100 (columns)'
yes ạ | head -92 | tr -d '\n' | sed 's/^/	/' | keeps 'letters, not bytes, are columns' src/base/a.c
for file in src/base/a.c tests/test_a.c; do
	echo | put src/base/b.c
	echo | put "$file"
	sed -i 1d "$tree/$file"
	verdict "$file without SPDX" "$file:1: no SPDX-License-Identifier (spdx)"
done
echo '/* #pragma once */' | put src/base/a.h
sed -i 2d "$tree/src/base/a.h"
verdict 'a header without pragma' 'src/base/a.h:1: no #pragma once (once)'

# --- what it cannot work without
put src/base/a.c </dev/null
if CTAGS=/nonexistent "$house" "$tree" 2>/dev/null; then
	failed
	echo 'FAIL house: passes without ctags'
else
	passed
fi

echo "house: $(grep -c passed "$tree/score") passed, $(grep -c failed "$tree/score") failed"
! grep -q failed "$tree/score"
