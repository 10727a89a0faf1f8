/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/scope.h"

#include "report/printed.h"
#include "report/words.h"

#include <string.h>

const Fact *scope_fact(const Scope *scope, const Expression *expression)
{
	CutRow whole = { .place = scope->place, .period = { scope->year, scope->year } };

	return cut_row_fact(scope->store, scope->row ? scope->row : &whole, expression);
}

/* What the year's figures of the place are dated by. */
static const Fact *done_of_year(const Scope *scope)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(scope->store))->columns;
	static const Basis basis = { .rounding = ROUND_HALF_UP };
	g_autofree Expression *done = expression_parse(columns, "implemented", &basis, NULL);

	g_assert(done); /* a template without this measure is refused: columns.ini has it */
	return scope_fact(scope, done);
}

typedef char *(*Label)(const Scope *scope);

static char *label_place(const Scope *scope)
{
	return g_strdup(scope->place->name[scope->language]);
}

static char *label_year(const Scope *scope)
{
	return g_strdup_printf("%d", scope->year);
}

static char *label_year_before(const Scope *scope)
{
	return g_strdup_printf("%d", scope->year - 1);
}

static char *label_date(const Scope *scope)
{
	return day_text(ledger_report_date(fact_store_ledger(scope->store)), scope->language);
}

static char *label_day(const Scope *scope)
{
	return printed_day_of(done_of_year(scope), scope->language);
}

/*
 * What of the year before tells of a part of it: what was implemented, else whatever is known; NULL
 * when it tells of all.
 */
static const Fact *part_of_year_before(const Scope *scope)
{
	const Columns *columns = ledger_catalog(fact_store_ledger(scope->store))->columns;
	static const char *const names[] = { "implemented@-1", "support@-1", "projects@-1",
					     "beneficiaries@-1", "trainees@-1" };
	static const Basis basis = { .rounding = ROUND_HALF_UP };

	for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree Expression *asked = expression_parse(columns, names[i], &basis, NULL);
		const Fact *fact = asked ? scope_fact(scope, asked) : NULL;

		if (fact && fact->state == FACT_VALUE)
			return fact->first_as_of < period_end(fact->period) ? fact : NULL;
	}
	return NULL;
}

static char *label_until_before(const Scope *scope)
{
	const Fact *fact = part_of_year_before(scope);

	return fact ? printed_day_of(fact, scope->language) : g_strdup("");
}

static char *label_span(const Scope *scope)
{
	return printed_span_of(done_of_year(scope), scope->language);
}

static const Conference *conference_of(const Scope *scope)
{
	static char none[] = "";
	static const Conference unknown = { .number = none, .day = DAY_NONE };
	const Catalog *catalog = ledger_catalog(fact_store_ledger(scope->store));
	const Conference *conference =
	    conferences_find(catalog->conferences, scope->place, scope->year);

	return conference ? conference : &unknown;
}

static char *label_conference(const Scope *scope)
{
	const char *number = conference_of(scope)->number;

	return *number ? word_fill(WORD_CONFERENCE, scope->language, "number", number, NULL)
		       : g_strdup("");
}

static char *label_conference_day(const Scope *scope)
{
	Day day = conference_of(scope)->day;

	return day == DAY_NONE ? g_strdup("") : day_text(day, scope->language);
}

static char *label_host(const Scope *scope)
{
	const Place *host = conference_of(scope)->host;

	return g_strdup(host ? host->short_name[scope->language] : "");
}

static char *label_next_host(const Scope *scope)
{
	const Place *host = conference_of(scope)->next_host;

	return g_strdup(host ? host->short_name[scope->language] : "");
}

/* The years after those of the programmes that end with the year of the report. */
static char *label_next_programme(const Scope *scope)
{
	const Catalog *catalog = ledger_catalog(fact_store_ledger(scope->store));
	const GPtrArray *targets = programmes_targets(catalog->programmes);

	for (guint i = 0; i < targets->len; i++) {
		Period period = ((const Target *)targets->pdata[i])->period;
		int years = period.last - period.first + 1;

		if (period.last == scope->year)
			return printed_period((Period){ period.last + 1, period.last + years });
	}
	return g_strdup("");
}

static const struct {
	const char *name;
	Label label;
} labels[] = {
	{ "place", label_place },
	{ "year", label_year },
	{ "year-1", label_year_before },
	{ "conference", label_conference },
	{ "conference-day", label_conference_day },
	{ "host", label_host },
	{ "next-host", label_next_host },
	{ "next-programme", label_next_programme },
	{ "date", label_date },
	{ "day", label_day },
	{ "span", label_span },
	{ "until-1", label_until_before },
};

static Label find_label(const char *name)
{
	for (guint i = 0; i < G_N_ELEMENTS(labels); i++)
		if (strcmp(labels[i].name, name) == 0)
			return labels[i].label;
	return NULL;
}

gboolean scope_has_label(const char *name)
{
	return find_label(name) != NULL;
}

char *scope_label(const Scope *scope, const char *name)
{
	Label label = find_label(name);

	return label ? label(scope) : NULL;
}
