/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The contest of encoding_choice.h: every candidate reads the words of a sample. */
#pragma once

#include "intake/text/encoding_choice.h"

/*
 * Settles @choice for the @length bytes at @text, which have no mark and are not UTF-16; @whole
 * when no other bytes follow.
 */
void encoding_trial_hold(const char *text, gsize length, gboolean whole, const Lexicon *lexicon,
			 EncodingChoice *choice);
