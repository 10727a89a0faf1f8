/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The records of a file that were refused, as bytes: what its sender gets back.
 */
#pragma once

#include "intake/reading.h"

/* Remembers where the bytes of @record stand. */
void rejects_add(Submission *submission, const Record *record);

/* The header and the refused records as they came; NULL when none was. */
GBytes *rejects_collect(const Reading *reading);
