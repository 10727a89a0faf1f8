/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/caps.h"

#include "base/fault.h"
#include "catalog/register.h"

#include <string.h>

/* More is no cap of anything. */
#define CAP_MAX INT64_C(1000000000000)

struct Caps {
	GArray *rows; /* Cap, only those with an amount */
};

static void clear_cap(gpointer data)
{
	Cap *cap = data;

	g_free(cap->content);
	g_free(cap->document);
}

void caps_free(Caps *caps)
{
	if (!caps)
		return;
	g_array_unref(caps->rows);
	g_free(caps);
}

/* An open end is empty. */
static Day read_day(const char *text, Day open)
{
	return *text ? day_parse_iso(text) : open;
}

static gboolean read_row(Caps *caps, const CsvTable *table, guint row, GError **error)
{
	const char *amount_text = csv_table_cell(table, row, 1);
	gint64 amount = 0, percent = 0;
	Cap cap = { .valid_from = read_day(csv_table_cell(table, row, 3), DAY_FIRST),
		    .valid_to = read_day(csv_table_cell(table, row, 4), DAY_LAST) };
	g_autofree char *place = NULL;
	Cap *kept;

	if (*amount_text == '\0')
		return TRUE;
	if (!g_ascii_string_to_signed(amount_text, 10, 1, CAP_MAX, &amount, NULL) ||
	    !g_ascii_string_to_signed(csv_table_cell(table, row, 2), 10, 100, 1000, &percent,
				      NULL) ||
	    cap.valid_from == DAY_NONE || cap.valid_to == DAY_NONE) {
		place = csv_table_place(table, row);
		fault_set(error, FAULT_SETTINGS, "%s: số tiền, tỷ lệ hoặc ngày không đúng",
			  "%s: the amount, percentage or date is wrong", place);
		return FALSE;
	}
	cap.amount = amount * percent / 100;
	g_array_append_val(caps->rows, cap);
	kept = &g_array_index(caps->rows, Cap, caps->rows->len - 1);
	kept->content = g_strdup(csv_table_cell(table, row, 0));
	kept->document = g_strdup(csv_table_cell(table, row, 5));
	return TRUE;
}

Caps *caps_read(const char *folder, GError **error)
{
	static const char *const columns[] = { "content",    "cap_vnd",	 "priority_pct",
					       "valid_from", "valid_to", "document",
					       NULL };
	g_autoptr(CsvTable) table = register_read(folder, "caps.csv", columns, error);
	g_autoptr(Caps) caps = g_new0(Caps, 1);

	caps->rows = g_array_new(FALSE, FALSE, sizeof(Cap));
	g_array_set_clear_func(caps->rows, clear_cap);
	for (guint i = 0; table && i < csv_table_rows(table); i++)
		if (!read_row(caps, table, i, error))
			return NULL;
	return table ? g_steal_pointer(&caps) : NULL;
}

const Cap *caps_find(const Caps *caps, const char *content, Day day)
{
	const Cap *highest = NULL;

	for (guint i = 0; i < caps->rows->len; i++) {
		const Cap *cap = &g_array_index(caps->rows, Cap, i);

		if (strcmp(cap->content, content) == 0 && cap->valid_from <= day &&
		    day <= cap->valid_to && (!highest || cap->amount > highest->amount))
			highest = cap;
	}
	return highest;
}

const Cap *caps_highest(const Caps *caps)
{
	const Cap *highest = NULL;

	for (guint i = 0; i < caps->rows->len; i++) {
		const Cap *cap = &g_array_index(caps->rows, Cap, i);

		if (!highest || cap->amount > highest->amount)
			highest = cap;
	}
	return highest;
}
