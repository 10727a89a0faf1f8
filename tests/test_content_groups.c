/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The groups of contents: their register, and sums over them that lose nothing. */
#include "unit.h"

#include "section_fixture.h"

#include "base/fault.h"
#include "catalog/content_groups.h"
#include "ledger/fact_id.h"
#include "ledger/left_out.h"

#define LINES                                                                  \
	"place,period,as_of,source,content,planned\n"                          \
	"Hà Nội,2025,30/09/2025,both,Máy móc thiết bị,1\n"            \
	"Hà Nội,2025,30/09/2025,both,Xử lý ô nhiễm,2\n"               \
	"Hà Nội,2025,30/09/2025,both,\"Di dời, xử lý ô nhiễm\",4\n" \
	"Hà Nội,2025,30/09/2025,both,Cụm công nghiệp,8\n"              \
	"Hà Nội,2025,30/09/2025,both,Tư vấn,16\n"                        \
	"Hà Nội,2025,30/09/2025,both,Hợp tác quốc tế,32\n"           \
	"Hà Nội,2025,30/09/2025,both,Chi khác,64\n"                        \
	"Hà Nội,2025,30/09/2025,both,Hội chợ,128\n"                     \
	"Miền Bắc,2025,30/09/2025,both,,300\n"

/* Every content of the decree is in the group that conference reports put it in, or in none. */
static void groups_of_the_conference(void **state)
{
	static const struct {
		const char *content, *group;
	} rows[] = {
		{ "technology", "group-1" },  { "treatment", "group-1" },
		{ "products", "group-2" },    { "clusters", "group-3" },
		{ "relocation", "group-3" },  { "training", "group-4" },
		{ "management", "group-4" },  { "consulting", "group-4" },
		{ "information", "group-5" }, { "organisation", "group-6" },
		{ "cooperation", NULL },      { "other", NULL },
		{ "sustainable", NULL },      { "digital", NULL },
	};
	g_autoptr(Books) books = books_new();
	const Columns *columns = books->catalog->columns;
	g_autoptr(GPtrArray) groups = columns_groups(columns, day_make(2025, 12, 4));
	guint members = 0;

	(void)state;
	assert_int_equal(groups->len, 6);
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
		for (guint j = 0; j < groups->len; j++) {
			const char *group = groups->pdata[j];

			if (columns_group_has(columns, group, rows[i].content) !=
			    (g_strcmp0(group, rows[i].group) == 0))
				fail_msg("%s in %s", rows[i].content, group);
		}
	for (guint j = 0; j < groups->len; j++)
		members += g_hash_table_size(columns_group_members(columns, groups->pdata[j]));
	assert_int_equal(members, 10);
	assert_null(columns_group_members(columns, "technology"));
	assert_string_equal(columns_value_name(columns, DIMENSION_CONTENT, "group-5", LANGUAGE_EN),
			    "Information and communication");
	/* not yet used before the decree */
	g_ptr_array_unref(groups);
	groups = columns_groups(columns, day_make(2012, 7, 4));
	assert_int_equal(groups->len, 0);
}

static void sums_of_groups(void **state)
{
	g_autoptr(Books) books = books_of("2025-12-04", LINES);
	g_autoptr(Template) template = read_template(
	    books, *state,
	    "[table a]\ntitle=A\nrows=content-group, rest, total\nempty=keep\ncolumns=planned\n");
	Scope scope = scope_of(books, "01", LANGUAGE_VI);
	g_autoptr(Table) table = table_section_build(template->sections->pdata[0], &scope);
	g_autofree char *text = rows_text(table);
	g_autoptr(Table) region = NULL;

	assert_string_equal(
	    text, "Mô hình trình diễn; chuyển giao công nghệ, máy móc; sản xuất sạch hơn; xử lý ô "
		  "nhiễm|3\n"
		  "Phát triển sản phẩm công nghiệp nông thôn|128\n"
		  "Liên doanh, liên kết, cụm công nghiệp, chuỗi giá trị|12\n"
		  "Nhân lực, năng lực quản lý, tư vấn, trợ giúp|16\n"
		  "Thông tin, tuyên truyền|–\n"
		  "Nâng cao năng lực tổ chức thực hiện|–\n"
		  "Hợp tác quốc tế|32\n"
		  "Chi khác|64\n"
		  "=Tổng cộng|255\n");
	/* What the region states beyond what its provinces itemise is not lost either. */
	scope = scope_of(books, "NORTH", LANGUAGE_EN);
	region = table_section_build(template->sections->pdata[0], &scope);
	g_free(text);
	text = rows_text(region);
	if (!strstr(text, "=Total|300"))
		fail_msg("%s", text);
}

#define CONTENTS "key,name_vi,name_en,valid_from,valid_to,groups,aliases\n"
#define GROUPS "key,name_vi,name_en,valid_from,valid_to,document\n"

/* A register that cannot be right is refused with file and line. */
static void faults(void **state)
{
	static const struct {
		const char *contents, *groups, *said;
	} rows[] = {
		{ CONTENTS "a,A,A,,,x,\n", GROUPS "x,X,X,,,D\n", NULL },
		{ CONTENTS "a,A,A,,,x|y,\n", GROUPS "x,X,X,,2024-12-31,D\ny,Y,Y,2025-01-01,,D\n",
		  NULL },
		{ CONTENTS "a,A,A,,,,\n", GROUPS, NULL },
		{ CONTENTS "a,A,A,,,z,\n", GROUPS "x,X,X,,,D\n", "contents.csv:2: " },
		{ CONTENTS "a,A,A,,,x|y,\n", GROUPS "x,X,X,,2025-01-01,D\ny,Y,Y,2025-01-01,,D\n",
		  "contents.csv:2: " },
		{ CONTENTS "a,A,A,,,x|x,\n", GROUPS "x,X,X,,,D\n", "contents.csv:2: " },
		{ CONTENTS "a,A,A,,,x,\n", GROUPS "x,X,X,2025-13-01,,D\n",
		  "content_groups.csv:2: " },
		{ CONTENTS "a,A,A,,,x,\n", GROUPS "x,X,X,,,D\nx,X,X,,,D\n",
		  "content_groups.csv:3: " },
		{ CONTENTS "a,A,A,,,,\n", GROUPS "a,X,X,,,D\n", "content_groups.csv:2: " },
		{ CONTENTS "a,A,A,,,,\n", GROUPS "x,X,,,,D\n", "content_groups.csv:2: " },
		{ CONTENTS "a,A,A,,,,\n", GROUPS ",X,X,,,D\n", "content_groups.csv:2: " },
		{ CONTENTS "a,A,A,,,,\n", "key,name_vi\n", "content_groups.csv:1: " },
	};

	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Vocabulary) contents = vocabulary_new();
		g_autoptr(ContentGroups) groups = NULL;
		g_autoptr(GError) error = NULL;

		g_free(put_file(*state, "contents.csv", rows[i].contents));
		g_free(put_file(*state, "content_groups.csv", rows[i].groups));
		assert_true(vocabulary_read(contents, *state, "contents.csv", NULL));
		groups = content_groups_read(*state, contents, &error);
		if (!groups != !!rows[i].said)
			fail_msg("row %zu: %s", i, error ? error->message : "accepted");
		if (error)
			assert_int_equal(error->code, FAULT_SETTINGS);
		if (error)
			assert_two_lines(error->message, rows[i].said, i);
	}
}

static Fact *answer(const Books *books, const char *text)
{
	g_autoptr(GError) error = NULL;
	g_autoptr(FactId) id = fact_id_parse(books->ledger, text, &error);
	Fact *fact = id ? fact_id_answer(id, &error) : NULL;

	if (!fact)
		fail_msg("%s", error->message);
	return fact;
}

/* Off a value, or a group, are taken only those that are in it; what is of both sources is of none.
 */
static void rests_of_values(void **state)
{
	static const struct {
		const char *id;
		int64_t rest;
	} rows[] = {
		{ "rest(planned, content)/01/2025/2025-09-30/total", 0 },
		{ "rest(planned, content)/01/2025/2025-09-30/total/content=technology", 0 },
		{ "rest(planned, content)/01/2025/2025-09-30/total/content=group-1", 0 },
		{ "rest(planned, tier)/01/2025/2025-09-30/total/content=group-1", 3 },
		{ "rest(planned, source)/01/2025/2025-09-30/total", 255 },
		{ "rest(planned, source)/01/2025/2025-09-30/total/content=group-1", 3 },
	};
	g_autoptr(Books) books = books_of("2025-12-04", LINES);

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
		g_autoptr(Fact) fact = answer(books, rows[i].id);

		if (fact->state != FACT_VALUE || fact->numerator != rows[i].rest * 1000000)
			fail_msg("%s: %s %" G_GINT64_FORMAT, rows[i].id,
				 fact_state_key(fact->state), fact->numerator);
	}
}

/* What does not count of a group is told as of a content, and of that group only. */
static void left_out_of_a_group(void **state)
{
	static const char earlier[] = "place,period,as_of,source,content,planned\n"
				      "Hà Nội,2025,31/08/2025,both,Máy móc thiết bị,7\n"
				      "Hà Nội,2025,31/08/2025,both,Tư vấn,9\n";
	g_autoptr(Books) books = books_new();
	g_autoptr(Fact) fact = NULL;
	g_autoptr(GArray) left = NULL;

	(void)state;
	books_add(books, "a.csv", LINES);
	books_add(books, "b.csv", earlier);
	books_close(books, "2025-12-04");
	fact = answer(books, "planned/01/2025/2025-09-30/total/content=group-1");
	left = left_out_of(books->ledger, fact->operands->pdata[0]);
	assert_int_equal(left->len, 1);
	assert_int_equal(g_array_index(left, LeftOut, 0).line->line, 2);
	assert_int_equal(g_array_index(left, LeftOut, 0).reason, REASON_OTHER_DAY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_of_the_conference),
		in_folder(sums_of_groups),
		in_folder(faults),
		cmocka_unit_test(rests_of_values),
		cmocka_unit_test(left_out_of_a_group),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
