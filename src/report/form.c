/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/form.h"

#include "base/key_file.h"
#include "base/text.h"
#include "report/form_begin.h"
#include "report/form_column.h"

#include <string.h>

#define GROUP "form"
#define MEASURES "measures" /* stands for every measure that the list does not name */
#define ROWS_MOST 10000
/* Beside a cell a spreadsheet shows 255 characters: the meaning, and the example with a word. */
#define MEANING_MOST 180
#define EXAMPLE_MOST 60

typedef struct Reading {
	GKeyFile *file;
	const char *path;
	const Catalog *catalog;
	Form *form;
	GError **error;
} Reading;

static void column_free(gpointer data)
{
	FormColumn *column = data;

	g_free(column->heading);
	g_free(column->meaning);
	g_free(column->example);
	g_strfreev(column->choices);
	g_free(column);
}

void form_free(Form *form)
{
	if (!form)
		return;
	g_free(form->title);
	g_free(form->stem);
	g_free(form->absent);
	g_ptr_array_unref(form->columns);
	g_ptr_array_unref(form->notes);
	g_ptr_array_unref(form->given);
	g_free(form);
}

const FormColumn *form_column(const Form *form, guint index)
{
	return g_ptr_array_index(form->columns, index);
}

/* --- what form.ini says of it */

static void refuse(const Reading *reading, const char *group, const char *key, const char *name)
{
	const Columns *columns = reading->catalog->columns;
	g_autoptr(GPtrArray) keys = g_ptr_array_new();
	g_autofree char *vietnamese = NULL, *english = NULL;
	const char *near;

	for (guint i = 0; i < columns_count(columns); i++)
		g_ptr_array_add(keys, columns_at(columns, i)->key);
	g_ptr_array_add(keys, (gpointer)MEASURES);
	g_ptr_array_add(keys, NULL);
	near = text_nearest(name, (const char *const *)keys->pdata);
	vietnamese = g_strdup_printf("không có cột '%s'%s%s", name, near ? "; có phải là " : "",
				     near ? near : "");
	english = g_strdup_printf("there is no column '%s'%s%s", name, near ? "; is it " : "",
				  near ? near : "");
	key_file_fault(reading->error, reading->path, group, key,
		       &(Wording){ { vietnamese, english } });
}

/* Of "column planned", else of "kind money": a new measure is explained as its like. */
static char *term_of(const Reading *reading, const Column *column, const char *key)
{
	static const char *const kinds[] = { [COLUMN_ROLE] = NULL,
					     [COLUMN_DIMENSION] = NULL,
					     [COLUMN_MONEY] = "kind money",
					     [COLUMN_COUNT] = "kind count",
					     [COLUMN_TEXT] = "kind text" };
	g_autofree char *group = g_strconcat("column ", column->key, NULL);
	Language language = reading->form->language;
	char *text = key_file_wording(reading->file, group, key, language);

	if (!text && kinds[column->kind])
		text = key_file_wording(reading->file, kinds[column->kind], key, language);
	return text ? text : g_strdup("");
}

static gboolean is_needed(const Reading *reading, const char *key)
{
	g_auto(GStrv) needed = key_file_list(reading->file, GROUP, "needed", ",;");

	return g_strv_contains((const char *const *)needed, key);
}

static void add_column(const Reading *reading, const Column *column)
{
	FormColumn *added = g_new0(FormColumn, 1);

	form_column_know(added, column, reading->form, reading->catalog);
	added->meaning = term_of(reading, column, "meaning");
	added->example = term_of(reading, column, "example");
	added->needed = is_needed(reading, column->key);
	g_ptr_array_add(reading->form->columns, added);
}

/* --- the columns in their order */

static void add_other_measures(const Reading *reading, char **named, char **left_out)
{
	const Columns *columns = reading->catalog->columns;

	for (guint i = 0; i < columns_measures(columns); i++) {
		const Column *column = columns_measure(columns, i);

		if (!g_strv_contains((const char *const *)named, column->key) &&
		    !g_strv_contains((const char *const *)left_out, column->key))
			add_column(reading, column);
	}
}

static gboolean check_list(const Reading *reading, const char *key, char **list)
{
	for (guint i = 0; list[i]; i++) {
		if (strcmp(list[i], MEASURES) == 0 ||
		    columns_by_key(reading->catalog->columns, list[i]))
			continue;
		refuse(reading, GROUP, key, list[i]);
		return FALSE;
	}
	return TRUE;
}

/* What the form says beside a cell must fit there. */
static gboolean check_lengths(const Reading *reading, const FormColumn *column)
{
	static const Wording too_long = { { "dài quá 180 (meaning) hoặc 60 (example) ký tự",
					    "longer than 180 (meaning) or 60 (example) "
					    "characters" } };
	g_autofree char *group = g_strconcat("column ", column->column->key, NULL);

	if (g_utf8_strlen(column->meaning, -1) <= MEANING_MOST &&
	    g_utf8_strlen(column->example, -1) <= EXAMPLE_MOST)
		return TRUE;
	key_file_fault(reading->error, reading->path, group, "meaning", &too_long);
	return FALSE;
}

/* A form that its own program would refuse, for want of a column or because one stands twice. */
static gboolean check_columns(const Reading *reading)
{
	static const Wording incomplete = { { "cần place, period, as_of và ít nhất một số đo, mỗi "
					      "cột một lần",
					      "place, period, as_of and a measure are needed, each "
					      "column once" } };
	g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
	gboolean measured = FALSE, once = TRUE;

	for (guint i = 0; i < reading->form->columns->len; i++) {
		const FormColumn *column = form_column(reading->form, i);

		if (!check_lengths(reading, column))
			return FALSE;
		measured = measured || column->column->measure >= 0;
		once = g_hash_table_add(seen, column->column->key) && once;
	}
	if (measured && once && g_hash_table_contains(seen, "place") &&
	    g_hash_table_contains(seen, "period") && g_hash_table_contains(seen, "as_of"))
		return TRUE;
	key_file_fault(reading->error, reading->path, GROUP, "columns", &incomplete);
	return FALSE;
}

static gboolean read_columns(const Reading *reading)
{
	g_auto(GStrv) named = key_file_list(reading->file, GROUP, "columns", ",;");
	g_auto(GStrv) left_out = key_file_list(reading->file, GROUP, "leave_out", ",;");
	g_auto(GStrv) needed = key_file_list(reading->file, GROUP, "needed", ",;");

	if (!check_list(reading, "columns", named) || !check_list(reading, "leave_out", left_out) ||
	    !check_list(reading, "needed", needed))
		return FALSE;
	for (guint i = 0; named[i]; i++) {
		if (strcmp(named[i], MEASURES) == 0)
			add_other_measures(reading, named, left_out);
		else
			add_column(reading, columns_by_key(reading->catalog->columns, named[i]));
	}
	return check_columns(reading);
}

/* --- the rest of the file */

static gboolean read_text(const Reading *reading, const char *key, char **out_text)
{
	static const Wording missing = { { "chưa khai", "is not set" } };

	*out_text = key_file_wording(reading->file, GROUP, key, reading->form->language);
	if (*out_text && **out_text)
		return TRUE;
	key_file_fault(reading->error, reading->path, GROUP, key, &missing);
	return FALSE;
}

static gboolean read_number(const Reading *reading, const char *key, guint64 most,
			    guint64 *out_number)
{
	g_autofree char *text = NULL, *vietnamese = NULL, *english = NULL;

	if (!read_text(reading, key, &text))
		return FALSE;
	if (g_ascii_string_to_unsigned(text, 10, 1, most, out_number, NULL))
		return TRUE;
	vietnamese = g_strdup_printf("không phải số từ 1 đến %" G_GUINT64_FORMAT, most);
	english = g_strdup_printf("not a number from 1 to %" G_GUINT64_FORMAT, most);
	key_file_fault(reading->error, reading->path, GROUP, key,
		       &(Wording){ { vietnamese, english } });
	return FALSE;
}

static gboolean read_absent(const Reading *reading)
{
	static const Wording unknown = { { "không có trong [absent not-applicable] của columns.ini",
					   "is not in [absent not-applicable] of columns.ini" } };
	Form *form = reading->form;

	if (!read_text(reading, "absent", &form->absent))
		return FALSE;
	if (columns_absence(reading->catalog->columns, form->absent) == ABSENCE_NOT_APPLICABLE)
		return TRUE;
	key_file_fault(reading->error, reading->path, GROUP, "absent", &unknown);
	return FALSE;
}

static gboolean read_day(const Reading *reading, Day asked)
{
	static const Wording no_day = { { "không phải ngày dạng 2025-12-04",
					  "not a date such as 2025-12-04" } };
	g_autofree char *text = NULL;

	if (!read_text(reading, "date", &text))
		return FALSE;
	reading->form->day = asked == DAY_NONE ? day_parse_iso(text) : asked;
	if (reading->form->day != DAY_NONE)
		return TRUE;
	key_file_fault(reading->error, reading->path, GROUP, "date", &no_day);
	return FALSE;
}

static gboolean read_form(const Reading *reading, Day asked)
{
	Form *form = reading->form;
	guint64 rows = 0, least = 0;

	if (!read_text(reading, "title", &form->title) ||
	    !read_text(reading, "file", &form->stem) || !read_day(reading, asked) ||
	    !read_number(reading, "rows", ROWS_MOST, &rows) ||
	    !read_number(reading, "least", G_MAXINT32, &least) || !read_absent(reading))
		return FALSE;
	form->rows = (guint)rows;
	form->least_money = (int64_t)least;
	return TRUE;
}

/* The notes, in the order of the file; and no column is explained that there is not. */
static gboolean read_groups(const Reading *reading)
{
	g_auto(GStrv) groups = g_key_file_get_groups(reading->file, NULL);

	for (guint i = 0; groups[i]; i++) {
		g_autofree char *kind = key_file_group_kind(groups[i]);
		const char *name = key_file_group_name(groups[i]);
		char *note =
		    key_file_wording(reading->file, groups[i], "text", reading->form->language);

		if (note)
			g_ptr_array_add(reading->form->notes, note);
		if (strcmp(kind, "column") == 0 &&
		    !columns_by_key(reading->catalog->columns, name)) {
			refuse(reading, groups[i], "meaning", name);
			return FALSE;
		}
	}
	return TRUE;
}

static Form *form_new(Language language)
{
	Form *form = g_new0(Form, 1);

	form->language = language;
	form->columns = g_ptr_array_new_with_free_func(column_free);
	form->notes = g_ptr_array_new_with_free_func(g_free);
	form->given = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	return form;
}

Form *form_read(const FormRequest *request, const Catalog *catalog, GError **error)
{
	static const char *const form_keys[] = { "title",  "file", "columns", "leave_out", "needed",
						 "absent", "date", "rows",    "least",	   NULL };
	static const char *const term_keys[] = { "meaning", "example", NULL };
	static const char *const note_keys[] = { "text", NULL };
	static const KeyRule rules[] = { { GROUP, form_keys },
					 { "column", term_keys },
					 { "kind", term_keys },
					 { "note", note_keys },
					 { 0 } };
	g_autofree char *path = g_build_filename(request->template, "form.ini", NULL);
	g_autoptr(GKeyFile) file = key_file_read(path, rules, error);
	g_autoptr(Form) form = form_new(request->language);
	Reading reading = { file, path, catalog, form, error };

	if (!file || !read_form(&reading, request->day) || !read_groups(&reading) ||
	    !read_columns(&reading) || !form_begin(form, request, catalog, error))
		return NULL;
	return g_steal_pointer(&form);
}
