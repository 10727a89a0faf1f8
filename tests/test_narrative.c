/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts: what their names mean, that nothing wrong in them is printed, and what they become. */
#include "unit.h"

#include "section_fixture.h"

#include "base/fault.h"
#include "report/text/narrative.h"
#include "report/text/narrative_texts.h"

#include <glib/gstdio.h>

/* What the texts of these tests may ask for beside facts and labels. */
static const char names_of_tests[] =
    TOP "[condition rises]\nholds=growth(planned).total > 0\n"
	"[condition falls]\nholds=growth(planned).total < 0\n"
	"[condition behind]\nholds=rate.national < rate.local\n"
	"[list sources]\nrows=source\ncolumns=implemented\n"
	"[list counted]\nrows=source\ncolumns=projects\n"
	"[list provinces]\nscope=region\nrows=place\ncolumns=projects\n"
	"[list all-provinces]\nscope=region\nrows=place\nempty=keep\ncolumns=jobs\n"
	"[list kinds]\nrows=kind\ncolumns=projects\n"
	"[list spans]\nrows=place, period\nperiods=spans\ncolumns=projects\n"
	"[list targets]\nrows=place, period, programme\ncolumns=target\n";

static Template *read_names(const Books *books, const char *folder, const char *text)
{
	g_autoptr(GError) error = NULL;
	Template *template;

	g_free(put_file(folder, "report.ini", text));
	template = template_read(folder, books->catalog->columns, &error);
	if (!template)
		fail_msg("%s", error->message);
	return template;
}

/* @text as the whole of both languages. */
static MustacheSet *read_texts(const Books *books, const char *folder, const Template *template,
			       const char *text, GError **error)
{
	g_free(put_file(folder, "text/report.vi.mustache", text));
	g_free(put_file(folder, "text/report.en.mustache", text));
	return narrative_texts_read(folder, template, books->catalog->columns, error);
}

/* The report of @scope with @text as its text. */
static Report *write_text(const Books *books, const char *folder, const Scope *scope,
			  const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = read_names(books, folder, names_of_tests);
	g_autoptr(MustacheSet) texts = read_texts(books, folder, template, text, &error);
	Report *report = report_new(scope->language);

	if (!texts)
		fail_msg("%s", error->message);
	report->title = g_strdup("A & B");
	if (!narrative_build(texts, template, scope, report, &error))
		fail_msg("%s", error->message);
	return report;
}

static char *text_of(GBytes *bytes)
{
	g_autoptr(GBytes) owned = bytes;

	return g_strndup(g_bytes_get_data(owned, NULL), g_bytes_get_size(owned));
}

static void refused_texts(void **state)
{
	static const struct {
		const char *text;
		const char *words; /* behind the path of report.en or report.vi */
	} rows[] = {
		{ "{{plannd}}\n", "mustache:1: plannd: there is no 'plannd'; is it 'planned'?" },
		{ "a\nb\n{{grwth(planned)}}\n", "mustache:3: grwth(planned): there is no 'grwth'" },
		{ "{{planned.both}}\n", "mustache:1: planned.both: there is no 'both'" },
		{ "{{rate?round}}\n", "mustache:1: rate?round: no such basis 'round'" },
		{ "{{#rise}}{{/rise}}\n",
		  "mustache:1: there is no fact, label, condition or list 'rise'; is it 'rises'?" },
		{ "{{rises}}\n", "mustache:1: 'rises' only opens a section" },
		{ "{{sources}}\n", "mustache:1: 'sources' only opens a section" },
		{ "{{notes}}\n", "mustache:1: 'notes' only opens a section" },
		{ "{{row}}\n", "mustache:1: 'row' is only there within a list" },
		{ "{{#rises}}{{last}}{{/rises}}\n", "mustache:1: 'last' is only there within" },
		{ "{{.}}\n", "mustache:1: .: there is no ''" },
		{ "{{#planned}}\n", "mustache:1: " },
		{ "{{> other}}\n", "mustache:1: " },
		{ "{{> report.vi}}\n", "mustache:1: " },
		/* what data will never reach is checked as well */
		{ "{{#rises}}{{#falls}}{{plannd}}{{/falls}}{{/rises}}\n", "mustache:1: plannd: " },
	};
	g_autoptr(Books) books = books_new();
	g_autoptr(Template) template = read_names(books, *state, names_of_tests);

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autoptr(MustacheSet) texts =
		    read_texts(books, *state, template, rows[i].text, &error);

		if (texts || !g_error_matches(error, FAULT, FAULT_SETTINGS))
			fail_msg("row %zu: '%s' is accepted", i, rows[i].text);
		if (!strstr(error->message, rows[i].words))
			fail_msg("row %zu: %s", i, error->message);
	}
}

/* A name means one thing. */
static void refused_names(void **state)
{
	static const struct {
		const char *names, *words;
	} rows[] = {
		{ "[condition planned]\nholds=planned > 0\n", "'planned' has the name of a fact" },
		{ "[condition rate]\nholds=planned > 0\n", "'rate' has the name of a fact" },
		{ "[list year]\nrows=source\ncolumns=planned\n", "'year' has the name of a fact" },
		{ "[list row]\nrows=source\ncolumns=planned\n", "'row' has the name of a fact" },
		{ "[list notes]\nrows=source\ncolumns=planned\n", "'notes' has the name" },
		{ "[list a]\nrows=source\ncolumns=planned\n[condition a]\nholds=planned > 0\n",
		  "'a' is a condition and a list" },
	};
	g_autoptr(Books) books = books_new();

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GError) error = NULL;
		g_autofree char *names = g_strconcat(TOP, rows[i].names, NULL);
		g_autoptr(Template) template = read_names(books, *state, names);
		g_autoptr(MustacheSet) texts = read_texts(books, *state, template, "a\n", &error);

		if (texts)
			fail_msg("row %zu is accepted", i);
		if (!strstr(error->message, rows[i].words))
			fail_msg("row %zu: %s", i, error->message);
	}
}

static void refused_folders(void **state)
{
	g_autoptr(Books) books = books_new();
	g_autoptr(Template) template = read_names(books, *state, names_of_tests);
	g_autofree char *path = NULL;
	g_autoptr(GError) error = NULL;

	/* a template without texts is one without texts */
	assert_null(narrative_texts_read(*state, template, books->catalog->columns, &error));
	assert_null(error);
	/* but what stands there and is no folder is not nothing */
	path = put_file(*state, "text", "a\n");
	assert_null(narrative_texts_read(*state, template, books->catalog->columns, &error));
	assert_true(g_error_matches(error, FAULT, FAULT_INPUT));
	g_clear_error(&error);
	assert_int_equal(g_unlink(path), 0);
	g_free(put_file(*state, "text/report.vi.mustache", "a\n"));
	assert_null(narrative_texts_read(*state, template, books->catalog->columns, &error));
	assert_true(g_error_matches(error, FAULT, FAULT_SETTINGS));
	assert_non_null(strstr(error->message, "there is no file report.en.mustache"));
}

static void sentences(void **state)
{
	static const struct {
		const char *place, *text, *vi, *en;
	} rows[] = {
		/* values are exact, and say their unit */
		{ "CENTRAL", "{{planned.total}}", "60.840 triệu đồng", "60,840 million đồng" },
		{ "CENTRAL", "{{growth(planned).total}}, {{|growth(planned).local|}}",
		  "+16,94%, 4,92%", "+16.94%, 4.92%" },
		{ "CENTRAL", "{{rate.national?total-plan,truncated}} {{rate.national}}",
		  "12,77% 68,35%", "12.77% 68.35%" },
		/* what has to be known of a value stands in words, or has a mark */
		{ "CENTRAL", "{{index(implemented).total}}", "133,59% (ước tính)",
		  "133.59% (estimate)" },
		{ "38", "{{support@2021-2025}}", "ít nhất 29.000 triệu đồng",
		  "at least 29,000 million đồng" },
		{ "82", "{{support@-1}}", "khoảng 5.000 triệu đồng", "about 5,000 million đồng" },
		{ "68", "{{projects@2024-2025}}", "67†", "67†" },
		{ "VN", "{{implemented}}", "97.957 triệu đồng‡", "97,957 million đồng‡" },
		/* so has what is none */
		{ "CENTRAL", "{{jobs}}", "chưa có số liệu", "not reported" },
		{ "CENTRAL", "{{planned.national@-1}}", "không có", "none" },
		{ "CENTRAL", "{{rate.national@-1}}", "không có kế hoạch để tính",
		  "without a plan to compute from" },
		{ "CENTRAL", "{{growth(planned).national}}", "mới có", "new" },
		{ "VN", "{{growth(planned)}}", "không so sánh được", "not comparable" },
		{ "CENTRAL", "{{weekly@-1}}", "không tính vì năm đã hết",
		  "not computed since the year is over" },
		{ "68", "{{concentration(projects)}}", "không tính vì chưa đến bốn nơi có số",
		  "not computed since fewer than four places have any" },
		/* of so many places so many needs no mark */
		{ "CENTRAL", "{{reporters(projects)}}", "1/11", "1/11" },
		/* a section over a value: it is known, be it zero */
		{ "CENTRAL", "{{#planned}}yes{{/planned}}{{^planned}}no{{/planned}}", "yes",
		  "yes" },
		{ "CENTRAL",
		  "{{#implemented.national@-1}}{{implemented.national@-1}}{{/"
		  "implemented.national@-1}}",
		  "0 triệu đồng", "0 million đồng" },
		{ "CENTRAL", "{{#jobs}}yes{{/jobs}}{{^jobs}}no{{/jobs}}", "no", "no" },
		{ "CENTRAL", "{{#growth(planned).national}}yes{{/growth(planned).national}}", "",
		  "" },
		/* a condition turns a sentence, or takes it away */
		{ "CENTRAL", "{{#rises}}up{{/rises}}{{#falls}}down{{/falls}}", "up", "up" },
		{ "SOUTH", "{{#rises}}up{{/rises}}{{#falls}}down{{/falls}}", "", "" },
		/* in a section of a name that begins like a source */
		{ "CENTRAL", "{{#planned}}{{#behind}}behind{{/behind}}{{/planned}}", "behind",
		  "behind" },
		/* an estimate bears out nothing */
		{ "NORTH", "{{#behind}}behind{{/behind}}{{^behind}}silent{{/behind}}", "silent",
		  "silent" },
		/* lists: rows have their own values and labels */
		{ "CENTRAL",
		  "{{#sources}}{{number}} {{row}} {{rate}}{{^last}}; {{/last}}{{/sources}}",
		  "1 Khuyến công địa phương 79,33%; 2 Khuyến công quốc gia 68,35%",
		  "1 Local 79.33%; 2 National 68.35%" },
		{ "CENTRAL",
		  "{{#provinces}}{{place}} {{as-of}} {{projects}} {{year}}{{/provinces}}",
		  "Lâm Đồng 04/12/2025 38 2025", "Lam Dong 4 December 2025 38 2025" },
		{ "CENTRAL",
		  "{{#provinces}}{{#only}}one{{/only}}{{#first}}first{{/first}}{{/provinces}}",
		  "onefirst", "onefirst" },
		{ "VN", "{{#provinces}}{{place}}{{/provinces}}{{^provinces}}none{{/provinces}}",
		  "none", "none" },
		/* lists in a row are of its place and its source */
		{ "CENTRAL",
		  "{{#provinces}}{{#counted}}{{projects}}{{#kinds}} {{row}} {{projects}}{{/kinds}};"
		  "{{/counted}}{{/provinces}}",
		  "33;5 Đề án nhóm 3 Đề án cá biệt 2;", "33;5 Group project 3 Single project 2;" },
		{ "CENTRAL",
		  "{{#all-provinces}}{{#reported}}{{place}} {{/reported}}{{/all-provinces}}",
		  "Thanh Hóa Lâm Đồng", "Thanh Hoa Lam Dong" },
		{ "CENTRAL", "{{#spans}}{{place}} {{period}} {{projects}}; {{/spans}}",
		  "Thanh Hóa 2021–2025 85; Lâm Đồng 2024–2025 67†;",
		  "Thanh Hoa 2021–2025 85; Lam Dong 2024–2025 67†;" },
		/* names inside a sentence; that of a place does not change */
		{ "CENTRAL", "{{#sources}}{{row-inside}}{{^last}}; {{/last}}{{/sources}}",
		  "khuyến công địa phương; khuyến công quốc gia", "local; national" },
		{ "CENTRAL", "{{#provinces}}{{row-inside}}{{/provinces}}", "Lâm Đồng", "Lam Dong" },
		{ "NORTH", "{{#targets}}{{row}}/{{row-inside}} {{/targets}}",
		  "Giá trị sản xuất (triệu đồng)/giá trị sản xuất Việc làm/việc làm",
		  "Output value (million đồng)/output value Jobs/jobs" },
		/* two bases in one text are told apart where they stand */
		{ "CENTRAL",
		  "{{rate.national}} {{rate.national?total-plan,truncated}}\n"
		  "{{#notes}}\n{{.}}\n{{/notes}}\n",
		  "68,35% 12,77%\nĐịa giới và khu vực theo ngày 04/12/2025; tỷ lệ tính trên kế "
		  "hoạch của chính nguồn đó, hoặc trên tổng kế hoạch của hai nguồn ở chỗ có ghi; "
		  "làm tròn số học, hoặc cắt bỏ phần lẻ ở chỗ có ghi.\nSố liệu của 11 tháng năm "
		  "2025 chưa đủ năm, không so trực tiếp với cả năm trước.",
		  "68.35% 12.77%\nTerritory and regions as of 4 December 2025; rates are shares of "
		  "the source's own plan or, where it is said, of the plan of both sources; "
		  "rounded half-up or, where it is said, truncated.\nFigures for 11 months of 2025 "
		  "are not of a whole year and not to be held against one." },
		/* a place of the past says so */
		{ "NORTH",
		  "{{#targets}}{{#last}}{{place}}, {{row}} {{target}}{{/last}}{{/targets}}",
		  "Lào Cai (trước sắp xếp), Việc làm 3.000",
		  "Lao Cai (before the merger), Jobs 3,000" },
		/* labels */
		{ "CENTRAL", "{{#next-host}}{{next-host}}{{/next-host}} {{next-programme}}",
		  "Hà Tĩnh 2026–2030", "Ha Tinh 2026–2030" },
		{ "SOUTH", "{{#next-host}}{{next-host}}{{/next-host}}{{^next-host}}?{{/next-host}}",
		  "?", "?" },
		/* the notes tell what the text before them needs */
		{ "68", "{{projects@2024-2025}}\n{{#notes}}\n{{.}}\n{{/notes}}\n",
		  "67†\n"
		  "Địa giới và khu vực theo ngày 04/12/2025.\n"
		  "Số liệu của giai đoạn 2024–2025 chưa đủ năm, không so trực tiếp với cả năm "
		  "trước.\n"
		  "†: tổng chưa đủ, thiếu số liệu của: Lâm Đồng 2024 (Khuyến công quốc gia).",
		  "67†\n"
		  "Territory and regions as of 4 December 2025.\n"
		  "Figures for 2024–2025 are not of a whole year and not to be held against one.\n"
		  "†: incomplete sum; not reported by: Lam Dong 2024 (National)." },
		/* one blank line is enough, and none at the ends */
		{ "CENTRAL", "\n\na\n\n{{#falls}}\nb\n{{/falls}}\n\n\nc\n\n", "a\n\nc", "a\n\nc" },
		/* a heading under which nothing is left goes as well, but for the title */
		{ "CENTRAL",
		  "# T\n\n## A\n\n{{#falls}}\nb\n{{/falls}}\n## B\n\n### C\n\nc\n\n### D\n\n"
		  "## E\n#1\n## F\n",
		  "# T\n\n## B\n\n### C\n\nc\n\n## E\n#1",
		  "# T\n\n## B\n\n### C\n\nc\n\n## E\n#1" },
		{ "CENTRAL", "# T\n## A\n", "# T", "# T" },
		{ "CENTRAL", "- a\n\n- b\n\nc\n\n- d\n", "- a\n- b\n\nc\n\n- d",
		  "- a\n- b\n\nc\n\n- d" },
	};
	g_autoptr(Books) books = books_of_conference();

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		const char *const wanted[LANGUAGES] = { rows[i].vi, rows[i].en };

		for (int language = 0; language < LANGUAGES; language++) {
			Scope scope = scope_of(books, rows[i].place, (Language)language);
			g_autoptr(Report) report = write_text(books, *state, &scope, rows[i].text);
			g_autofree char *text = g_strchomp(g_strdup(report->text));

			if (strcmp(text, wanted[language]) != 0)
				fail_msg("row %zu: %s: '%s'", i, rows[i].text, text);
		}
	}
}

/* What a sender calls a project is no markup, wherever it stands in a line. */
static void names_are_no_markup(void **state)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Books) books =
	    books_of("2025-12-04", "place,period,as_of,source,project,planned\n"
				   "Huế,2025,30/11/2025,local,- a,1\n"
				   "Huế,2025,30/11/2025,local,1. b,2\n"
				   "Huế,2025,30/11/2025,local,<i>c</i> **d** {{planned}},3\n"
				   "Huế,2025,30/11/2025,local,---,4\n");
	Scope scope = scope_of(books, "46", LANGUAGE_EN);
	g_autoptr(Template) template =
	    read_names(books, *state, TOP "[list named]\nrows=project\ncolumns=planned\n");
	g_autoptr(MustacheSet) texts =
	    read_texts(books, *state, template, "{{#named}}\na\n{{row}}\n\n{{/named}}\n", &error);
	g_autoptr(Report) report = report_new(LANGUAGE_EN);

	assert_non_null(texts);
	assert_true(narrative_build(texts, template, &scope, report, &error));
	assert_string_equal(report->text, "a\n\\- a\n\na\n\\---\n\na\n1\\. b\n\n"
					  "a\n\\<i\\>c\\</i\\> \\*\\*d\\*\\* {{planned}}\n");
}

/* Each number states a fact that counts as printed. */
static void numbers(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_VI);
	g_autoptr(Report) report = write_text(
	    books, *state, &scope,
	    "{{year}} {{#falls}}{{planned.local}}{{/falls}}{{planned.total}} {{#sources}}{{rate}} "
	    "{{/sources}}");
	g_autofree char *table = text_of(narrative_numbers(report));
	g_autoptr(GPtrArray) facts = fact_store_list(books->store);

	assert_string_equal(
	    table + strlen("\xef\xbb\xbf"),
	    "printed,fact\n"
	    "60.840 triệu đồng,planned/CENTRAL/2025/2025-11-30/total\n"
	    "\"79,33%\",\"rate(implemented, planned)/CENTRAL/2025/2025-11-30/local\"\n"
	    "\"68,35%\",\"rate(implemented, "
	    "planned)/CENTRAL/2025/2025-11-30/national\"\n");
	assert_int_equal(facts->len, 3);
}

static void html(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	Scope scope = scope_of(books, "CENTRAL", LANGUAGE_EN);
	g_autoptr(Report) report =
	    write_text(books, *state, &scope,
		       "# {{place}}\n\n- **{{planned}}**\n\n<script>x</script>\n\nA < B & C\n");
	g_autofree char *page = text_of(narrative_html(report));

	assert_non_null(strstr(page, "<html lang=\"en\">"));
	assert_non_null(strstr(page, "<title>A &amp; B</title>"));
	assert_non_null(strstr(page,
			       "<h1>the Central – Central Highlands region</h1>\n<ul>\n<li><strong>"
			       "60,840 million đồng</strong></li>\n</ul>\n"));
	assert_non_null(strstr(page, "<p>A &lt; B &amp; C</p>"));
	assert_null(strstr(page, "script"));
}

/* Invented figures say so first, whatever the text says; labels cannot become markup. */
static void warning_and_markup(void **state)
{
	g_autoptr(Books) books = books_of_conference();
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = read_names(books, *state, names_of_tests);
	g_autoptr(MustacheSet) texts = read_texts(books, *state, template, "{{place}}\n", &error);
	Place place = *books_place(books, "CENTRAL");
	static char name[] = "A*B* [c](d) <e> `f` #g";
	Scope scope = { .store = books->store, .place = &place, .year = 2025 };
	g_autoptr(Report) report = report_new(LANGUAGE_VI);
	g_autofree char *page = NULL;

	place.name[LANGUAGE_VI] = name;
	report->title = g_strdup("T");
	report->illustrative = g_strdup("INVENTED");
	assert_true(narrative_build(texts, template, &scope, report, &error));
	page = text_of(narrative_html(report));
	assert_string_equal(report->text,
			    "**INVENTED**\n\nA\\*B\\* \\[c\\](d) \\<e\\> \\`f\\` \\#g\n");
	assert_non_null(strstr(page, "<p>A*B* [c](d) &lt;e&gt; `f` #g</p>"));
}

/* The delivered texts on @place, Vietnamese. */
static char *conference_text(const Books *books, const char *place)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(Template) template = read_conference(books);
	g_autoptr(MustacheSet) texts =
	    narrative_texts_read("templates/conference", template, books->catalog->columns, &error);
	Scope scope = scope_of(books, place, LANGUAGE_VI);
	g_autoptr(Report) report = report_new(LANGUAGE_VI);

	if (!texts || !narrative_build(texts, template, &scope, report, &error))
		fail_msg("%s", error->message);
	return g_strdup(report->text);
}

/* What the published report of the conference states, on its basis and on the default one. */
static void published_statements(void **state)
{
	static const struct {
		const char *place, *statement;
	} rows[] = {
		{ "CENTRAL", "lần thứ 14, ngày 04/12/2025, Đà Nẵng" },
		{ "CENTRAL",
		  "Năm 2024, không có hoạt động khuyến công quốc gia nào được thực hiện" },
		{ "CENTRAL", "thực hiện 43.735 triệu đồng, bằng 84,06% kế hoạch của nguồn này "
			     "(52.026 triệu đồng)" },
		{ "CENTRAL", "60.840 triệu đồng, tăng 16,94% so với kế hoạch năm 2024" },
		{ "CENTRAL", "vốn địa phương 49.465 triệu đồng (giảm 4,92%)" },
		{ "CENTRAL", "vốn quốc gia 11.375 triệu đồng (năm 2024 không có)" },
		{ "CENTRAL", "11 tháng năm 2025 là 47.017 triệu đồng" },
		{ "CENTRAL", "bằng 77,28% kế hoạch cả năm của hai nguồn" },
		{ "CENTRAL", "bằng 133,59% (ước tính) so với cùng kỳ năm 2024" },
		{ "CENTRAL", "thực hiện 7.775 triệu đồng, bằng 68,35% kế hoạch của nguồn này" },
		{ "CENTRAL", "thực hiện 39.242 triệu đồng, bằng 79,33% kế hoạch của nguồn này" },
		{ "CENTRAL", "chia cho **tổng kế hoạch hai nguồn** và bỏ phần lẻ" },
		{ "CENTRAL", "vốn quốc gia là 12,77%, vốn địa phương là 64,50%, cộng hai nguồn là "
			     "77,27%" },
		{ "CENTRAL", "Mức hoàn thành kế hoạch của vốn quốc gia thấp hơn vốn địa phương" },
		{ "CENTRAL", "điều chỉnh kế hoạch cuối năm, trong tháng 12" },
		{ "CENTRAL", "- Mô hình trình diễn; chuyển giao công nghệ, máy móc; sản xuất sạch "
			     "hơn; xử lý ô nhiễm" },
		{ "CENTRAL", "- Phát triển sản phẩm công nghiệp nông thôn" },
		{ "CENTRAL", "- Liên doanh, liên kết, cụm công nghiệp, chuỗi giá trị" },
		{ "CENTRAL", "- Nhân lực, năng lực quản lý, tư vấn, trợ giúp" },
		{ "CENTRAL", "- Thông tin, tuyên truyền" },
		{ "CENTRAL", "- Nâng cao năng lực tổ chức thực hiện" },
		{ "CENTRAL",
		  "**Thanh Hóa**. Giai đoạn 2021–2025: 85 đề án, kinh phí hỗ trợ ít nhất "
		  "29.000 triệu đồng" },
		{ "CENTRAL", "chương trình khuyến công địa phương giai đoạn 2026–2030" },
		{ "CENTRAL", "đơn vị đăng cai: Hà Tĩnh" },
		/* the other statements, of provinces */
		{ "CENTRAL",
		  "khuyến công quốc gia: 5 đề án (3 đề án nhóm, 2 đề án cá biệt), hỗ trợ "
		  "3.700 triệu đồng, 13 cơ sở" },
		{ "CENTRAL", "trong đó khuyến công địa phương: 33 đề án, hỗ trợ 3.000 triệu đồng" },
		{ "CENTRAL", "Năm 2024: 29† đề án, kinh phí hỗ trợ 4.800 triệu đồng†" },
		{ "CENTRAL", "Giai đoạn 2024–2025: 67† đề án, kinh phí hỗ trợ 11.500 triệu đồng†" },
		{ "SOUTH",
		  "Năm 2024: 14 đề án, kinh phí hỗ trợ khoảng 5.000 triệu đồng, 18 cơ sở" },
		{ "SOUTH", "Năm 2024, đào tạo 59 lao động, tập huấn cho 74 cơ sở (3 lớp)" },
		{ "SOUTH", "6 đề án, kinh phí hỗ trợ 1.600 triệu đồng, 7 cơ sở" },
		{ "NORTH", "Giai đoạn 2021–2023: 44† đề án, kinh phí hỗ trợ 6.047,5 triệu đồng†" },
		{ "NORTH", "giá trị sản xuất: mục tiêu 5.310.000 triệu đồng" },
		{ "NORTH", "việc làm: mục tiêu 3.000" },
	};
	g_autoptr(Books) books = books_of_conference();

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autofree char *text = conference_text(books, rows[i].place);

		if (!strstr(text, rows[i].statement))
			fail_msg("row %zu: '%s' is not in\n%s", i, rows[i].statement, text);
	}
}

/* Other figures, other sentences: what no longer holds turns or is gone. */
static void sentences_turn(void **state)
{
	static const struct {
		const char *figures; /* of Lâm Đồng: planned and implemented of both years */
		const char *there, *gone;
	} rows[] = {
		{ "both,2024,100,90\nboth,2025,120,60\n", "tăng 20,00%", "giảm" },
		{ "both,2024,100,90\nboth,2025,80,60\n", "giảm 20,00%", "tăng" },
		{ "both,2024,100,90\nboth,2025,100,60\n", "bằng kế hoạch năm 2024", "tăng" },
		{ "both,2025,100,60\n", "được duyệt là 100 triệu đồng.", "2024 (" },
		/* which source is behind */
		{ "local,2025,100,60\nnational,2025,100,50\n",
		  "vốn quốc gia thấp hơn vốn địa phương", "vốn địa phương thấp hơn vốn quốc gia" },
		{ "local,2025,100,40\nnational,2025,100,50\n",
		  "vốn địa phương thấp hơn vốn quốc gia", "vốn quốc gia thấp hơn vốn địa phương" },
		{ "local,2025,100,50\nnational,2025,100,50\n", "vốn quốc gia là 25,00%",
		  "thấp hơn" },
		/* more than the plan is not behind, and has nothing left */
		{ "local,2025,100,120\nnational,2025,100,110\n", "chưa đủ căn cứ", "mới đạt" },
		{ "local,2025,100,120\nnational,2025,100,90\n", "mới đạt 90,00%",
		  "chưa đủ căn cứ" },
		/* nothing is left when all is done, and more than all is no arrears */
		{ "both,2025,100,100\n", "bằng 100,00% kế hoạch", "Còn " },
		{ "both,2025,100,110\n", "bằng 110,00% kế hoạch", "Còn " },
		/* zero is stated, unknown is not */
		{ "national,2024,0,0\nlocal,2024,10,5\nlocal,2025,10,5\n",
		  "không có hoạt động khuyến công quốc gia nào", "năm 2024 thực hiện 0" },
		{ "local,2024,10,5\nlocal,2025,10,5\n",
		  "Khuyến công địa phương năm 2024 thực hiện 5",
		  "không có hoạt động khuyến công quốc gia nào" },
	};

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(GString) file =
		    g_string_new("source,period,planned,implemented,place,as_of\n");
		g_auto(GStrv) lines = g_strsplit(rows[i].figures, "\n", -1);
		g_autoptr(Books) books = NULL;
		g_autofree char *text = NULL;

		for (guint j = 0; lines[j] && *lines[j]; j++)
			g_string_append_printf(file, "%s,CENTRAL,%s\n", lines[j],
					       strstr(lines[j], "2024") ? "31/12/2024"
									: "30/11/2025");
		books = books_of("2025-12-04", file->str);
		text = conference_text(books, "CENTRAL");
		if (!strstr(text, rows[i].there) || strstr(text, rows[i].gone))
			fail_msg("row %zu: %s", i, text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		in_folder(refused_texts),
		in_folder(refused_names),
		in_folder(refused_folders),
		in_folder(sentences),
		in_folder(names_are_no_markup),
		in_folder(numbers),
		in_folder(html),
		in_folder(warning_and_markup),
		cmocka_unit_test(published_statements),
		cmocka_unit_test(sentences_turn),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
