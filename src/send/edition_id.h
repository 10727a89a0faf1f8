/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The name of an edition is made from all that it is made of: the program, the settings that change
 * the output, the template with its registers, the confirmations and the submissions.  Equal ids
 * mean equal editions.
 */
#pragma once

#include "base/settings.h"

/*
 * "2025-12-04-3f2a9c1b7e55": the report date and the beginning of a SHA-256.  @files are InboxFile
 * elements.  Faults: FAULT_INPUT, FAULT_IO when a template or register cannot be read.
 */
char *edition_id(const Settings *settings, const GPtrArray *files,
		 GError **error) G_GNUC_WARN_UNUSED_RESULT;
