/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "commands.h"

#include "base/fault.h"
#include "intake/issue/explanation.h"
#include "ledger/fact_id.h"
#include "report/text/issue_print.h"
#include "report/text/stated_table.h"
#include "run.h"
#include "run_ask.h"
#include "run_changes.h"
#include "run_check.h"
#include "run_explain.h"
#include "run_form.h"
#include "send/edition.h"

#include <stdio.h>
#include <string.h>

#ifndef TEMPLATE_FOLDER
#define TEMPLATE_FOLDER "/usr/local/share/khuyencong/templates"
#endif

/* A mail from cron must stay readable; all issues are in issues.csv. */
#define ISSUES_OF_A_FILE 5
#define ISSUES_SHOWN 40

/* Shows the first issues of a file while there is @room; returns how many ask for a look. */
static guint print_issues(const Submission *submission, Language language, guint *room)
{
	const GPtrArray *issues = submission->issues->kept;
	guint shown = 0;

	for (guint i = 0; i < issues->len; i++) {
		g_autofree char *line = NULL;

		if (!issue_asks(issues->pdata[i]) || shown >= ISSUES_OF_A_FILE || *room == 0)
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

/* Takes @text, NULL with @error set. */
static int answer(char *text, GError **error)
{
	g_autofree char *owned = text;

	if (!owned)
		return (*error)->code;
	fputs(owned, stdout);
	return 0;
}

static int command_report(const Settings *settings, const Options *options, GError **error)
{
	g_auto(Outcome) outcome = { 0 };
	gboolean done = run_report(settings, &outcome, error);
	int look = tell(&outcome, settings, options->quiet);

	return done ? look : (*error)->code;
}

/* Printed totals and percentages against the submissions. */
static int check_stated(const Settings *settings, const Options *options, TableFormat format,
			GError **error)
{
	g_auto(Outcome) outcome = { 0 };
	g_autoptr(GPtrArray) findings = run_check_stated(settings, &outcome, error);
	int look = tell(&outcome, settings, options->quiet);
	g_autofree char *text = NULL;

	if (!findings)
		return (*error)->code;
	text = stated_table_write(findings, format, settings->language);
	fputs(text, stdout);
	return look || stated_table_asks(findings);
}

static int command_table(const Settings *settings, const Options *options, GError **error)
{
	g_auto(Outcome) outcome = { 0 };
	int format = table_format_find(options->format ? options->format : "text");
	TableRequest request = { options->by, options->of, options->where, (TableFormat)format };
	g_autofree char *text = NULL;
	gboolean stated = options->check_stated || options->stated;
	int look;

	if (stated && (options->by || options->of || options->where)) {
		fault_set(error, FAULT_USAGE, "--check-stated không đi cùng --by, --of, --where",
			  "--check-stated does not go with --by, --of, --where");
		return FAULT_USAGE;
	}
	if ((!stated && (!options->by || !options->of)) || format < 0) {
		fault_set(error, FAULT_USAGE,
			  "cần --by và --of, hoặc --check-stated; --format là text, csv hoặc json",
			  "--by and --of are needed, or --check-stated; --format is text, csv or "
			  "json");
		return FAULT_USAGE;
	}
	if (stated)
		return check_stated(settings, options, (TableFormat)format, error);
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

static int command_changes(const Settings *settings, const Options *options, GError **error)
{
	int format = table_format_find(options->format ? options->format : "text");
	const char *const ids[] = { options->arguments[0],
				    options->arguments[0] ? options->arguments[1] : NULL };

	if (format != TABLE_TEXT && format != TABLE_CSV) {
		fault_set(error, FAULT_USAGE, "--format là text hoặc csv",
			  "--format is text or csv");
		return FAULT_USAGE;
	}
	return answer(run_changes(settings, ids, (TableFormat)format, error), error);
}

/* Where they are: the names say for which place and year. */
static int command_form(const Settings *settings, const Options *options, GError **error)
{
	FormTask task = { options->place, options->year, options->out, options->force };
	g_autoptr(GPtrArray) paths = NULL;

	if (!options->out) {
		fault_set(error, FAULT_USAGE, "cần -o THƯMỤC: nơi ghi biểu mẫu",
			  "-o DIR is needed: where the form goes");
		return FAULT_USAGE;
	}
	paths = run_form(settings, &task, error);
	for (guint i = 0; paths && i < paths->len; i++)
		fprintf(stdout, "%s\n", (char *)paths->pdata[i]);
	return paths ? 0 : (*error)->code;
}

/* What command_check() knows while it goes from file to file. */
typedef struct Check {
	IssueForm form;
	Language language;
	gboolean quiet;
	gboolean look; /* a person should */
} Check;

static void print_tally(const Submission *submission, Language language)
{
	const Tally *accepted = &submission->accepted, *refused = &submission->refused;
	const Tally *excluded = &submission->excluded;

	fprintf(
	    stdout,
	    language == LANGUAGE_VI
		? "%s: %u dòng: nhận %u, từ chối %u, bỏ qua %u (dòng trống, dòng tổng, ghi chú)\n"
		: "%s: %u rows: %u accepted, %u refused, %u passed over (blank, totals, notes)\n",
	    submission->name, submission->read.records, accepted->records, refused->records,
	    excluded->records);
}

static void print_checked(const Submission *submission, gpointer data)
{
	Check *check = data;
	g_autoptr(GString) text = g_string_new(NULL);

	check->look = check->look || issue_list_asking(submission->issues) > 0;
	issue_print(text, check->form, submission->issues, check->language);
	fputs(text->str, stdout);
	if (check->form == ISSUE_FORM_SOURCE && !check->quiet)
		print_tally(submission, check->language);
}

static int command_check(const Settings *settings, const Options *options, GError **error)
{
	int form = issue_form_find(options->format ? options->format : "source");
	Check check = { (IssueForm)form, settings->language, options->quiet, FALSE };
	g_autoptr(GString) text = g_string_new(NULL);

	if (form < 0) {
		fault_set(error, FAULT_USAGE, "--format là source, line, csv hoặc jsonl",
			  "--format is source, line, csv or jsonl");
		return FAULT_USAGE;
	}
	issue_print_begin(text, check.form);
	fputs(text->str, stdout);
	if (!run_check(settings, options->arguments, print_checked, &check, error))
		return (*error)->code;
	return check.look;
}

static void print_text(const GString *text, gpointer data)
{
	(void)data;
	fwrite(text->str, 1, text->len, stdout);
}

static int command_read(const Settings *settings, const Options *options, GError **error)
{
	PlainTable table = { options->raw, print_text, NULL };
	g_autoptr(Submission) submission = run_read(settings, options->arguments[0], &table, error);
	g_autoptr(GString) text = g_string_new(NULL);

	if (!submission)
		return (*error)->code;
	issue_print(text, ISSUE_FORM_LINE, submission->issues, settings->language);
	fputs(text->str, stderr);
	return issue_list_asking(submission->issues) > 0;
}

/* From a printed number to the cells that it comes from. */
static int explain_fact(const Settings *settings, const Options *options, GError **error)
{
	int format = table_format_find(options->format ? options->format : "text");

	if (format != TABLE_TEXT && format != TABLE_CSV) {
		fault_set(error, FAULT_USAGE, "--format là text hoặc csv",
			  "--format is text or csv");
		return FAULT_USAGE;
	}
	return answer(run_explain(settings, options->arguments[0], format == TABLE_CSV, error),
		      error);
}

static int command_explain(const Settings *settings, const Options *options, GError **error)
{
	int language = options->language ? language_find(options->language) : LANGUAGES;

	if (settings)
		return explain_fact(settings, options, error);
	if (language < 0) {
		fault_set(error, FAULT_USAGE, "--language là vi hoặc en", "--language is vi or en");
		return FAULT_USAGE;
	}
	return answer(explanation_answer(options->arguments[0], (Language)language, error), error);
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
	{ "changes", command_changes, "[OLD [NEW]]", 0, 2, NEEDS_SETTINGS,
	  "print what changed between two editions / in thay đổi giữa hai ấn bản" },
	{ "check", command_check, "FILE...", 1, G_MAXUINT, NEEDS_TEMPLATE,
	  "look at files as submissions / kiểm tra tệp số liệu" },
	{ "read", command_read, "FILE", 1, 1, NEEDS_TEMPLATE,
	  "print a table as the program sees it / in bảng như chương trình hiểu" },
	{ "form", command_form, "-o DIR", 0, 0, NEEDS_TEMPLATE,
	  "write the blank submission / lập biểu mẫu trống" },
	{ "explain", command_explain, "[WHAT]", 0, 1, NEEDS_NOTHING,
	  "what a code means, or where a figure of facts.csv comes from / giải thích" },
};

static const Command *find_command(const char *name)
{
	for (guint i = 0; name && i < G_N_ELEMENTS(commands); i++)
		if (strcmp(commands[i].name, name) == 0)
			return &commands[i];
	return NULL;
}

char *commands_describe(void)
{
	GString *text = g_string_new("Commands:\n");

	for (guint i = 0; i < G_N_ELEMENTS(commands); i++)
		g_string_append_printf(text, "  %-8s%-8s %s\n", commands[i].name,
				       commands[i].arguments, commands[i].summary);
	return g_string_free(text, FALSE);
}

/* A code is explained without settings, a figure only by a run. */
static gboolean asks_for_fact(const Command *command, const Options *options)
{
	return command->run == command_explain && options->arguments[0] &&
	       fact_id_looks_like(options->arguments[0]);
}

static gboolean check_settings(const Command *command, const Options *options, GError **error)
{
	if (options->settings)
		return TRUE;
	if (asks_for_fact(command, options))
		fault_set(error, FAULT_USAGE,
			  "giải thích một con số cần -c TỆP: tệp cài đặt của lần chạy đã in nó",
			  "explaining a figure needs -c FILE: the settings of the run that "
			  "printed it");
	else if (command->needs == NEEDS_SETTINGS)
		fault_set(error, FAULT_USAGE, "cần -c TỆP: tệp cài đặt của lần chạy",
			  "-c FILE is needed: the settings of the run");
	else
		return TRUE;
	return FALSE;
}

static int run_command(const Command *command, const Options *options, GError **error)
{
	g_autoptr(Settings) settings = NULL;
	guint count = g_strv_length(options->arguments);

	if (count < command->least || count > command->most) {
		fault_set(error, FAULT_USAGE, "cách dùng: khuyencong %s%s%s",
			  "usage: khuyencong %s%s%s", command->name, *command->arguments ? " " : "",
			  command->arguments);
		return FAULT_USAGE;
	}
	if (!check_settings(command, options, error))
		return FAULT_USAGE;
	if (command->needs == NEEDS_NOTHING && !asks_for_fact(command, options))
		return command->run(NULL, options, error);
	settings = options->settings
		       ? settings_read(options->settings, TEMPLATE_FOLDER, error)
		       : settings_otherwise(options->template, TEMPLATE_FOLDER, error);
	if (!settings || !options_override(options, settings, error))
		return (*error)->code;
	return command->run(settings, options, error);
}

int commands_run(const char *name, const Options *options, GError **error)
{
	const Command *command = find_command(name);

	if (command)
		return run_command(command, options, error);
	fault_set(error, FAULT_USAGE, "không có lệnh này; xem khuyencong --help",
		  "no such command; see khuyencong --help");
	return FAULT_USAGE;
}
