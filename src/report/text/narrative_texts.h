/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sentences of a report: the folder text/ of a template, Mustache (mustache.h) that gives
 * Markdown.  report.vi.mustache and report.en.mustache are the wholes; what they include are
 * partials, each a file of its own; a file of one line is a phrase, without the line break at its
 * end.
 *
 *     {{planned.total}}              a value, as titles write it (claim.h); {{|change(planned)|}}
 *     {{place}} {{year}} {{span}}    a label (scope.h)
 *     {{#planned.total}}…{{/…}}      when that value is known, a stated zero too; {{^…}} when not
 *     {{#plan-rises}}…{{/…}}         when the [condition plan-rises] of report.ini holds
 *     {{#by-place}}…{{/…}}           for each row of the [list by-place] of report.ini: there
 *                                    values, labels and lists are those of the row, and
 *         {{row}} {{as-of}}          its name on its last axis; the days of its figures
 *         {{row-inside}}             the same inside a sentence: with a small first letter, unless
 *                                    it is a place or a project, and without the unit of a target
 *         {{period}}                 its year or years
 *         {{number}}                 its place in the list, from 1
 *         {{#first}} {{#last}} {{#only}}
 *         {{#reported}}              when anybody has ever said anything of its place
 *     {{#notes}}{{.}}{{/notes}}      what the marks of the text so far stand for, and its bases
 *
 * A name that is none of these, or stands where it means nothing, is refused when the template
 * loads.
 */
#pragma once

#include "report/template.h"
#include "report/text/mustache.h"

/* Words of a row and the list of notes: names that only texts have. */
gboolean narrative_is_row_word(const char *name);
#define NARRATIVE_NOTES "notes"

/* The whole of a language: "report.vi". */
const char *narrative_whole(Language language);

/*
 * Reads @folder/text; NULL without a fault when there is no such folder.  Faults: FAULT_INPUT, and
 * FAULT_SETTINGS with file and line.
 */
MustacheSet *narrative_texts_read(const char *folder, const Template *template,
				  const Columns *columns, GError **error) G_GNUC_WARN_UNUSED_RESULT;
