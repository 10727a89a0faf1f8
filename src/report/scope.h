/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Where a text is printed, and the labels that follow from it:
 *
 *     {{place}} {{year}} {{year-1}}    of the report
 *     {{date}}                         of the report; {{day}}: of the year's figures
 *     {{span}}                         how far the year's figures have come: "11 tháng năm 2025"
 *     {{until-1}}                      up to when the figures of the year before tell, when that is
 *                                      not its end: "30/09/2024"
 *     {{conference}} {{conference-day}} {{host}} {{next-host}}
 *                                      of the region's conference on that year (conferences.h):
 *                                      "lần thứ 14", its day, where it is, where the next one is
 *     {{next-programme}}               "2026–2030" when programmes of five years end with the year
 *                                      of the report (programmes.h)
 *
 * What is not known is empty.
 */
#pragma once

#include "ledger/cut.h"
#include "ledger/fact.h"

/* Where a text is printed: what its expressions speak of. */
typedef struct Scope {
	FactStore *store;
	const Place *place;
	int year;
	Language language;
	const CutRow *row; /* of a list: then its place, period and values; NULL */
} Scope;

/* The fact of @expression as it is asked there; borrowed from the store. */
const Fact *scope_fact(const Scope *scope, const Expression *expression);

/* The text of a label, owned by the caller, "" when it is not known; NULL when @name is none. */
char *scope_label(const Scope *scope, const char *name);
gboolean scope_has_label(const char *name);
