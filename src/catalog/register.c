/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "catalog/register.h"

#include "base/whole_file.h"

#include <string.h>

CsvTable *register_read(const char *folder, const char *file, const char *const *columns,
			GError **error)
{
	g_autofree char *path = g_build_filename(folder, file, NULL);
	g_autofree char *text = whole_file_read_text(path, error);
	g_autoptr(GBytes) bytes = NULL;

	if (!text)
		return NULL;
	bytes = g_bytes_new_static(text, strlen(text));
	return csv_table_read(bytes, path, columns, CSV_TYPED, error);
}
