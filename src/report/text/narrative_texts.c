/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/narrative_texts.h"

#include "base/fault.h"
#include "base/text.h"
#include "base/whole_file.h"
#include "report/claim.h"

#include <string.h>

#define ENDING ".mustache"

static const char *const row_words[] = { "row",	     "row-inside", "as-of", "period", "number",
					 "reported", "first",	   "last",  "only",   NULL };

typedef struct Check {
	const Template *template;
	const Columns *columns;
} Check;

gboolean narrative_is_row_word(const char *name)
{
	return g_strv_contains(row_words, name);
}

const char *narrative_whole(Language language)
{
	static const char *const wholes[LANGUAGES] = { "report.vi", "report.en" };

	return wholes[language];
}

static gboolean is_in_list(const Check *check, const MustacheUse *use)
{
	for (guint i = 0; use->sections[i]; i++)
		if (template_list(check->template, use->sections[i]))
			return TRUE;
	return FALSE;
}

static gboolean is_in_notes(const MustacheUse *use)
{
	guint depth = g_strv_length((char **)use->sections);

	return depth > 0 && strcmp(use->sections[depth - 1], NARRATIVE_NOTES) == 0;
}

/* Names that stand for several things or for yes and no, and so only open a section. */
static gboolean opens_section(const Check *check, const char *name)
{
	return strcmp(name, NARRATIVE_NOTES) == 0 || template_list(check->template, name) ||
	       template_conditions(check->template, name);
}

/* All names there are but those of facts, for a suggestion. */
static const char *nearest_name(const Check *check, const char *name)
{
	g_autoptr(GPtrArray) names = g_ptr_array_new();

	for (guint i = 0; row_words[i]; i++)
		g_ptr_array_add(names, (gpointer)row_words[i]);
	for (guint i = 0; i < check->template->conditions->len; i++)
		g_ptr_array_add(names,
				((NamedConditions *)check->template->conditions->pdata[i])->key);
	for (guint i = 0; i < check->template->sections->len; i++) {
		const Section *section = check->template->sections->pdata[i];

		if (section->kind == SECTION_LIST)
			g_ptr_array_add(names, section->key);
	}
	g_ptr_array_add(names, NULL);
	return text_nearest(name, (const char *const *)names->pdata);
}

static gboolean check_value(const Check *check, const char *name, GError **error)
{
	static const Basis basis = { .rounding = ROUND_HALF_UP };
	gboolean absolute;
	g_autofree char *bare = expression_without_bars(name, &absolute);
	g_autoptr(GError) trouble = NULL;
	g_autofree Expression *expression =
	    expression_parse(check->columns, bare, &basis, &trouble);
	const char *near = expression ? NULL : nearest_name(check, name);

	if (expression)
		return TRUE;
	if (near)
		fault_set(error, FAULT_SETTINGS,
			  "không có số liệu, nhãn, điều kiện hay danh sách '%s'; có phải là '%s'?",
			  "there is no fact, label, condition or list '%s'; is it '%s'?", name,
			  near);
	else
		g_propagate_error(error, g_steal_pointer(&trouble));
	return FALSE;
}

static gboolean check_use(const MustacheUse *use, gpointer data, GError **error)
{
	const Check *check = data;

	if (strcmp(use->name, ".") == 0 && is_in_notes(use))
		return TRUE;
	if (opens_section(check, use->name)) {
		if (use->is_section)
			return TRUE;
		fault_set(error, FAULT_SETTINGS, "'%s' chỉ dùng để mở đoạn: {{#%s}}…{{/%s}}",
			  "'%s' only opens a section: {{#%s}}…{{/%s}}", use->name, use->name,
			  use->name);
		return FALSE;
	}
	if (narrative_is_row_word(use->name)) {
		if (is_in_list(check, use))
			return TRUE;
		fault_set(error, FAULT_SETTINGS, "'%s' chỉ có trong một danh sách",
			  "'%s' is only there within a list", use->name);
		return FALSE;
	}
	return scope_has_label(use->name) || check_value(check, use->name, error);
}

static gboolean means_something_else(const Check *check, const char *name)
{
	static const Basis basis = { .rounding = ROUND_HALF_UP };
	g_autofree Expression *expression = expression_parse(check->columns, name, &basis, NULL);

	return expression || scope_has_label(name) || narrative_is_row_word(name) ||
	       strcmp(name, NARRATIVE_NOTES) == 0;
}

static gboolean check_name(const Check *check, const char *name, const char *path, GError **error)
{
	if (!means_something_else(check, name))
		return TRUE;
	fault_set(error, FAULT_SETTINGS,
		  "%s: điều kiện hoặc danh sách '%s' trùng tên với một số liệu hay nhãn",
		  "%s: the condition or list '%s' has the name of a fact or label", path, name);
	return FALSE;
}

/* Always TRUE. */
static gboolean fault_twice(const char *path, const char *name, GError **error)
{
	fault_set(error, FAULT_SETTINGS, "%s: '%s' vừa là điều kiện vừa là danh sách",
		  "%s: '%s' is a condition and a list", path, name);
	return TRUE;
}

/* A name must mean one thing in a text. */
static gboolean check_names(const Check *check, const char *folder, GError **error)
{
	const Template *template = check->template;
	g_autofree char *path = g_build_filename(folder, "report.ini", NULL);

	for (guint i = 0; i < template->conditions->len; i++) {
		const NamedConditions *named = template->conditions->pdata[i];

		if (!check_name(check, named->key, path, error) ||
		    (template_list(template, named->key) && fault_twice(path, named->key, error)))
			return FALSE;
	}
	for (guint i = 0; i < template->sections->len; i++) {
		const Section *section = template->sections->pdata[i];

		if (section->kind == SECTION_LIST && !check_name(check, section->key, path, error))
			return FALSE;
	}
	return TRUE;
}

static int compare_names(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Names of the files, sorted: what is found first must not depend on the file system. */
static GPtrArray *list_files(GDir *dir)
{
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);

	for (const char *name; (name = g_dir_read_name(dir)) != NULL;)
		if (g_str_has_suffix(name, ENDING))
			g_ptr_array_add(names, g_strdup(name));
	g_ptr_array_sort(names, compare_names);
	return names;
}

/* A file of one line is a phrase within others: its line break is only the file's. */
static void drop_break_of_phrase(char *text)
{
	char *end = strchr(text, '\n');

	if (end && end[1] == '\0')
		*end = '\0';
}

static gboolean add_file(MustacheSet *set, const char *folder, const char *file, GError **error)
{
	g_autofree char *path = g_build_filename(folder, file, NULL);
	g_autofree char *name = g_strndup(file, strlen(file) - strlen(ENDING));
	g_autofree char *text = whole_file_read_text(path, error);

	if (!text)
		return FALSE;
	drop_break_of_phrase(text);
	return mustache_set_add(set, name, path, text, error);
}

static gboolean check_wholes(const MustacheSet *set, const char *folder, GPtrArray *names,
			     Check *check, GError **error)
{
	for (int i = 0; i < LANGUAGES; i++) {
		const char *whole = narrative_whole((Language)i);
		g_autofree char *file = g_strconcat(whole, ENDING, NULL);

		if (!g_ptr_array_find_with_equal_func(names, file, g_str_equal, NULL)) {
			fault_set(error, FAULT_SETTINGS, "%s: chưa có tệp %s",
				  "%s: there is no file %s", folder, file);
			return FALSE;
		}
		if (!mustache_set_walk(set, whole, check_use, check, error))
			return FALSE;
	}
	return TRUE;
}

/* NULL without an error when there are no texts. */
static GDir *open_texts(const char *path, GError **error)
{
	g_autoptr(GError) trouble = NULL;
	GDir *dir = g_dir_open(path, 0, &trouble);

	if (!dir && !g_error_matches(trouble, G_FILE_ERROR, G_FILE_ERROR_NOENT))
		fault_set(error, FAULT_INPUT, "%s: không đọc được thư mục: %s",
			  "%s: cannot read the folder: %s", path, trouble->message);
	return dir;
}

MustacheSet *narrative_texts_read(const char *folder, const Template *template,
				  const Columns *columns, GError **error)
{
	g_autofree char *path = g_build_filename(folder, "text", NULL);
	g_autoptr(GDir) dir = open_texts(path, error);
	g_autoptr(GPtrArray) names = dir ? list_files(dir) : NULL;
	g_autoptr(MustacheSet) set = mustache_set_new();
	Check check = { template, columns };

	if (!names || !check_names(&check, folder, error))
		return NULL;
	for (guint i = 0; i < names->len; i++)
		if (!add_file(set, path, names->pdata[i], error))
			return NULL;
	if (!mustache_set_link(set, error) || !check_wholes(set, path, names, &check, error))
		return NULL;
	return g_steal_pointer(&set);
}
