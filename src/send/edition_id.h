/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The name of an edition is made from all that it is made of: the program, the settings that change
 * the output, the template with its registers, the confirmations, the submissions, and the edition
 * that it is compared with.  Equal ids mean equal editions.
 */
#pragma once

#include "base/settings.h"
#include "report/edition_inputs.h"

/*
 * All of it but the edition before, EditionInput elements; the submissions come first, in the order
 * of @files (InboxFile).  Faults: FAULT_INPUT, FAULT_IO when a template or register cannot be read.
 */
GPtrArray *edition_inputs_list(const Settings *settings, const GPtrArray *files,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds the edition that is compared with, or replaces it; NULL for none. */
void edition_inputs_set_previous(GPtrArray *inputs, const char *id, const char *digest);

/* "2025-12-04-3f2a9c1b7e55": the report date and the beginning of a SHA-256. */
char *edition_id(const GPtrArray *inputs);
