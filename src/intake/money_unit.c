/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/money_unit.h"

#include "base/text.h"

#include <string.h>

typedef struct Unit {
	const char *folded;
	int digits;
} Unit;

/* As text_fold leaves them: "1.000 đồng" is 1000dong, "tr.đ" is trd. */
static const Unit money_units[] = {
	{ "dong", 0 },
	{ "vnd", 0 },
	{ "dongvn", 0 },
	{ "d", 0 },
	{ "nghindong", 3 },
	{ "ngandong", 3 },
	{ "nghin", 3 },
	{ "ngan", 3 },
	{ "1000dong", 3 },
	{ "1000d", 3 },
	{ "1000vnd", 3 },
	{ "nghinvnd", 3 },
	{ "nganvnd", 3 },
	{ "thousandvnd", 3 },
	{ "vndthousand", 3 },
	{ "thousanddong", 3 },
	{ "trieudong", 6 },
	{ "trieu", 6 },
	{ "trieuvnd", 6 },
	{ "trdong", 6 },
	{ "1000000d", 6 },
	{ "trieud", 6 },
	{ "nghind", 3 },
	{ "trd", 6 },
	{ "tr", 6 },
	{ "1000000dong", 6 },
	{ "millionvnd", 6 },
	{ "vndmillion", 6 },
	{ "milliondong", 6 },
	{ "million", 6 },
	{ "tydong", 9 },
	{ "tidong", 9 },
	{ "ty", 9 },
	{ "ti", 9 },
	{ "tyvnd", 9 },
	{ "tivnd", 9 },
	{ "tyd", 9 },
	{ "billionvnd", 9 },
	{ "vndbillion", 9 },
	{ "billiondong", 9 },
	{ "billion", 9 },
	{ "thousandsofdong", 3 },
	{ "millionsofdong", 6 },
	{ "billionsofdong", 9 },
};

/* What a count may be counted in; all of them mean one. */
static const char *const count_units[] = {
	"nguoi",   "dean",    "deannhiemvu", "coso",	    "cosocnnt", "cscnnt",	  "lop",
	"sanpham", "sp",      "luot",	     "doanhnghiep", "dn",	"laodong",	  "vieclam",
	"donvi",   "hocvien", "project",     "projects",    "person",	"persons",	  "people",
	"workers", "jobs",    "courses",     "products",    "units",	"establishments",
};

gboolean money_unit_find(const char *folded, int *out_digits)
{
	for (gsize i = 0; i < G_N_ELEMENTS(money_units); i++) {
		if (strcmp(money_units[i].folded, folded) == 0) {
			*out_digits = money_units[i].digits;
			return TRUE;
		}
	}
	return FALSE;
}

gboolean money_unit_has_sign(const char *text)
{
	for (const char *at = text; *at; at += g_utf8_skip[(guchar)*at])
		if (g_unichar_type(g_utf8_get_char(at)) == G_UNICODE_CURRENCY_SYMBOL)
			return TRUE;
	return FALSE;
}

gboolean money_unit_read(const char *text, int *out_digits)
{
	g_autoptr(GString) spelled = g_string_new(text);
	g_autofree char *folded = NULL;

	g_string_replace(spelled, "₫", "đ", 0);
	if (money_unit_has_sign(spelled->str))
		return FALSE;
	folded = text_fold(spelled->str);
	return money_unit_find(folded, out_digits);
}

gsize money_unit_suffix(const char *folded, int *out_digits)
{
	gsize longest = 0;

	for (gsize i = 0; i < G_N_ELEMENTS(money_units); i++) {
		gsize length = strlen(money_units[i].folded);

		if (length <= longest || !g_str_has_suffix(folded, money_units[i].folded))
			continue;
		longest = length;
		*out_digits = money_units[i].digits;
	}
	return longest;
}

const Wording *money_unit_name(int digits)
{
	static const Wording names[] = {
		{ { "đồng", "đồng" } },
		{ { "nghìn đồng", "thousand đồng" } },
		{ { "triệu đồng", "million đồng" } },
		{ { "tỷ đồng", "billion đồng" } },
	};

	return &names[digits / 3];
}

const char *money_unit_names(void)
{
	return "đồng, nghìn đồng, triệu đồng, tỷ đồng";
}

gboolean count_unit_find(const char *folded)
{
	for (gsize i = 0; i < G_N_ELEMENTS(count_units); i++)
		if (strcmp(count_units[i], folded) == 0)
			return TRUE;
	return FALSE;
}

gboolean count_unit_read(const char *text)
{
	g_autofree char *folded = text_fold(text);

	return count_unit_find(folded);
}
