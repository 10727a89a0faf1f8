/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/template.h"

#include "base/fault.h"
#include "base/key_file.h"
#include "base/text.h"
#include "report/claim.h"
#include "report/condition.h"
#include "report/template_reading.h"

#include <string.h>

enum { CLAIMS_MOST = 3, NOTES_MOST = 9 };

void template_free(Template *template)
{
	if (!template)
		return;
	text_clear(&template->title);
	text_clear(&template->source_line);
	g_ptr_array_unref(template->notes);
	g_ptr_array_unref(template->sections);
	g_ptr_array_unref(template->conditions);
	g_free(template);
}

gboolean template_blame(const Reading *reading, const char *group, const char *key, GError **error)
{
	g_autoptr(GError) where = NULL;
	static const Wording nothing = { { "", "" } };
	g_autofree char *subject = NULL;

	key_file_fault(&where, reading->path, group, key, &nothing);
	subject = g_strndup(where->message, strcspn(where->message, "]") + 1);
	fault_prefix(error, subject);
	return FALSE;
}

static gboolean read_text(const Reading *reading, const char *group, const char *key,
			  Text *out_text, GError **error)
{
	for (int i = 0; i < LANGUAGES; i++) {
		const char *language = language_key((Language)i);
		g_autofree char *own = g_strdup_printf("%s[%s]", key, language);
		gboolean has_own = g_key_file_has_key(reading->file, group, own, NULL);

		out_text->in[i] = key_file_wording(reading->file, group, key, (Language)i);
		if (out_text->in[i] && !claim_check_text(out_text->in[i], reading->columns, error))
			return template_blame(reading, group, has_own ? own : key, error);
	}
	return TRUE;
}

/* A text that every report prints must be there, in both languages. */
static gboolean need_text(const Reading *reading, const char *group, const char *key,
			  Text *out_text, GError **error)
{
	static const Wording missing = { { "chưa có, hoặc thiếu một ngôn ngữ",
					   "is not there, or lacks a language" } };

	if (!read_text(reading, group, key, out_text, error))
		return FALSE;
	if (out_text->in[LANGUAGE_VI] && out_text->in[LANGUAGE_EN])
		return TRUE;
	key_file_fault(error, reading->path, group, key, &missing);
	return FALSE;
}

static gboolean read_basis(const Reading *reading, const char *group, Basis *basis, GError **error)
{
	g_autofree char *words = key_file_text(reading->file, group, "basis");

	if (words && !basis_parse(words, basis, error))
		return template_blame(reading, group, "basis", error);
	return TRUE;
}

int template_read_word(const Reading *reading, const char *group, const char *key,
		       const char *const *words, GError **error)
{
	g_autofree char *value = key_file_text(reading->file, group, key);
	g_autofree char *list = g_strjoinv(", ", (char **)words), *vi = NULL, *en = NULL;
	Wording trouble;

	if (!value)
		return 0;
	for (int i = 0; words[i]; i++)
		if (strcmp(words[i], value) == 0)
			return i;
	vi = g_strdup_printf("không có giá trị '%s' (có: %s)", value, list);
	en = g_strdup_printf("no such value '%s' (there are: %s)", value, list);
	trouble = (Wording){ { vi, en } };
	key_file_fault(error, reading->path, group, key, &trouble);
	return -1;
}

static gboolean read_unit(const Reading *reading, const char *group, int *digits, GError **error)
{
	static const char *const units[] = { "", "dong", "thousand", "million", "billion", NULL };
	int unit = template_read_word(reading, group, "unit", units, error);

	if (unit > 0)
		*digits = 3 * (unit - 1);
	return unit >= 0;
}

static gboolean read_claims(const Reading *reading, const char *group, Section *section,
			    GError **error)
{
	for (int i = 1; i <= CLAIMS_MOST; i++) {
		g_autofree char *key = g_strdup_printf("claim.%d", i);
		g_autofree char *title = g_strdup_printf("claim.%d.title", i);
		g_autofree char *conditions = key_file_text(reading->file, group, key);
		Claim *claim;

		if (!conditions)
			continue;
		claim = claim_new();
		g_ptr_array_add(section->claims, claim);
		if (!conditions_parse(conditions, reading->columns, &section->basis,
				      claim->conditions, error))
			return template_blame(reading, group, key, error);
		if (!need_text(reading, group, title, &claim->title, error))
			return FALSE;
	}
	return TRUE;
}

static gboolean read_form(const Reading *reading, const char *group, Section *section,
			  GError **error)
{
	static const char *const forms[] = { "bullet", "bridge", "table", NULL };
	static const Wording no_table = { { "form=table cần có table=",
					    "form=table needs table=" } };
	int form = template_read_word(reading, group, "form", forms, error);

	if (section->kind == SECTION_BULLET)
		section->kind = (SectionKind)(SECTION_BULLET + MAX(form, 0));
	if (section->kind == SECTION_PAGE && !section->table) {
		key_file_fault(error, reading->path, group, "form", &no_table);
		return FALSE;
	}
	return form >= 0;
}

static gboolean read_title(const Reading *reading, const char *group, Section *section,
			   GError **error)
{
	return section->kind == SECTION_LIST ||
	       need_text(reading, group, "title", &section->title, error);
}

static gboolean read_section(const Reading *reading, const char *group, Section *section,
			     GError **error)
{
	section->basis = reading->basis;
	section->unit_digits = reading->unit_digits;
	section->table = key_file_text(reading->file, group, "table");
	return read_form(reading, group, section, error) &&
	       read_basis(reading, group, &section->basis, error) &&
	       read_unit(reading, group, &section->unit_digits, error) &&
	       read_title(reading, group, section, error) &&
	       read_text(reading, group, "subtitle", &section->subtitle, error) &&
	       read_text(reading, group, "kicker", &section->kicker, error) &&
	       read_text(reading, group, "note", &section->note, error) &&
	       read_claims(reading, group, section, error) &&
	       template_read_rows(reading, group, section, error);
}

static gboolean read_head(Reading *reading, Template *template, GError **error)
{
	if (!read_basis(reading, "report", &reading->basis, error) ||
	    !read_unit(reading, "report", &reading->unit_digits, error) ||
	    !need_text(reading, "report", "title", &template->title, error) ||
	    !need_text(reading, "report", "source_line", &template->source_line, error))
		return FALSE;
	for (int i = 1; i <= NOTES_MOST; i++) {
		g_autofree char *key = g_strdup_printf("note.%d", i);
		Text *note = g_new0(Text, 1);

		g_ptr_array_add(template->notes, note);
		if (!read_text(reading, "report", key, note, error))
			return FALSE;
	}
	return TRUE;
}

/* A figure's table must be a section of its own. */
static gboolean check_tables(const Reading *reading, const Template *template, GError **error)
{
	g_autoptr(GPtrArray) keys = g_ptr_array_new();

	for (guint i = 0; i < template->sections->len; i++)
		if (((Section *)template->sections->pdata[i])->kind == SECTION_TABLE)
			g_ptr_array_add(keys, ((Section *)template->sections->pdata[i])->key);
	g_ptr_array_add(keys, NULL);
	for (guint i = 0; i < template->sections->len; i++) {
		const Section *section = template->sections->pdata[i];
		g_autofree char *group = g_strdup_printf("figure %s", section->key);
		const char *near;

		if (!section->table || template_table(template, section->table))
			continue;
		near = text_nearest(section->table, (const char *const *)keys->pdata);
		fault_set(error, FAULT_SETTINGS, "không có bảng '%s'; gần nhất: '%s'",
			  "there is no table '%s'; nearest: '%s'", section->table,
			  near ? near : "");
		return template_blame(reading, group, "table", error);
	}
	return TRUE;
}

static const Section *find_section(const Template *template, SectionKind kind, const char *key)
{
	for (guint i = 0; i < template->sections->len; i++) {
		const Section *section = template->sections->pdata[i];

		if (section->kind == kind && strcmp(section->key, key) == 0)
			return section;
	}
	return NULL;
}

const Section *template_table(const Template *template, const char *key)
{
	return find_section(template, SECTION_TABLE, key);
}

const Section *template_list(const Template *template, const char *key)
{
	return find_section(template, SECTION_LIST, key);
}

const GArray *template_conditions(const Template *template, const char *key)
{
	for (guint i = 0; i < template->conditions->len; i++) {
		const NamedConditions *named = template->conditions->pdata[i];

		if (strcmp(named->key, key) == 0)
			return named->conditions;
	}
	return NULL;
}

static GKeyFile *read_file(const char *path, GError **error)
{
	static const char *const report_keys[] = { "title",  "source_line", "basis",  "unit",
						   "note.1", "note.2",	    "note.3", "note.4",
						   "note.5", "note.6",	    "note.7", "note.8",
						   "note.9", NULL };
	static const char *const section_keys[] = {
		"form",		 "scope",	  "title",	   "subtitle", "kicker",  "note",
		"rows",		 "columns",	  "periods",	   "empty",    "where",	  "order",
		"basis",	 "unit",	  "table",	   "claim.1",  "claim.2", "claim.3",
		"claim.1.title", "claim.2.title", "claim.3.title", NULL
	};
	static const char *const list_keys[] = { "scope", "rows",  "columns", "periods", "empty",
						 "where", "order", "basis",   NULL };
	static const char *const condition_keys[] = { "holds", "basis", NULL };
	static const KeyRule rules[] = { { "report", report_keys },	  { "table", section_keys },
					 { "figure", section_keys },	  { "list", list_keys },
					 { "condition", condition_keys }, { NULL, NULL } };

	return key_file_read(path, rules, error);
}

static gboolean add_conditions(const Reading *reading, const char *group, Template *template,
			       GError **error)
{
	g_autofree char *text = key_file_text(reading->file, group, "holds");
	NamedConditions *named = named_conditions_new(key_file_group_name(group));
	Basis basis = reading->basis;

	g_ptr_array_add(template->conditions, named);
	if (!read_basis(reading, group, &basis, error))
		return FALSE;
	return conditions_parse(text ? text : "", reading->columns, &basis, named->conditions,
				error) ||
	       template_blame(reading, group, "holds", error);
}

/* A group of the file: the kind of its name says of what. */
static gboolean read_group(const Reading *reading, const char *group, Template *template,
			   GError **error)
{
	static const struct {
		const char *name;
		SectionKind kind;
	} kinds[] = { { "table", SECTION_TABLE },
		      { "figure", SECTION_BULLET },
		      { "list", SECTION_LIST } };
	g_autofree char *kind = key_file_group_kind(group);

	if (strcmp(kind, "condition") == 0)
		return add_conditions(reading, group, template, error);
	for (guint i = 0; i < G_N_ELEMENTS(kinds); i++) {
		Section *section;

		if (strcmp(kinds[i].name, kind) != 0)
			continue;
		section = section_new(kinds[i].kind, key_file_group_name(group));
		g_ptr_array_add(template->sections, section);
		return read_section(reading, group, section, error);
	}
	return TRUE;
}

Template *template_read(const char *folder, const Columns *columns, GError **error)
{
	g_autofree char *path = g_build_filename(folder, "report.ini", NULL);
	g_autoptr(GKeyFile) file = read_file(path, error);
	g_autoptr(Template) template = g_new0(Template, 1);
	Reading reading = { .file = file, .path = path, .columns = columns, .unit_digits = 6 };
	g_auto(GStrv) groups = NULL;

	template->notes = g_ptr_array_new_with_free_func(text_free);
	template->sections = g_ptr_array_new_with_free_func(section_free);
	template->conditions = g_ptr_array_new_with_free_func(named_conditions_free);
	if (!file || !read_head(&reading, template, error))
		return NULL;
	template->basis = reading.basis;
	template->unit_digits = reading.unit_digits;
	groups = g_key_file_get_groups(file, NULL);
	for (guint i = 0; groups[i]; i++)
		if (!read_group(&reading, groups[i], template, error))
			return NULL;
	return check_tables(&reading, template, error) ? g_steal_pointer(&template) : NULL;
}
