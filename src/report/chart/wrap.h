/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lines of text.  A line breaks at plain spaces only; words that must stay together, such as
 * "kế hoạch", or a number and its unit, are bound by no-break spaces first.
 */
#pragma once

#include "report/chart/page.h"

/* Owned by the caller. */
char *wrap_bind(const char *text);

/* As much as goes into each line of @width points; what is bound, and then a word, breaks when it
 * is wider than that. */
char **wrap_lines(const Measure *measure, const char *text, Font font, double width);

/* As few lines, and none of them much longer than the others. */
char **wrap_balanced(const Measure *measure, const char *text, Font font, double width);
