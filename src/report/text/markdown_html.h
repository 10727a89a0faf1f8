/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Markdown (CommonMark) as a page that a word processor takes over with its headings and lists.
 */
#pragma once

#include "base/language.h"

#include <glib.h>

/* A whole HTML document; owned by the caller.  HTML within @markdown is left out. */
GBytes *markdown_html_write(const char *markdown, const char *title, Language language);
