/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/settings.h"

#include "base/fault.h"
#include "base/key_file.h"

#define GROUP "report"
#define LIMITS_GROUP "limits"

static const Wording missing = { { "chưa khai", "is not set" } };
static const Wording no_date = { { "không phải ngày dạng 2025-12-04",
				   "not a date such as 2025-12-04" } };
static const Wording no_year = { { "không phải năm dạng 2025", "not a year such as 2025" } };
static const Wording no_language = { { "phải là vi hoặc en", "must be vi or en" } };
static const Wording no_bytes = { { "không phải số byte", "not a number of bytes" } };
static const Wording no_line = { { "không phải số byte, từ 1000 đến 67108864",
				   "not a number of bytes, from 1000 to 67108864" } };
static const Wording no_columns = { { "không phải số cột, từ 10 đến 10000",
				      "not a number of columns, from 10 to 10000" } };

/* In the order of Limits. */
typedef struct LimitRule {
	const char *key;
	guint64 least, most;
	const Wording *trouble;
} LimitRule;

static const LimitRule limit_rules[] = {
	{ "file_bytes", 1, G_MAXINT32, &no_bytes },
	{ "line_bytes", 1000, 64 * 1024 * 1024, &no_line },
	{ "columns", 10, 10000, &no_columns },
};

void settings_free(Settings *settings)
{
	if (!settings)
		return;
	g_free(settings->path);
	g_free(settings->inbox);
	g_free(settings->template);
	g_free(settings->out);
	g_free(settings->confirmed);
	g_free(settings->stated);
	g_strfreev(settings->regions);
	g_free(settings);
}

/* The value as a path from the folder of the settings file. */
static gboolean read_path(GKeyFile *file, const Settings *settings, const char *key,
			  char **out_path, GError **error)
{
	g_autofree char *value = key_file_text(file, GROUP, key);
	g_autofree char *folder = g_path_get_dirname(settings->path);

	if (!value || !*value) {
		key_file_fault(error, settings->path, GROUP, key, &missing);
		return FALSE;
	}
	*out_path =
	    g_path_is_absolute(value) ? g_strdup(value) : g_build_filename(folder, value, NULL);
	return TRUE;
}

static gboolean read_template(GKeyFile *file, Settings *settings, const char *folder,
			      GError **error)
{
	g_autofree char *name = key_file_text(file, GROUP, "template");

	if (!read_path(file, settings, "template", &settings->template, error))
		return FALSE;
	if (g_file_test(settings->template, G_FILE_TEST_IS_DIR))
		return TRUE;
	g_free(settings->template);
	settings->template = g_build_filename(folder, name, NULL);
	if (g_file_test(settings->template, G_FILE_TEST_IS_DIR))
		return TRUE;
	fault_set(
	    error, FAULT_INPUT,
	    "%s: không có mẫu báo cáo '%s' (đã tìm cả trong %s); hãy chạy make install, hoặc ghi "
	    "đường dẫn",
	    "%s: no report template '%s' (also looked in %s); run make install, or write the "
	    "path",
	    settings->path, name, folder);
	return FALSE;
}

/* A path that need not be there; nothing is done then. */
static gboolean read_optional(GKeyFile *file, const Settings *settings, const char *key,
			      char **out_path, GError **error)
{
	return !g_key_file_has_key(file, GROUP, key, NULL) ||
	       read_path(file, settings, key, out_path, error);
}

static gboolean read_date(GKeyFile *file, Settings *settings, GError **error)
{
	g_autofree char *date = key_file_text(file, GROUP, "report_date");

	settings->report_date = date ? day_parse_iso(date) : DAY_NONE;
	if (settings->report_date != DAY_NONE)
		return TRUE;
	key_file_fault(error, settings->path, GROUP, "report_date", date ? &no_date : &missing);
	return FALSE;
}

/* The report on a year is often made when that year is over. */
static gboolean read_year(GKeyFile *file, Settings *settings, GError **error)
{
	g_autofree char *year = key_file_text(file, GROUP, "year");
	Period period;

	if (!year)
		return TRUE;
	if (!period_parse(year, &period) || period.first != period.last) {
		key_file_fault(error, settings->path, GROUP, "year", &no_year);
		return FALSE;
	}
	settings->year = period.first;
	return TRUE;
}

int settings_year(const Settings *settings)
{
	return settings->year ? settings->year : day_year(settings->report_date);
}

static gboolean read_language(GKeyFile *file, Settings *settings, GError **error)
{
	g_autofree char *key = key_file_text(file, GROUP, "language");
	int language = key ? language_find(key) : LANGUAGE_VI;

	if (language < 0) {
		key_file_fault(error, settings->path, GROUP, "language", &no_language);
		return FALSE;
	}
	settings->language = (Language)language;
	return TRUE;
}

static gboolean read_limits(GKeyFile *file, Settings *settings, GError **error)
{
	guint64 numbers[] = { LIMITS_OTHERWISE.file_bytes, LIMITS_OTHERWISE.line_bytes,
			      LIMITS_OTHERWISE.columns };

	for (gsize i = 0; i < G_N_ELEMENTS(limit_rules); i++) {
		const LimitRule *rule = &limit_rules[i];
		g_autofree char *text = key_file_text(file, LIMITS_GROUP, rule->key);

		if (!text || g_ascii_string_to_unsigned(text, 10, rule->least, rule->most,
							&numbers[i], NULL))
			continue;
		key_file_fault(error, settings->path, LIMITS_GROUP, rule->key, rule->trouble);
		return FALSE;
	}
	settings->limits = (Limits){ (gsize)numbers[0], (gsize)numbers[1], (guint)numbers[2] };
	return TRUE;
}

Settings *settings_read(const char *path, const char *template_folder, GError **error)
{
	static const char *const report_keys[] = { "inbox",  "template", "out",	    "report_date",
						   "year",   "language", "regions", "confirmed",
						   "stated", NULL };
	static const char *const limit_keys[] = { "file_bytes", "line_bytes", "columns", NULL };
	static const KeyRule rules[] = { { GROUP, report_keys },
					 { LIMITS_GROUP, limit_keys },
					 { 0 } };
	g_autoptr(GKeyFile) file = key_file_read(path, rules, error);
	g_autoptr(Settings) settings = g_new0(Settings, 1);

	if (!file)
		return NULL;
	settings->path = g_strdup(path);
	if (!read_path(file, settings, "inbox", &settings->inbox, error) ||
	    !read_path(file, settings, "out", &settings->out, error) ||
	    !read_template(file, settings, template_folder, error) ||
	    !read_date(file, settings, error) || !read_year(file, settings, error) ||
	    !read_language(file, settings, error) || !read_limits(file, settings, error))
		return NULL;
	if (!read_optional(file, settings, "confirmed", &settings->confirmed, error) ||
	    !read_optional(file, settings, "stated", &settings->stated, error))
		return NULL;
	settings->regions = key_file_list(file, GROUP, "regions", ",;");
	return g_steal_pointer(&settings);
}

Settings *settings_otherwise(const char *template, const char *template_folder, GError **error)
{
	g_autoptr(Settings) settings = g_new0(Settings, 1);

	settings->template =
	    template ? g_strdup(template) : g_build_filename(template_folder, "conference", NULL);
	settings->report_date = DAY_NONE;
	settings->language = LANGUAGE_VI;
	settings->regions = g_new0(char *, 1);
	settings->limits = LIMITS_OTHERWISE;
	if (g_file_test(settings->template, G_FILE_TEST_IS_DIR))
		return g_steal_pointer(&settings);
	fault_set(
	    error, FAULT_INPUT,
	    "%s: không có thư mục mẫu này; hãy chạy make install, hoặc dùng -c hay --template",
	    "%s: there is no such template; run make install, or use -c or --template",
	    settings->template);
	return NULL;
}
