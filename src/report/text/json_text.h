/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Text as JSON writes it.
 */
#pragma once

#include <glib.h>

/* Appends @value with its quotes; it must be UTF-8. */
void json_text_append(GString *text, const char *value);
