/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/chart/scale.h"

/* In quarters: 1, 2, 2.5 and 5 times a power of ten. */
static const int quarters[] = { 4, 8, 10, 20 };

Scale scale_make(int64_t largest, int most)
{
	g_assert(most >= 1);
	if (largest <= 0)
		return (Scale){ 0, 0 };
	for (int64_t power = 1;; power *= 10) {
		for (gsize i = 0; i < G_N_ELEMENTS(quarters); i++) {
			/* A step of 2.5 đồng is none. */
			int64_t step = power / 4 * quarters[i] + power % 4 * quarters[i] / 4;

			if ((power == 1 && quarters[i] == 10) || largest / step > most)
				continue;
			return (Scale){ step, (int)(largest / step) };
		}
	}
}
