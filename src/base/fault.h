/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fault is a trouble with which the run cannot go on.  There is one GError domain, and its codes
 * are the exit status (sysexits.h).  What is wrong with the data of a province is no fault but an
 * issue (intake/issue.h).
 *
 * A message has two lines, Vietnamese and English, since a fault may come before the language is
 * known.
 */
#pragma once

#include "base/language.h"

#include <glib.h>

#define FAULT (fault_quark())

typedef enum Fault {
	FAULT_USAGE = 64,    /* the command line */
	FAULT_DATA = 65,     /* nothing publishable */
	FAULT_INPUT = 66,    /* inbox, settings or template missing */
	FAULT_SOFTWARE = 70, /* a check of our own failed */
	FAULT_IO = 74,
	FAULT_LATER = 75, /* lock held, disk full: the same call may succeed later */
	FAULT_PERMISSION = 77,
	FAULT_SETTINGS = 78,
} Fault;

GQuark fault_quark(void);

/* Both formats take the same arguments in the same order.  Does nothing when @error is NULL. */
void fault_set(GError **error, Fault code, const char *vietnamese, const char *english, ...)
    G_GNUC_PRINTF(3, 5) G_GNUC_PRINTF(4, 5);

/*
 * The same for a failed system call: chooses the code by @errnum (no space: FAULT_LATER, no access:
 * FAULT_PERMISSION, no such file: FAULT_INPUT, else FAULT_IO) and says what was done with which
 * file.
 */
void fault_set_errno(GError **error, int errnum, const Wording *what, const char *path);

/* Puts "@subject: " in front of both lines. */
void fault_prefix(GError **error, const char *subject);

/* Puts "; " and @addition, in its language, behind both lines: the consequence, the next step. */
void fault_add(GError **error, const Wording *addition);
