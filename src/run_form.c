/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "run_form.h"

#include "base/fault.h"
#include "base/file_publish.h"
#include "report/book/form_book.h"
#include "report/form.h"
#include "report/text/form_csv.h"

#include <errno.h>
#include <glib/gstdio.h>

static gboolean make_folder(const char *path, GError **error)
{
	static const Wording what = { { "không tạo được thư mục", "the folder cannot be made" } };

	if (g_mkdir(path, 0755) == 0 || errno == EEXIST)
		return TRUE;
	fault_set_errno(error, errno, &what, path);
	return FALSE;
}

/* Both files are made before either is written, so that one does not come without the other. */
static gboolean publish_form(const Form *form, const FormTask *task, const GPtrArray *paths,
			     GError **error)
{
	g_autoptr(GBytes) book = form_book_write(form, error);
	g_autoptr(GBytes) text = form_csv_write(form);

	if (!book || !make_folder(task->folder, error))
		return FALSE;
	for (guint i = 0; i < paths->len; i++)
		if (!task->replace && !file_publish_is_free(paths->pdata[i], error))
			return FALSE;
	return file_publish(paths->pdata[0], book, task->replace, error) &&
	       file_publish(paths->pdata[1], text, task->replace, error);
}

GPtrArray *run_form(const Settings *settings, const FormTask *task, GError **error)
{
	FormRequest request = { settings->template, settings->language, settings->report_date,
				task->place, task->year };
	g_autoptr(Catalog) catalog = catalog_read(settings->template, error);
	g_autoptr(Form) form = catalog ? form_read(&request, catalog, error) : NULL;
	g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);

	if (!form)
		return NULL;
	g_ptr_array_add(paths, g_strdup_printf("%s/%s.xlsx", task->folder, form->stem));
	g_ptr_array_add(paths, g_strdup_printf("%s/%s.csv", task->folder, form->stem));
	return publish_form(form, task, paths, error) ? g_steal_pointer(&paths) : NULL;
}
