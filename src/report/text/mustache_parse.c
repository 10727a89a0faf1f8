/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/text/mustache_parse.h"

#include "base/fault.h"
#include "base/text.h"

#include <string.h>

#define DELIMITER_BYTES 16
#define SHOWN 40 /* characters of what a fault quotes */

typedef struct Parser {
	const char *path;
	const char *text;
	const char *at;	      /* all before is in pieces */
	guint line;	      /* of at */
	gboolean line_begins; /* no piece of this line yet */
	char *open, *close;
	GArray *pieces;	  /* Piece */
	GArray *sections; /* guint: the pieces of those that are open */
} Parser;

typedef struct Tag Tag;

typedef struct TagRule {
	char sigil;
	const char *ending; /* stands before the closing delimiter */
	gboolean vanishes;  /* takes a line that it has to itself away */
	PieceKind kind;
	gboolean (*take)(Parser *parser, const Tag *tag, GError **error);
} TagRule;

struct Tag {
	const TagRule *rule;
	const char *begin, *end; /* delimiters included; what vanishes around it as well */
	char *content;		 /* without the spaces at its ends */
	char *shown;		 /* the same for a fault: of one line, and short */
	gboolean alone;
	char *blanks; /* alone: those before it */
};

gboolean mustache_fault_at(const char *path, guint line, GError **error)
{
	g_autofree char *place = g_strdup_printf("%s:%u", path, line);

	fault_prefix(error, place);
	return FALSE;
}

static gboolean refuse(const Parser *parser, GError **error)
{
	return mustache_fault_at(parser->path, parser->line, error);
}

static void piece_clear(gpointer data)
{
	Piece *piece = data;

	g_free(piece->text);
	g_strfreev(piece->parts);
	g_free(piece->indent);
}

static Piece *add_piece(Parser *parser, PieceKind kind, char *text_take)
{
	Piece piece = { .kind = kind,
			.line = parser->line,
			.depth = parser->sections->len,
			.text = text_take };

	g_array_append_val(parser->pieces, piece);
	return &g_array_index(parser->pieces, Piece, parser->pieces->len - 1);
}

static void begin_line(Parser *parser)
{
	if (parser->line_begins)
		add_piece(parser, PIECE_LINE, NULL);
	parser->line_begins = FALSE;
}

static gboolean is_line_end(const char *at)
{
	return *at == '\n' || (at[0] == '\r' && at[1] == '\n');
}

static void add_text(Parser *parser, const char *end)
{
	while (parser->at < end) {
		const char *feed = memchr(parser->at, '\n', (gsize)(end - parser->at));
		const char *stop = feed ? feed + 1 : end;

		if (!is_line_end(parser->at))
			begin_line(parser);
		add_piece(parser, PIECE_TEXT, g_strndup(parser->at, (gsize)(stop - parser->at)));
		parser->line += feed != NULL;
		parser->line_begins = feed != NULL;
		parser->at = stop;
	}
}

/* Over a tag, of which nothing is left. */
static void skip(Parser *parser, const char *end)
{
	for (; parser->at < end; parser->at++)
		parser->line += *parser->at == '\n';
}

/* A name that goes over the end of a line, or holds a brace, is a tag that was not closed. */
static gboolean check_name(const Parser *parser, const Tag *tag, GError **error)
{
	const char *name = tag->content;

	if (*name && !strpbrk(name, "{}\r\n") && !strstr(name, parser->open) &&
	    !text_find_invisible(name))
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "'%s' không phải là tên; có thể thiếu '%s' ở sau",
		  "'%s' is no name; perhaps a '%s' is missing behind it", tag->shown,
		  parser->close);
	return refuse(parser, error);
}

/* The words of a name; NULL with a fault. */
static char **split_name(const Parser *parser, const Tag *tag, GError **error)
{
	const char *name = tag->content;
	g_auto(GStrv) parts = g_strsplit(strcmp(name, ".") == 0 ? "" : name, ".", -1);

	if (!check_name(parser, tag, error))
		return NULL;
	for (guint i = 0; parts[i]; i++) {
		if (*parts[i])
			continue;
		fault_set(error, FAULT_SETTINGS, "tên '%s' có dấu chấm thừa",
			  "the name '%s' has a dot too many", name);
		refuse(parser, error);
		return NULL;
	}
	return g_steal_pointer(&parts);
}

static gboolean take_value(Parser *parser, const Tag *tag, GError **error)
{
	char **parts = split_name(parser, tag, error);

	if (!parts)
		return FALSE;
	begin_line(parser);
	add_piece(parser, tag->rule->kind, g_strdup(tag->content))->parts = parts;
	return TRUE;
}

static gboolean take_section(Parser *parser, const Tag *tag, GError **error)
{
	char **parts = split_name(parser, tag, error);
	guint index;

	if (!parts)
		return FALSE;
	if (!tag->alone)
		begin_line(parser);
	add_piece(parser, tag->rule->kind, g_strdup(tag->content))->parts = parts;
	index = parser->pieces->len - 1;
	g_array_append_val(parser->sections, index);
	return TRUE;
}

static Piece *innermost(const Parser *parser)
{
	guint last = parser->sections->len;

	return last == 0 ? NULL
			 : &g_array_index(parser->pieces, Piece,
					  g_array_index(parser->sections, guint, last - 1));
}

static gboolean take_end(Parser *parser, const Tag *tag, GError **error)
{
	const Piece *section = innermost(parser);

	if (!section)
		fault_set(error, FAULT_SETTINGS, "'/%s' đóng một đoạn chưa được mở",
			  "'/%s' closes a section that is not open", tag->shown);
	else if (strcmp(section->text, tag->content) != 0)
		fault_set(error, FAULT_SETTINGS,
			  "'/%s' không đóng được đoạn '%s' mở ở dòng %u; cần '/%s'",
			  "'/%s' does not close the section '%s' of line %u; '/%s' would",
			  tag->shown, section->text, section->line, section->text);
	if (!section || strcmp(section->text, tag->content) != 0)
		return refuse(parser, error);
	if (!tag->alone)
		begin_line(parser); /* which may have moved the pieces */
	innermost(parser)->after = parser->pieces->len;
	g_array_set_size(parser->sections, parser->sections->len - 1);
	return TRUE;
}

static gboolean take_partial(Parser *parser, const Tag *tag, GError **error)
{
	if (*tag->content == '*') {
		fault_set(error, FAULT_SETTINGS,
			  "'>%s': tên của mẫu con phải viết sẵn, không lấy từ số liệu",
			  "'>%s': the name of a partial must be written out, not taken from data",
			  tag->shown);
		return refuse(parser, error);
	}
	if (!check_name(parser, tag, error))
		return FALSE;
	if (!tag->alone)
		begin_line(parser);
	add_piece(parser, PIECE_PARTIAL, g_strdup(tag->content))->indent = g_strdup(tag->blanks);
	return TRUE;
}

static gboolean take_comment(Parser *parser, const Tag *tag, GError **error)
{
	(void)parser, (void)tag, (void)error;
	return TRUE;
}

static gboolean is_delimiter(const char *word)
{
	return *word && strlen(word) <= DELIMITER_BYTES && !strpbrk(word, "= \t\r\n") &&
	       !text_find_invisible(word);
}

static gboolean take_delimiters(Parser *parser, const Tag *tag, GError **error)
{
	gsize length = strcspn(tag->content, " \t\r\n");
	g_autofree char *first = g_strndup(tag->content, length);
	const char *last = tag->content + length + strspn(tag->content + length, " \t\r\n");

	if (!is_delimiter(first) || !is_delimiter(last)) {
		fault_set(error, FAULT_SETTINGS,
			  "'=%s=' không phải là hai dấu mở và đóng cách nhau, như '=<%% %%>='",
			  "'=%s=' is no pair of delimiters with a space between, as '=<%% %%>=' is",
			  tag->shown);
		return refuse(parser, error);
	}
	g_free(parser->open);
	g_free(parser->close);
	parser->open = g_steal_pointer(&first);
	parser->close = g_strdup(last);
	return TRUE;
}

static gboolean take_unknown(Parser *parser, const Tag *tag, GError **error)
{
	fault_set(error, FAULT_SETTINGS, "không dùng được thẻ '%c%s' ở đây; chỉ có # ^ / > & { ! =",
		  "the tag '%c%s' is none of those known here: # ^ / > & { ! =", tag->rule->sigil,
		  tag->shown);
	return refuse(parser, error);
}

static const TagRule rules[] = {
	{ '&', "", FALSE, PIECE_RAW, take_value },
	{ '{', "}", FALSE, PIECE_RAW, take_value },
	{ '#', "", TRUE, PIECE_SECTION, take_section },
	{ '^', "", TRUE, PIECE_INVERTED, take_section },
	{ '/', "", TRUE, PIECES, take_end },
	{ '>', "", TRUE, PIECE_PARTIAL, take_partial },
	{ '!', "", TRUE, PIECES, take_comment },
	{ '=', "=", TRUE, PIECES, take_delimiters },
	{ '<', "", FALSE, PIECES, take_unknown },
	{ '$', "", FALSE, PIECES, take_unknown },
	{ '\0', "", FALSE, PIECE_VALUE, take_value }, /* none of these */
};

static const TagRule *find_rule(char sigil)
{
	const TagRule *rule = rules;

	while (rule->sigil && rule->sigil != sigil)
		rule++;
	return rule;
}

static const char *skip_blanks(const char *at)
{
	return at + strspn(at, " \t");
}

/* Widens a tag that has its line to itself to what vanishes with it. */
static void take_line_away(const Parser *parser, Tag *tag)
{
	const char *begin = tag->begin, *end = skip_blanks(tag->end);

	while (begin > parser->text && (begin[-1] == ' ' || begin[-1] == '\t'))
		begin--;
	tag->alone = tag->rule->vanishes && (begin == parser->text || begin[-1] == '\n') &&
		     (*end == '\0' || is_line_end(end));
	if (!tag->alone)
		return;
	tag->blanks = g_strndup(begin, (gsize)(tag->begin - begin));
	tag->begin = begin;
	tag->end = end + (*end == '\r') + (*end != '\0');
}

/* The first line, and not too much of it. */
static char *shorten(const char *content)
{
	g_autofree char *line = g_strndup(content, strcspn(content, "\r\n"));
	g_autofree char *plain = text_escape(line);
	glong length = g_utf8_strlen(plain, -1);
	g_autofree char *shown = g_utf8_substring(plain, 0, MIN(length, SHOWN));

	return g_strconcat(shown, length > SHOWN || content[strlen(line)] ? "…" : "", NULL);
}

/* Reads the tag that begins at @begin; FALSE when it has no end. */
static gboolean read_tag(const Parser *parser, const char *begin, Tag *tag)
{
	const char *content = begin + strlen(parser->open);
	g_autofree char *ending = NULL;
	const char *stop;

	content += strspn(content, " \t\r\n");
	*tag = (Tag){ .rule = find_rule(*content), .begin = begin };
	content += tag->rule->sigil != '\0';
	ending = g_strconcat(tag->rule->ending, parser->close, NULL);
	stop = strstr(content, ending);
	if (!stop)
		return FALSE;
	tag->content = g_strstrip(g_strndup(content, (gsize)(stop - content)));
	tag->shown = shorten(tag->content);
	tag->end = stop + strlen(ending);
	take_line_away(parser, tag);
	return TRUE;
}

static gboolean parse_tag(Parser *parser, const char *begin, GError **error)
{
	Tag tag;
	gboolean good;

	if (!read_tag(parser, begin, &tag)) {
		add_text(parser, begin); /* for its line */
		fault_set(error, FAULT_SETTINGS, "thẻ mở bằng '%s' thiếu dấu đóng '%s%s'",
			  "the tag that '%s' opens lacks its '%s%s'", parser->open,
			  tag.rule->ending, parser->close);
		return refuse(parser, error);
	}
	add_text(parser, tag.begin);
	good = tag.rule->take(parser, &tag, error);
	skip(parser, tag.end);
	g_free(tag.content);
	g_free(tag.shown);
	g_free(tag.blanks);
	return good;
}

static gboolean parse_all(Parser *parser, GError **error)
{
	const Piece *open;
	const char *begin;

	while ((begin = strstr(parser->at, parser->open)))
		if (!parse_tag(parser, begin, error))
			return FALSE;
	add_text(parser, parser->at + strlen(parser->at));
	open = innermost(parser);
	if (!open)
		return TRUE;
	fault_set(error, FAULT_SETTINGS, "đoạn '%s' chưa được đóng; cần '/%s'",
		  "the section '%s' is not closed; '/%s' would close it", open->text, open->text);
	return mustache_fault_at(parser->path, open->line, error);
}

GArray *mustache_parse(const char *path, const char *text, GError **error)
{
	g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
	g_autoptr(GArray) sections = g_array_new(FALSE, FALSE, sizeof(guint));
	Parser parser = { .path = path,
			  .text = text,
			  .at = text,
			  .line = 1,
			  .line_begins = TRUE,
			  .open = g_strdup("{{"),
			  .close = g_strdup("}}"),
			  .pieces = pieces,
			  .sections = sections };
	gboolean good;

	g_array_set_clear_func(pieces, piece_clear);
	good = parse_all(&parser, error);
	g_free(parser.open);
	g_free(parser.close);
	return good ? g_steal_pointer(&pieces) : NULL;
}
