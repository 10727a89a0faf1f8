/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/version.h"

#ifndef BUILD_DIGEST
#define BUILD_DIGEST "unversioned"
#endif

const char *program_version(void)
{
	return "1.0.0";
}

const char *program_digest(void)
{
	return BUILD_DIGEST;
}
