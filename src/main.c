/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * khuyencong: options, one command, and its faults.
 */
#include "base/fault.h"
#include "commands.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>

/* One line in each language. */
static void print_fault(const GError *error)
{
	g_auto(GStrv) lines = g_strsplit(error->message, "\n", -1);

	for (guint i = 0; lines[i]; i++)
		fprintf(stderr, "khuyencong: %s\n", lines[i]);
}

/* Standard output may be a full disk as well. */
static int finish(int status)
{
	static const Wording cannot_write = { { "không ghi được", "cannot be written" } };
	g_autoptr(GError) error = NULL;

	errno = 0;
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	fault_set_errno(&error, errno ? errno : EIO, &cannot_write, "stdout");
	print_fault(error);
	return error->code;
}

int main(int argc, char **argv)
{
	g_auto(Options) options = { 0 };
	g_autoptr(GError) error = NULL;
	g_autofree char *commands = commands_describe();
	int status;

	/* A file that outgrows a limit is an error to report, not a reason to die. */
	signal(SIGXFSZ, SIG_IGN);
	if (!options_parse(&argc, &argv, commands, &options, &error)) {
		print_fault(error);
		return error->code;
	}
	options.arguments = argv + MIN(argc, 2);
	status = commands_run(argc > 1 ? argv[1] : NULL, &options, &error);
	if (error)
		print_fault(error);
	return finish(status);
}
