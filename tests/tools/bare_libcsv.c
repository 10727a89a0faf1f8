/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bare_libcsv FILE: what libcsv alone needs for a file.  Reads it 64 KiB at a time and counts the
 * fields and records.  `make bench` compares khuyencong check with it.
 */
#include <csv.h>
#include <stdio.h>

typedef struct Count {
	size_t fields, records;
} Count;

static void count_field(void *text, size_t length, void *data)
{
	(void)text;
	(void)length;
	((Count *)data)->fields++;
}

static void count_record(int end, void *data)
{
	(void)end;
	((Count *)data)->records++;
}

int main(int argc, char **argv)
{
	static char piece[64 * 1024];
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	struct csv_parser parser;
	Count count = { 0, 0 };
	size_t length;

	if (!file || csv_init(&parser, 0) != 0) {
		fputs("usage: bare_libcsv FILE\n", stderr);
		return 64;
	}
	while ((length = fread(piece, 1, sizeof piece, file)) > 0)
		if (csv_parse(&parser, piece, length, count_field, count_record, &count) != length)
			return 1;
	csv_fini(&parser, count_field, count_record, &count);
	csv_free(&parser);
	printf("%zu fields, %zu records\n", count.fields, count.records);
	return ferror(file) || fclose(file) != 0;
}
