/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A heading read word by word: "Kinh phí kế hoạch năm 2024 - KC quốc gia (tr.đ)" is made of the
 * name of a column, a period, a source and a unit.  All its words must be understood, and name one
 * column; a name that is given in two languages is one.
 */
#pragma once

#include "intake/header/heading.h"

/* @text is clean.  FALSE when there is a word that says something else. */
gboolean heading_words_read(const Columns *columns, const char *text, Heading *out_heading);
