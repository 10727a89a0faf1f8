/* SPDX-License-Identifier: GPL-3.0-or-later */
/* report.ini: what it means, and that nothing wrong in it comes as far as a report. */
#include "unit.h"

#include "section_fixture.h"

#include "base/fault.h"

static Template *read_text(const Books *books, const char *folder, const char *text, GError **error)
{
	g_free(put_file(folder, "report.ini", text));
	return template_read(folder, books->catalog->columns, error);
}

/* Each refusal names the file, the line, and what is wrong or what was meant. */
static void refusals(void **state)
{
	static const struct {
		const char *text;
		int line;
		const char *words;
	} rows[] = {
		/* groups and keys, with what is near */
		{ TOP "[tabl a]\ntitle=A\n", 4, "'table'" },
		{ TOP "[chapter a]\ntitle=A\n", 4, "'chapter a'" },
		{ TOP "titl[vi]=A\n", 4, "'title'" },
		{ TOP "[table a]\ntitle=A\nrows=source\ncolums=planned\n", 7, "'columns'" },
		{ TOP "[table a]\ntitle=A\nrows=source\ncolumns=planned\nclaim.4=planned > 0\n", 8,
		  "'claim.4'" },
		/* expressions */
		{ TOP "[table a]\ntitle=A\nrows=source\ncolumns=plannd\n", 7, "'planned'" },
		{ TOP "[table a]\ntitle=A\nrows=source\ncolumns=planned, grwth(planned)\n", 7,
		  "'growth'" },
		{ TOP "[table a]\ntitle=A\nrows=source\ncolumns=planned,,rate\n", 7, "''" },
		{ TOP "[table a]\ntitle=A\nrows=source\ncolumns=rate?ownplan\n", 7, "own-plan" },
		{ TOP "[table a]\ntitle=A\nrows=source\n", 4, "[table a]" },
		/* bases */
		{ TOP "basis=as-now, own-paln\n", 4, "own-plan" },
		{ TOP "[table a]\ntitle=A\nrows=source\ncolumns=rate\nbasis=rounded\n", 8,
		  "'rounded'" },
		/* rows */
		{ TOP "[table a]\ntitle=A\nrows=sorce\ncolumns=planned\n", 6, "source" },
		{ TOP "[table a]\ntitle=A\nrows=place, totals\ncolumns=planned\n", 6, "total" },
		{ TOP "[table a]\ntitle=A\nrows=rest, total\ncolumns=planned\n", 6, "rows" },
		{ TOP "[table a]\ntitle=A\ncolumns=planned\n", 4, "[table a] rows" },
		/* the table beneath a figure */
		{ TOP
		  "[figure f]\ntitle=F\ntable=by-sorce\n[table by-source]\ntitle=A\nrows=source\n"
		  "columns=planned\n",
		  6, "'by-source'" },
		{ TOP "[figure f]\ntitle=F\ntable=f\n", 6, "'f'" },
		/* words of one key */
		{ TOP "unit=milion\n", 4, "unit" },
		{ TOP "[figure f]\ntitle=F\nform=pie\n", 6, "form" },
		{ TOP "[table a]\ntitle=A\nscope=regions\nrows=source\ncolumns=planned\n", 6,
		  "scope" },
		{ TOP "[table a]\ntitle=A\nrows=source\nperiods=all\ncolumns=planned\n", 7,
		  "periods" },
		{ TOP "[table a]\ntitle=A\nrows=source\nempty=yes\ncolumns=planned\n", 7, "empty" },
		/* what stands between braces, wherever a text may be */
		{ "[report]\ntitle=T {{unknown}}\nsource_line=S\n", 2, "{{unknown}}" },
		{ "[report]\ntitle[vi]=T\ntitle[en]=T {{unknown}}\nsource_line=S\n", 3,
		  "{{unknown}}" },
		{ "[report]\ntitle=T\nsource_line=S {{unknown}}\n", 3, "{{unknown}}" },
		{ TOP "note.1=a\nnote.2[vi]={{unknown}}\n", 5, "{{unknown}}" },
		{ TOP "[figure f]\ntitle=F\nkicker={{unknown}}\n", 6, "{{unknown}}" },
		{ TOP "[figure f]\ntitle=F\nsubtitle={{unknown}}\n", 6, "{{unknown}}" },
		{ TOP "[figure f]\ntitle=F\nnote[en]={{unknown}}\n", 6, "{{unknown}}" },
		{ TOP "[figure f]\ntitle=F\nclaim.1=planned > 0\nclaim.1.title={{unknown}}\n", 7,
		  "{{unknown}}" },
		{ TOP "[figure f]\ntitle={{year\n", 5, "{{year" },
		/* conditions */
		{ TOP "[figure f]\ntitle=F\nclaim.1=plannd > 0\nclaim.1.title=C\n", 6,
		  "'planned'" },
		{ TOP "[figure f]\ntitle=F\nclaim.1=planned\nclaim.1.title=C\n", 6, "'planned'" },
		/* texts without which nothing could be printed */
		{ "[report]\nsource_line=S\n", 1, "[report] title" },
		{ "[report]\ntitle=T\n", 1, "[report] source_line" },
		{ "[report]\ntitle[vi]=T\nsource_line=S\n", 2, "[report] title" },
		{ TOP "[table a]\nrows=source\ncolumns=planned\n", 4, "[table a] title" },
		{ TOP "[figure f]\ntitle=F\nclaim.1=planned > 0\n", 4, "[figure f] claim.1.title" },
		{ "", 0, "[report] title" },
	};
	g_autoptr(Books) books = books_new();
	const char *folder = *state;

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(Template) template = read_text(books, folder, rows[i].text, &error);
		g_autofree char *place =
		    g_strdup_printf("%s/report.ini:%d: ", folder, rows[i].line);

		if (template || !g_error_matches(error, FAULT, FAULT_SETTINGS))
			fail_msg("row %zu: accepted\n%s", i, rows[i].text);
		assert_two_lines(error->message, rows[i].words, i);
		if (rows[i].line)
			assert_two_lines(error->message, place, i);
	}
}

static void defaults(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = read_text(
	    books, *state,
	    TOP "[table a]\ntitle[vi]=Vi\ntitle[en]=En\nrows=source\ncolumns=as_of,planned\n"
		"[figure f]\ntitle=F\n",
	    &error);
	const Section *table, *figure;

	assert_non_null(template);
	assert_int_equal(template->sections->len, 2);
	table = template_table(template, "a");
	assert_ptr_equal(table, template->sections->pdata[0]);
	assert_null(template_table(template, "f"));
	assert_null(template_table(template, "table a"));
	figure = template->sections->pdata[1];
	assert_int_equal(table->kind, SECTION_TABLE);
	assert_int_equal(figure->kind, SECTION_BULLET);
	assert_string_equal(table->title.in[LANGUAGE_VI], "Vi");
	assert_string_equal(table->title.in[LANGUAGE_EN], "En");
	assert_string_equal(figure->title.in[LANGUAGE_EN], "F");
	assert_null(table->note.in[LANGUAGE_VI]);
	assert_true(table->on_country && table->on_regions);
	assert_false(table->rest || table->total || table->keep_empty);
	assert_int_equal(table->periods, PERIODS_CURRENT);
	assert_int_equal(table->unit_digits, 6);
	assert_false(table->basis.as_was || table->basis.total_plan);
	assert_int_equal(table->basis.rounding, ROUND_HALF_UP);
	assert_int_equal(((const SectionColumn *)table->columns->pdata[0])->sort, COLUMN_AS_OF);
}

/* What the report says holds for its sections, until one says otherwise. */
static void inheritance(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = read_text(
	    books, *state,
	    TOP
	    "basis=as-was, total-plan\nunit=billion\n"
	    "[table a]\ntitle=A\nrows=place, rest, total\nscope=region\nempty=keep\n"
	    "columns=rate, rate?own-plan\n"
	    "[table b]\ntitle=B\nrows=place,source,total\nscope=country\nbasis=as-now,truncated\n"
	    "unit=dong\nperiods=years\ncolumns=rate\n"
	    "[figure c]\ntitle=C\nform=bridge\ntable=b\nclaim.1=rate > 1\nclaim.1.title=D\n",
	    &error);
	const Section *a, *b, *c;
	const Condition *condition;

	assert_non_null(template);
	a = template->sections->pdata[0];
	b = template->sections->pdata[1];
	c = template->sections->pdata[2];
	assert_true(a->basis.as_was && a->basis.total_plan && a->rest && a->total && a->keep_empty);
	assert_int_equal(a->unit_digits, 9);
	assert_true(!a->on_country && a->on_regions);
	assert_int_equal(a->axes->len, 1);
	assert_false(((const SectionColumn *)a->columns->pdata[1])->expression->basis.total_plan);
	assert_true(!b->basis.as_was && b->basis.total_plan);
	assert_int_equal(b->basis.rounding, ROUND_TRUNCATE);
	assert_int_equal(b->unit_digits, 0);
	assert_int_equal(b->periods, PERIODS_YEARS);
	assert_true(b->on_country && !b->on_regions && b->total && !b->rest);
	assert_int_equal(b->axes->len, 2);
	assert_int_equal(c->kind, SECTION_BRIDGE);
	assert_string_equal(c->table, "b");
	condition = &g_array_index(((const Claim *)c->claims->pdata[0])->conditions, Condition, 0);
	assert_true(condition->expression->basis.total_plan);
	assert_int_equal(condition->number, 100); /* hundredths of a percent */
	assert_int_equal(condition->relation, '>');
}

static void missing_file(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = template_read(*state, books->catalog->columns, &error);

	assert_null(template);
	assert_true(g_error_matches(error, FAULT, FAULT_INPUT));
	assert_two_lines(error->message, "report.ini", 0);
}

/* The template that is delivered. */
static void conference(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template =
	    template_read("templates/conference", books->catalog->columns, &error);

	(void)state;
	if (!template)
		fail_msg("%s", error->message);
	assert_non_null(template_table(template, "by-source"));
	for (guint i = 0; i < template->sections->len; i++) {
		const Section *section = template->sections->pdata[i];

		if (section->kind == SECTION_LIST)
			continue;
		if (!section->title.in[LANGUAGE_VI] || !section->title.in[LANGUAGE_EN] ||
		    strcmp(section->title.in[LANGUAGE_VI], section->title.in[LANGUAGE_EN]) == 0)
			fail_msg("[%s] is not in both languages", section->key);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(refusals),	 in_folder(defaults),	       in_folder(inheritance),
		in_folder(missing_file), cmocka_unit_test(conference),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
