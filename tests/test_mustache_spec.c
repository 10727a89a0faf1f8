/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The public specification of Mustache, every test of its required modules: rendered as it says,
 * or, for the reason stated here, refused.
 */
#include "unit.h"

#include "report/text/mustache_render.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* How many each file holds; a test that is not run is missed here. */
static const struct {
	const char *file;
	guint tests;
} files[] = {
	{ "comments", 12 }, { "delimiters", 14 }, { "interpolation", 42 },
	{ "inverted", 22 }, { "partials", 12 },	  { "sections", 34 },
};

/* What we refuse when templates load, since a report with a hole in it is worse than none. */
static const struct {
	const char *file, *test, *fault;
} refused[] = {
	/* the specification prints nothing for a partial that is not there */
	{ "partials", "Failed Lookup", "there is no partial 'text'" },
	/* it ends with its data, but nothing bounds that data */
	{ "partials", "Recursion", "a partial includes itself: node > node" },
};

static gconstpointer json_member(gconstpointer node, const char *name, gpointer user)
{
	JsonNode *holder = (JsonNode *)node;

	(void)user;
	return JSON_NODE_HOLDS_OBJECT(holder)
		   ? json_object_get_member(json_node_get_object(holder), name)
		   : NULL;
}

static MustacheTruth json_truth(gconstpointer node, gpointer user)
{
	JsonNode *value = (JsonNode *)node;

	(void)user;
	if (JSON_NODE_HOLDS_ARRAY(value))
		return MUSTACHE_LIST;
	if (JSON_NODE_HOLDS_NULL(value) ||
	    (json_node_get_value_type(value) == G_TYPE_BOOLEAN && !json_node_get_boolean(value)))
		return MUSTACHE_FALSE;
	return MUSTACHE_TRUE;
}

static guint json_length(gconstpointer list, gpointer user)
{
	(void)user;
	return json_array_get_length(json_node_get_array((JsonNode *)list));
}

static gconstpointer json_item(gconstpointer list, guint index, gpointer user)
{
	(void)user;
	return json_array_get_element(json_node_get_array((JsonNode *)list), index);
}

static void json_append(gconstpointer node, GString *text, gpointer user)
{
	JsonNode *value = (JsonNode *)node;
	GType type = json_node_get_value_type(value);
	char number[G_ASCII_DTOSTR_BUF_SIZE];

	(void)user;
	if (type == G_TYPE_STRING)
		g_string_append(text, json_node_get_string(value));
	else if (type == G_TYPE_INT64)
		g_string_append_printf(text, "%" G_GINT64_FORMAT, json_node_get_int(value));
	else if (type == G_TYPE_DOUBLE)
		g_string_append(text, g_ascii_formatd(number, sizeof(number), "%g",
						      json_node_get_double(value)));
}

static const MustacheView view = { json_member, json_truth, json_length, json_item, json_append };

static gboolean add_partials(MustacheSet *set, JsonObject *test, GError **error)
{
	g_autoptr(GList) names = NULL;
	JsonObject *partials;

	if (!json_object_has_member(test, "partials"))
		return TRUE;
	partials = json_object_get_object_member(test, "partials");
	names = json_object_get_members(partials);
	for (GList *name = names; name; name = name->next)
		if (!mustache_set_add(set, name->data, name->data,
				      json_object_get_string_member(partials, name->data), error))
			return FALSE;
	return TRUE;
}

static char *render(JsonObject *test, GError **error)
{
	g_autoptr(MustacheSet) set = mustache_set_new();
	MustacheData data = { .view = &view,
			      .root = json_object_get_member(test, "data"),
			      .html = TRUE };
	const char *text = json_object_get_string_member(test, "template");

	if (!mustache_set_add(set, "(test)", "(test)", text, error) ||
	    !add_partials(set, test, error) || !mustache_set_link(set, error))
		return NULL;
	return mustache_render(set, "(test)", &data, error);
}

static const char *find_refused(const char *file, const char *test)
{
	for (gsize i = 0; i < G_N_ELEMENTS(refused); i++)
		if (strcmp(refused[i].file, file) == 0 && strcmp(refused[i].test, test) == 0)
			return refused[i].fault;
	return NULL;
}

/* Whether the test gave what the specification wants; else it was refused, as we want. */
static gboolean check_test(const char *file, JsonObject *test)
{
	const char *name = json_object_get_string_member(test, "name");
	const char *wanted = json_object_get_string_member(test, "expected");
	const char *fault = find_refused(file, name);
	g_autoptr(GError) error = NULL;
	g_autofree char *got = render(test, &error);

	if (fault ? !error || !strstr(error->message, fault) : g_strcmp0(got, wanted) != 0)
		fail_msg("%s, %s: wanted <%s>, got <%s>", file, name, fault ? fault : wanted,
			 got ? got : error->message);
	return !fault;
}

static guint run_file(const char *file, guint wanted)
{
	g_autofree char *path = g_strdup_printf("tests/corpora/mustache-spec/%s.json", file);
	g_autoptr(JsonParser) parser = json_parser_new();
	JsonArray *tests;
	guint passed = 0;

	assert_true(json_parser_load_from_file(parser, path, NULL));
	tests = json_object_get_array_member(json_node_get_object(json_parser_get_root(parser)),
					     "tests");
	assert_int_equal(json_array_get_length(tests), wanted);
	for (guint i = 0; i < wanted; i++)
		passed += check_test(file, json_array_get_object_element(tests, i));
	return passed;
}

static void the_specification(void **state)
{
	guint tests = 0, passed = 0;

	(void)state;
	for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
		tests += files[i].tests;
		passed += run_file(files[i].file, files[i].tests);
	}
	print_message("specification: %u tests, %u as specified, %u refused\n", tests, passed,
		      tests - passed);
	assert_int_equal(tests, 136);
	assert_int_equal(passed, 134);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_specification),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
