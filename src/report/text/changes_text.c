/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/changes_text.h"

#include "report/printed.h"
#include "report/text/text_grid.h"
#include "report/words.h"

#include <string.h>

/* A mail is read on a telephone. */
#define HEADLINES 12

void changes_text_begin(GString *text, const EditionChanges *changes, const ChangeStyle *style)
{
	g_autoptr(GPtrArray) inputs = change_inputs(changes, style);
	Word unit = (Word)(WORD_UNIT_DONG + style->unit_digits / 3);
	g_autofree char *money = word_fill(WORD_SUBTITLE, style->language, "unit",
					   word_text(unit, style->language), NULL);

	g_string_append_printf(text,
			       style->language == LANGUAGE_VI
				   ? "Thay đổi so với ấn bản %s. %s\n"
				   : "What changed since edition %s. %s\n",
			       changes->before->id, money);
	for (guint i = 0; i < inputs->len; i++)
		g_string_append_printf(text, "%s\n", (const char *)inputs->pdata[i]);
}

/* "Lâm Đồng: Kế hoạch, Khuyến công địa phương, 2025", and the days when they are two. */
static char *subject(const FactChange *change, gboolean name_place, const ChangeStyle *style)
{
	const FactRecord *record = fact_change_record(change);
	g_autofree char *figure = change_figure(record, style);
	g_autofree char *source = change_source(record, style);
	g_autofree char *period = printed_period(record->period);
	g_autofree char *days = change_days(change, style);
	g_autofree char *place = change_place(record, style);
	GString *text = g_string_new(NULL);

	g_string_printf(text, "%s%s%s", name_place ? place : "", name_place ? ": " : "", figure);
	if (*source)
		g_string_append_printf(text, ", %s", source);
	g_string_append_printf(text, ", %s", period);
	if (strstr(days, CHANGE_DAYS_BETWEEN))
		g_string_append_printf(text, " (%s)", days);
	return g_string_free(text, FALSE);
}

static char **line_of(const FactChange *change, gboolean name_place, const ChangeStyle *style)
{
	Cell cells[3] = { 0 };
	char **fields = g_new0(char *, 6);

	change_cells(change, style, &cells[0], &cells[1], &cells[2]);
	fields[0] = subject(change, name_place, style);
	for (guint i = 0; i < G_N_ELEMENTS(cells); i++) {
		fields[i + 1] = g_strdup(cells[i].text ? cells[i].text : "");
		cell_clear(&cells[i]);
	}
	fields[4] = change_causes(change, style);
	return fields;
}

static char **head_of(Language language)
{
	static const char *const heads[LANGUAGES][6] = {
		{ "", "Trước", "Nay", "Chênh lệch", "Do đâu", NULL },
		{ "", "Before", "Now", "Difference", "Caused by", NULL },
	};

	return g_strdupv((char **)heads[language]);
}

static void append_more(GString *text, guint more, Language language)
{
	if (more > 0)
		g_string_append_printf(text,
				       language == LANGUAGE_VI
					   ? "(%u thay đổi khác có trong since.csv)\n"
					   : "(not shown here, but in since.csv: %u)\n",
				       more);
}

guint changes_text_headlines(const PlaceChanges *found)
{
	return MIN(found->own, HEADLINES);
}

void changes_text_append(GString *text, const char *place, const PlaceChanges *found, guint most,
			 const ChangeStyle *style)
{
	g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
	guint count = MIN(found->shown->len, most);
	char first[8] = { 0 };

	g_unichar_to_utf8(g_unichar_toupper(g_utf8_get_char(place)), first);
	g_string_append_printf(text, "\n%s%s\n", first, g_utf8_next_char(place));
	if (found->shown->len == 0)
		g_string_append(text, style->language == LANGUAGE_VI ? "Không có số nào thay đổi.\n"
								     : "No figure has changed.\n");
	if (count > 0)
		g_ptr_array_add(lines, head_of(style->language));
	for (guint i = 0; i < count; i++)
		g_ptr_array_add(lines, line_of(found->shown->pdata[i], i >= found->own, style));
	text_grid_append(text, lines, 1);
	append_more(text, found->shown->len - count, style->language);
}

void changes_text_end(GString *text, Language language)
{
	g_string_append(text, language == LANGUAGE_VI
				  ? "\nDấu (†, ‡, …): xem dưới bảng “Thay đổi” của từng báo cáo.\n"
				  : "\nMarks (†, ‡, …): see under the table “Changes” of each "
				    "report.\n");
}
