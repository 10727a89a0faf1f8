/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated_finding.h"

void stated_finding_free(StatedFinding *finding)
{
	if (!finding)
		return;
	g_free(finding->id);
	g_free(finding->place);
	g_free(finding->period);
	g_free(finding->as_of);
	g_free(finding->source);
	g_free(finding->figure);
	g_free(finding->origin);
	g_free(finding->basis);
	g_free(finding->detail);
	g_free(finding);
}

void stated_finding_set_why(StatedFinding *finding, StatedWhy why, char *detail)
{
	g_free(finding->detail);
	finding->why = why;
	finding->detail = detail;
}

static const char *rounding_words(const StatedResult *result)
{
	if (result->half_up && result->truncated)
		return "half-up or truncated";
	return result->half_up ? "half-up" : "truncated";
}

void stated_finding_add_basis(StatedFinding *finding, const char *words, const StatedResult *result)
{
	g_autofree char *before = finding->basis;
	GString *text = g_string_new(before);

	if (result->half_up || result->truncated) {
		g_string_append_printf(text, "%s%s%s%s, %d decimals", text->len ? "; " : "", words,
				       *words ? ", " : "", rounding_words(result),
				       finding->decimals);
		if (result->longer)
			g_string_append_printf(text, " (or %d, ending in 0)",
					       finding->decimals + 1);
	}
	finding->basis = g_string_free(text, FALSE);
}

char *stated_missing_text(const GArray *missing)
{
	g_autoptr(GPtrArray) keys = g_ptr_array_new();

	for (guint i = 0; i < missing->len; i++) {
		const Place *place = g_array_index(missing, Missing, i).place;

		if (!g_ptr_array_find(keys, place->key, NULL))
			g_ptr_array_add(keys, place->key);
	}
	g_ptr_array_add(keys, NULL);
	return g_strjoinv(", ", (char **)keys->pdata);
}
