/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/language.h"

#include <string.h>

static const char *const keys[LANGUAGES] = { "vi", "en" };

const char *language_key(Language language)
{
	return keys[language];
}

int language_find(const char *key)
{
	for (int i = 0; key && i < LANGUAGES; i++)
		if (strcmp(keys[i], key) == 0)
			return i;
	return -1;
}
