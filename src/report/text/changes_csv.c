/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/changes_csv.h"

#include "base/csv_text.h"
#include "base/number.h"
#include "ledger/revision.h"

static const char *const names[] = { "place",	       "period", "as_of",      "revision_before",
				     "revision_after", "change", "source",     "tier",
				     "content",	       "kind",	 "project",    "measure",
				     "before",	       "after",	 "difference", "line_before",
				     "line_after",     NULL };

#define NAMES (G_N_ELEMENTS(names) - 1)

static const Amount *amount_of(const Line *line, guint measure)
{
	return line ? &line->amounts[measure] : NULL;
}

static char *amount_text(const Amount *amount)
{
	if (!amount || amount->state == AMOUNT_NOT_REPORTED)
		return NULL;
	return amount->state == AMOUNT_VALUE ? number_plain(amount->value, 0)
					     : g_strdup("not-applicable");
}

static char *difference_text(const Amount *before, const Amount *after)
{
	int64_t difference = after ? after->value : 0;

	return number_add(&difference, before ? -before->value : 0) ? number_plain(difference, 0)
								    : NULL;
}

static char *revision_text(const Line *line)
{
	return line ? g_strdup_printf("%d", line->revision) : NULL;
}

/* The fields of one change in the order of names, each owned. */
static void list_fields(const Change *change, const Ledger *ledger, char *fields[NAMES])
{
	static const char *const kinds[] = {
		[CHANGE_ADDED] = "added", [CHANGE_REMOVED] = "removed", [CHANGE_AMOUNT] = "changed"
	};
	const Columns *columns = ledger_catalog(ledger)->columns;
	const Line *line = change->after ? change->after : change->before;
	const Amount *before = amount_of(change->before, change->measure);
	const Amount *after = amount_of(change->after, change->measure);
	guint at = 0;

	fields[at++] = g_strdup(line->place->key);
	fields[at++] = period_text(line->period);
	fields[at++] = day_iso(line->as_of);
	fields[at++] = revision_text(change->before);
	fields[at++] = revision_text(change->after);
	fields[at++] = g_strdup(kinds[change->kind]);
	for (int i = 0; i < DIMENSIONS; i++)
		fields[at++] = g_strdup(line->values[i]);
	fields[at++] = g_strdup(columns_measure(columns, change->measure)->key);
	fields[at++] = amount_text(before);
	fields[at++] = amount_text(after);
	fields[at++] = difference_text(before, after);
	fields[at++] = change->before ? ledger_line_name(ledger, change->before) : NULL;
	fields[at++] = change->after ? ledger_line_name(ledger, change->after) : NULL;
	g_assert(at == NAMES);
}

static void write_change(GString *text, const Change *change, const Ledger *ledger)
{
	const char *printed[NAMES + 1] = { NULL };
	char *fields[NAMES];

	list_fields(change, ledger, fields);
	for (guint i = 0; i < NAMES; i++)
		printed[i] = fields[i] ? fields[i] : "";
	csv_text_record(text, printed);
	for (guint i = 0; i < NAMES; i++)
		g_free(fields[i]);
}

GBytes *changes_csv_write(const Ledger *ledger)
{
	const GArray *changes = ledger_changes(ledger);
	GString *text = g_string_new(CSV_TEXT_MARK);

	csv_text_record(text, names);
	for (guint i = 0; i < changes->len; i++)
		write_change(text, &g_array_index(changes, Change, i), ledger);
	return g_string_free_to_bytes(text);
}
