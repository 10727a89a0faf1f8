/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows and columns a section asks for. */
#include "base/fault.h"
#include "base/key_file.h"
#include "report/condition.h"
#include "report/template_reading.h"

#include <string.h>

static gboolean has_rows(const Section *section)
{
	return section->kind == SECTION_TABLE || section->kind == SECTION_LIST;
}

static gboolean read_rows(const Reading *reading, const char *group, Section *section,
			  GError **error)
{
	static const Wording trouble = {
		{ "hàng không hợp lệ (place, province, period, source, tier, content, "
		  "content-group, kind, project, programme, self, rest, total)",
		  "no such rows (place, province, period, source, tier, content, "
		  "content-group, kind, project, programme, self, rest, total)" }
	};
	static const Wording twice = { { "hai loại hàng của cùng một thứ",
					 "two kinds of rows of one thing" } };
	static const Wording no_rest = { { "rest cần hàng place, không phải province",
					   "rest needs the rows place, not province" } };
	g_auto(GStrv) words = key_file_list(reading->file, group, "rows", ",");

	for (guint i = 0; words[i]; i++) {
		int axis = axis_find(words[i]);

		if (axis >= 0 && cut_axis_clashes(section->axes, axis))
			key_file_fault(error, reading->path, group, "rows", &twice);
		else if (axis >= 0)
			g_array_append_val(section->axes, axis);
		else if (strcmp(words[i], "self") == 0)
			section->self = TRUE;
		else if (strcmp(words[i], "rest") == 0)
			section->rest = TRUE;
		else if (strcmp(words[i], "total") == 0)
			section->total = TRUE;
		else
			key_file_fault(error, reading->path, group, "rows", &trouble);
		if (error && *error)
			return FALSE;
	}
	/* The parts of the country are its regions: what these leave open is no rest of provinces.
	 */
	if (section->rest && cut_has_axis(section->axes, AXIS_PROVINCE)) {
		key_file_fault(error, reading->path, group, "rows", &no_rest);
		return FALSE;
	}
	if (section->axes->len == 0 && has_rows(section))
		key_file_fault(error, reading->path, group, "rows", &trouble);
	return section->axes->len > 0 || !has_rows(section);
}

static gboolean read_columns(const Reading *reading, const char *group, Section *section,
			     GError **error)
{
	g_autofree char *text = key_file_text(reading->file, group, "columns");
	g_auto(GStrv) words = expression_split(text ? text : "");

	if (!has_rows(section))
		return TRUE;
	for (guint i = 0; words[i]; i++) {
		SectionColumn *column = g_new0(SectionColumn, 1);

		g_ptr_array_add(section->columns, column);
		column->sort = strcmp(words[i], "as_of") == 0 ? COLUMN_AS_OF : COLUMN_FACT;
		if (column->sort == COLUMN_AS_OF)
			continue;
		column->expression =
		    expression_parse(reading->columns, words[i], &section->basis, error);
		if (!column->expression)
			return template_blame(reading, group, "columns", error);
	}
	return TRUE;
}

static gboolean read_words(const Reading *reading, const char *group, Section *section,
			   GError **error)
{
	static const char *const scopes[] = { "country,region", "country", "region", NULL };
	static const char *const periods[] = { "current", "years", "spans", NULL };
	static const char *const empties[] = { "drop", "keep", NULL };
	int scope = template_read_word(reading, group, "scope", scopes, error);
	int period = scope < 0 ? -1 : template_read_word(reading, group, "periods", periods, error);
	int empty = period < 0 ? -1 : template_read_word(reading, group, "empty", empties, error);

	if (empty < 0)
		return FALSE;
	section->on_country = scope != 2;
	section->on_regions = scope != 1;
	section->periods = (Periods)period;
	section->keep_empty = empty == 1;
	return TRUE;
}

/* The rows that are kept, and in which order; both are asked of each row. */
static gboolean read_choice(const Reading *reading, const char *group, Section *section,
			    GError **error)
{
	static const Wording several = { { "chỉ sắp xếp được bảng có một loại hàng",
					   "only rows of one kind can be ordered" } };
	g_autofree char *where = key_file_text(reading->file, group, "where");
	g_autofree char *order = key_file_text(reading->file, group, "order");

	if (where &&
	    !conditions_parse(where, reading->columns, &section->basis, section->where, error))
		return template_blame(reading, group, "where", error);
	if (!order)
		return TRUE;
	if (section->axes->len != 1) {
		key_file_fault(error, reading->path, group, "order", &several);
		return FALSE;
	}
	section->order = expression_parse(reading->columns, order, &section->basis, error);
	return section->order || template_blame(reading, group, "order", error);
}

gboolean template_read_rows(const Reading *reading, const char *group, Section *section,
			    GError **error)
{
	return read_words(reading, group, section, error) &&
	       read_rows(reading, group, section, error) &&
	       read_choice(reading, group, section, error) &&
	       read_columns(reading, group, section, error);
}
