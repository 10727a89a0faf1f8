/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/document.h"

#include "base/version.h"
#include "report/figure_section.h"
#include "report/printed.h"
#include "report/section_rows.h"
#include "report/table_section.h"
#include "report/words.h"

#include <string.h>

typedef struct Assembly {
	const Document *document;
	const Scope *scope;
	Report *report;
	GHashTable *tables; /* key of a section -> Table, borrowed from the report */
} Assembly;

static void add_table(const Assembly *assembly, const Section *section)
{
	Language language = assembly->scope->language;
	Table *table = table_section_build(section, assembly->scope);
	g_autofree char *number = g_strdup_printf("%u", assembly->report->tables->len + 1);

	/* Most places have no programme; that is no silence of theirs. */
	if (!table && cut_has_axis(section->axes, AXIS_PROGRAMME))
		return;
	if (!table) {
		g_ptr_array_add(assembly->report->notes,
				table_section_absence(section, assembly->scope));
		return;
	}
	table->name = word_fill(WORD_TABLE, language, "number", number, NULL);
	g_ptr_array_add(assembly->report->tables, table);
	g_hash_table_insert(assembly->tables, section->key, table);
}

/* Tables on the pages keep their own names. */
static guint count_pictures(const Report *report)
{
	guint count = 0;

	for (guint i = 0; i < report->figures->len; i++)
		count += ((const Figure *)report->figures->pdata[i])->form != FIGURE_TABLE;
	return count;
}

static void add_figure(const Assembly *assembly, const Section *section)
{
	Figure *figure = figure_section_build(section, assembly->scope);
	g_autofree char *number = g_strdup_printf("%u", count_pictures(assembly->report) + 1);
	g_autofree char *name = NULL, *topic = NULL;

	if (!figure)
		return;
	if (section->table)
		figure->table = g_hash_table_lookup(assembly->tables, section->table);
	if (figure->form == FIGURE_TABLE && !figure->table) {
		figure_free(figure);
		return;
	}
	name = figure->form == FIGURE_TABLE
		   ? g_strdup(figure->table->name)
		   : word_fill(WORD_FIGURE, assembly->scope->language, "number", number, NULL);
	topic = figure->kicker;
	figure->kicker = topic ? g_strdup_printf("%s · %s", name, topic) : g_strdup(name);
	g_ptr_array_add(assembly->report->figures, figure);
}

/* Tables first, since a figure may stand over one of them. */
static void add_sections(const Assembly *assembly)
{
	const GPtrArray *sections = assembly->document->template->sections;

	for (int pass = 0; pass < 2; pass++) {
		for (guint i = 0; i < sections->len; i++) {
			const Section *section = sections->pdata[i];
			gboolean table = section->kind == SECTION_TABLE;

			if (section->kind == SECTION_LIST || table != (pass == 0) ||
			    !section_is_for(section, assembly->scope->place))
				continue;
			if (table)
				add_table(assembly, section);
			else
				add_figure(assembly, section);
		}
	}
}

static void add_pair(Report *report, const char *label, const char *value)
{
	Pair *pair = g_new0(Pair, 1);

	pair->label = g_strdup(label);
	pair->value = g_strdup(value);
	g_ptr_array_add(report->cover, pair);
}

static gboolean speaks_of(const Submission *submission, const Place *place)
{
	for (guint i = 0; i < submission->lines->len; i++)
		if (place_is_within(g_array_index(submission->lines, Line, i).place, place))
			return TRUE;
	return FALSE;
}

/* A file from which nothing could be read may have been meant for any report. */
static gboolean concerns(const Submission *submission, const Place *place)
{
	return submission->lines->len == 0 || speaks_of(submission, place);
}

static guint count_files(const Assembly *assembly, guint *out_issues)
{
	const GPtrArray *submissions = assembly->document->submissions;
	guint files = 0;

	*out_issues = 0;
	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];

		if (!concerns(submission, assembly->scope->place))
			continue;
		files++;
		*out_issues += issue_list_asking(submission->issues);
	}
	return files;
}

/* Up to which day the figures of this year and the last tell. */
static void add_data_days(const Assembly *assembly)
{
	static char pattern[] = "{{day}}";
	const Text day = { { pattern, pattern } };
	Language language = assembly->scope->language;

	for (int year = assembly->scope->year - 1; year <= assembly->scope->year; year++) {
		Scope scope = *assembly->scope;
		g_autofree char *period = g_strdup_printf("%d", year), *label = NULL, *value = NULL;

		scope.year = year;
		label = word_fill(WORD_COVER_DATA, language, "period", period, NULL);
		value = claim_fill(&day, &scope);
		add_pair(assembly->report, label, value);
	}
}

static void add_cover(const Assembly *assembly)
{
	Report *report = assembly->report;
	Language language = assembly->scope->language;
	guint issues, files = count_files(assembly, &issues);
	g_autofree char *number = g_strdup_printf("%u", files);
	g_autofree char *found = g_strdup_printf("%u", issues);
	g_autofree char *value =
	    word_fill(WORD_COVER_FILES_VALUE, language, "number", number, NULL);
	g_autofree char *program =
	    g_strdup_printf("khuyencong %s (%s)", program_version(), program_digest());

	add_pair(report, word_text(WORD_COVER_PLACE, language),
		 assembly->scope->place->short_name[language]);
	add_pair(report, word_text(WORD_COVER_DATE, language), report->date);
	add_data_days(assembly);
	add_pair(report, word_text(WORD_COVER_FILES, language), value);
	add_pair(report, word_text(WORD_COVER_ISSUES, language), found);
	add_pair(report, word_text(WORD_COVER_PROGRAM, language), program);
}

static void set_count(Cell *cell, guint count, Language language)
{
	cell->kind = CELL_NUMBER;
	cell->scaled = count;
	cell->text = number_text(count, 0, language);
}

static void set_text(Cell *cell, const char *text)
{
	cell->kind = CELL_TEXT;
	cell->text = g_strdup(text);
}

static void add_sources(const Assembly *assembly)
{
	static const Word numbers[] = { WORD_SOURCES_LINES, WORD_SOURCES_REFUSED,
					WORD_SOURCES_ISSUES };
	const GPtrArray *submissions = assembly->document->submissions;
	Language language = assembly->scope->language;
	Table *table = table_new();

	table->title = g_strdup(word_text(WORD_SOURCES_TITLE, language));
	table_add_column(table, NULL, word_text(WORD_SOURCES_FILE, language), TRUE);
	table_add_column(table, NULL, word_text(WORD_SOURCES_DIGEST, language), TRUE);
	for (guint i = 0; i < G_N_ELEMENTS(numbers); i++)
		table_add_column(table, NULL, word_text(numbers[i], language), FALSE);
	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];
		TableRow *row;

		if (!concerns(submission, assembly->scope->place))
			continue;
		row = table_add_row(table, ROW_PLAIN);
		set_text(table_row_cell(row, 0), submission->name);
		set_text(table_row_cell(row, 1), submission->digest);
		set_count(table_row_cell(row, 2), submission->accepted.records, language);
		set_count(table_row_cell(row, 3), submission->refused.records, language);
		set_count(table_row_cell(row, 4), issue_list_asking(submission->issues), language);
	}
	assembly->report->sources = table;
}

/* What the senders have written beside their figures, each text once, with the first line that has
 * it. */
static void add_senders_notes(const Assembly *assembly)
{
	const GPtrArray *submissions = assembly->document->submissions;
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);

	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];

		for (guint j = 0; j < submission->lines->len; j++) {
			const Line *line = &g_array_index(submission->lines, Line, j);
			g_autofree char *name = NULL;

			if (!line->note || !place_is_within(line->place, assembly->scope->place) ||
			    !g_hash_table_add(seen, (gpointer)line->note))
				continue;
			name = g_strdup_printf("%s:%d", submission->name, line->line);
			g_ptr_array_add(assembly->report->notes,
					word_fill(WORD_SENDERS_NOTE, assembly->scope->language,
						  "line", name, "note", line->note, NULL));
		}
	}
}

static gboolean is_illustrative(const GPtrArray *submissions)
{
	for (guint i = 0; i < submissions->len; i++) {
		const Submission *submission = submissions->pdata[i];

		for (guint j = 0; j < submission->lines->len; j++)
			if (g_array_index(submission->lines, Line, j).status == STATUS_ILLUSTRATIVE)
				return TRUE;
	}
	return FALSE;
}

static void set_head(const Assembly *assembly)
{
	Report *report = assembly->report;
	const Scope *scope = assembly->scope;
	const Template *template = assembly->document->template;
	Day date = ledger_report_date(fact_store_ledger(scope->store));

	report->key = g_strdup(scope->place->key);
	report->country = scope->place->kind == PLACE_COUNTRY;
	report->slug = report->country ? g_strdup(word_text(WORD_COUNTRY_SLUG, scope->language))
				       : g_ascii_strdown(scope->place->key, -1);
	report->title = claim_fill(&template->title, scope);
	report->place = g_strdup(scope->place->name[scope->language]);
	report->date = day_text(date, scope->language);
	report->created = day_iso(date);
	report->source_line = claim_fill(&template->source_line, scope);
	if (is_illustrative(assembly->document->submissions))
		report->illustrative = g_strdup(word_text(WORD_ILLUSTRATIVE, scope->language));
}

Report *document_build(const Document *document, const Scope *scope)
{
	g_autoptr(Report) report = report_new(scope->language);
	g_autoptr(GHashTable) tables = g_hash_table_new(g_str_hash, g_str_equal);
	Assembly assembly = { document, scope, report, tables };

	set_head(&assembly);
	for (guint i = 0; i < document->template->notes->len; i++) {
		char *note = claim_fill(document->template->notes->pdata[i], scope);

		if (note)
			g_ptr_array_add(report->notes, note);
	}
	add_sections(&assembly);
	add_senders_notes(&assembly);
	add_cover(&assembly);
	add_sources(&assembly);
	return g_steal_pointer(&report);
}
