/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/fault.h"

#include <errno.h>

GQuark fault_quark(void)
{
	return g_quark_from_static_string("khuyencong-fault");
}

void fault_set(GError **error, Fault code, const char *vietnamese, const char *english, ...)
{
	g_autofree char *first = NULL, *second = NULL;
	va_list arguments;

	va_start(arguments, english);
	first = g_strdup_vprintf(vietnamese, arguments);
	va_end(arguments);
	va_start(arguments, english);
	second = g_strdup_vprintf(english, arguments);
	va_end(arguments);
	g_set_error(error, FAULT, code, "%s\n%s", first, second);
}

static Fault fault_of_errno(int errnum)
{
	switch (errnum) {
	case ENOENT:
	case ENOTDIR:
		return FAULT_INPUT;
	case EACCES:
	case EPERM:
	case EROFS:
		return FAULT_PERMISSION;
	case ENOSPC:
	case EDQUOT:
	case EMFILE:
	case ENFILE:
		return FAULT_LATER;
	default:
		return FAULT_IO;
	}
}

/* The texts of the system are English. */
static const char *reason_in_vietnamese(int errnum)
{
	static const struct {
		int errnum;
		const char *text;
	} reasons[] = {
		{ ENOENT, "không có tệp hoặc thư mục này" },
		{ ENOTDIR, "không phải là thư mục" },
		{ EACCES, "không có quyền" },
		{ EPERM, "không được phép" },
		{ EROFS, "chỉ đọc được, không ghi được" },
		{ ENOSPC, "hết chỗ trên đĩa" },
		{ EDQUOT, "hết hạn mức đĩa" },
		{ EFBIG, "tệp quá lớn" },
		{ EIO, "lỗi thiết bị" },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(reasons); i++)
		if (reasons[i].errnum == errnum)
			return reasons[i].text;
	return g_strerror(errnum);
}

void fault_set_errno(GError **error, int errnum, const Wording *what, const char *path)
{
	g_set_error(error, FAULT, fault_of_errno(errnum), "%s: %s (%s)\n%s: %s (%s)", path,
		    what->in[LANGUAGE_VI], reason_in_vietnamese(errnum), path,
		    what->in[LANGUAGE_EN], g_strerror(errnum));
}

void fault_prefix(GError **error, const char *subject)
{
	g_auto(GStrv) lines = NULL;
	g_autoptr(GString) message = g_string_new(NULL);

	if (!error || !*error)
		return;
	lines = g_strsplit((*error)->message, "\n", -1);
	for (guint i = 0; lines[i]; i++)
		g_string_append_printf(message, "%s%s: %s", i ? "\n" : "", subject, lines[i]);
	g_free((*error)->message);
	(*error)->message = g_strdup(message->str);
}

void fault_add(GError **error, const Wording *addition)
{
	g_auto(GStrv) lines = NULL;
	g_autoptr(GString) message = g_string_new(NULL);

	if (!error || !*error)
		return;
	lines = g_strsplit((*error)->message, "\n", LANGUAGES);
	for (guint i = 0; lines[i]; i++)
		g_string_append_printf(message, "%s%s; %s", i ? "\n" : "", lines[i],
				       addition->in[i]);
	g_free((*error)->message);
	(*error)->message = g_strdup(message->str);
}
