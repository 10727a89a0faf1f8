/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/table_row.h"

gboolean row_next(RecordReader *reader, Row *row)
{
	row->number++;
	return record_reader_next(reader, &row->record);
}

const char *row_text(const Row *row, int field)
{
	return field >= 0 && (guint)field < row->record.count ? row->record.fields[field].text : "";
}
