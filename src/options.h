/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What was asked for on the command line.
 */
#pragma once

#include "base/settings.h"

typedef struct Options {
	char *settings, *template, *report_date, *language, *out, *inbox, *by, *of, *format;
	char *place, *year, *stated;
	char **where;
	char **arguments; /* behind the command, NULL-terminated; borrowed from argv */
	gboolean quiet, raw, force, check_stated;
} Options;

/*
 * Takes what it knows from @argv and leaves the rest there.  @description is for the help, which it
 * prints itself, as it does the version.  FAULT_USAGE.
 */
gboolean options_parse(int *argc, char ***argv, const char *description, Options *options,
		       GError **error);
void options_clear(Options *options);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Options, options_clear)

/* Options stand over the settings file.  FAULT_USAGE. */
gboolean options_override(const Options *options, Settings *settings, GError **error);
