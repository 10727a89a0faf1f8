/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/stated_finding.h"

StatedFinding *stated_finding_new(const char *id)
{
	StatedFinding *finding = g_new0(StatedFinding, 1);

	finding->id = g_strdup(id);
	finding->fits = g_array_new(FALSE, FALSE, sizeof(StatedFit));
	finding->result.verdict = STATED_CANNOT_CHECK;
	return finding;
}

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
	g_array_unref(finding->fits);
	g_free(finding->detail);
	g_free(finding);
}

void stated_finding_set_why(StatedFinding *finding, StatedWhy why, char *detail)
{
	g_free(finding->detail);
	finding->why = why;
	finding->detail = detail;
}

void stated_finding_add(StatedFinding *finding, StatedBase base, const StatedResult *result)
{
	gboolean first = finding->result.verdict == STATED_CANNOT_CHECK;
	StatedFit fit = { base, result->half_up, result->truncated, result->longer };

	if (finding->kind == STATED_PERCENT && result->verdict <= STATED_INSIDE_ROUNDING)
		g_array_append_val(finding->fits, fit);
	if (!first && result->verdict >= finding->result.verdict)
		return;
	finding->result = *result;
	finding->base = base;
}

#define NAMED_MOST 6 /* a sentence is no list of a country */

char *stated_missing_text(const GArray *missing)
{
	g_autoptr(GPtrArray) keys = g_ptr_array_new();
	g_autofree char *names = NULL;
	guint count;

	for (guint i = 0; i < missing->len; i++) {
		const Place *place = g_array_index(missing, Missing, i).place;

		if (!g_ptr_array_find(keys, place->key, NULL))
			g_ptr_array_add(keys, place->key);
	}
	count = keys->len;
	g_ptr_array_set_size(keys, (int)MIN(count, NAMED_MOST));
	g_ptr_array_add(keys, NULL);
	names = g_strjoinv(", ", (char **)keys->pdata);
	return count > NAMED_MOST ? g_strdup_printf("%s, … (%u)", names, count)
				  : g_steal_pointer(&names);
}
