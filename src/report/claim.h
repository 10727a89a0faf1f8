/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sentences that state facts.  A claim is a title with conditions: when next year's figures no
 * longer bear it out, it is not printed.  Between {{ }} stands an expression, or a label (scope.h).
 *
 *     growth(planned).total > 0 and growth(planned).local < 0
 *     {{planned.national}}   "11,4 tỷ đồng"      {{|change(planned).local|}}  without its sign
 */
#pragma once

#include "report/scope.h"
#include "report/template.h"

/* "change(planned).local" of "|change(planned).local|", owned by the caller. */
char *expression_without_bars(const char *name, gboolean *out_absolute);

/*
 * Whether all conditions hold, and every figure in them and in the title is firm: reported,
 * complete, of one day and no estimate, since a title has no room for a mark.
 */
gboolean claim_holds(const Claim *claim, const Scope *scope);

/* Whether all Condition elements hold, of firm figures. */
gboolean conditions_hold(const GArray *conditions, const Scope *scope);

/* Checks what stands between {{ }} without computing it. */
gboolean claim_check_text(const char *text, const Columns *columns,
			  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* @text with everything between {{ }} filled in; owned by the caller. */
char *claim_fill(const Text *text, const Scope *scope);

/* The title of a section: the first claim that holds, else the plain title. */
char *claim_title(const Section *section, const Scope *scope);
