#!/bin/sh
# fuzz.sh FOLDER SECONDS JOBS TARGET...: runs the fuzzers FOLDER/tests/fuzz/fuzz_TARGET, each for
# that long, from the seeds in tests/fuzz/corpus/TARGET.  New inputs of interest are kept in
# FOLDER/corpus/TARGET, and what breaks a target in FOLDER/findings: then this fails.
set -u
cd "$(dirname "$0")/.." || exit 64

# This script calls itself for each target, so that xargs can run some at a time.
if [ "${1-}" = --target ]; then
	folder=$2 seconds=$3 target=$4
	log=$folder/$target.log words=
	[ ! -f "tests/fuzz/$target.dict" ] || words=-dict=tests/fuzz/$target.dict
	mkdir -p "$folder/corpus/$target" "$folder/findings"
	# GLib's slices would hide an overflow from the address sanitizer.
	G_SLICE=always-malloc nice "$folder/tests/fuzz/fuzz_$target" -max_total_time="$seconds" \
		-max_len=4096 -timeout=60 -rss_limit_mb=1024 -print_final_stats=1 -use_value_profile=1 \
		$words -artifact_prefix="$folder/findings/$target-" \
		"$folder/corpus/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1
	status=$?
	runs=$(awk '/number_of_executed_units/ { print $2 }' "$log")
	echo "fuzz: $target: ${runs:-0} inputs in $seconds s, exit status $status"
	[ "$status" = 0 ] || { tail -n 40 "$log"; exit 1; }
	exit 0
fi

folder=$1 seconds=$2 jobs=$3
shift 3
printf '%s\n' "$@" | xargs -P "$jobs" -I{} "$0" --target "$folder" "$seconds" {} && exit 0
echo "fuzz: findings are in $folder/findings; add them to tests/fuzz/corpus when they are mended"
exit 1
