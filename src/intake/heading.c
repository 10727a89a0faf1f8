/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/heading.h"

#include "base/text.h"

#include <string.h>

#define HEADING_MAX 300 /* bytes; a longer cell is prose */

typedef struct Unit {
	const char *folded;
	int digits;
} Unit;

/* As text_fold leaves them: "1.000 đồng" is 1000dong, "tr.đ" is trd. */
static const Unit money_units[] = {
	{ "dong", 0 },	      { "vnd", 0 },	    { "dongvn", 0 },	  { "d", 0 },
	{ "nghindong", 3 },   { "ngandong", 3 },    { "nghin", 3 },	  { "ngan", 3 },
	{ "1000dong", 3 },    { "1000d", 3 },	    { "1000vnd", 3 },	  { "nghinvnd", 3 },
	{ "nganvnd", 3 },     { "thousandvnd", 3 }, { "vndthousand", 3 }, { "thousanddong", 3 },
	{ "trieudong", 6 },   { "trieu", 6 },	    { "trieuvnd", 6 },	  { "trdong", 6 },
	{ "1000000d", 6 },    { "trieud", 6 },	    { "nghind", 3 },	  { "trd", 6 },
	{ "tr", 6 },	      { "1000000dong", 6 }, { "millionvnd", 6 },  { "vndmillion", 6 },
	{ "milliondong", 6 }, { "million", 6 },	    { "tydong", 9 },	  { "tidong", 9 },
	{ "ty", 9 },	      { "ti", 9 },	    { "tyvnd", 9 },	  { "tivnd", 9 },
	{ "tyd", 9 },	      { "billionvnd", 9 },  { "vndbillion", 9 },  { "billiondong", 9 },
	{ "billion", 9 },
};

/* What a count may be counted in; all of them mean one. */
static const char *const count_units[] = {
	"nguoi",   "dean",    "deannhiemvu", "coso",	    "cosocnnt", "cscnnt",	  "lop",
	"sanpham", "sp",      "luot",	     "doanhnghiep", "dn",	"laodong",	  "vieclam",
	"donvi",   "hocvien", "project",     "projects",    "person",	"persons",	  "people",
	"workers", "jobs",    "courses",     "products",    "units",	"establishments",
};

/* A sign of money other than the words; folding would drop it, and with it what it says. */
static gboolean has_currency_sign(const char *text)
{
	for (const char *at = text; *at; at += g_utf8_skip[(guchar)*at])
		if (g_unichar_type(g_utf8_get_char(at)) == G_UNICODE_CURRENCY_SYMBOL)
			return TRUE;
	return FALSE;
}

gboolean heading_money_unit(const char *text, int *out_digits)
{
	g_autoptr(GString) spelled = g_string_new(text);
	g_autofree char *folded = NULL;

	g_string_replace(spelled, "₫", "đ", 0);
	if (has_currency_sign(spelled->str))
		return FALSE;
	folded = text_fold(spelled->str);

	for (gsize i = 0; i < G_N_ELEMENTS(money_units); i++) {
		if (strcmp(money_units[i].folded, folded) == 0) {
			*out_digits = money_units[i].digits;
			return TRUE;
		}
	}
	return FALSE;
}

gboolean heading_count_unit(const char *text)
{
	g_autofree char *folded = text_fold(text);

	for (gsize i = 0; i < G_N_ELEMENTS(count_units); i++)
		if (strcmp(count_units[i], folded) == 0)
			return TRUE;
	return FALSE;
}

const Wording *heading_unit_name(int digits)
{
	static const Wording names[] = {
		{ { "đồng", "đồng" } },
		{ { "nghìn đồng", "thousand đồng" } },
		{ { "triệu đồng", "million đồng" } },
		{ { "tỷ đồng", "billion đồng" } },
	};

	return &names[digits / 3];
}

const char *heading_units(void)
{
	return "đồng, nghìn đồng, triệu đồng, tỷ đồng";
}

/* The heading is the name of @column and then @suffix, which may be its unit. */
static Heading judge_suffix(const Column *column, const char *suffix, gboolean bracket)
{
	Heading heading = { .column = column, .unit_digits = column->unit_digits };
	gboolean known = TRUE;

	if (column->kind == COLUMN_MONEY)
		heading.has_unit = known = heading_money_unit(suffix, &heading.unit_digits);
	else if (column->kind == COLUMN_COUNT)
		known = heading_count_unit(suffix);
	else if (!bracket)
		known = FALSE;
	if (!known && !bracket)
		return (Heading){ .column = NULL };
	heading.strange_unit = known ? NULL : suffix;
	return heading;
}

/* Cuts @text at the last mark before which a known name stands. */
static Heading read_marked(const Columns *columns, const char *text)
{
	for (gsize at = strlen(text); at-- > 0;) {
		g_autofree char *stem = NULL;
		const Column *column;

		if (!strchr("([,:;-/", text[at]))
			continue;
		stem = g_strndup(text, at);
		column = columns_find(columns, stem);
		if (column)
			return judge_suffix(column, text + at + 1, strchr("([", text[at]) != NULL);
	}
	return (Heading){ .column = NULL };
}

/* "Kế hoạch triệu đồng": a name and a unit with nothing between them. */
static Heading read_unmarked(const Columns *columns, const char *text)
{
	g_autofree char *folded = text_fold(text);

	for (gsize i = 0; i < G_N_ELEMENTS(money_units); i++) {
		g_autofree char *stem = NULL;
		const Column *column;

		if (!g_str_has_suffix(folded, money_units[i].folded))
			continue;
		stem = g_strndup(folded, strlen(folded) - strlen(money_units[i].folded));
		column = columns_find(columns, stem);
		if (column && column->kind == COLUMN_MONEY)
			return (Heading){ column, money_units[i].digits, TRUE, NULL };
	}
	return (Heading){ .column = NULL };
}

Heading heading_read(const Columns *columns, const char *text)
{
	const Column *named;
	Heading heading;

	/* A rate beside the amount itself is another column, and one that is never read. */
	if (!*text || strlen(text) > HEADING_MAX || strchr(text, '%'))
		return (Heading){ .column = NULL };
	named = has_currency_sign(text) ? NULL : columns_find(columns, text);
	if (named)
		return (Heading){ .column = named, .unit_digits = named->unit_digits };
	heading = read_marked(columns, text);
	return heading.column || has_currency_sign(text) ? heading : read_unmarked(columns, text);
}
