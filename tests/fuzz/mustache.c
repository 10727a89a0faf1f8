/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Templates: each set is refused with the place of what is wrong, or can be walked and rendered
 * within the limit.  A line of three hyphens begins the next template: main, a, b … z.
 */
#include "targets.h"

#include "../mustache_sample.h"

#include "base/fault.h"

#define LIMIT 65536
#define TEMPLATES 27

static guint count_lines(const char *text)
{
	guint lines = 1;

	for (; *text; text++)
		lines += *text == '\n';
	return lines;
}

/* "a.mustache:3: " in both languages, and there is such a line. */
static void check_fault(const GError *error, guint lines)
{
	g_auto(GStrv) messages = NULL;
	g_auto(GStrv) parts = NULL;
	g_autofree char *place = NULL;
	guint64 line;

	g_assert_nonnull(error);
	g_assert_true(error->domain == FAULT);
	g_assert_cmpint(error->code, ==, FAULT_SETTINGS);
	g_assert_true(g_utf8_validate(error->message, -1, NULL));
	messages = g_strsplit(error->message, "\n", -1);
	g_assert_cmpuint(g_strv_length(messages), ==, LANGUAGES);
	parts = g_strsplit(messages[0], ":", 3);
	g_assert_cmpuint(g_strv_length(parts), ==, 3);
	g_assert_true(g_str_has_suffix(parts[0], ".mustache"));
	g_assert_true(g_ascii_string_to_unsigned(parts[1], 10, 1, lines, &line, NULL));
	place = g_strdup_printf("%s:%s: ", parts[0], parts[1]);
	g_assert_true(g_str_has_prefix(messages[1], place));
}

static gboolean check_use(const MustacheUse *use, gpointer lines, GError **error)
{
	(void)error;
	g_assert_true(g_str_has_suffix(use->path, ".mustache"));
	g_assert_cmpuint(use->line, >=, 1);
	g_assert_cmpuint(use->line, <=, *(guint *)lines);
	g_assert_true(*use->name && !strpbrk(use->name, "{}\n"));
	g_assert_cmpuint(g_strv_length((char **)use->sections), <=, MUSTACHE_DEPTH);
	return TRUE;
}

static char *render_checked(const MustacheSet *set, gboolean html, guint lines)
{
	MustacheData data = { &sample_view, &sample, NULL, html, LIMIT };
	g_autoptr(GError) error = NULL;
	g_autoptr(GError) again = NULL;
	char *text = mustache_render(set, "main", &data, &error);
	g_autofree char *second = mustache_render(set, "main", &data, &again);

	g_assert_cmpstr(text, ==, second);
	if (!text) {
		check_fault(error, lines);
		return NULL;
	}
	g_assert_cmpuint(strlen(text), <=, LIMIT);
	g_assert_true(g_utf8_validate(text, -1, NULL));
	return text;
}

static void check_rendering(const MustacheSet *set, const char *text, guint lines)
{
	g_autofree char *plain = render_checked(set, FALSE, lines);
	g_autofree char *html = render_checked(set, TRUE, lines);

	g_assert_true(mustache_set_walk(set, "main", check_use, &lines, NULL));
	if (html)
		g_assert_nonnull(plain);
	if (html)
		g_assert_cmpuint(strlen(html), >=, strlen(plain));
	if (plain && !strstr(text, "{{"))
		g_assert_cmpstr(plain, ==, text);
}

static gboolean add_all(MustacheSet *set, char **texts, GError **error)
{
	for (guint i = 0; texts[i]; i++) {
		char letter[] = { (char)('a' + i - 1), '\0' };
		const char *name = i == 0 ? "main" : letter;
		g_autofree char *path = g_strconcat(name, ".mustache", NULL);

		if (!mustache_set_add(set, name, path, texts[i], error))
			return FALSE;
	}
	return mustache_set_link(set, error);
}

void fuzz_mustache(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
	g_auto(GStrv) texts = g_strsplit(text, "\n---\n", TEMPLATES);
	guint lines = count_lines(text);
	g_autoptr(MustacheSet) set = mustache_set_new();
	g_autoptr(GError) error = NULL;

	if (!texts[0])
		return; /* nothing at all is no template */
	if (add_all(set, texts, &error))
		check_rendering(set, texts[0], lines);
	else
		check_fault(error, lines);
}
