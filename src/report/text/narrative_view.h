/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The facts of a report as a text sees them: the names of narrative_texts.h, looked up when they
 * are reached, so that only what is printed is computed and listed.
 */
#pragma once

#include "report/claim.h"
#include "report/text/mustache_render.h"

/* A number of the text and the fact that it states. */
typedef struct NarrativeNumber {
	char *printed;
	char *fact;
} NarrativeNumber;

typedef struct NarrativeView NarrativeView;

/* @template and @scope are borrowed for the view's life. */
NarrativeView *narrative_view_new(const Template *template, const Scope *scope);
void narrative_view_free(NarrativeView *view);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NarrativeView, narrative_view_free)

/* What mustache_render() is given. */
MustacheData narrative_view_data(NarrativeView *view);

/* NarrativeNumber elements in the order of the text; the array's owner is the caller. */
GPtrArray *narrative_view_take_numbers(NarrativeView *view);
