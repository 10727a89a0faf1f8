/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "options.h"

#include "base/fault.h"
#include "base/version.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* GLib would put question marks for what the locale has no letters for; we write UTF-8. */
static void print_help(const char *text)
{
	fputs(text, stdout);
}

/* GLib leaves the "--" that ends the options where something like an option follows. */
static void drop_end_of_options(int *argc, char **argv)
{
	for (int i = 1; i < *argc; i++) {
		if (strcmp(argv[i], "--") != 0)
			continue;
		memmove(&argv[i], &argv[i + 1], (gsize)(*argc - i) * sizeof(*argv));
		(*argc)--;
		return;
	}
}

gboolean options_parse(int *argc, char ***argv, const char *description, Options *options,
		       GError **error)
{
	gboolean version = FALSE;
	/* FILENAME takes an argument as it is; STRING would want it in letters of the locale. */
	const GOptionEntry entries[] = {
		{ "settings", 'c', 0, G_OPTION_ARG_FILENAME, &options->settings,
		  "settings of the run", "FILE" },
		{ "template", 0, 0, G_OPTION_ARG_FILENAME, &options->template,
		  "without -c: folder of the columns (columns.ini)", "DIR" },
		{ "report-date", 0, 0, G_OPTION_ARG_FILENAME, &options->report_date,
		  "instead of the settings' date; form: of its lists", "2025-12-04" },
		{ "language", 0, 0, G_OPTION_ARG_FILENAME, &options->language, "vi or en", "KEY" },
		{ "out", 'o', 0, G_OPTION_ARG_FILENAME, &options->out,
		  "where editions go; form: where the form goes", "DIR" },
		{ "place", 0, 0, G_OPTION_ARG_FILENAME, &options->place,
		  "form: begin rows for this place", "68" },
		{ "year", 0, 0, G_OPTION_ARG_FILENAME, &options->year,
		  "form: begin rows for this year", "2025" },
		{ "force", 0, 0, G_OPTION_ARG_NONE, &options->force,
		  "form: replace files of the same names", NULL },
		{ "inbox", 0, 0, G_OPTION_ARG_FILENAME, &options->inbox, "folder of submissions",
		  "DIR" },
		{ "by", 0, 0, G_OPTION_ARG_FILENAME, &options->by,
		  "table: place, province, period, source, content-group, kind …", "LIST" },
		{ "of", 0, 0, G_OPTION_ARG_FILENAME, &options->of,
		  "table: measures and functions: planned,rate,growth(planned)", "LIST" },
		{ "where", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->where,
		  "table: region=CENTRAL, period=2024-2025, source=local …", "KEY=VALUE" },
		{ "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format,
		  "table: text|csv|json; explain: text|csv; check: source|line|csv|jsonl", "KEY" },
		{ "check-stated", 0, 0, G_OPTION_ARG_NONE, &options->check_stated,
		  "table: check printed totals and percentages instead", NULL },
		{ "stated", 0, 0, G_OPTION_ARG_FILENAME, &options->stated,
		  "table: the printed figures; instead of those of the settings", "FILE" },
		{ "raw", 0, 0, G_OPTION_ARG_NONE, &options->raw, "read: every record as it stands",
		  NULL },
		{ "quiet", 'q', 0, G_OPTION_ARG_NONE, &options->quiet,
		  "report, table: no issues; check: no closing lines", NULL },
		{ "version", 0, 0, G_OPTION_ARG_NONE, &version, "print the version", NULL },
		{ 0 }
	};
	g_autoptr(GOptionContext) context = g_option_context_new("COMMAND [ARGUMENTS]");
	g_autoptr(GError) trouble = NULL;

	g_option_context_set_description(context, description);
	g_option_context_add_main_entries(context, entries, NULL);
	g_set_print_handler(print_help);
	if (!g_option_context_parse(context, argc, argv, &trouble)) {
		fault_set(error, FAULT_USAGE, "%s; xem khuyencong --help",
			  "%s; see khuyencong --help", trouble->message);
		return FALSE;
	}
	drop_end_of_options(argc, *argv);
	if (version) {
		fprintf(stdout, "khuyencong %s (%s)\n", program_version(), program_digest());
		exit(0);
	}
	return TRUE;
}

void options_clear(Options *options)
{
	g_free(options->settings);
	g_free(options->template);
	g_free(options->report_date);
	g_free(options->language);
	g_free(options->out);
	g_free(options->inbox);
	g_free(options->by);
	g_free(options->of);
	g_free(options->format);
	g_free(options->place);
	g_free(options->year);
	g_free(options->stated);
	g_strfreev(options->where);
}

/* Options of the command line stand over the settings file. */
gboolean options_override(const Options *options, Settings *settings, GError **error)
{
	int language =
	    options->language ? language_find(options->language) : (int)settings->language;
	Day date =
	    options->report_date ? day_parse_iso(options->report_date) : settings->report_date;

	if (language < 0 || (options->report_date && date == DAY_NONE)) {
		fault_set(error, FAULT_USAGE,
			  "--language là vi hoặc en; --report-date có dạng 2025-12-04",
			  "--language is vi or en; --report-date looks like 2025-12-04");
		return FALSE;
	}
	settings->language = (Language)language;
	settings->report_date = date;
	if (options->out) {
		g_free(settings->out);
		settings->out = g_strdup(options->out);
	}
	if (options->stated) {
		g_free(settings->stated);
		settings->stated = g_strdup(options->stated);
	}
	if (options->inbox) {
		g_free(settings->inbox);
		settings->inbox = g_strdup(options->inbox);
	}
	return TRUE;
}
