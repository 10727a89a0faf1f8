/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How large a submission may be.  A file within the limits is read in bounded memory and time,
 * whatever is in it; what lies beyond them is refused with an issue.  [limits] of the settings.
 */
#pragma once

#include <glib.h>

typedef struct Limits {
	gsize file_bytes;
	gsize line_bytes; /* of a physical line, its end not counted */
	guint columns;	  /* of a header; a row has as many cells as its header */
} Limits;

/* Real submissions have lines of some hundred bytes, and up to forty columns. */
#define LIMITS_OTHERWISE ((Limits){ 256 * 1024 * 1024, 1024 * 1024, 1000 })

/* @limits with those of LIMITS_OTHERWISE in the place of zeros. */
static inline Limits limits_complete(Limits limits)
{
	return (Limits){ limits.file_bytes ? limits.file_bytes : LIMITS_OTHERWISE.file_bytes,
			 limits.line_bytes ? limits.line_bytes : LIMITS_OTHERWISE.line_bytes,
			 limits.columns ? limits.columns : LIMITS_OTHERWISE.columns };
}
