/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/narrative_view.h"

#include "base/text.h"
#include "report/printed.h"
#include "report/section_row.h"
#include "report/table_notes.h"
#include "report/text/narrative_texts.h"
#include "report/text/narrative_value.h"

#include <string.h>

typedef enum NodeKind {
	NODE_SCOPE, /* what names are looked up in: the report, or a row of a list */
	NODE_VALUE, /* an expression, as far as it has been read */
	NODE_LABEL,
	NODE_TRUTH,
	NODE_LIST
} NodeKind;

typedef struct Node {
	NodeKind kind;
	Scope scope;
	const Section *section; /* NODE_SCOPE of a list: which one; NULL for the report */
	SectionRow row;		/* of it; the scope points to it */
	guint index, length;	/* of the row in its list */
	char *text;		/* NODE_VALUE, NODE_LABEL */
	gboolean truth;		/* NODE_TRUTH */
	GPtrArray *items;	/* NODE_LIST: Node, borrowed from the view */
} Node;

struct NarrativeView {
	const Template *template;
	GPtrArray *nodes; /* Node: they live as long as the view */
	Node *root;
	TableNotes *notes;
	GArray *numbers; /* TextNumber, borrowed */
};

static void node_free(gpointer data)
{
	Node *node = data;

	g_free(node->text);
	g_clear_pointer(&node->items, g_ptr_array_unref);
	g_free(node);
}

static Node *add_node(NarrativeView *view, NodeKind kind, const Scope *scope)
{
	Node *node = g_new0(Node, 1);

	node->kind = kind;
	node->scope = *scope;
	g_ptr_array_add(view->nodes, node);
	return node;
}

static Node *add_text(NarrativeView *view, NodeKind kind, const Scope *scope, char *text)
{
	Node *node = add_node(view, kind, scope);

	node->text = text;
	return node;
}

static Node *add_truth(NarrativeView *view, const Scope *scope, gboolean truth)
{
	Node *node = add_node(view, NODE_TRUTH, scope);

	node->truth = truth;
	return node;
}

static Node *add_list(NarrativeView *view, const Scope *scope)
{
	Node *list = add_node(view, NODE_LIST, scope);

	list->items = g_ptr_array_new();
	return list;
}

static void number_rows(const Node *list)
{
	for (guint i = 0; i < list->items->len; i++) {
		Node *item = list->items->pdata[i];

		item->index = i;
		item->length = list->items->len;
	}
}

static Node *add_row(NarrativeView *view, const SectionView *asked, const SectionRow *row)
{
	Node *node = add_node(view, NODE_SCOPE, asked->scope);

	node->section = asked->section;
	node->row = *row;
	node->scope.row = &node->row.row;
	node->scope.place = row->row.place;
	return node;
}

static Node *list_rows(NarrativeView *view, const Section *section, const Scope *scope)
{
	SectionView asked = { section, scope };
	g_autoptr(GArray) rows = NULL;
	Node *list = add_list(view, scope);

	if (!section_is_for(section, scope->place))
		return list;
	rows = section_rows(&asked, NULL);
	for (guint i = 0; i < rows->len; i++) {
		const SectionRow *row = &g_array_index(rows, SectionRow, i);

		if (row->role == ROW_PLAIN && section_row_is_wanted(&asked, row))
			g_ptr_array_add(list->items, add_row(view, &asked, row));
	}
	number_rows(list);
	return list;
}

static Node *list_notes(NarrativeView *view, const Scope *scope)
{
	Node *list = add_list(view, scope);
	g_autoptr(Table) table = table_new();

	table_notes_write(view->notes, table);
	for (guint i = 0; i < table->notes->len; i++)
		g_ptr_array_add(list->items, add_text(view, NODE_LABEL, scope,
						      g_strdup(table->notes->pdata[i])));
	return list;
}

/* "đề án nhóm", "giá trị sản xuất"; names of places and projects stay as they are. */
static char *row_inside(const Node *row)
{
	const Scope *scope = &row->scope;
	SectionView asked = { row->section, scope };
	int axis = section_last_axis(row->section);
	g_autofree char *name = section_row_label(&asked, axis, &row->row);

	if (axis_is_place(axis) || axis == DIMENSION_PROJECT)
		return g_steal_pointer(&name);
	if (axis == AXIS_PROGRAMME) {
		g_free(name);
		name = printed_target(row->row.row.target,
				      ledger_catalog(fact_store_ledger(scope->store))->columns, -1,
				      scope->language);
	}
	return text_inside_sentence(name);
}

/* NULL for a word that is no label of rows. */
static char *row_label(const Node *row, const char *name)
{
	SectionView asked = { row->section, &row->scope };

	if (strcmp(name, "row") == 0)
		return section_row_label(&asked, section_last_axis(row->section), &row->row);
	if (strcmp(name, "row-inside") == 0)
		return row_inside(row);
	if (strcmp(name, "as-of") == 0)
		return section_row_days(&asked, &row->row);
	if (strcmp(name, "period") == 0)
		return printed_period(row->row.row.period);
	return strcmp(name, "number") == 0 ? g_strdup_printf("%u", row->index + 1) : NULL;
}

/* A place of the past says so, where the rows are places; NULL where they are not. */
static char *row_place(const Node *row)
{
	SectionView asked = { row->section, &row->scope };
	const GArray *axes = row->section->axes;

	for (guint i = 0; i < axes->len; i++) {
		int axis = g_array_index(axes, int, i);

		if (axis_is_place(axis))
			return section_row_label(&asked, axis, &row->row);
	}
	return NULL;
}

static Node *row_word(NarrativeView *view, const Node *row, const char *name)
{
	char *label = row_label(row, name);

	if (label)
		return add_text(view, NODE_LABEL, &row->scope, label);
	if (strcmp(name, "reported") == 0)
		return add_truth(
		    view, &row->scope,
		    ledger_speaks_of(fact_store_ledger(row->scope.store), row->scope.place));
	if (strcmp(name, "first") == 0)
		return add_truth(view, &row->scope, row->index == 0);
	if (strcmp(name, "last") == 0)
		return add_truth(view, &row->scope, row->index + 1 == row->length);
	return add_truth(view, &row->scope, row->length == 1);
}

/* Templates are checked: what is nothing else is an expression, or the first part of one. */
static const Node *member_of_scope(NarrativeView *view, const Node *node, const char *name)
{
	const Scope *scope = &node->scope;
	const Section *section = template_list(view->template, name);
	const GArray *conditions = template_conditions(view->template, name);
	char *label = NULL;

	if (narrative_is_row_word(name))
		return scope->row ? row_word(view, node, name) : NULL;
	if (strcmp(name, NARRATIVE_NOTES) == 0)
		return list_notes(view, scope);
	if (section)
		return list_rows(view, section, scope);
	if (conditions)
		return add_truth(view, scope, conditions_hold(conditions, scope));
	if (scope->row && strcmp(name, "place") == 0)
		label = row_place(node);
	if (!label)
		label = scope_label(scope, name);
	return label ? add_text(view, NODE_LABEL, scope, label)
		     : add_text(view, NODE_VALUE, scope, g_strdup(name));
}

/* "national@-1" goes on from "planned", "local|" from "|growth(planned)"; "local-behind" does not.
 */
static gboolean continues_value(const char *name)
{
	static const char *const sources[] = { "local", "national", "total", NULL };
	g_autofree char *word = g_strndup(name, strcspn(name, "@?|"));

	return g_strv_contains(sources, word);
}

static gconstpointer member(gconstpointer data, const char *name, gpointer user)
{
	const Node *node = data;

	if (node->kind == NODE_SCOPE)
		return member_of_scope(user, node, name);
	if (node->kind == NODE_VALUE && continues_value(name))
		return add_text(user, NODE_VALUE, &node->scope,
				g_strdup_printf("%s.%s", node->text, name));
	return NULL;
}

static MustacheTruth truth(gconstpointer data, gpointer user)
{
	const Node *node = data;
	const NarrativeView *view = user;

	switch (node->kind) {
	case NODE_LIST:
		return MUSTACHE_LIST;
	case NODE_TRUTH:
		return node->truth ? MUSTACHE_TRUE : MUSTACHE_FALSE;
	case NODE_VALUE:
		return narrative_value_is_known(node->text, view->template, &node->scope)
			   ? MUSTACHE_TRUE
			   : MUSTACHE_FALSE;
	case NODE_LABEL:
		return *node->text ? MUSTACHE_TRUE : MUSTACHE_FALSE;
	case NODE_SCOPE:
		break;
	}
	return MUSTACHE_TRUE;
}

static guint length(gconstpointer list, gpointer user)
{
	(void)user;
	return ((const Node *)list)->items->len;
}

static gconstpointer item(gconstpointer list, guint index, gpointer user)
{
	(void)user;
	return ((const Node *)list)->items->pdata[index];
}

/* What would be markup in Markdown is written as a character. */
static void append_escaped(GString *text, const char *value)
{
	for (; *value; value++) {
		if (strchr("\\`*_[]<>&|~#", *value))
			g_string_append_c(text, '\\');
		g_string_append_c(text, *value);
	}
}

/* A label may begin a line: as an item of a list, a rule or an underline it would be markup. */
static void append_label(GString *text, const char *label)
{
	gsize digits = strspn(label, "0123456789");

	if (*label && strchr("-+=", *label))
		g_string_append_c(text, '\\');
	if (digits > 0 && label[digits] && strchr(".)", label[digits])) {
		g_string_append_len(text, label, (gssize)digits);
		g_string_append_c(text, '\\');
		label += digits;
	}
	append_escaped(text, label);
}

static void append_value(NarrativeView *view, const Node *node, GString *text)
{
	const Fact *fact = NULL;
	TextNumber number = { .text = narrative_value_print(node->text, view->template,
							    &node->scope, &fact) };

	number.fact = g_strdup(fact->id);
	narrative_value_note(view->notes, fact);
	g_array_append_val(view->numbers, number);
	append_escaped(text, number.text);
}

static void append(gconstpointer data, GString *text, gpointer user)
{
	const Node *node = data;

	if (node->kind == NODE_VALUE)
		append_value(user, node, text);
	else if (node->kind == NODE_LABEL)
		append_label(text, node->text);
}

MustacheData narrative_view_data(NarrativeView *view)
{
	static const MustacheView asked = { member, truth, length, item, append };

	return (MustacheData){ .view = &asked, .root = view->root, .user = view };
}

NarrativeView *narrative_view_new(const Template *template, const Scope *scope, GArray *numbers)
{
	NarrativeView *view = g_new0(NarrativeView, 1);

	view->template = template;
	view->nodes = g_ptr_array_new_with_free_func(node_free);
	view->numbers = numbers;
	view->notes = table_notes_new(NULL, scope);
	view->root = add_node(view, NODE_SCOPE, scope);
	return view;
}

void narrative_view_free(NarrativeView *view)
{
	if (!view)
		return;
	g_ptr_array_unref(view->nodes);
	table_notes_free(view->notes);
	g_free(view);
}
