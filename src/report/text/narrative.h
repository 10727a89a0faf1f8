/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report in sentences: Markdown, the same as HTML to be pasted into a letter, and which fact
 * each of its numbers states.
 */
#pragma once

#include "report/claim.h"
#include "report/report.h"
#include "report/text/mustache.h"

typedef struct Narrative {
	GBytes *markdown; /* UTF-8 */
	GBytes *html;	  /* a whole document, nothing in it comes from elsewhere */
	GBytes *numbers; /* CSV: what is printed and the id of its fact, in the order of the text */
} Narrative;

void narrative_free(Narrative *narrative);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Narrative, narrative_free)

/* @report gives the title and says whether anything is invented.  FAULT_SETTINGS when the texts
 * would never end. */
Narrative *narrative_write(const MustacheSet *texts, const Template *template, const Scope *scope,
			   const Report *report, GError **error) G_GNUC_WARN_UNUSED_RESULT;
