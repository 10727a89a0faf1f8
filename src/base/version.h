/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What made an edition.  The digest covers every source file, so that a changed program never
 * passes off its output as that of an older one.
 */
#pragma once

const char *program_version(void);
const char *program_digest(void);
