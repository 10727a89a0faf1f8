#!/bin/sh
# golden.sh [--accept] PROGRAM [NAME...]: end-to-end cases, compared with what is kept of them.
#
# A case is a folder tests/cases/NAME.  Its `cmd`, a sh script, runs in an empty scratch folder
# with, in its environment:
#   KHUYENCONG  the program with $TOOL in front: write it without quotes
#   CASE, ROOT  the folder of the case, the root of the project
# Compared are `exit`, `stdout`, `stderr` and every file that cmd leaves in `want/` of the scratch
# folder, with the files of the same names in the case's folder.  A file on one side only is a
# failure, except that a stdout or stderr which is not kept must be empty.  Folders, edition ids and
# the digest of the sources are written SCRATCH, CASE, ROOT, EDITION and BUILD on both sides.
#
# --accept keeps what came out; `git diff` is the review.  JOBS cases run at a time.
set -u

# The locale is the caller's for the cases, and C for this script's own tools.
export CASE_LOCALE="${CASE_LOCALE:-${LC_ALL:-C.UTF-8}}" TZ="${TZ:-UTC}" LC_ALL=C

# plain TEXT: TEXT as a pattern for sed.
plain() { printf '%s\n' "$1" | sed 's/[][\.*^$|]/\\&/g'; }

# run NAME: the case's outcome, its paths made neutral, into $TOP/NAME.got.
run() {
	scratch=$TOP/$1 got=$TOP/$1.got
	mkdir -p "$scratch" "$got/want"
	(
		cd "$scratch" || exit
		# No home, and no temporary files but in the scratch folder.
		unset LANGUAGE XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_CACHE_HOME XDG_DATA_HOME XDG_DATA_DIRS
		mkdir tmp
		HOME=$scratch TMPDIR=$scratch/tmp LC_ALL=$CASE_LOCALE \
			timeout 600 sh "$CASE/cmd" </dev/null >"$got/stdout" 2>"$got/stderr"
		echo $? >"$got/exit"
		[ ! -d want ] || cp -R want "$got"
	)
	find "$got" -type f ! -name exit -exec sed -i "s|$(plain "$scratch")|SCRATCH|g
		s|$(plain "$CASE")|CASE|g
		s|$(plain "$ROOT")|ROOT|g
		s|[0-9]\{4\}-[0-9][0-9]-[0-9][0-9]-[0-9a-f]\{12\}|EDITION|g
		s|\(khuyencong [0-9.]*\) ([0-9a-f]\{12\})|\1 (BUILD)|g" {} +
}

# compare NAME: says what differs.
compare() {
	kept=$TOP/$1.kept
	mkdir -p "$kept/want"
	for part in exit stdout stderr want; do
		[ ! -e "$CASE/$part" ] || cp -R "$CASE/$part" "$kept"
	done
	touch -a "$kept/stdout" "$kept/stderr"
	cd "$TOP" || return
	diff -qr "$1.kept" "$1.got" && return
	diff -urN "$1.kept" "$1.got"
	return 1
}

accept() {
	rm -rf "$CASE/exit" "$CASE/stdout" "$CASE/stderr" "$CASE/want"
	cp -R "$TOP/$1.got/." "$CASE"
	find "$CASE/stdout" "$CASE/stderr" -empty -delete
	find "$CASE/want" -depth -type d -empty -delete
}

# This script calls itself for each case, so that xargs can run some at a time.
if [ "${1-}" = --case ]; then
	export CASE="$ROOT/tests/cases/$2"
	[ -f "$CASE/cmd" ] || { echo "FAIL $2: there is no cmd" >"$TOP/$2.diff"; exit 0; }
	run "$2"
	if compare "$2" >"$TOP/$2.diff" 2>&1; then
		touch "$TOP/$2.passed"
	elif [ -n "$ACCEPT" ]; then
		accept "$2" >"$TOP/$2.diff" && echo "accepted $2" >"$TOP/$2.diff" && touch "$TOP/$2.passed"
	else
		echo "FAIL $2" >>"$TOP/$2.diff"
	fi
	exit 0
fi

export ACCEPT=
[ "${1-}" != --accept ] || { ACCEPT=yes; shift; }
[ -x "${1-}" ] || { echo "golden.sh: no program '${1-}'" >&2; exit 64; }
ROOT=$(cd "$(dirname "$0")/.." && pwd -P)
TOP=$(mktemp -d) || exit
TOP=$(cd "$TOP" && pwd -P)
KHUYENCONG="${TOOL:+$TOOL }$(realpath "$1")"
export ROOT TOP KHUYENCONG
trap 'rm -rf "$TOP"' EXIT
trap 'exit 130' INT TERM
shift

[ $# -gt 0 ] || set -- $(cd "$ROOT/tests/cases" && ls)
[ $# -gt 0 ] || echo "FAIL there is no case in tests/cases"
printf '%s\n' "$@" | xargs -r -d '\n' -P "${JOBS:-$(nproc)}" -n 1 "$ROOT/tests/golden.sh" --case

passed=0
for name in "$@"; do
	[ ! -e "$TOP/$name.passed" ] || passed=$((passed + 1))
	cat "$TOP/$name.diff"
done
failed=$(($# ? $# - passed : 1))
echo "golden: $passed passed, $failed failed"
[ "$failed" = 0 ]
