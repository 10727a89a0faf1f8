/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/stated_table.h"

#include "base/csv_text.h"
#include "base/number.h"
#include "report/text/json_text.h"
#include "report/text/stated_words.h"
#include "report/text/text_grid.h"
#include "report/words.h"

#define LABELS 6 /* columns of the text before the first number */

static const char *const names[] = { "id",	"place",      "period",	 "as_of",    "source",
				     "figure",	"unit",	      "stated",	 "computed", "low",
				     "high",	"difference", "default", "verdict",  "basis",
				     "implied", "why",	      "detail",	 "origin",   NULL };

#define FIRST_NUMBER 7
#define LAST_NUMBER 12

static gboolean is_checked(const StatedFinding *finding)
{
	return finding->result.verdict != STATED_CANNOT_CHECK;
}

static int result_decimals(const StatedFinding *finding)
{
	return finding->kind == STATED_PERCENT ? STATED_DECIMALS : 0;
}

static const char *unit_of(const StatedFinding *finding)
{
	if (finding->kind == STATED_PERCENT)
		return "percent";
	return finding->is_money ? "VND" : "count";
}

static char *plain_or_none(const StatedFinding *finding, int64_t value)
{
	return is_checked(finding) && value != INT64_MAX
		   ? number_plain(value, result_decimals(finding))
		   : g_strdup("");
}

/* The fields in the order of names; NULL-terminated, owned. */
static char **list_fields(const StatedFinding *finding)
{
	const StatedResult *result = &finding->result;
	char *const fields[] = { g_strdup(finding->id),
				 g_strdup(finding->place),
				 g_strdup(finding->period),
				 g_strdup(finding->as_of),
				 g_strdup(finding->source),
				 g_strdup(finding->figure),
				 g_strdup(unit_of(finding)),
				 number_plain(finding->stated, finding->decimals),
				 plain_or_none(finding, result->computed),
				 plain_or_none(finding, result->low),
				 plain_or_none(finding, result->high),
				 plain_or_none(finding, result->difference),
				 finding->has_usual ? plain_or_none(finding, finding->usual)
						    : g_strdup(""),
				 g_strdup(stated_verdict_key(finding)),
				 stated_basis_key(finding),
				 g_strdup(result->implied ? "yes" : "no"),
				 g_strdup(stated_why_key(finding->why)),
				 g_strdup(finding->detail ? finding->detail : ""),
				 g_strdup(finding->origin),
				 NULL };

	return g_memdup2(fields, sizeof(fields));
}

static char *write_csv(const GPtrArray *findings, Language language)
{
	GString *text = g_string_new(NULL);

	(void)language;
	csv_text_record(text, names);
	for (guint i = 0; i < findings->len; i++) {
		g_auto(GStrv) fields = list_fields(findings->pdata[i]);

		csv_text_record(text, (const char *const *)fields);
	}
	return g_string_free(text, FALSE);
}

static void append_json(GString *text, guint at, const char *field)
{
	if (at < FIRST_NUMBER || at > LAST_NUMBER)
		json_text_append(text, field);
	else
		g_string_append(text, *field ? field : "null");
}

static char *write_json(const GPtrArray *findings, Language language)
{
	GString *text = g_string_new("[");

	(void)language;
	for (guint i = 0; i < findings->len; i++) {
		g_auto(GStrv) fields = list_fields(findings->pdata[i]);

		g_string_append(text, i ? ",\n" : "\n");
		for (guint j = 0; fields[j]; j++) {
			g_string_append(text, j ? "," : "{");
			json_text_append(text, names[j]);
			g_string_append_c(text, ':');
			append_json(text, j, fields[j]);
		}
		g_string_append_c(text, '}');
	}
	g_string_append(text, findings->len ? "\n]\n" : "]\n");
	return g_string_free(text, FALSE);
}

static char *printed(const StatedFinding *finding, int64_t value, int decimals, Language language)
{
	g_autofree char *number = number_text(value, decimals, language);

	return g_strdup_printf("%s%s", number, finding->kind == STATED_PERCENT ? "%" : "");
}

static char *printed_or_none(const StatedFinding *finding, int64_t value, Language language)
{
	return is_checked(finding) ? printed(finding, value, result_decimals(finding), language)
				   : g_strdup("–");
}

/* "89,2942% … 89,4737%"; an open end is left out. */
static char *printed_interval(const StatedFinding *finding, Language language)
{
	const StatedResult *result = &finding->result;
	int decimals = result_decimals(finding);
	g_autofree char *low = printed(finding, result->low, decimals, language);
	g_autofree char *high = result->high == INT64_MAX
				    ? g_strdup("")
				    : printed(finding, result->high, decimals, language);

	return is_checked(finding) ? g_strdup_printf("%s … %s", low, high) : g_strdup("–");
}

static char **list_printed(const StatedFinding *finding, Language language)
{
	const StatedResult *result = &finding->result;
	char *const fields[] = { g_strdup(finding->id),
				 g_strdup(finding->place),
				 g_strdup(finding->period),
				 g_strdup(finding->as_of),
				 g_strdup(finding->source),
				 g_strdup(finding->figure),
				 printed(finding, finding->stated, finding->decimals, language),
				 printed_or_none(finding, result->computed, language),
				 printed_interval(finding, language),
				 printed_or_none(finding, result->difference, language),
				 stated_sentence(finding, language),
				 NULL };

	return g_memdup2(fields, sizeof(fields));
}

static char *write_text(const GPtrArray *findings, Language language)
{
	static const char *const headings[] = { "id",	    "place",	  "period",  "as_of",
						"source",   "figure",	  "stated",  "computed",
						"interval", "difference", "verdict", NULL };
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	g_autofree char *unit =
	    word_fill(WORD_SUBTITLE, language, "unit", word_text(WORD_UNIT_DONG, language), NULL);
	GString *text = g_string_new(NULL);

	g_ptr_array_add(lines, g_strdupv((char **)headings));
	for (guint i = 0; i < findings->len; i++)
		g_ptr_array_add(lines, list_printed(findings->pdata[i], language));
	text_grid_append(text, lines, LABELS);
	g_string_append_printf(text, "%s\n",
			       findings->len ? unit : word_text(WORD_NO_MATCH, language));
	return g_string_free(text, FALSE);
}

char *stated_table_write(const GPtrArray *findings, TableFormat format, Language language)
{
	static char *(*const writers[])(const GPtrArray *, Language) = { write_text, write_csv,
									 write_json };

	return writers[format](findings, language);
}

gboolean stated_table_asks(const GPtrArray *findings)
{
	for (guint i = 0; i < findings->len; i++)
		if (((const StatedFinding *)findings->pdata[i])->result.verdict == STATED_DIFFERS)
			return TRUE;
	return FALSE;
}
