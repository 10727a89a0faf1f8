/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The commands of khuyencong, and what a person is told.
 */
#pragma once

#include "options.h"

/* The list of the commands for the help; owned by the caller. */
char *commands_describe(void);

/*
 * Runs the command @name.  Returns the exit status: 0, 1 when a person should look, or the code of
 * @error.
 */
int commands_run(const char *name, const Options *options, GError **error);
