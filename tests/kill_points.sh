#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# kill_points.sh [DRIVER [errors]]: publishes an edition over an older one and kills the run at each
# of its system calls; with `errors`, each call fails once with each of several errors instead.
# Besides, a write() may lie about its length, and renameat2() may be unknown to the file system.
# After every one, whatever happened, `latest` must be a whole edition, the old or the new, and the
# next plain run must publish and leave nothing behind.  Checked by sha256sum, not by our own code.
# DRIVER is the program of test_edition.c, which `make check` builds.
set -u
export LC_ALL=C ASAN_OPTIONS=detect_leaks=0

# One point: DRIVER SCRATCH CALL NUMBER WHAT.  Prints `old`, `new` or what is wrong.
whole() { # OUT ID: editions/ID holds just what its MANIFEST says, unharmed
	( cd "$1/editions/$2" && sha256sum --strict --status -c MANIFEST &&
	  [ "$(find . ! -type d ! -name MANIFEST | sort)" = "$(sed 's/^.*  /.\//' MANIFEST | sort)" ] )
}
state() { # OUT: the edition that readers see, after a look at all of them
	for edition in "$1"/editions/*; do
		whole "$1" "${edition##*/}" || { echo "$edition is not whole"; return; }
	done
	case $(readlink "$1/latest") in
	editions/old) grep -q first "$1/latest/facts.csv" && echo old ;;
	editions/new) grep -q second "$1/latest/facts.csv" && echo new ;;
	*) echo "latest is wrong" ;;
	esac
}
point() {
	out=$2/$3.$4.$5
	cp -a "$2/base" "$out"
	strace -o "$out.trace" -e trace="$3" -e inject="$3:$5:when=$4" \
		"$1" publish "$out" new second 2>"$out.stderr"
	status=$?
	seen=$(state "$out")
	case $5:$status:$seen in
	signal=SIGKILL:137:old | signal=SIGKILL:137:new) ;;
	retval=1:74:old) ;;
	error=*:0:new) ;;
	error=*:0:*) seen="exit 0, but: $seen" ;;
	error=*:6[4-9]:old | error=*:7?:old | error=*:7?:new)
		grep -q "stays as it is" "$out.stderr" || [ "$seen" = new ] || seen="silent: $seen"
		[ "$seen" = old ] || grep -q "power cut" "$out.stderr" || grep -q "stays" "$out.stderr" ||
			seen="says nothing of the new edition" ;;
	*) seen="exit $status: $seen" ;;
	esac
	case $3:$5:$status in
	renameat2:error=EINVAL:0 | *:error=ENOSPC:0 | *:error=ENOSPC:75) ;;
	renameat2:error=EINVAL:* | *:error=ENOSPC:* | fsync:error=EIO:0) seen="exit $status: $seen" ;;
	esac
	[ "$seen" = old ] || [ "$seen" = new ] || { echo "wrong: $3 $4 $5: $seen"; return; }
	grep -q INJECTED "$out.trace" || [ "$5" = signal=SIGKILL ] || seen="not injected"
	"$1" publish "$out" new second 2>>"$out.stderr" || seen="next run fails: $(cat "$out.stderr")"
	[ "$(state "$out")" = new ] || seen="next run leaves $(state "$out")"
	[ -z "$(ls -A "$out/.staging")$(ls -d "$out"/.latest.* 2>/dev/null)" ] || seen="leftovers"
	echo "$seen: $3 $4 $5"
	rm -rf "$out" "$out.trace" "$out.stderr"
}
[ "${1:-}" != point ] || { shift; point "$@"; exit; }

driver=$(realpath "${1:-$(dirname "$0")/../.build/debug/tests/test_edition}")
what="signal=SIGKILL"
[ "${2:-}" != errors ] || what="error=EIO error=ENOSPC error=EDQUOT error=EINTR error=EACCES error=EROFS
	error=EMFILE error=ENOMEM error=EINVAL"
command -v strace >/dev/null || { echo "kill_points.sh: needs strace" >&2; exit 69; }
[ -x "$driver" ] || { echo "kill_points.sh: no driver $driver; see make check" >&2; exit 66; }

scratch=$(mktemp -d) || exit 74
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

# An older edition, and what a killed run leaves.
"$driver" publish "$scratch/base" old first || exit 70
mkdir -p "$scratch/base/.staging/dead/region"
echo x >"$scratch/base/.staging/dead/region/x"
ln -s editions/dead "$scratch/base/.latest.dead"
cp -a "$scratch/base" "$scratch/try"
strace -o "$scratch/trace" "$driver" publish "$scratch/try" new second || exit 70

# strace counts each call by itself.  What comes before the first look at OUT is the loader's.
awk -F '(' -v what="$what" '
	index($0, "/try\", 0750)") { begun = 1 }
	/^[a-z]/ { n[$1]++ }
	begun && /^[a-z]/ && $1 !~ /^(brk|mmap|munmap|mprotect|exit_group|get.*id)$/ {
		for (i = split(what, list, " "); i > 0; i--) print $1, n[$1], list[i]
		if ($1 == "write") print $1, n[$1], "retval=1"
		if ($1 == "renameat2" && what ~ /KILL/) print $1, n[$1], "error=EINVAL"
	}' "$scratch/trace" >"$scratch/points"
xargs -P "$(nproc)" -L 1 "$0" point "$driver" "$scratch" <"$scratch/points" >"$scratch/results"

grep -v -e '^old: ' -e '^new: ' "$scratch/results"
awk -v points="$(wc -l <"$scratch/points")" '
	/^old: / { old++ }
	/^new: / { new++ }
	END {
		printf "kill points: %d passed, %d failed (%d old, %d new)\n", old + new,
			points - old - new, old, new
		exit !(points > 100 && old > 0 && new > 0 && old + new == points)
	}' "$scratch/results"
