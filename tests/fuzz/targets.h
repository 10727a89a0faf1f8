/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is fed with any bytes at all: by libFuzzer (fuzzer.c, `make fuzz`), and with the files of
 * tests/fuzz/corpus/NAME by test_fuzz_corpus.c.  Each target asserts what must hold for every
 * input; a breach aborts.
 */
#pragma once

#include <glib.h>
#include <stdint.h>

void fuzz_date(const uint8_t *data, size_t size);
void fuzz_decoder(const uint8_t *data, size_t size);
void fuzz_header(const uint8_t *data, size_t size);
void fuzz_mustache(const uint8_t *data, size_t size);
void fuzz_number(const uint8_t *data, size_t size);
void fuzz_records(const uint8_t *data, size_t size);
void fuzz_settings(const uint8_t *data, size_t size);

/* @data as the text that stages behind the decoder get: valid UTF-8 without NULs. */
static inline char *fuzz_text(const uint8_t *data, size_t size)
{
	char *text = g_utf8_make_valid((const char *)data, (gssize)size);

	for (char *at = text; *at; at++)
		if (*at == '\n' || *at == '\r')
			*at = ' ';
	return text;
}
