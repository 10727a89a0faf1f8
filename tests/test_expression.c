/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a template: what they mean, and how a wrong one is refused. */
#include "unit.h"

#include "ledger_fixture.h"

#include "base/fault.h"

/* One line that says all that was understood. */
static char *describe(const Expression *expression)
{
	g_autofree char *name = expression_name(expression), *period = NULL, *basis = NULL;
	GString *text = g_string_new(name);

	if (expression->has_source)
		g_string_append_printf(text, " of %s",
				       expression->source ? expression->source : "total");
	if (expression->has_period) {
		period = period_text(expression->period);
		g_string_append_printf(text, " in %s", period);
	}
	if (expression->offset)
		g_string_append_printf(text, " at %d", expression->offset);
	basis = basis_text(&expression->basis);
	if (*basis)
		g_string_append_printf(text, " on %s", basis);
	return g_string_free(text, FALSE);
}

static void meaning(void **state)
{
	static const struct {
		const char *text, *meaning;
	} rows[] = {
		{ "planned", "planned" },
		{ "  planned  ", "planned" },
		{ "planned@0", "planned" },
		{ "implemented@-1", "implemented at -1" },
		{ "implemented@-9", "implemented at -9" },
		{ "implemented@2024", "implemented in 2024" },
		{ "implemented@2024-2025", "implemented in 2024-2025" },
		{ "planned.local", "planned of local" },
		{ "planned.national", "planned of national" },
		{ "planned.total", "planned of total" },
		{ "planned . local @ 2024 ? as-was", "planned of local in 2024 on as-was" },
		{ "rate", "rate(implemented, planned)" },
		{ "rate(implemented)", "rate(implemented, planned)" },
		{ "rate(disbursed)", "rate(disbursed, planned)" },
		{ "rate(disbursed, implemented)", "rate(disbursed, implemented)" },
		{ "rate( implemented , planned )", "rate(implemented, planned)" },
		{ "rate?total-plan,truncated",
		  "rate(implemented, planned) on total-plan,truncated" },
		{ "rate?truncated, total-plan",
		  "rate(implemented, planned) on total-plan,truncated" },
		{ "rate?truncated,half-up", "rate(implemented, planned)" },
		{ "rate?", "rate(implemented, planned)" },
		{ "growth(planned).national", "growth(planned) of national" },
		{ "index(implemented)", "index(implemented)" },
		{ "change(planned)@-1", "change(planned) at -1" },
		{ "share(support).local", "share(support) of local" },
		{ "left", "left(implemented, planned)" },
		{ "average", "average(support, projects)" },
		{ "average(implemented, beneficiaries)", "average(implemented, beneficiaries)" },
		{ "rest(planned)", "rest(planned)" },
		{ "rest(planned, content)", "rest(planned, content)" },
		{ "rest(planned, source).local", "rest(planned, source) of local" },
		{ "projects", "projects" },
		{ "growth(planned)?truncated", "growth(planned) on truncated" },
		{ "average?truncated", "average(support, projects) on truncated" },
		{ "rest(planned)?as-was", "rest(planned) on as-was" },
		{ "planned?own-plan,half-up", "planned" },
		{ "rate(beneficiaries, projects)", "rate(beneficiaries, projects)" },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression = books_expression(books, rows[i].text);
		g_autofree char *text = describe(expression);

		if (strcmp(text, rows[i].meaning) != 0)
			fail_msg("row %zu: '%s' is understood as '%s'", i, rows[i].text, text);
	}
}

/* The section's basis holds unless the expression says otherwise. */
static void basis_of_the_section(void **state)
{
	static const Basis section = { .as_was = TRUE,
				       .total_plan = TRUE,
				       .rounding = ROUND_TRUNCATE };
	static const struct {
		const char *text, *meaning;
	} rows[] = {
		{ "rate", "rate(implemented, planned) on as-was,total-plan,truncated" },
		{ "rate?own-plan", "rate(implemented, planned) on as-was,truncated" },
		{ "rate?as-now,half-up", "rate(implemented, planned) on total-plan" },
		{ "planned", "planned on as-was" },
		{ "growth(planned)", "growth(planned) on as-was,truncated" },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree Expression *expression =
		    expression_parse(books->catalog->columns, rows[i].text, &section, NULL);
		g_autofree char *text = describe(expression);

		if (strcmp(text, rows[i].meaning) != 0)
			fail_msg("row %zu: '%s' is understood as '%s'", i, rows[i].text, text);
	}
}

/* What is wrong is named, and so is what was probably meant. */
static void refusals(void **state)
{
	static const struct {
		const char *text, *wrong, *nearest; /* NULL: nothing is near */
	} rows[] = {
		{ "", "''", NULL },
		{ "plannd", "'plannd'", "'planned'" },
		{ "Planned", "'Planned'", "'planned'" },
		{ "implementd@-1", "'implementd'", "'implemented'" },
		{ "xyzzy", "'xyzzy'", NULL },
		/* roles, dimensions and texts are no measures, however near they are */
		{ "project", "'project'", "'projects'" },
		{ "note", "'note'", NULL },
		{ "rat", "'rat'", "'rate'" },
		{ "grwth(planned)", "'grwth'", "'growth'" },
		{ "planned(implemented)", "'planned'", NULL },
		{ "growth", "'growth'", NULL },
		{ "rate(plannd)", "'plannd'", "'planned'" },
		{ "rate(implemented, plannd)", "'plannd'", "'planned'" },
		{ "rate()", "''", NULL },
		{ "growth(planned, implemented)", "'implemented'", NULL },
		{ "rate(implemented", "'implemented'", NULL },
		{ "rate(implemented) x", "'implemented) x'", NULL },
		{ "planned.nationl", "'nationl'", "'national'" },
		{ "planned.locl", "'locl'", "'local'" },
		{ "planned.both", "'both'", NULL },
		{ "planned.", "''", NULL },
		{ "planned@", "''", NULL },
		{ "planned@-", "'-'", NULL },
		{ "planned@-10", "'-10'", NULL },
		{ "planned@+1", "'+1'", NULL },
		{ "planned@20255", "'20255'", NULL },
		{ "planned@2025-2024", "'2025-2024'", NULL },
		/* what gives no number that means anything */
		{ "rate(implemented, projects)", "'implemented' ", NULL },
		{ "left(projects, planned)", "'projects' ", NULL },
		{ "left(projects, beneficiaries)", "'projects' ", NULL },
		{ "weekly(counterpart, support)", "'counterpart' ", NULL },
		{ "average(projects, support)", "'support'", NULL },
		{ "average(projects, beneficiaries)", "'beneficiaries'", NULL },
		{ "average(support, planned)", "'planned'", NULL },
		{ "leverage(counterpart, projects)", "'projects'", NULL },
		{ "leverage(projects, beneficiaries)", "'beneficiaries'", NULL },
		{ "weekly(projects, planned)", "'projects'", NULL },
		/* a basis that has no bearing */
		{ "planned?total-plan", "'total-plan'", NULL },
		{ "planned?truncated", "'truncated'", NULL },
		{ "growth(planned)?total-plan", "'total-plan'", NULL },
		{ "left?truncated", "'truncated'", NULL },
		{ "rest(planned)?as-was,truncated", "'as-was,truncated'", NULL },
		{ "rate?ownplan", "'ownplan'", "own-plan" },
		{ "rate?total-plan truncated", "'total-plan truncated'", NULL },
	};
	g_autoptr(Books) books = books_new();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		static const Basis basis = { .rounding = ROUND_HALF_UP };
		g_autoptr(GError) error = NULL;
		g_autofree char *subject = g_strdup_printf("%s: ", rows[i].text);
		g_autofree Expression *expression =
		    expression_parse(books->catalog->columns, rows[i].text, &basis, &error);

		if (expression || !g_error_matches(error, FAULT, FAULT_SETTINGS))
			fail_msg("row %zu: '%s' is accepted", i, rows[i].text);
		assert_two_lines(error->message, rows[i].wrong, i);
		assert_two_lines(error->message, subject, i);
		if (rows[i].nearest)
			assert_two_lines(error->message, rows[i].nearest, i);
		else if (strstr(error->message, "; is it "))
			fail_msg("row %zu: %s", i, error->message);
	}
}

/* Commas separate, but not inside parentheses, nor between the words of a basis. */
static void splitting(void **state)
{
	static const struct {
		const char *text, *parts; /* with | between */
	} rows[] = {
		{ "planned", "planned" },
		{ "planned, implemented,rate", "planned|implemented|rate" },
		{ "rate(implemented, planned), growth(planned)",
		  "rate(implemented, planned)|growth(planned)" },
		{ "rate?total-plan,truncated", "rate?total-plan,truncated" },
		{ "planned,rate?total-plan, truncated ,implemented",
		  "planned|rate?total-plan,truncated|implemented" },
		{ "rate?as-was,planned?truncated,as-was", "rate?as-was|planned?truncated,as-was" },
		{ "planned,truncated", "planned|truncated" },
		{ "", "" },
		{ "planned,,rate", "planned||rate" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_auto(GStrv) parts = expression_split(rows[i].text);
		g_autofree char *joined = g_strjoinv("|", parts);

		if (strcmp(joined, rows[i].parts) != 0)
			fail_msg("row %zu: %s", i, joined);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(meaning),
		cmocka_unit_test(basis_of_the_section),
		cmocka_unit_test(refusals),
		cmocka_unit_test(splitting),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
