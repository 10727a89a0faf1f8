/* SPDX-License-Identifier: GPL-3.0-or-later */
/* libFuzzer's way into one target: TARGET is its function. */
#include "targets.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	TARGET(data, size);
	return 0;
}
