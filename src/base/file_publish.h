/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A file written for a person, whole or not at all: a reader finds the old one or the new one, and
 * after a crash too.  Editions have their own way (send/).
 */
#pragma once

#include <glib.h>

/*
 * Writes @path, whose folder must exist; what is there is replaced only when @replace is set.
 * Faults: FAULT_USAGE when it exists and may not be replaced, else by the system's error.
 */
gboolean file_publish(const char *path, GBytes *bytes, gboolean replace,
		      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The fault for a file that stands in the way; FALSE after setting it. */
gboolean file_publish_is_free(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
