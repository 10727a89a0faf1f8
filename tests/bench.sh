#!/bin/sh
# bench.sh PROGRAM: time and memory of the report of each sample; RUNS runs of each (default 5).
set -eu
runs=${RUNS:-5} time=${TIME:-/usr/bin/time}
[ -x "${1-}" ] || { echo "bench.sh: no program '${1-}'" >&2; exit 64; }
program=$(realpath "$1")
cd "$(dirname "$0")/.."
"$time" -f %e true 2>/dev/null || { echo "bench.sh: needs GNU time; see make deps" >&2; exit 69; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

# The median of column $1 of the runs, and between what they lay.
median() {
	cut -d ' ' -f "$1" "$scratch/runs" | sort -n |
		awk '{ v[NR] = $1 } END { printf "%s (%s-%s)", v[int((NR + 1) / 2)], v[1], v[NR] }'
}

echo "Median (lowest-highest) of $runs runs after one to warm the caches, each into an empty output"
echo "folder; wall clock and peak resident memory by GNU time; $(nproc) cores; $("$program" --version | head -n 1)."
for settings in samples/*/conference.ini; do
	: >"$scratch/runs"
	for run in $(seq 0 "$runs"); do
		status=0
		"$time" -q -f '%e %M' -o "$scratch/run" "$program" report -c "$settings" \
			--out "$scratch/out" --quiet >"$scratch/said" 2>&1 || status=$?
		# 1 is: done, but a person should look.
		[ "$status" -le 1 ] || { cat "$scratch/said" >&2; exit "$status"; }
		[ "$run" = 0 ] || cat "$scratch/run" >>"$scratch/runs"
		rm -rf "$scratch/out"
	done
	echo "$settings: $(median 1) s, $(median 2) KiB"
done
