/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The sample by which the encoding of a file is judged: its head, and when that holds next to no
 * letters beyond ASCII, the first lines behind it that do.  A table may go on for thousands of rows
 * before it names a place.
 */
#pragma once

#include "base/byte_source.h"
#include "intake/text/encoding_choice.h"

/* The choice for all of @source, of which @head is the beginning.  Costs a look at each byte of a
 * file of ASCII, some 10 ms for 100 MB, and nothing for most others. */
EncodingChoice encoding_sample_choose(ByteSource *source, const EncodingSample *head,
				      const Lexicon *lexicon);
