#!/bin/sh
# house.sh [ROOT]: house rules that a compiler cannot check.  Prints `file:line: what (rule)` for
# each breach and fails; says nothing when all is well.  tests/house/run.sh breaks each rule once.
set -u
export LC_ALL=C

CTAGS=${CTAGS:-ctags}
"$CTAGS" --version 2>/dev/null | grep -q 'Universal Ctags' || {
	echo "house.sh: needs universal-ctags to measure functions; see make deps" >&2
	exit 69
}

cd "${1:-$(dirname "$0")/..}" || exit 64
sources=$(find src -name '*.[ch]' | sort)
tests=$(find tests -maxdepth 1 -name '*.[ch]' 2>/dev/null | sort; find tests/fuzz -name '*.[ch]' 2>/dev/null | sort)
[ "$sources" ] || { echo "house.sh: there are no sources in $PWD/src" >&2; exit 64; }

# What is read off the text, with comments and the contents of strings blanked out.
text_rules() {
	awk '
	BEGIN {
		# The pipeline.  A stage includes itself and those before it.
		split("base catalog intake ledger report send", order, " ")
		for (i in order) stage[order[i]] = i

		# A foreign library is known to one file: what of a header, whose.
		owner["^csv[.]h$"] = "^src/base/record_batch[.]c$"
		owner["^xlsxwriter"] = "^src/report/book/sheet[.]c$"
		owner["^(cairo|pango|fontconfig|harfbuzz|hb[-.]|freetype|ft2build)"] = \
			"^src/(report/chart/canvas[.]c|base/auto[.]h)$"
		owner["^(minizip/|unzip[.]h|mz)"] = "^src/report/book/book_check[.]c$"
		owner["^cmark"] = "^src/report/text/markdown_html[.]c$"
		owner["^(gmime|curl)/"] = "^src/send/"

		# Unsafe, dependent on the locale or the time zone, or printing.
		words = "strcpy strcat sprintf vsprintf strtok atoi atof strtod strtol localtime gmtime"
		words = words " printf fprintf puts putchar perror g_print g_printerr"
		for (i = split(words, list, " "); i > 0; i--) banned[list[i]] = 1
	}

	function breach(line, what, rule) { print FILENAME ":" line ": " what " (" rule ")" }

	# The line without comments, and with empty strings.  Knows when a comment goes on.
	function code(s,   out, at, mark) {
		out = ""
		for (;;) {
			if (in_comment) {
				if (!(at = index(s, "*/"))) return out
				s = substr(s, at + 2)
				in_comment = 0
			}
			if (!match(s, /["\047]|\/\*|\/\//)) return out s
			mark = substr(s, RSTART, 1)
			out = out substr(s, 1, RSTART - 1)
			s = substr(s, RSTART)
			if (mark == "/") {
				if (substr(s, 2, 1) == "/") return out
				out = out " "
				s = substr(s, 3)
				in_comment = 1
			} else {
				out = out mark mark
				match(s, mark == "\"" ? "^\"([^\"\\\\]|\\\\.)*\"?" : "^\047([^\047\\\\]|\\\\.)*\047?")
				s = substr(s, RLENGTH + 1)
			}
		}
	}

	function columns(s,   n, i, c) {
		gsub(/[\200-\277]/, "", s) # the tails of UTF-8 characters
		if (s !~ /\t/) return length(s)
		for (i = 1; i <= length(s); i++) n = substr(s, i, 1) == "\t" ? n - n % 8 + 8 : n + 1
		return n
	}

	function check_include(s,   name, from, to, path, part) {
		sub(/^[ \t]*#[ \t]*include[ \t]*/, "", s)
		name = substr(s, 2)
		sub(/[">].*/, "", name)
		for (i in owner)
			if (name ~ i && FILENAME !~ owner[i])
				breach(FNR, "<" name "> is not known here", "library")
		split(FILENAME, path, "/")
		split(name, part, "/")
		from = stage[path[2]]
		to = stage[part[1]]
		if (s !~ /^"/ || !from) return
		if (!to || name ~ /[.][.]/)
			breach(FNR, "\"" name "\" does not begin with a stage", "stage")
		else if (to > from)
			breach(FNR, path[2] " may not include " part[1], "stage")
		else if (path[4] && part[3] && path[2] path[3] != part[1] part[2] && to == from)
			breach(FNR, path[2] "/" path[3] " may not include " part[1] "/" part[2], "stage")
	}

	# Only calls count: format(printf, 1, 2) is none.
	function check_words(s,   word) {
		while (match(s, /[A-Za-z_][A-Za-z_0-9]*/)) {
			word = substr(s, RSTART, RLENGTH)
			s = substr(s, RSTART + RLENGTH)
			if (word == "goto" || word == "g_warning")
				breach(FNR, word, "banned")
			else if (word in banned && !is_main && s ~ /^[ \t]*[(]/)
				breach(FNR, word, "banned")
			else if (word == "setlocale" && s ~ /^[ \t]*[(][ \t]*LC_(ALL|NUMERIC)/)
				breach(FNR, "setlocale for numbers", "banned")
		}
	}

	# Counts the braces of statements inside a function, which runs from { to } in column 1.  Those
	# of initialisers and types are not of a statement, those after a case add nothing to its
	# switch.
	function check_nesting(s,   token, kind) {
		if (s ~ /^[{]/) {
			in_body = 1
			depth = braces = parens = 0
			last = ""
			s = substr(s, 2)
		} else if (s ~ /^[}]/)
			in_body = 0
		while (in_body && match(s, /[A-Za-z_0-9]+|[^ \t]/)) {
			token = substr(s, RSTART, RLENGTH)
			s = substr(s, RSTART + RLENGTH)
			if (token == "(") {
				before[++parens] = last
			} else if (token == ")" && parens > 0) {
				# A cast before a brace makes a literal, a name or keyword a statement.
				token = before[parens--] ~ /^(return|sizeof|[^A-Za-z_0-9])?$/ ? "cast" : ")"
			} else if (token == "{") {
				kind = last ~ /^(\)|else|do|;|[}]|[(]|)$/ || last == "{" && opened[braces] ? 1 : 0
				opened[++braces] = kind
				depth += kind
				if (kind && depth == 4) breach(FNR, "nested more than 3 deep", "nesting")
			} else if (token == "}" && braces > 0)
				depth -= opened[braces--]
			last = token
		}
	}

	FNR == 1 {
		is_source = FILENAME ~ /^src\//
		is_main = FILENAME ~ /^src\/(main|mail|commands|options)[.]c$/
		in_comment = in_body = in_macro = 0
		names[++files] = FILENAME
	}
	/SPDX-License-Identifier: / && FNR <= 3 { spdx[FILENAME] = 1 }
	columns($0) > 100 { breach(FNR, columns($0) " columns, at most 100", "columns") }
	{
		line = code($0)
		lines[FILENAME] = FNR
	}
	line ~ /^[ \t]*#[ \t]*pragma[ \t]+once/ { once[FILENAME] = 1 }
	!is_source { next }
	line ~ /^[ \t]*#[ \t]*include/ { check_include($0) }
	{ check_words(line) }
	in_macro || line ~ /^[ \t]*#/ { in_macro = $0 ~ /\\$/; next }
	{ check_nesting(line) }

	END {
		for (i = 1; i <= files; i++) {
			FILENAME = names[i]
			if (!spdx[FILENAME]) breach(1, "no SPDX-License-Identifier", "spdx")
			if (FILENAME ~ /h$/ && !once[FILENAME]) breach(1, "no #pragma once", "once")
			if (FILENAME ~ /^src\// && lines[FILENAME] > 400)
				breach(1, lines[FILENAME] " lines, at most 400", "file")
		}
	}' $sources $tests
}

# What ctags measures: the length of functions and the number of their parameters.
function_rules() {
	functions=$("$CTAGS" --language-force=C --kinds-C=f --fields=neS --sort=no -I G_GNUC_PRINTF+ -f - \
		$sources) || return
	echo "$functions" | awk -F '\t' '
	# Commas between the outer parentheses; ... is no parameter.
	function parameters(s,   depth, n, i, c) {
		sub(/^[(]/, "", s)
		sub(/[)]$/, "", s)
		sub(/, *[.][.][.]$/, "", s)
		if (s ~ /^ *(void)? *$/) return 0
		for (i = n = 1; i <= length(s); i++) {
			c = substr(s, i, 1)
			depth += (c == "(") - (c == ")")
			n += c == "," && depth == 0
		}
		return n
	}
	{
		start = end = signature = ""
		for (i = 4; i <= NF; i++) {
			if ($i ~ /^line:/) start = substr($i, 6)
			if ($i ~ /^end:/) end = substr($i, 5)
			if ($i ~ /^signature:/) signature = substr($i, 11)
		}
		size = end - start + 1
		n = parameters(signature)
		if (size > 60) print $2 ":" start ": " $1 " has " size " lines, at most 60 (function)"
		# GLib fixes the six of a GMarkupParser callback.
		if (n > 5 && signature !~ /^[(]GMarkupParseContext /)
			print $2 ":" start ": " $1 " has " n " parameters, at most 5 (parameters)"
	}'
}

breaches=$(text_rules && function_rules) || { echo "house.sh: could not read the sources" >&2; exit 70; }
[ -z "$breaches" ] || {
	echo "$breaches" | sort -t : -k 1,1 -k 2,2n
	exit 1
}
