/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text is measured and pages are painted here, and nowhere else: the one module that knows cairo,
 * Pango and fontconfig.  It has a font configuration of its own, so that what it paints depends
 * neither on the fonts and settings of the user nor on locale and time zone.
 *
 * The first trouble with a text (a letter that the font lacks) is kept and comes out of
 * canvas_paint().
 */
#pragma once

#include "report/chart/page.h"

typedef struct Canvas Canvas;

/* Fault: FAULT_INPUT when Liberation Sans 2 is not installed. */
Canvas *canvas_new(Language language, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void canvas_free(Canvas *canvas);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Canvas, canvas_free)

/* Borrows @canvas. */
Measure canvas_measure(Canvas *canvas);

typedef struct PaperNote {
	const char *title;   /* of the document */
	const char *created; /* 2025-12-04: the file has no other date */
} PaperNote;

/* Page after page as PDF 1.4.  Faults: FAULT_SOFTWARE. */
GBytes *canvas_paint(Canvas *canvas, const GPtrArray *pages, const PaperNote *note,
		     GError **error) G_GNUC_WARN_UNUSED_RESULT;
