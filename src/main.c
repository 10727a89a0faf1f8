/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * khuyencong: one command, its options, and what a person is told.  The only file that prints.
 */
#include "base/fault.h"
#include "base/version.h"
#include "intake/explanation.h"
#include "run.h"
#include "send/edition.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef TEMPLATE_FOLDER
#define TEMPLATE_FOLDER "/usr/local/share/khuyencong/templates"
#endif

/* A mail from cron must stay readable; all issues are in issues.csv. */
#define ISSUES_OF_A_FILE 5
#define ISSUES_SHOWN 40

typedef struct Options {
	char *settings, *template, *report_date, *language, *out, *inbox, *by, *of, *format;
	char **where;
	char **arguments; /* behind the command, NULL-terminated; borrowed from argv */
	gboolean quiet;
} Options;

/* One line in each language. */
static void print_fault(const GError *error)
{
	g_auto(GStrv) lines = g_strsplit(error->message, "\n", -1);

	for (guint i = 0; lines[i]; i++)
		fprintf(stderr, "khuyencong: %s\n", lines[i]);
}

/* GLib would put question marks for what the locale has no letters for; we write UTF-8. */
static void print_help(const char *text)
{
	fputs(text, stdout);
}

/* Shows the first issues of a file while there is @room; returns how many ask for a look. */
static guint print_issues(const Submission *submission, Language language, guint *room)
{
	const GPtrArray *issues = submission->issues->kept;
	guint shown = 0;

	for (guint i = 0; i < issues->len && shown<ISSUES_OF_A_FILE && * room> 0; i++) {
		g_autofree char *line = NULL;

		if (!issue_asks(issues->pdata[i]))
			continue;
		line = issue_line(issues->pdata[i], language);
		fprintf(stderr, "%s\n", line);
		shown++;
		(*room)--;
	}
	return issue_list_asking(submission->issues);
}

/* Where the issues that are not shown can be read; without an edition, nowhere. */
static void print_more(const Outcome *outcome, const Settings *settings, guint count)
{
	g_autofree char *path = outcome->published ? edition_latest(settings->out, NULL) : NULL;
	gboolean vietnamese = settings->language == LANGUAGE_VI;

	fprintf(stderr, vietnamese ? "khuyencong: và %u vấn đề khác" : "khuyencong: and %u more",
		count);
	if (path)
		fprintf(stderr, vietnamese ? ", xem %s/issues.csv" : ", see %s/issues.csv", path);
	fputc('\n', stderr);
}

/* 1 when a person should look, else 0. */
static int tell(const Outcome *outcome, const Settings *settings, gboolean quiet)
{
	guint room = quiet ? 0 : ISSUES_SHOWN, count = 0;

	for (guint i = 0; outcome->submissions && i < outcome->submissions->len; i++)
		count += print_issues(outcome->submissions->pdata[i], settings->language, &room);
	if (!quiet && count > ISSUES_SHOWN - room)
		print_more(outcome, settings, count - (ISSUES_SHOWN - room));
	for (guint i = 0; outcome->missing && i < outcome->missing->len; i++, count++)
		fprintf(stderr, "khuyencong: %s\n", (char *)outcome->missing->pdata[i]);
	return count > 0;
}

static int command_report(const Settings *settings, const Options *options, GError **error)
{
	g_auto(Outcome) outcome = { 0 };
	gboolean done = run_report(settings, &outcome, error);
	int look = tell(&outcome, settings, options->quiet);

	return done ? look : (*error)->code;
}

static int command_table(const Settings *settings, const Options *options, GError **error)
{
	g_auto(Outcome) outcome = { 0 };
	int format = table_format_find(options->format ? options->format : "text");
	TableRequest request = { options->by, options->of, options->where, (TableFormat)format };
	g_autofree char *text = NULL;
	int look;

	if (!options->by || !options->of || format < 0) {
		fault_set(error, FAULT_USAGE, "cần --by và --of; --format là text, csv hoặc json",
			  "--by and --of are needed; --format is text, csv or json");
		return FAULT_USAGE;
	}
	text = run_table(settings, &request, &outcome, error);
	look = tell(&outcome, settings, options->quiet);
	if (!text)
		return (*error)->code;
	fputs(text, stdout);
	return look;
}

static int command_path(const Settings *settings, const Options *options, GError **error)
{
	g_autofree char *path = edition_latest(settings->out, error);

	(void)options;
	if (!path)
		return (*error)->code;
	fprintf(stdout, "%s\n", path);
	return 0;
}

static int command_verify(const Settings *settings, const Options *options, GError **error)
{
	g_autofree char *path = edition_latest(settings->out, error);

	(void)options;
	return path && edition_verify(path, error) ? 0 : (*error)->code;
}

static int command_explain(const Settings *settings, const Options *options, GError **error)
{
	int language = options->language ? language_find(options->language) : LANGUAGES;
	g_autofree char *text = NULL;

	(void)settings;
	if (language < 0) {
		fault_set(error, FAULT_USAGE, "--language là vi hoặc en", "--language is vi or en");
		return FAULT_USAGE;
	}
	text = explanation_answer(options->arguments[0], (Language)language, error);
	if (!text)
		return (*error)->code;
	fputs(text, stdout);
	return 0;
}

/* What a command cannot do without. */
typedef enum Needs {
	NEEDS_NOTHING,
	NEEDS_TEMPLATE, /* of the settings, or of --template */
	NEEDS_SETTINGS
} Needs;

typedef struct Command {
	const char *name;
	int (*run)(const Settings *settings, const Options *options, GError **error);
	const char *arguments; /* as the help shows them */
	guint least, most;     /* how many arguments */
	Needs needs;
	const char *summary;
} Command;

static const Command commands[] = {
	{ "report", command_report, "", 0, 0, NEEDS_SETTINGS,
	  "read the inbox and publish an edition / lập báo cáo" },
	{ "table", command_table, "", 0, 0, NEEDS_SETTINGS,
	  "print a cut of the ledger / in một bảng từ sổ" },
	{ "path", command_path, "", 0, 0, NEEDS_SETTINGS,
	  "print the folder of the latest edition / in thư mục mới nhất" },
	{ "verify", command_verify, "", 0, 0, NEEDS_SETTINGS,
	  "check the latest edition / kiểm tra ấn bản mới nhất" },
	{ "explain", command_explain, "[CODE]", 0, 1, NEEDS_NOTHING,
	  "what a code such as V412 means, and the mend / giải thích một mã" },
};

static const Command *find_command(const char *name)
{
	for (guint i = 0; name && i < G_N_ELEMENTS(commands); i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

/* Options of the command line stand over the settings file. */
static gboolean override(Settings *settings, const Options *options, GError **error)
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
	if (options->inbox) {
		g_free(settings->inbox);
		settings->inbox = g_strdup(options->inbox);
	}
	return TRUE;
}

static int run_command(const Command *command, const Options *options, GError **error)
{
	g_autoptr(Settings) settings = NULL;
	guint count = g_strv_length(options->arguments);

	if (count < command->least || count > command->most) {
		fault_set(error, FAULT_USAGE, "cách dùng: khuyencong %s%s",
			  "usage: khuyencong %s%s", command->name, command->arguments);
		return FAULT_USAGE;
	}
	if (command->needs == NEEDS_SETTINGS && !options->settings) {
		fault_set(error, FAULT_USAGE, "cần -c TỆP: tệp cài đặt của lần chạy",
			  "-c FILE is needed: the settings of the run");
		return FAULT_USAGE;
	}
	if (command->needs == NEEDS_NOTHING)
		return command->run(NULL, options, error);
	settings = options->settings
		       ? settings_read(options->settings, TEMPLATE_FOLDER, error)
		       : settings_otherwise(options->template, TEMPLATE_FOLDER, error);
	if (!settings || !override(settings, options, error))
		return (*error)->code;
	return command->run(settings, options, error);
}

static char *describe_commands(void)
{
	GString *text = g_string_new("Commands:\n");

	for (guint i = 0; i < G_N_ELEMENTS(commands); i++)
		g_string_append_printf(text, "  %s%-*s %s\n", commands[i].name,
				       16 - (int)strlen(commands[i].name), commands[i].arguments,
				       commands[i].summary);
	return g_string_free(text, FALSE);
}

static gboolean parse_options(int *argc, char ***argv, Options *options, GError **error)
{
	gboolean version = FALSE;
	/* FILENAME takes an argument as it is; STRING would want it in letters of the locale. */
	const GOptionEntry entries[] = {
		{ "settings", 'c', 0, G_OPTION_ARG_FILENAME, &options->settings,
		  "settings of the run", "FILE" },
		{ "template", 0, 0, G_OPTION_ARG_FILENAME, &options->template,
		  "without -c: folder of the columns (columns.ini)", "DIR" },
		{ "report-date", 0, 0, G_OPTION_ARG_FILENAME, &options->report_date,
		  "instead of the settings' date", "2025-12-04" },
		{ "language", 0, 0, G_OPTION_ARG_FILENAME, &options->language, "vi or en", "KEY" },
		{ "out", 0, 0, G_OPTION_ARG_FILENAME, &options->out, "where editions go", "DIR" },
		{ "inbox", 0, 0, G_OPTION_ARG_FILENAME, &options->inbox, "folder of submissions",
		  "DIR" },
		{ "by", 0, 0, G_OPTION_ARG_FILENAME, &options->by,
		  "table: place, period, source, tier, content, kind, project", "LIST" },
		{ "of", 0, 0, G_OPTION_ARG_FILENAME, &options->of,
		  "table: measures and functions: planned,rate,growth(planned)", "LIST" },
		{ "where", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->where,
		  "table: region=CENTRAL, period=2024-2025, source=local …", "KEY=VALUE" },
		{ "format", 0, 0, G_OPTION_ARG_FILENAME, &options->format, "table: text, csv, json",
		  "KEY" },
		{ "quiet", 'q', 0, G_OPTION_ARG_NONE, &options->quiet, "do not print issues",
		  NULL },
		{ "version", 0, 0, G_OPTION_ARG_NONE, &version, "print the version", NULL },
		{ 0 }
	};
	g_autoptr(GOptionContext) context = g_option_context_new("COMMAND [ARGUMENTS]");
	g_autofree char *description = describe_commands();
	g_autoptr(GError) trouble = NULL;

	g_option_context_set_description(context, description);
	g_option_context_add_main_entries(context, entries, NULL);
	g_set_print_handler(print_help);
	if (!g_option_context_parse(context, argc, argv, &trouble)) {
		fault_set(error, FAULT_USAGE, "%s; xem khuyencong --help",
			  "%s; see khuyencong --help", trouble->message);
		return FALSE;
	}
	if (version) {
		fprintf(stdout, "khuyencong %s (%s)\n", program_version(), program_digest());
		exit(0);
	}
	return TRUE;
}

static void options_clear(Options *options)
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
	g_strfreev(options->where);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

/* Standard output may be a full disk as well. */
static int finish(int status)
{
	static const Wording cannot_write = { { "không ghi được", "cannot be written" } };
	g_autoptr(GError) error = NULL;

	errno = 0;
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	fault_set_errno(&error, errno ? errno : EIO, &cannot_write, "stdout");
	print_fault(error);
	return error->code;
}

int main(int argc, char **argv)
{
	g_auto(Options) options = { 0 };
	g_autoptr(GError) error = NULL;
	const Command *command;
	int status;

	/* A file that outgrows a limit is an error to report, not a reason to die. */
	signal(SIGXFSZ, SIG_IGN);
	if (!parse_options(&argc, &argv, &options, &error)) {
		print_fault(error);
		return FAULT_USAGE;
	}
	command = argc > 1 ? find_command(argv[1]) : NULL;
	options.arguments = argv + MIN(argc, 2);
	if (!command) {
		fprintf(stderr, "khuyencong: không có lệnh này; xem khuyencong --help\n"
				"khuyencong: no such command; see khuyencong --help\n");
		return FAULT_USAGE;
	}
	status = run_command(command, &options, &error);
	if (error)
		print_fault(error);
	return finish(status);
}
