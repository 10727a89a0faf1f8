#!/bin/sh
# bench.sh PROGRAM BARE: time and memory of the report of each sample, then of `check` on a million
# lines beside BARE, a bare libcsv loop (tools/bare_libcsv.c); RUNS runs of each (default 5).
# Fails when check takes more than twice as long, or more memory for more lines.
set -eu
runs=${RUNS:-5} time=${TIME:-/usr/bin/time}
for tool in "${1-}" "${2-}"; do
	[ -x "$tool" ] || { echo "bench.sh: no program '$tool'" >&2; exit 64; }
done
program=$(realpath "$1") bare=$(realpath "$2")
cd "$(dirname "$0")/.."
"$time" -f %e true 2>/dev/null || { echo "bench.sh: needs GNU time; see make deps" >&2; exit 69; }
mkdir -p .build/bench
scratch=$(mktemp -d "$PWD/.build/bench/XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

# measure NAME COMMAND...: appends "ms of the clock, ms of user time, KiB at the peak" to NAME.  GNU
# time itself counts in hundredths of a second, which is too coarse for the clock.
measure() {
	into=$scratch/$1 status=0
	shift
	begin=$(date +%s%N)
	"$time" -q -f '%U %M' -o "$scratch/run" "$@" >"$scratch/said" 2>&1 || status=$?
	end=$(date +%s%N)
	# 1 is: done, but a person should look.
	[ "$status" -le 1 ] || { cat "$scratch/said" >&2; exit "$status"; }
	awk -v ns=$((end - begin)) '{ print int(ns / 1e6 + 0.5), $1 * 1000, $2 }' "$scratch/run" >>"$into"
}

# median NAME FIELD: of the runs but the first, which warms the caches; between what they lay.
median() {
	tail -n +2 "$scratch/$1" | cut -d ' ' -f "$2" | sort -n |
		awk '{ v[NR] = $1 } END { printf "%d (%d-%d)", v[int((NR + 1) / 2)], v[1], v[NR] }'
}

# lines COUNT: a submission of so many lines, each of a project of its own.  All figures invented,
# always the same.
lines() {
	echo 'Tỉnh/Thành phố,Mã tỉnh,Năm,Số liệu đến ngày,Nguồn vốn,Nội dung,Tên đề án,Kế hoạch (đồng),Thực hiện (đồng),Giải ngân (đồng),Số đề án,Ghi chú'
	awk -v count="$1" 'BEGIN {
		split("Khuyến công địa phương;Khuyến công quốc gia", source, ";")
		split("Tư vấn;Hợp tác quốc tế;\"Đào tạo nghề, truyền nghề\"", content, ";")
		for (i = seed = 1; i <= count; i++) {
			seed = (seed * 16807) % 2147483647
			plan = (100 + seed % 800) * 1000000
			done = plan - seed % 90000000
			printf "Lâm Đồng,68,2025,30/11/2025,%s,%s,Đề án số %d của xã Hòa Ninh,%.0f,%.0f,%.0f,1,%s\n",
				source[1 + seed % 2], content[1 + seed % 3], i, plan, done, done - 1000000,
				seed % 10 ? "" : "Ký ngày 15/3"
		}
	}'
}

report_samples() {
	for settings in samples/*/conference.ini; do
		for run in $(seq 0 "$runs"); do
			measure report "$program" report -c "$settings" --out "$scratch/out" --quiet
			rm -rf "$scratch/out"
		done
		echo "$settings: $(median report 1) ms, $(median report 3) KiB"
		rm "$scratch/report"
	done
}

check_lines() {
	lines 100000 >"$scratch/lam-dong.csv"
	lines 1000000 >"$scratch/lam-dong_2025.csv"
	for run in $(seq 0 "$runs"); do
		measure few "$program" check --template templates/conference "$scratch/lam-dong.csv"
		measure bare "$bare" "$scratch/lam-dong_2025.csv"
		measure check "$program" check --template templates/conference "$scratch/lam-dong_2025.csv"
	done
	! grep -E ': (error|warning) ' "$scratch/said" >&2 &&
		grep -q ': 1000000 dòng: nhận 1000000,' "$scratch/said" ||
		{ echo "bench.sh: check does not accept the lines of the test" >&2; exit 70; }
	for of in bare check; do
		echo "1,000,000 lines, $of: $(median $of 1) ms, user $(median $of 2) ms, $(median $of 3) KiB"
	done
	echo "100,000 lines, check: $(median few 1) ms, user $(median few 2) ms, $(median few 3) KiB"
	for of in 1 2; do median check $of; echo; median bare $of; echo; done |
		awk -v few="$(median few 3)" -v many="$(median check 3)" '
		{ v[NR] = $1 }
		END {
			split(few, f, " "); split(many, m, " ")
			printf "check / bare: %.2f of the clock (at most 2), %.2f of user time; ", v[1] / v[2], v[3] / v[4]
			printf "memory of ten times the lines: %.2f (at most 1.1)\n", m[1] / f[1]
			exit v[1] > 2 * v[2] || m[1] > 1.1 * f[1]
		}'
}

echo "Median (lowest-highest) of $runs runs after one to warm the caches; time by the clock, peak"
echo "resident memory by GNU time; $(nproc) cores; $("$program" --version | head -n 1)."
report_samples
check_lines
