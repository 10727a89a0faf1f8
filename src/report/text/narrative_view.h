/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The facts of a report as a text sees them: the names of narrative_texts.h, looked up when they
 * are reached, so that only what is printed is computed and listed.
 */
#pragma once

#include "report/report.h"
#include "report/scope.h"
#include "report/template.h"
#include "report/text/mustache_render.h"

typedef struct NarrativeView NarrativeView;

/*
 * All three are borrowed for the view's life; to @numbers (TextNumber) is added what is printed, in
 * the order of the text.
 */
NarrativeView *narrative_view_new(const Template *template, const Scope *scope, GArray *numbers);
void narrative_view_free(NarrativeView *view);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NarrativeView, narrative_view_free)

/* What mustache_render() is given. */
MustacheData narrative_view_data(NarrativeView *view);
