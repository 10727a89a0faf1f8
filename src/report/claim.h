/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sentences that state facts.  A claim is a title with conditions: when next year's figures no
 * longer bear it out, it is not printed.  Between {{ }} stands an expression, or one of the labels
 * below.
 *
 *     growth(planned).total > 0 and growth(planned).local < 0
 *     {{planned.national}}   "11,4 tỷ đồng"      {{|change(planned).local|}}  without its sign
 *     {{place}} {{year}} {{year-1}} {{date}} of the report, {{day}} of the figures, {{span}} ("11
 * tháng năm 2025")
 */
#pragma once

#include "ledger/fact.h"
#include "report/template.h"

/* Where a text is printed: what its expressions speak of. */
typedef struct Scope {
	FactStore *store;
	const Place *place;
	int year;
	Language language;
} Scope;

/*
 * Whether all conditions hold, and every figure in them and in the title is firm: reported,
 * complete, of one day and no estimate, since a title has no room for a mark.
 */
gboolean claim_holds(const Claim *claim, const Scope *scope);

/* Checks what stands between {{ }} without computing it. */
gboolean claim_check_text(const char *text, const Columns *columns,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @text with everything between {{ }} filled in; owned by the caller. */
char *claim_fill(const Text *text, const Scope *scope);

/* The title of a section: the first claim that holds, else the plain title. */
char *claim_title(const Section *section, const Scope *scope);
