/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/since_csv.h"

#include "base/csv_text.h"

static const char *const names[] = {
	"change",	"place",       "period",     "source",	     "measure",	    "unit",
	"value_before", "value_after", "difference", "state_before", "state_after", "as_of_before",
	"as_of_after",	"behind",      "causes",     "id_before",    "id_after",    NULL
};

static char *value_text(const FactRecord *record)
{
	return record ? fact_record_value(record) : g_strdup("");
}

static char *state_text(const FactRecord *record)
{
	return record ? fact_record_state(record) : g_strdup("");
}

static char *as_of_text(const FactRecord *record)
{
	return record ? day_iso(record->as_of) : g_strdup("");
}

static char *difference_text(const FactChange *change)
{
	int decimals = record_unit_decimals(fact_change_record(change)->unit);

	return change->has_difference ? number_plain(change->difference, decimals) : g_strdup("");
}

/* "submission:lam-dong.csv; setting:report_date" */
static char *causes_text(const FactChange *change)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < change->causes->len; i++) {
		const EditionInput *input = input_change_input(change->causes->pdata[i]);

		g_string_append_printf(text, "%s%s:%s", i ? "; " : "", input_kind_key(input->kind),
				       input->name);
	}
	return g_string_free(text, FALSE);
}

static void write_change(GString *text, const FactChange *change)
{
	const FactRecord *record = fact_change_record(change);
	g_autofree char *period = period_text(record->period);
	g_autofree char *value_before = value_text(change->before);
	g_autofree char *value_after = value_text(change->after);
	g_autofree char *difference = difference_text(change);
	g_autofree char *state_before = state_text(change->before);
	g_autofree char *state_after = state_text(change->after);
	g_autofree char *as_of_before = as_of_text(change->before);
	g_autofree char *as_of_after = as_of_text(change->after);
	g_autofree char *causes = causes_text(change);
	const char *const fields[] = { fact_change_key(change->kind),
				       record->place,
				       period,
				       record->source,
				       record->measure,
				       record_unit_key(record->unit),
				       value_before,
				       value_after,
				       difference,
				       state_before,
				       state_after,
				       as_of_before,
				       as_of_after,
				       change->direct ? "yes" : "no",
				       causes,
				       change->before ? change->before->id : "",
				       change->after ? change->after->id : "",
				       NULL };

	csv_text_record(text, fields);
}

GBytes *since_csv_write(const EditionChanges *changes)
{
	GString *text = g_string_new(CSV_TEXT_MARK);

	csv_text_record(text, names);
	for (guint i = 0; i < changes->changes->len; i++)
		write_change(text, changes->changes->pdata[i]);
	return g_string_free_to_bytes(text);
}
