/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The settings of a run: paths, defaults, and refusals with line and nearest name. */
#include "unit.h"

#include "scratch_folder.h"

#include "base/fault.h"
#include "base/settings.h"

#include <string.h>

#define DATELESS "[report]\ninbox=in\ntemplate=conference\nout=../out\n"
#define GOOD DATELESS "report_date=2025-12-04\n"

/* Settings beside a template of their own, and with one in the folder of installed templates. */
static Settings *read_settings(const char *folder, const char *text, GError **error)
{
	g_autofree char *path = put_file(folder, "run/conference.ini", text);
	g_autofree char *installed = g_build_filename(folder, "installed", NULL);
	g_autofree char *own = g_build_filename(folder, "run", "own", NULL);
	g_autofree char *other = g_build_filename(installed, "conference", NULL);

	assert_int_equal(g_mkdir_with_parents(own, 0755), 0);
	assert_int_equal(g_mkdir_with_parents(other, 0755), 0);
	return settings_read(path, installed, error);
}

static void assert_path(const char *path, const char *folder, const char *rest)
{
	g_autofree char *wanted = g_build_filename(folder, rest, NULL);

	assert_string_equal(path, wanted);
}

/* Paths count from the folder of the file, not from where the program was started. */
static void paths(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings = read_settings(*state, GOOD, &error);

	assert_non_null(settings);
	assert_path(settings->path, *state, "run/conference.ini");
	assert_path(settings->inbox, *state, "run/in");
	assert_path(settings->out, *state, "run/../out");
	assert_path(settings->template, *state, "installed/conference");
}

static void absolute_paths(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings = read_settings(*state,
						     "[report]\ninbox = /srv/in \ntemplate=own\n"
						     "out=/srv/out\nreport_date=2024-02-29\n",
						     &error);

	assert_non_null(settings);
	assert_string_equal(settings->inbox, "/srv/in");
	assert_string_equal(settings->out, "/srv/out");
	assert_path(settings->template, *state, "run/own");
	assert_int_equal(settings->report_date, day_make(2024, 2, 29));
}

static void defaults(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings = read_settings(*state, GOOD, &error);

	assert_int_equal(settings->report_date, day_make(2025, 12, 4));
	assert_int_equal(settings->language, LANGUAGE_VI);
	assert_int_equal(g_strv_length(settings->regions), 0);
	assert_int_equal(settings->limits.file_bytes, 256 * 1024 * 1024);
	assert_int_equal(settings->limits.line_bytes, 1024 * 1024);
	assert_int_equal(settings->limits.columns, 1000);
}

static void values(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings =
	    read_settings(*state,
			  "# a comment\n" GOOD
			  "language=en\nregions=CENTRAL, SOUTH ; VN,\n\n[limits]\nfile_bytes=1\n"
			  "line_bytes=2000\ncolumns=40\n",
			  &error);

	assert_non_null(settings);
	assert_int_equal(settings->language, LANGUAGE_EN);
	assert_int_equal(settings->limits.file_bytes, 1);
	assert_int_equal(settings->limits.line_bytes, 2000);
	assert_int_equal(settings->limits.columns, 40);
	assert_int_equal(g_strv_length(settings->regions), 3);
	assert_string_equal(settings->regions[0], "CENTRAL");
	assert_string_equal(settings->regions[1], "SOUTH");
	assert_string_equal(settings->regions[2], "VN");
}

static void refusals(void **state)
{
	static const struct {
		const char *text;
		int line; /* 0: not said */
		const char *words;
		Fault code;
	} rows[] = {
		{ GOOD "lnguage=en\n", 6, "'language'", FAULT_SETTINGS },
		{ GOOD "region=VN\n", 6, "'regions'", FAULT_SETTINGS },
		{ GOOD "colour=red\n", 6, "'colour'", FAULT_SETTINGS },
		{ GOOD "[limit]\nfile_bytes=1\n", 6, "'limits'", FAULT_SETTINGS },
		{ GOOD "[limits]\nfile_byte=1\n", 7, "'file_bytes'", FAULT_SETTINGS },
		{ GOOD "[mail]\nto=a\n", 6, "'mail'", FAULT_SETTINGS },
		{ DATELESS "report_date=2025-11-31\n", 5, "report_date", FAULT_SETTINGS },
		{ DATELESS "report_date=04/12/2025\n", 5, "report_date", FAULT_SETTINGS },
		{ DATELESS "report_date=2025-12-4\n", 5, "report_date", FAULT_SETTINGS },
		{ DATELESS "report_date=today\n", 5, "report_date", FAULT_SETTINGS },
		{ DATELESS "report_date=\n", 5, "report_date", FAULT_SETTINGS },
		{ GOOD "language=fr\n", 6, "language", FAULT_SETTINGS },
		{ GOOD "language=VI\n", 6, "language", FAULT_SETTINGS },
		{ GOOD "language=\n", 6, "language", FAULT_SETTINGS },
		{ GOOD "[limits]\nfile_bytes=0\n", 7, "file_bytes", FAULT_SETTINGS },
		{ GOOD "[limits]\nfile_bytes=-1\n", 7, "file_bytes", FAULT_SETTINGS },
		{ GOOD "[limits]\nfile_bytes=1M\n", 7, "file_bytes", FAULT_SETTINGS },
		{ GOOD "[limits]\nfile_bytes=99999999999\n", 7, "file_bytes", FAULT_SETTINGS },
		{ GOOD "[limits]\nline_bytes=999\n", 7, "line_bytes", FAULT_SETTINGS },
		{ GOOD "[limits]\ncolumns=9\n", 7, "columns", FAULT_SETTINGS },
		{ GOOD "[limits]\ncolumns=10001\n", 7, "columns", FAULT_SETTINGS },
		{ "[report]\ntemplate=conference\nout=o\nreport_date=2025-12-04\n", 0, "inbox",
		  FAULT_SETTINGS },
		{ "[report]\ninbox=\ntemplate=conference\nout=o\nreport_date=2025-12-04\n", 2,
		  "inbox", FAULT_SETTINGS },
		{ "[report]\ninbox=i\ntemplate=conference\nreport_date=2025-12-04\n", 0, "out",
		  FAULT_SETTINGS },
		{ "[report]\ninbox=i\nout=o\nreport_date=2025-12-04\n", 0, "template",
		  FAULT_SETTINGS },
		{ "[report]\ninbox=i\ntemplate=conference\nout=o\n", 0, "report_date",
		  FAULT_SETTINGS },
		{ "[report]\ninbox=i\ntemplate=confrence\nout=o\nreport_date=2025-12-04\n", 0,
		  "'confrence'", FAULT_INPUT },
		{ "", 0, "inbox", FAULT_SETTINGS },
		{ "inbox=i\n", 0, "conference.ini", FAULT_SETTINGS },
		{ "[report\n", 0, "conference.ini", FAULT_SETTINGS },
		{ "\xFF\xFE[report]\n", 0, "UTF-8", FAULT_SETTINGS },
	};
	const char *folder = *state;

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Settings) settings = read_settings(folder, rows[i].text, &error);
		g_autofree char *place =
		    g_strdup_printf("%s/run/conference.ini:%d: ", folder, rows[i].line);
		g_auto(GStrv) lines = error ? g_strsplit(error->message, "\n", -1) : NULL;

		if (settings || !g_error_matches(error, FAULT, (int)rows[i].code))
			fail_msg("row %zu: accepted, or another fault\n%s", i, rows[i].text);
		for (int j = 0; j < 2; j++)
			if (g_strv_length(lines) != 2 || !strstr(lines[j], rows[i].words) ||
			    (rows[i].line && !g_str_has_prefix(lines[j], place)))
				fail_msg("row %zu: %s", i, error->message);
	}
}

static void no_file(void **state)
{
	g_autofree char *path = g_build_filename(*state, "none.ini", NULL);
	g_autoptr(GError) error = NULL;
	g_autoptr(Settings) settings = settings_read(path, *state, &error);

	assert_null(settings);
	assert_true(g_error_matches(error, FAULT, FAULT_INPUT));
	assert_non_null(strstr(error->message, path));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(paths),  in_folder(absolute_paths), in_folder(defaults),
		in_folder(values), in_folder(refusals),	      in_folder(no_file),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
