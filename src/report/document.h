/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The report on one place: its sections by the template, its cover, notes and sources.
 */
#pragma once

#include "report/claim.h"

typedef struct Document {
	const Template *template;
	const GPtrArray *submissions; /* Submission: all files of the inbox */
} Document;

/* Everything in the report is final text; @scope->store learns what was printed. */
Report *document_build(const Document *document, const Scope *scope);
