/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/book_finish.h"

#include "base/fault.h"
#include "report/book/book_check.h"
#include "report/book/memory_file.h"

/* A workbook unpacks to some ten times its size. */
#define UNPACKED 16

/* A full temporary folder shows only here, as truncated parts; but that passes. */
static gboolean verify(GBytes *bytes, const GArray *counts, GError **error)
{
	g_autoptr(GError) trouble = NULL;

	if (book_check(bytes, counts, &trouble))
		return TRUE;
	if (memory_file_has_room(g_bytes_get_size(bytes) * UNPACKED))
		g_propagate_error(error, g_steal_pointer(&trouble));
	else
		fault_set(error, FAULT_LATER, "không đủ chỗ cho tệp tạm của bảng tính",
			  "no room for the temporary files of a workbook");
	return FALSE;
}

GBytes *book_finish(Sheets *sheets, GError **error)
{
	g_autoptr(GBytes) bytes = sheets_finish(sheets, error);
	g_autoptr(GArray) counts = sheets_counts(sheets);

	if (!bytes || !verify(bytes, counts, error))
		return NULL;
	return g_steal_pointer(&bytes);
}
