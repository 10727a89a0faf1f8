/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Figure sections, computed: bullet bars of two years, and the bridge from plan to plan. */
#include "unit.h"

#include "section_fixture.h"

#include "report/figure_section.h"

static const Section *section_of(const Template *template, SectionKind kind)
{
	for (guint i = 0; i < template->sections->len; i++) {
		const Section *section = template->sections->pdata[i];

		if (section->kind == kind)
			return section;
	}
	fail_msg("the template has no such figure");
	return NULL;
}

static void append(GString *text, const char *label, const char *value)
{
	if (value)
		g_string_append_printf(text, "; %s %s", label, value);
}

/* "11 tháng 2025: 39,2; plan 49,5; left còn 10,2; rate 79,3%; hatched" */
static char *bar_text(const Bar *bar)
{
	GString *text = g_string_new(bar->label);

	for (guint i = 0; i < bar->parts->len; i++)
		g_string_append_printf(text, "%s%s", i ? " + " : ": ",
				       g_array_index(bar->parts, Part, i).text);
	append(text, "plan", bar->has_plan ? bar->plan.text : NULL);
	append(text, "left", bar->left);
	append(text, "rate", bar->rate);
	append(text, "remark", bar->remark);
	if (bar->unfinished && !bar->unknown)
		g_string_append(text, "; hatched");
	if (bar->unknown)
		g_string_append(text, "; unknown");
	return g_string_free(text, FALSE);
}

static char *bullet_text(const Figure *figure)
{
	GString *text = g_string_new(NULL);

	for (guint i = 0; i < figure->groups->len; i++) {
		const BarGroup *group = figure->groups->pdata[i];

		g_string_append_printf(text, "%s (%s)\n", group->title,
				       group->remark ? group->remark : "");
		for (guint j = 0; j < group->bars->len; j++) {
			g_autofree char *bar = bar_text(group->bars->pdata[j]);

			g_string_append_printf(text, "%s\n", bar);
		}
	}
	return g_string_free(text, FALSE);
}

/* The figure that the reference picture shows. */
static void bullet_of_the_conference(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
	g_autoptr(Figure) figure =
	    figure_section_build(section_of(template, SECTION_BULLET), &scope);
	g_autofree char *text = bullet_text(figure);

	(void)state;
	assert_string_equal(
	    text, "Khuyến công địa phương (kế hoạch −4,9% so với năm 2024)\n"
		  "Năm 2024: 43,7; plan 52,0; rate 84,1%\n"
		  "11 tháng 2025: 39,2; plan 49,5; left còn 10,2; rate 79,3%; hatched\n"
		  "Khuyến công quốc gia (kế hoạch mới có: 11,4 tỷ đồng (năm 2024 không có))\n"
		  "Năm 2024; rate –; remark 0 (không bố trí kế hoạch)\n"
		  "11 tháng 2025: 7,8; plan 11,4; left còn 3,6; rate 68,4%; hatched\n"
		  "Tổng hai nguồn (kế hoạch +16,9% so với năm 2024)\n"
		  "Năm 2024: 43,7; plan 52,0; rate 84,1%\n"
		  "11 tháng 2025: 39,2 + 7,8; plan 60,8; left còn 13,8; rate 77,3%; hatched\n");
	assert_string_equal(figure->title,
			    "Có thêm 11,4 tỷ đồng vốn quốc gia, kế hoạch khuyến công "
			    "năm 2025 tăng 16,9%");
	assert_string_equal(figure->subtitle,
			    "Kinh phí kế hoạch và đã thực hiện theo nguồn, miền Trung – Tây "
			    "Nguyên, năm 2024 và 11 tháng năm 2025 (tỷ đồng)");
	assert_int_equal(figure->scale_digits, 9);
	assert_string_equal(figure->rate_title, "Tỷ lệ thực hiện");
}

static void bridge_of_the_conference(void **state)
{
	static const struct {
		const char *label, *text;
		int64_t from, to; /* millions */
		gboolean whole;
		Tone tone;
	} rows[] = {
		{ "Plan 2024", "52.0", 0, 52026, TRUE, TONE_TOTAL },
		{ "Local", "−2.6", 52026, 49465, FALSE, TONE_LOCAL },
		{ "National", "+11.4", 49465, 60840, FALSE, TONE_NATIONAL },
		{ "Plan 2025", "60.8", 0, 60840, TRUE, TONE_TOTAL },
	};
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(Template) template = read_conference(books);
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_EN);
	g_autoptr(Figure) figure =
	    figure_section_build(section_of(template, SECTION_BRIDGE), &scope);

	(void)state;
	assert_non_null(figure);
	assert_int_equal(figure->steps->len, G_N_ELEMENTS(rows));
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const Step *step = figure->steps->pdata[i];

		if (strcmp(step->label, rows[i].label) != 0 ||
		    strcmp(step->text, rows[i].text) != 0 || step->from != rows[i].from * 1000000 ||
		    step->to != rows[i].to * 1000000 || step->whole != rows[i].whole ||
		    step->tone != rows[i].tone)
			fail_msg("row %zu: %s %s", i, step->label, step->text);
	}
	assert_string_equal(figure->title, "The rise comes from national money; local money falls "
					   "by 2.6 billion đồng");
}

/* A bridge has no gaps: every part is known, and the whole is their sum. */
static void bridges_that_are_not_drawn(void **state)
{
	static const struct {
		const char *lines;
		gboolean drawn;
	} rows[] = {
		{ "Thanh Hóa,2024,31/12/2024,local,5,\nThanh Hóa,2024,31/12/2024,national,1,\n"
		  "Thanh Hóa,2025,30/09/2025,local,7,\nThanh Hóa,2025,30/09/2025,national,2,\n",
		  TRUE },
		/* no national figure in one year */
		{ "Thanh Hóa,2024,31/12/2024,local,5,\n"
		  "Thanh Hóa,2025,30/09/2025,local,7,\nThanh Hóa,2025,30/09/2025,national,2,\n",
		  FALSE },
		/* totals alone */
		{ "Thanh Hóa,2024,31/12/2024,both,5,\nThanh Hóa,2025,30/09/2025,both,7,\n", FALSE },
		/* a stated total that is not its parts */
		{ "Thanh Hóa,2024,31/12/2024,local,5,\nThanh Hóa,2024,31/12/2024,national,1,\n"
		  "Thanh Hóa,2025,30/09/2025,local,7,\nThanh Hóa,2025,30/09/2025,national,2,\n"
		  "Thanh Hóa,2025,30/09/2025,both,10,\n",
		  FALSE },
		/* the year before is unknown */
		{ "Thanh Hóa,2025,30/09/2025,local,7,\nThanh Hóa,2025,30/09/2025,national,2,\n",
		  FALSE },
		/* nothing in the year before: new money on both sides is no bridge from somewhere
		 */
		{ "Thanh Hóa,2024,31/12/2024,local,0,\nThanh Hóa,2024,31/12/2024,national,0,\n"
		  "Thanh Hóa,2025,30/09/2025,local,7,\nThanh Hóa,2025,30/09/2025,national,2,\n",
		  FALSE },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *csv = g_strconcat(HEAD, rows[i].lines, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", csv);
		g_autoptr(Template) template =
		    read_template(books, *state, "[figure f]\ntitle=F\nform=bridge\n");
		Scope scope = scope_of(books, "38", LANGUAGE_VI);
		g_autoptr(Figure) figure =
		    figure_section_build(template->sections->pdata[0], &scope);

		if ((figure != NULL) != rows[i].drawn)
			fail_msg("row %zu", i);
	}
}

/* What the bars of one source say in each state of plan and work done. */
static void states_of_a_bar(void **state)
{
	static const struct {
		const char *planned, *done;
		const char *bar; /* NULL: no figure */
	} rows[] = {
		{ "20000", "5000",
		  "9 tháng 2025: 5,0; plan 20,0; left còn 15,0; rate 25,0%; hatched" },
		{ "20000", "0",
		  "9 tháng 2025; plan 20,0; left còn 20,0; rate 0,0%; remark 0; hatched" },
		{ "20000", "",
		  "9 tháng 2025; plan 20,0; rate …; remark … (chưa có số liệu); unknown" },
		{ "20000", "25000", "9 tháng 2025: 25,0; plan 20,0; rate 125,0%; hatched" },
		{ "-", "5000", "9 tháng 2025: 5,0; rate –; hatched" },
		{ "", "5000", "9 tháng 2025: 5,0; rate …; hatched" },
		{ "", "", NULL },
		{ "-", "-", NULL },
		{ "0", "0", NULL },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *csv = g_strdup_printf(
		    HEAD "Thanh Hóa,2025,30/09/2025,local,%s,%s\n", rows[i].planned, rows[i].done);
		g_autoptr(Books) books = books_of("2025-12-04", csv);
		g_autoptr(Template) template =
		    read_template(books, *state, "[figure f]\ntitle=F\nunit=billion\n");
		Scope scope = scope_of(books, "38", LANGUAGE_VI);
		g_autoptr(Figure) figure =
		    figure_section_build(template->sections->pdata[0], &scope);
		g_autofree char *text = NULL;

		if (figure) {
			const BarGroup *group = figure->groups->pdata[0];

			text = bar_text(group->bars->pdata[1]);
		}
		if (g_strcmp0(text, rows[i].bar) != 0)
			fail_msg("row %zu: %s", i, text ? text : "no figure");
	}
}

/* A plan that covers other places than what is done is said, not drawn; partial sums are marked. */
static void unlike_and_partial(void **state)
{
	g_autoptr(Books) books =
	    books_of("2025-12-04", HEAD "Nghệ An,2025,30/09/2025,local,20000,5000\n"
					"Huế,2025,31/08/2025,local,10000,\n");
	g_autoptr(Template) template =
	    read_template(books, *state, "[figure f]\ntitle=F\nunit=billion\n");
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
	g_autoptr(Figure) figure = figure_section_build(template->sections->pdata[0], &scope);
	const BarGroup *group = figure->groups->pdata[0];
	g_autofree char *text = bar_text(group->bars->pdata[1]);

	assert_string_equal(text,
			    "9 tháng 2025: 5,0 †; left kế hoạch 30,0 † có phạm vi khác, không "
			    "vẽ; rate ≠; hatched");
}

/* The total is drawn as its two sources only when they make it up. */
static void total_that_is_not_its_parts(void **state)
{
	static const struct {
		const char *both, *bar;
	} rows[] = {
		{ "", "9 tháng 2025: 3,0 + 2,0; rate …; hatched" },
		{ "Thanh Hóa,2025,30/09/2025,both,,5000\n",
		  "9 tháng 2025: 3,0 + 2,0; rate …; hatched" },
		{ "Thanh Hóa,2025,30/09/2025,both,,6000\n", "9 tháng 2025: 6,0; rate …; hatched" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *csv =
		    g_strconcat(HEAD "Thanh Hóa,2025,30/09/2025,local,,3000\n"
				     "Thanh Hóa,2025,30/09/2025,national,,2000\n",
				rows[i].both, NULL);
		g_autoptr(Books) books = books_of("2025-12-04", csv);
		g_autoptr(Template) template =
		    read_template(books, *state, "[figure f]\ntitle=F\nunit=billion\n");
		Scope scope = scope_of(books, "38", LANGUAGE_VI);
		g_autoptr(Figure) figure =
		    figure_section_build(template->sections->pdata[0], &scope);
		const BarGroup *group = figure->groups->pdata[2];
		g_autofree char *text = bar_text(group->bars->pdata[1]);

		if (strcmp(text, rows[i].bar) != 0)
			fail_msg("row %zu: %s", i, text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bullet_of_the_conference),
		cmocka_unit_test(bridge_of_the_conference),
		in_folder(bridges_that_are_not_drawn),
		in_folder(states_of_a_bar),
		in_folder(unlike_and_partial),
		in_folder(total_that_is_not_its_parts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
