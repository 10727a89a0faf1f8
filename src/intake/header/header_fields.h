/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From the rows of a header to its fields: what each column is.
 */
#pragma once

#include "intake/header/header_rows.h"
#include "intake/reading.h"

/* Fills the fields, roles and groups of @header.  FALSE, with issues, when they refuse the file. */
gboolean header_fields_read(const Reading *reading, Header *header, HeaderRows rows);
