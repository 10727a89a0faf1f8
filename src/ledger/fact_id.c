/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ledger/fact_id.h"

#include "base/fault.h"
#include "base/text.h"
#include "ledger/cut.h"

#include <string.h>

/* The parts between slashes; those behind the last one are further dimensions. */
typedef enum Part { PART_MEASURE, PART_PLACE, PART_PERIOD, PART_AS_OF, PART_SOURCE, PARTS } Part;

/* As the columns of facts.csv are called. */
static const char *const part_names[PARTS] = { "measure", "place", "period", "as_of", "source" };

gboolean fact_id_looks_like(const char *text)
{
	return strchr(text, '/') != NULL;
}

void fact_id_free(FactId *id)
{
	if (!id)
		return;
	g_free(id->expression);
	g_free(id);
}

/* Always FALSE. */
static gboolean fault_part(GError **error, const char *part, const char *text, const char *near)
{
	if (near)
		fault_set(error, FAULT_USAGE, "%s: không có '%s'; có phải là '%s'?",
			  "%s: there is no '%s'; is it '%s'?", part, text, near);
	else
		fault_set(error, FAULT_USAGE, "%s: không có '%s'", "%s: there is no '%s'", part,
			  text);
	return FALSE;
}

/* The key of the place that was probably meant: a name will do to find it. */
static const char *nearest_place(const Ledger *ledger, const char *text)
{
	const Places *places = ledger_catalog(ledger)->places;
	const GPtrArray *all = places_all(places);
	g_autofree const char **keys = g_new0(const char *, all->len + 1);
	PlaceAnswer answer = places_find(places, text, NULL, ledger_report_date(ledger));

	if (answer.place || answer.near)
		return (answer.place ? answer.place : answer.near)->key;
	for (guint i = 0; i < all->len; i++)
		keys[i] = ((const Place *)all->pdata[i])->key;
	return text_nearest(text, keys);
}

static gboolean parse_place(FactId *id, const char *text, GError **error)
{
	const Ledger *ledger = id->query.ledger;

	id->query.place = places_by_key(ledger_catalog(ledger)->places, text);
	return id->query.place ||
	       fault_part(error, part_names[PART_PLACE], text, nearest_place(ledger, text));
}

/* A period of which the place has figures; it may be any other one as well. */
static gboolean parse_period(FactId *id, const char *text, GError **error)
{
	g_autoptr(GArray) known = NULL;
	g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
	g_auto(GStrv) names = NULL;

	if (period_parse(text, &id->query.period))
		return TRUE;
	known = cut_periods(id->query.ledger, id->query.place);
	for (guint i = 0; i < known->len; i++) {
		g_autofree char *name = period_text(g_array_index(known, Period, i));

		g_strv_builder_add(builder, name);
	}
	names = g_strv_builder_end(builder);
	return fault_part(error, part_names[PART_PERIOD], text,
			  text_nearest(text, (const char *const *)names));
}

static gboolean parse_as_of(FactId *id, const char *text, GError **error)
{
	id->as_of = day_parse_iso(text);
	if (id->as_of != DAY_NONE || strcmp(text, "none") == 0)
		return TRUE;
	fault_set(error, FAULT_USAGE,
		  "%s: '%s' không phải là ngày (có dạng 2025-11-30; none: không có số liệu)",
		  "%s: '%s' is no day (it looks like 2025-11-30; none: there are no figures)",
		  part_names[PART_AS_OF], text);
	return FALSE;
}

static gboolean parse_source(FactId *id, const char *text, GError **error)
{
	const char *const names[] = { columns_sources[0], columns_sources[1], "total", NULL };

	if (strcmp(text, "total") == 0)
		return TRUE;
	for (guint i = 0; i < SOURCES; i++)
		if (strcmp(text, columns_sources[i]) == 0)
			id->query.values[DIMENSION_SOURCE] = columns_sources[i];
	return id->query.values[DIMENSION_SOURCE] ||
	       fault_part(error, part_names[PART_SOURCE], text, text_nearest(text, names));
}

/* Whether a line of @place is of @key, which is interned. */
static gboolean is_stated(const FactId *id, Dimension dimension, const char *key)
{
	const GPtrArray *positions = ledger_positions(id->query.ledger);

	for (guint i = 0; i < positions->len; i++) {
		const Position *position = positions->pdata[i];

		if (!place_is_within(position->place, id->query.place))
			continue;
		for (guint j = 0; j < position->lines->len; j++)
			if (((const Line *)position->lines->pdata[j])->values[dimension] == key)
				return TRUE;
	}
	return FALSE;
}

/* The key of a register, or of a project of the place; any text could name a project. */
static const char *find_value(const FactId *id, Dimension dimension, const char *text)
{
	Columns *columns = ledger_catalog(id->query.ledger)->columns;
	g_autofree char *folded = text_fold(text);
	const char *key = dimension == DIMENSION_PROJECT
			      ? columns_value(columns, dimension, text, DAY_LAST)
			      : columns_value_folded(columns, dimension, folded);

	if (!key && dimension == DIMENSION_CONTENT)
		return columns_group(columns, text);
	if (!key || strcmp(key, text) != 0)
		return NULL;
	return dimension != DIMENSION_PROJECT || is_stated(id, dimension, key) ? key : NULL;
}

static gboolean parse_value(FactId *id, Dimension dimension, const char *text, GError **error)
{
	g_autoptr(GPtrArray) known = NULL;
	g_autofree char *shown = text_escape(text);

	id->query.values[dimension] = find_value(id, dimension, text);
	if (id->query.values[dimension])
		return TRUE;
	known = cut_values(id->query.ledger, id->query.place, dimension);
	g_ptr_array_add(known, NULL);
	return fault_part(error, dimension_key(dimension), shown,
			  text_nearest(text, (const char *const *)known->pdata));
}

/* "content=training", or "project=…" with what an id is divided by as %2F. */
static gboolean parse_dimension(FactId *id, const char *text, GError **error)
{
	const char *equals = strchr(text, '=');
	g_autofree char *key = equals ? g_strndup(text, (gsize)(equals - text)) : g_strdup(text);
	g_autofree char *value = equals ? g_uri_unescape_string(equals + 1, NULL) : NULL;
	const char *keys[DIMENSIONS] = { NULL };
	int dimension = dimension_find(key);

	for (int i = DIMENSION_SOURCE + 1; i < DIMENSIONS; i++)
		keys[i - 1] = dimension_key((Dimension)i);
	if (!value || !g_utf8_validate(value, -1, NULL) || dimension <= DIMENSION_SOURCE ||
	    id->query.values[dimension])
		return fault_part(error, "id", text, text_nearest(key, keys));
	return parse_value(id, (Dimension)dimension, value, error);
}

static gboolean parse_measure(FactId *id, const char *name, const char *basis, GError **error)
{
	static const Basis usual = { .rounding = ROUND_HALF_UP };
	const Columns *columns = ledger_catalog(id->query.ledger)->columns;
	g_autofree char *text = *basis ? g_strdup_printf("%s?%s", name, basis) : g_strdup(name);

	/* What a template may add to a name, an id says in parts of its own. */
	if (strpbrk(name, "@."))
		return fault_part(error, part_names[PART_MEASURE], name, NULL);
	id->expression = expression_parse(columns, text, &usual, error);
	if (!id->expression && error && *error)
		(*error)->code = FAULT_USAGE;
	id->query.expression = id->expression;
	return id->expression != NULL;
}

static gboolean parse_parts(FactId *id, char **parts, const char *basis, GError **error)
{
	guint count = g_strv_length(parts);

	if (count < PARTS) {
		fault_set(
		    error, FAULT_USAGE,
		    "mã của một con số có dạng số-đo/nơi/kỳ/ngày/nguồn, như "
		    "planned/CENTRAL/2025/2025-11-30/total; mọi mã nằm trong facts.csv của ấn bản",
		    "the id of a figure is measure/place/period/day/source, such as "
		    "planned/CENTRAL/2025/2025-11-30/total; facts.csv of an edition lists them");
		return FALSE;
	}
	if (!parse_measure(id, parts[PART_MEASURE], basis, error) ||
	    !parse_place(id, parts[PART_PLACE], error) ||
	    !parse_period(id, parts[PART_PERIOD], error) ||
	    !parse_as_of(id, parts[PART_AS_OF], error) ||
	    !parse_source(id, parts[PART_SOURCE], error))
		return FALSE;
	for (guint i = PARTS; i < count; i++)
		if (!parse_dimension(id, parts[i], error))
			return FALSE;
	return TRUE;
}

FactId *fact_id_parse(const Ledger *ledger, const char *text, GError **error)
{
	g_autoptr(FactId) id = g_new0(FactId, 1);
	g_autofree char *shown = text_escape(text);
	g_auto(GStrv) halves = g_strsplit(shown, "?", 2);
	g_auto(GStrv) parts = g_strsplit(halves[0] ? halves[0] : "", "/", -1);

	id->query.ledger = ledger;
	if (parse_parts(id, parts, halves[0] && halves[1] ? halves[1] : "", error))
		return g_steal_pointer(&id);
	fault_prefix(error, shown);
	return NULL;
}

Fact *fact_id_answer(const FactId *id, GError **error)
{
	g_autoptr(Fact) fact = fact_trace(&id->query);
	g_autofree char *day = day_iso(fact->as_of);

	if (fact->as_of == id->as_of)
		return g_steal_pointer(&fact);
	if (fact->as_of == DAY_NONE)
		fault_set(error, FAULT_DATA,
			  "không có con số này: trong sổ của lần chạy chưa có số liệu; mã %s",
			  "there is no such figure: nothing is reported in the ledger of this "
			  "run; its id is %s",
			  fact->id);
	else
		fault_set(error, FAULT_DATA,
			  "không có con số này đến ngày đó: theo sổ của lần chạy, số liệu đến "
			  "ngày %s, mã %s",
			  "there is no such figure up to that day: in the ledger of this run it "
			  "tells up to %s, and its id is %s",
			  day, fact->id);
	return NULL;
}
