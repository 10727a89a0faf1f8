/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/issue/confirmation.h"

#include "base/day.h"
#include "base/text.h"
#include "catalog/register.h"

#include <string.h>

enum { CODE, FILE_NAME, LINE, VALUE, BY, DATE, WHY };

static const char *const columns[] = { "code", "file", "line", "value", "by", "date", "why", NULL };

/* Why a row confirms nothing; in the order in which they are asked. */
typedef enum Flaw {
	FLAW_NONE,
	FLAW_CODE,
	FLAW_ERROR,
	FLAW_NOTE,
	FLAW_LINE,
	FLAW_PERSON,
	FLAW_DATE,
	FLAW_IDLE
} Flaw;

/* {{code}} is what the row says of it. */
static const Wording flaws[] = {
	[FLAW_CODE] = { { "không có mã '{{code}}'; xem khuyencong explain",
			  "there is no code '{{code}}'; see khuyencong explain" } },
	[FLAW_ERROR] = { { "{{code}} là lỗi nên không xác nhận được; xin sửa số liệu rồi gửi lại "
			   "tệp",
			   "{{code}} is an error and cannot be confirmed; please have the data "
			   "corrected and sent again" } },
	[FLAW_NOTE] = { { "{{code}} chỉ là ghi chú, không cần xác nhận; xin bỏ dòng này",
			  "{{code}} is only a note and needs no confirmation; please delete this "
			  "row" } },
	[FLAW_LINE] = { { "cột line phải là số dòng, 0 là cả tệp",
			  "the column line must be the number of a line, 0 for the whole file" } },
	[FLAW_PERSON] = { { "cần ghi ai xác nhận (by) và vì sao (why)",
			    "who confirms it (by) and why (why) must be stated" } },
	[FLAW_DATE] = { { "cột date phải là ngày dạng 2025-12-01",
			  "the column date must be a day such as 2025-12-01" } },
	[FLAW_IDLE] = { { "không có cảnh báo {{code}} nào như vậy nữa; xin kiểm tra tệp, dòng, giá "
			  "trị, hoặc bỏ dòng này",
			  "there is no such warning {{code}} any more; please check file, line and "
			  "value, or delete this row" } },
};

typedef struct Confirmation {
	IssueCode code;
	int line;
	Flaw flaw; /* FLAW_IDLE until it has confirmed something */
} Confirmation;

struct Confirmations {
	CsvTable *table;
	GArray *rows; /* Confirmation, as those of the table */
};

void confirmations_free(Confirmations *confirmations)
{
	if (!confirmations)
		return;
	csv_table_free(confirmations->table);
	g_array_unref(confirmations->rows);
	g_free(confirmations);
}

static Flaw judge_code(const char *name, IssueCode *out_code)
{
	static const Flaw by_severity[] = {
		[SEVERITY_ERROR] = FLAW_ERROR,
		[SEVERITY_WARNING] = FLAW_NONE,
		[SEVERITY_NOTE] = FLAW_NOTE,
	};
	int code = issue_code_find(name);

	if (code < 0)
		return FLAW_CODE;
	*out_code = (IssueCode)code;
	return by_severity[issue_rule(*out_code)->severity];
}

static Confirmation judge_row(const CsvTable *table, guint row)
{
	Confirmation confirmation = { 0 };
	const char *line = csv_table_cell(table, row, LINE);
	guint64 number = 0;

	confirmation.flaw = judge_code(csv_table_cell(table, row, CODE), &confirmation.code);
	if (confirmation.flaw != FLAW_NONE)
		return confirmation;
	if (!g_ascii_string_to_unsigned(line, 10, 0, G_MAXINT, &number, NULL))
		confirmation.flaw = FLAW_LINE;
	else if (!*csv_table_cell(table, row, BY) || !*csv_table_cell(table, row, WHY))
		confirmation.flaw = FLAW_PERSON;
	else if (day_parse_iso(csv_table_cell(table, row, DATE)) == DAY_NONE)
		confirmation.flaw = FLAW_DATE;
	else
		confirmation.flaw = FLAW_IDLE;
	confirmation.line = (int)number;
	return confirmation;
}

Confirmations *confirmations_read(const char *path, GError **error)
{
	g_autofree char *folder = g_path_get_dirname(path), *file = g_path_get_basename(path);
	CsvTable *table = register_read(folder, file, columns, error);
	Confirmations *confirmations;

	if (!table)
		return NULL;
	confirmations = g_new0(Confirmations, 1);
	confirmations->table = table;
	confirmations->rows = g_array_new(FALSE, FALSE, sizeof(Confirmation));
	for (guint i = 0; i < csv_table_rows(table); i++) {
		Confirmation confirmation = judge_row(table, i);

		g_array_append_val(confirmations->rows, confirmation);
	}
	return confirmations;
}

/* The value of an issue as either language shows it. */
static gboolean shows(const Issue *issue, const char *value)
{
	for (int l = 0; l < LANGUAGES; l++) {
		g_autofree char *text = issue_text_in(issue->value, (Language)l);

		if (g_strcmp0(text, value) == 0)
			return TRUE;
	}
	return FALSE;
}

/* A file that was looked at by its path is the one of that name in the inbox. */
static const char *name_of(const char *file)
{
	const char *slash = strrchr(file, '/');

	return slash ? slash + 1 : file;
}

static gboolean matches(const CsvTable *table, guint row, const Confirmation *confirmation,
			const Issue *issue)
{
	g_autofree char *value = issue_text(csv_table_cell(table, row, VALUE));

	return issue->code == confirmation->code && issue->line == confirmation->line &&
	       strcmp(name_of(issue->file), csv_table_cell(table, row, FILE_NAME)) == 0 &&
	       (!*value || shows(issue, value));
}

static void apply(Confirmations *confirmations, guint row, IssueList *list)
{
	const CsvTable *table = confirmations->table;
	Confirmation *confirmation = &g_array_index(confirmations->rows, Confirmation, row);

	if (confirmation->flaw != FLAW_NONE && confirmation->flaw != FLAW_IDLE)
		return;
	for (guint i = 0; list->counts[confirmation->code] > 0 && i < list->kept->len; i++) {
		Issue *issue = list->kept->pdata[i];

		if (!matches(table, row, confirmation, issue))
			continue;
		issue_list_confirm(list, issue, csv_table_cell(table, row, BY),
				   csv_table_cell(table, row, DATE),
				   csv_table_cell(table, row, WHY));
		confirmation->flaw = FLAW_NONE;
	}
}

void confirmations_apply(Confirmations *confirmations, IssueList *list)
{
	for (guint row = 0; row < confirmations->rows->len; row++)
		apply(confirmations, row, list);
}

static char *code_of_row(const char *name, gpointer data)
{
	return strcmp(name, "code") == 0 ? text_escape(data) : NULL;
}

GPtrArray *confirmations_idle(const Confirmations *confirmations, Language language)
{
	GPtrArray *idle = g_ptr_array_new_with_free_func(g_free);

	for (guint i = 0; i < confirmations->rows->len; i++) {
		Flaw flaw = g_array_index(confirmations->rows, Confirmation, i).flaw;
		g_autofree char *code = g_strdup(csv_table_cell(confirmations->table, i, CODE));
		g_autofree char *place = csv_table_place(confirmations->table, i);
		g_autofree char *said = NULL, *unknown = NULL;

		if (flaw == FLAW_NONE)
			continue;
		said = text_fill(flaws[flaw].in[language], code_of_row, code, &unknown);
		g_ptr_array_add(idle, g_strdup_printf("%s: %s", place, said));
	}
	return idle;
}
