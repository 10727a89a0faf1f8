/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/table_question.h"

#include "base/fault.h"
#include "base/text.h"

#include <string.h>

static gboolean fault_word(GError **error, const char *word)
{
	g_autofree char *shown = text_escape(word);

	fault_set(error, FAULT_USAGE, "không hiểu '%s'; xem khuyencong --help",
		  "'%s' is not understood; see khuyencong --help", shown);
	return FALSE;
}

static gboolean add_axes(Cut *cut, const char *by, GError **error)
{
	g_auto(GStrv) words = g_strsplit(by, ",", -1);

	for (guint i = 0; words[i]; i++) {
		int axis = axis_find(g_strstrip(words[i]));

		/* An axis given twice would square its rows, as would two of one thing. */
		if (axis < 0 || cut_axis_clashes(cut->axes, axis))
			return fault_word(error, words[i]);
		cut_add_axis(cut, axis);
	}
	return TRUE;
}

/* One "KEY=VALUE" of --where. */
static gboolean narrow(const Catalog *catalog, Cut *cut, const char *where, Day today,
		       GError **error)
{
	const char *value = strchr(where, '=');
	g_autofree char *key = value ? g_strndup(where, (gsize)(value - where)) : NULL;
	PlaceAnswer answer;
	Period period;
	int axis;

	if (!value++)
		return fault_word(error, where);
	if (strcmp(key, "region") == 0 || strcmp(key, "place") == 0) {
		cut->within = places_by_key(catalog->places, value);
		answer = places_find(catalog->places, value, NULL, today);
		cut->within = cut->within ? cut->within : answer.place;
		return cut->within || fault_word(error, where);
	}
	if (strcmp(key, "period") == 0 && period_parse(value, &period)) {
		g_array_append_val(cut->periods, period);
		return TRUE;
	}
	axis = axis_find(key);
	if (axis >= 0 && axis < DIMENSIONS)
		cut->values[axis] = columns_value(catalog->columns, (Dimension)axis, value, today);
	return (axis >= 0 && axis < DIMENSIONS && cut->values[axis]) || fault_word(error, where);
}

static GPtrArray *parse_columns(const Catalog *catalog, char **names, GError **error)
{
	static const Basis basis = { .rounding = ROUND_HALF_UP };
	g_autoptr(GPtrArray) columns = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; names[i]; i++) {
		Expression *expression =
		    expression_parse(catalog->columns, names[i], &basis, error);

		if (!expression) {
			(*error)->code = FAULT_USAGE;
			return NULL;
		}
		g_ptr_array_add(columns, expression);
	}
	return g_steal_pointer(&columns);
}

static Cut *parse_cut(const Catalog *catalog, const TableRequest *request, Day today,
		      GError **error)
{
	g_autoptr(Cut) cut = cut_new(places_all(catalog->places)->pdata[0]);

	cut->roots = cut->totals = TRUE;
	if (!add_axes(cut, request->by, error))
		return NULL;
	for (guint i = 0; request->where && request->where[i]; i++)
		if (!narrow(catalog, cut, request->where[i], today, error))
			return NULL;
	return g_steal_pointer(&cut);
}

/* The command line is bytes; all that looks words up wants text. */
gboolean table_request_check(const TableRequest *request, GError **error)
{
	const char *const *where = (const char *const *)request->where;

	if (!g_utf8_validate(request->by, -1, NULL))
		return fault_word(error, request->by);
	if (!g_utf8_validate(request->of, -1, NULL))
		return fault_word(error, request->of);
	for (; where && *where; where++)
		if (!g_utf8_validate(*where, -1, NULL))
			return fault_word(error, *where);
	return TRUE;
}

void table_question_free(TableQuestion *question)
{
	if (!question)
		return;
	cut_free(question->cut);
	g_ptr_array_unref(question->columns);
	g_strfreev(question->names);
	g_free(question);
}

TableQuestion *table_question_new(const Catalog *catalog, const TableRequest *request, Day today,
				  GError **error)
{
	g_autoptr(Cut) cut = parse_cut(catalog, request, today, error);
	g_auto(GStrv) names = expression_split(request->of);
	g_autoptr(GPtrArray) columns = cut ? parse_columns(catalog, names, error) : NULL;
	TableQuestion *question;

	if (!columns)
		return NULL;
	question = g_new0(TableQuestion, 1);
	question->cut = g_steal_pointer(&cut);
	question->columns = g_steal_pointer(&columns);
	question->names = g_steal_pointer(&names);
	return question;
}
