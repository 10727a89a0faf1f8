/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report in sentences: Markdown, the same as a page to be pasted into a letter, and which fact
 * each of its numbers states.
 */
#pragma once

#include "report/report.h"
#include "report/scope.h"
#include "report/template.h"
#include "report/text/mustache.h"

/*
 * Gives @report its text and the numbers in it.  FAULT_SETTINGS when the texts would never end.
 */
gboolean narrative_build(const MustacheSet *texts, const Template *template, const Scope *scope,
			 Report *report, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Of a report that has a text; owned by the caller. */
GBytes *narrative_markdown(const Report *report);
/* A whole document, to which nothing from elsewhere belongs. */
GBytes *narrative_html(const Report *report);
/* CSV: what is printed and the id of its fact, in the order of the text. */
GBytes *narrative_numbers(const Report *report);
