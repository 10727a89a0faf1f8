/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The register of caps: how much support the law allows for one beneficiary, model or cluster, with
 * the days on which it did (caps.csv, each row with its document and where that was read).
 *
 * The caps bind national money; for local money each province sets its own (TTLT 26/2014, article
 * 6.3), so there they only show what is out of proportion.  The table of TT 28/2018 is known in
 * part: a content without a row in force is measured against the highest cap of all.
 */
#pragma once

#include "base/day.h"

#include <glib.h>
#include <stdint.h>

typedef struct Cap {
	char *content;	/* the content whose support it bounds for each; "" for what is no such */
	int64_t amount; /* đồng, raised as far as the law allows for priority areas and trades */
	Day valid_from, valid_to;
	char *document;
} Cap;

typedef struct Caps Caps;

/* Reads @folder/caps.csv.  Faults: FAULT_INPUT, FAULT_SETTINGS with the line. */
Caps *caps_read(const char *folder, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void caps_free(Caps *caps);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Caps, caps_free)

/* The highest cap of @content in force on @day; NULL when none is known. */
const Cap *caps_find(const Caps *caps, const char *content, Day day);

/* The highest cap of all contents and days; NULL for an empty register. */
const Cap *caps_highest(const Caps *caps);
