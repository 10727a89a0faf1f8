/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Templates beyond the specification (test_mustache_spec.c): what is refused and where, what the
 * specification leaves open, the bounds, and the walk over names.
 */
#include "unit.h"

#include "mustache_sample.h"

#include "base/fault.h"

#define TEXTS 10

/* Names and texts in turn; each stands in a file of its name. */
static MustacheSet *read_set(const char *const *texts, GError **error)
{
	g_autoptr(MustacheSet) set = mustache_set_new();

	for (guint i = 0; i < TEXTS && texts[i]; i += 2) {
		g_autofree char *path = g_strconcat(texts[i], ".mustache", NULL);

		if (!mustache_set_add(set, texts[i], path, texts[i + 1], error))
			return NULL;
	}
	return mustache_set_link(set, error) ? g_steal_pointer(&set) : NULL;
}

static char *render_first(const char *const *texts, gboolean html, gsize limit, GError **error)
{
	g_autoptr(MustacheSet) set = read_set(texts, error);
	MustacheData data = { &sample_view, &sample, NULL, html, limit };

	return set ? mustache_render(set, texts[0], &data, error) : NULL;
}

static void rendering(void **state)
{
	static const struct {
		const char *texts[TEXTS];
		const char *plain;
		const char *html; /* NULL: the same */
	} rows[] = {
		{ { "a", "" }, "", NULL },
		{ { "a", "{ place }} }}\n" }, "{ place }} }}\n", NULL },
		{ { "a", "{{markup}}" },
		  "<a & 'b' \"c\">",
		  "&lt;a &amp; &apos;b&apos; &quot;c&quot;&gt;" },
		{ { "a", "{{{markup}}}{{&markup}}" }, "<a & 'b' \"c\"><a & 'b' \"c\">", NULL },
		/* what a fact may be called */
		{ { "a", "{{ growth(implemented, planned).local }}" }, "-4,92%", NULL },
		{ { "a", "{{#growth(implemented, planned)}}{{#falls}}{{local}}{{/falls}}"
			 "{{#rises}}up{{/rises}}{{/growth(implemented, planned)}}" },
		  "-4,92%",
		  NULL },
		/* an item hides the names around it, unless it lacks them */
		{ { "a", "{{#provinces}}{{place}}: {{planned.local}}; {{/provinces}}{{place}}" },
		  "Lâm Đồng: 40.656; Đắk Lắk: 40.656; Central",
		  NULL },
		{ { "a", "{{#provinces}}{{#contents}}{{place}}{{.}} {{/contents}}{{/provinces}}" },
		  "Lâm Đồnga Lâm Đồngb ",
		  NULL },
		{ { "a", "{{#provinces}}{{^contents}}{{place}}{{/contents}}{{/provinces}}" },
		  "Đắk Lắk",
		  NULL },
		{ { "a", "{{#none}}1{{/none}}{{#empty}}2{{/empty}}{{#missing}}3{{/missing}}" },
		  "",
		  NULL },
		/* the view says whether an empty text is true */
		{ { "a", "{{#planned}}{{#empty}}true{{/empty}}{{/planned}}" }, "true", NULL },
		/* the first word decides where to look */
		{ { "a", "{{#planned}}{{place.national}}{{national.place}}{{/planned}}" },
		  "",
		  NULL },
		/* data is never a template, and names no partial */
		{ { "a", "{{{template}}}", "other", "read" }, "{{place}}{{> other}}", NULL },
		{ { "a", "{{> template}}", "template", "of the set" }, "of the set", NULL },
		/* spaces before the sign */
		{ { "a", "{{ # planned }}{{ & local }}{{ / planned }}{{ ! no }}" },
		  "40.656",
		  NULL },
		{ { "a", "{{\n  place\n}}" }, "Central", NULL },
		/* delimiters: three of them, after a sign, one that is the other's beginning */
		{ { "a", "{{=<% %>=}}<%{place}%> {{place}}<%={{ }}=%> {{place}}" },
		  "Central {{place}} Central",
		  NULL },
		{ { "a", "{{=| ||=}}|place||" }, "Central", NULL },
		{ { "a", "{{=<%\n%>=}}<%place%>" }, "Central", NULL },
		/* lines */
		{ { "a", "x\r\n{{#planned}}\r\n{{local}}\r\n{{/planned}}\r\ny\r\n" },
		  "x\r\n40.656\r\ny\r\n",
		  NULL },
		{ { "a", "  {{! one }}  {{! two }}\n" }, "    \n", NULL },
		{ { "a", "x {{! one\n two }}\n  {{! three }}\ny" }, "x \ny", NULL },
		{ { "a", "\t{{#planned}}\t\n\t{{/planned}}\t" }, "", NULL },
		/* the indentation of a partial: each line of it that is not empty, no data */
		{ { "a", "  {{> b}}\nend", "b", "1\n\n{{lines}}\n{{#planned}}\n2\n{{/planned}}\n" },
		  "  1\n\n  1\n2\n  2\nend",
		  NULL },
		{ { "a", "  {{> b}}\n", "b", "1\r\n\r\n2\r\n" }, "  1\r\n\r\n  2\r\n", NULL },
		{ { "a", " {{> b}}", "b", "1\n {{> c}}\n2", "c", "3\n4\n" },
		  " 1\n  3\n  4\n 2",
		  NULL },
		{ { "a", " {{> b}}", "b", "{{> c}}x", "c", "3\n4" }, " 3\n4x", NULL },
		{ { "a", " {{> b}}", "b", "{{#planned}}1{{/planned}}2\n{{! c }}3" },
		  " 12\n 3",
		  NULL },
		{ { "a", " {{> b}}", "b", "{{#planned}}1\n{{/planned}}2" }, " 1\n 2", NULL },
		{ { "a", " {{> b}}", "b", "{{#none}}1\n{{/none}}2" }, " 2", NULL },
		{ { "a", " {{> b}}", "b", "1 {{! c\n }} 2\n3" }, " 1  2\n 3", NULL },
		{ { "a", "{{#provinces}}\n  - {{> b}}\n{{/provinces}}\n", "b", "{{place}}" },
		  "  - Lâm Đồng\n  - Đắk Lắk\n",
		  NULL },
		/* the partial's delimiters are its own */
		{ { "a", "{{=<% %>=}}<%> b%>", "b", "{{place}}<% place %>" },
		  "Central<% place %>",
		  NULL },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *html = rows[i].html ? rows[i].html : rows[i].plain;
		g_autoptr(GError) error = NULL;
		g_autofree char *got = render_first(rows[i].texts, FALSE, 0, &error);
		g_autofree char *marked = got ? render_first(rows[i].texts, TRUE, 0, &error) : NULL;

		if (g_strcmp0(got, rows[i].plain) != 0 || g_strcmp0(marked, html) != 0)
			fail_msg("row %zu: <%s>, <%s>, %s", i, got, marked,
				 error ? error->message : "");
	}
}

/* Both lines of a fault begin with its place. */
static void check_fault(gsize row, const GError *error, const char *place, const char *words)
{
	g_auto(GStrv) lines = NULL;

	if (!error)
		fail_msg("row %zu: accepted", row);
	lines = g_strsplit(error->message, "\n", -1);
	if (error->domain != FAULT || error->code != FAULT_SETTINGS || g_strv_length(lines) != 2 ||
	    !g_str_has_prefix(lines[0], place) || !g_str_has_prefix(lines[1], place) ||
	    !strstr(lines[1], words))
		fail_msg("row %zu: %s", row, error->message);
}

static void what_is_refused(void **state)
{
	static const struct {
		const char *texts[TEXTS];
		const char *place, *words;
	} rows[] = {
		/* sections */
		{ { "a", "{{#b}}" }, "a.mustache:1: ", "the section 'b' is not closed" },
		{ { "a", "\n{{#b}}\n{{#c}}\n{{/c}}\n" }, "a.mustache:2: ", "'b' is not closed" },
		{ { "a", "x\r\n\r\n{{^b}}" }, "a.mustache:3: ", "'b' is not closed" },
		{ { "a", "\n{{/b}}" }, "a.mustache:2: ", "'/b' closes a section that is not open" },
		{ { "a", "{{#b}}\n\n{{#c}}\n{{/b}}{{/c}}" },
		  "a.mustache:4: ",
		  "'/b' does not close the section 'c' of line 3; '/c' would" },
		{ { "a", "{{#b}}{{/}}" }, "a.mustache:1: ", "'/' does not close" },
		{ { "a", "{{#b}}{{/ B }}" }, "a.mustache:1: ", "'/B' does not close" },
		/* tags without an end */
		{ { "a", "\n\n x {{b" }, "a.mustache:3: ", "that '{{' opens lacks its '}}'" },
		{ { "a", "{{{b}}" }, "a.mustache:1: ", "lacks its '}}}'" },
		{ { "a", "{{! a\n\n" }, "a.mustache:1: ", "lacks its '}}'" },
		{ { "a", "{{! a\nb }}\n{{=<% %>=}}\n<%b" }, "a.mustache:4: ", "lacks its '%>'" },
		{ { "a", "{{= <% %> }}" }, "a.mustache:1: ", "lacks its '=}}'" },
		{ { "a", "{{b\n{{c}}\n" }, "a.mustache:1: ", "'b…' is no name; perhaps a '}}'" },
		{ { "a", "{{b {{c}}" }, "a.mustache:1: ", "'b {{c' is no name" },
		{ { "a", "{{planned.lo\ncal }}" }, "a.mustache:1: ", "'planned.lo…' is no name" },
		{ { "a", "{{=<% %>=}}<%b <%c%>" }, "a.mustache:1: ", "'b <%c' is no name" },
		/* names */
		{ { "a", "{{}}" }, "a.mustache:1: ", "'' is no name" },
		{ { "a", "{{# }}{{/ }}" }, "a.mustache:1: ", "'' is no name" },
		{ { "a", "{{>}}" }, "a.mustache:1: ", "'' is no name" },
		{ { "a", "{{b}c}}" }, "a.mustache:1: ", "'b}c' is no name" },
		{ { "a", "{{b\x01}}" }, "a.mustache:1: ", "'b\\x01' is no name" },
		{ { "a", "{{b\u200b}}" }, "a.mustache:1: ", "is no name" },
		{ { "a", "{{b..c}}" }, "a.mustache:1: ", "the name 'b..c' has a dot too many" },
		{ { "a", "{{#.b}}{{/.b}}" }, "a.mustache:1: ", "a dot too many" },
		{ { "a", "{{b.}}" }, "a.mustache:1: ", "a dot too many" },
		/* delimiters */
		{ { "a", "{{==}}" }, "a.mustache:1: ", "'==' is no pair of delimiters" },
		{ { "a", "\n{{=<%=}}" }, "a.mustache:2: ", "'=<%=' is no pair" },
		{ { "a", "{{=a b c=}}" }, "a.mustache:1: ", "'=a b c=' is no pair" },
		{ { "a", "{{=<= =>=}}" }, "a.mustache:1: ", "is no pair" },
		{ { "a", "{{=\x01 b=}}" }, "a.mustache:1: ", "is no pair" },
		{ { "a", "{{=12345678901234567 b=}}" }, "a.mustache:1: ", "is no pair" },
		/* tags of other engines */
		{ { "a", "{{<b}}" }, "a.mustache:1: ", "the tag '<b' is none of those" },
		{ { "a", "\n{{$b}}{{/b}}" }, "a.mustache:2: ", "the tag '$b' is none of those" },
		{ { "a", "{{>*place}}" }, "a.mustache:1: ", "must be written out" },
		/* partials */
		{ { "a", "\n{{> contnt}}", "content", "" },
		  "a.mustache:2: ",
		  "there is no partial 'contnt'; is it 'content'?" },
		{ { "a", "{{> ../b}}", "b", "" }, "a.mustache:1: ", "there is no partial '../b'" },
		{ { "a", "", "b", "{{#none}}{{>c}}{{/none}}" },
		  "b.mustache:1: ",
		  "no partial 'c'" },
		{ { "a", "{{#none}}\n{{>a}}\n{{/none}}" },
		  "a.mustache:2: ",
		  "a partial includes itself: a > a" },
		{ { "a", "{{>b}}", "b", "{{>c}}", "c", "\n{{>b}}" },
		  "c.mustache:2: ",
		  "itself: b > c > b" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *got = render_first(rows[i].texts, FALSE, 0, &error);

		assert_null(got);
		check_fault(i, error, rows[i].place, rows[i].words);
	}
}

/* A fault quotes a tag in one line, however long it is. */
static void a_long_tag(void **state)
{
	g_autofree char *name = g_strnfill(10000, 'b');
	g_autofree char *text = g_strconcat("{{", name, "{}}", NULL);
	g_autoptr(GError) error = NULL;
	g_autofree char *got = render_first((const char *[TEXTS]){ "a", text }, FALSE, 0, &error);

	(void)state;
	assert_null(got);
	check_fault(0, error, "a.mustache:1: 'bbbb", "bbb…' is no name");
	assert_true(strlen(error->message) < 300);
}

static char *repeat(const char *pattern, guint times)
{
	g_autoptr(GString) text = g_string_new(NULL);

	while (times-- > 0)
		g_string_append(text, pattern);
	return g_string_free(g_steal_pointer(&text), FALSE);
}

static gboolean links(MustacheSet *set, const char *words)
{
	g_autoptr(GError) error = NULL;

	if (mustache_set_link(set, &error))
		return TRUE;
	assert_non_null(strstr(error->message, words));
	assert_int_equal(error->code, FAULT_SETTINGS);
	return FALSE;
}

static void depth_of_sections(void **state)
{
	(void)state;
	for (guint depth = MUSTACHE_DEPTH; depth <= MUSTACHE_DEPTH + 1; depth++) {
		g_autoptr(MustacheSet) set = mustache_set_new();
		g_autofree char *open = repeat("{{^none}}", depth);
		g_autofree char *close = repeat("{{/none}}", depth);
		g_autofree char *text = g_strconcat(open, close, NULL);

		assert_true(mustache_set_add(set, "a", "a", text, NULL));
		assert_int_equal(links(set, "a:1: sections and partials stand more than 32 deep"),
				 depth <= MUSTACHE_DEPTH);
	}
}

/* A chain of partials, each of them @step; the last is added first when @reverse. */
static MustacheSet *chain_of(guint partials, const char *step, gboolean reverse)
{
	MustacheSet *set = mustache_set_new();

	for (guint i = 0; i <= partials; i++) {
		guint number = reverse ? partials - i : i;
		g_autofree char *name = g_strdup_printf("p%u", number);
		g_autofree char *next = g_strdup_printf("p%u", number + 1);
		g_auto(GStrv) around = g_strsplit(step, "NEXT", -1);
		g_autofree char *text = g_strjoinv(next, around);

		assert_true(
		    mustache_set_add(set, name, name, number < partials ? text : "end", NULL));
	}
	return set;
}

static void depth_of_partials(void **state)
{
	static const struct {
		const char *step;
		guint partials;
		gboolean good;
	} rows[] = {
		{ "{{>NEXT}}", MUSTACHE_DEPTH, TRUE },
		{ "{{>NEXT}}", MUSTACHE_DEPTH + 1, FALSE },
		/* two deep each */
		{ "{{#none}}{{>NEXT}}{{/none}}", MUSTACHE_DEPTH / 2, TRUE },
		{ "{{#none}}{{>NEXT}}{{/none}}", MUSTACHE_DEPTH / 2 + 1, FALSE },
		/* what follows is less deep */
		{ "{{>NEXT}} {{#none}}{{/none}}", MUSTACHE_DEPTH, TRUE },
		{ "{{>NEXT}} {{#none}}{{/none}}", MUSTACHE_DEPTH + 1, FALSE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows) * 2; i++) {
		g_autoptr(MustacheSet) set =
		    chain_of(rows[i / 2].partials, rows[i / 2].step, i % 2);

		if (links(set, "more than 32 deep") != rows[i / 2].good)
			fail_msg("row %zu", i);
	}
}

/* The check itself goes no deeper either. */
static void a_long_chain(void **state)
{
	g_autoptr(MustacheSet) set = chain_of(2000, "{{>NEXT}}", FALSE);

	(void)state;
	assert_false(links(set, "\np32:1: sections and partials stand more than 32 deep"));
}

/* Each doubles the one behind it: small files, a large whole. */
static void partials_that_multiply(void **state)
{
	g_autoptr(MustacheSet) few = chain_of(10, "{{>NEXT}}{{>NEXT}}", FALSE);
	g_autoptr(MustacheSet) many = chain_of(30, "{{>NEXT}}{{>NEXT}}", FALSE);
	MustacheData data = { .view = &sample_view, .root = &sample };
	g_autofree char *text = NULL;

	(void)state;
	assert_true(links(few, ""));
	text = mustache_render(few, "p0", &data, NULL);
	assert_int_equal(strlen(text), 1024 * strlen("end"));
	assert_false(links(many, "have more than 100000 tags and lines"));
}

/* A set that was refused may be completed. */
static void linking_again(void **state)
{
	g_autoptr(MustacheSet) set = mustache_set_new();
	MustacheData data = { .view = &sample_view, .root = &sample };
	g_autofree char *text = NULL;

	(void)state;
	assert_true(mustache_set_add(set, "a", "a", "1{{>b}}", NULL));
	assert_false(links(set, "there is no partial 'b'"));
	assert_false(links(set, "there is no partial 'b'"));
	assert_false(mustache_set_add(set, "b", "b", "{{#", NULL));
	assert_true(mustache_set_add(set, "b", "b", "2", NULL));
	assert_true(links(set, ""));
	text = mustache_render(set, "a", &data, NULL);
	assert_string_equal(text, "12");
}

static void length_of_the_text(void **state)
{
	static const struct {
		const char *text;
		gsize limit;
		gboolean good;
	} rows[] = {
		/* a line, its text, its end: three steps; eleven bytes */
		{ "1234567890\n", 13, TRUE },
		{ "1234567890\n", 12, FALSE },
		/* 7 bytes, a line and a value */
		{ "{{place}}", 9, TRUE },
		{ "{{place}}", 8, FALSE },
		/* nothing is printed, but it takes time */
		{ "{{#provinces}}{{#provinces}}{{#provinces}}{{/provinces}}{{/provinces}}"
		  "{{/provinces}}",
		  23, TRUE },
		{ "{{#provinces}}{{#provinces}}{{#provinces}}{{/provinces}}{{/provinces}}"
		  "{{/provinces}}",
		  21, FALSE },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *got = render_first((const char *[TEXTS]){ "a", rows[i].text },
						    FALSE, rows[i].limit, &error);

		if ((got != NULL) != rows[i].good)
			fail_msg("row %zu: %s", i, got ? got : error->message);
		if (error)
			check_fault(i, error, "a.mustache:1: ", "the text is longer than ");
	}
}

/* Lists in each other, two rounds each, and text inside: who sets no limit has one as well. */
static void lists_that_multiply(void **state)
{
	static const struct {
		guint lists, bytes;
		gsize limit, stopped;
	} rows[] = {
		{ 30, 0, 50000, 50000 },
		{ 14, 2000, 0, 16777216 },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *open = repeat("{{#provinces}}", rows[i].lists);
		g_autofree char *inside = repeat("-", rows[i].bytes);
		g_autofree char *close = repeat("{{/provinces}}", rows[i].lists);
		g_autofree char *text = g_strconcat(open, inside, close, NULL);
		g_autofree char *words =
		    g_strdup_printf("the text is longer than %zu bytes", rows[i].stopped);
		g_autoptr(GError) error = NULL;
		g_autofree char *got =
		    render_first((const char *[TEXTS]){ "a", text }, FALSE, rows[i].limit, &error);

		assert_null(got);
		check_fault(i, error, "a.mustache:1: ", words);
	}
}

static gboolean list_use(const MustacheUse *use, gpointer user, GError **error)
{
	g_autofree char *sections = g_strjoinv("/", (char **)use->sections);

	(void)error;
	g_string_append_printf(user, "%s:%u %s%s%s%s\n", use->path, use->line,
			       use->is_section ? "?" : "", use->name, *sections ? " in " : "",
			       sections);
	return TRUE;
}

static void names_used(void **state)
{
	static const char *const texts[TEXTS] = {
		"a",
		"{{! no }}{{place}}\n{{#provinces}}\n{{> b}}{{^none}}{{{x.y}}}{{/none}}\n"
		"{{/provinces}}\n{{> b}}\n{{&z}}",
		"b",
		"\n{{#contents}}{{.}}{{/contents}}",
	};
	g_autoptr(MustacheSet) set = read_set(texts, NULL);
	g_autoptr(GString) uses = g_string_new(NULL);

	(void)state;
	assert_true(mustache_set_walk(set, "a", list_use, uses, NULL));
	assert_string_equal(uses->str, "a.mustache:1 place\n"
				       "a.mustache:2 ?provinces\n"
				       "b.mustache:2 ?contents in provinces\n"
				       "b.mustache:2 . in provinces/contents\n"
				       "a.mustache:3 ?none in provinces\n"
				       "a.mustache:3 x.y in provinces\n"
				       "b.mustache:2 ?contents\n"
				       "b.mustache:2 . in contents\n"
				       "a.mustache:6 z\n");
}

static gboolean refuse_unknown(const MustacheUse *use, gpointer user, GError **error)
{
	if (strcmp(use->name, user) != 0)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "'%s' không phải là số liệu", "'%s' is no fact",
		  use->name);
	return FALSE;
}

/* Also what no data would reach. */
static void a_name_that_is_refused(void **state)
{
	static const char *const texts[TEXTS] = { "a", "\n{{#none}}{{> b}}{{/none}}", "b",
						  "\n\n{{plannd.local}}" };
	g_autoptr(MustacheSet) set = read_set(texts, NULL);
	g_autoptr(GError) error = NULL;

	(void)state;
	assert_false(
	    mustache_set_walk(set, "a", refuse_unknown, (gpointer) "plannd.local", &error));
	assert_string_equal(error->message, "b.mustache:3: 'plannd.local' không phải là số liệu\n"
					    "b.mustache:3: 'plannd.local' is no fact");
	assert_true(mustache_set_walk(set, "a", refuse_unknown, (gpointer) "other", NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rendering),
		cmocka_unit_test(what_is_refused),
		cmocka_unit_test(a_long_tag),
		cmocka_unit_test(depth_of_sections),
		cmocka_unit_test(depth_of_partials),
		cmocka_unit_test(a_long_chain),
		cmocka_unit_test(partials_that_multiply),
		cmocka_unit_test(linking_again),
		cmocka_unit_test(length_of_the_text),
		cmocka_unit_test(lists_that_multiply),
		cmocka_unit_test(names_used),
		cmocka_unit_test(a_name_that_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
