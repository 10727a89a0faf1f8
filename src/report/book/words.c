/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/book/words.h"

static const Wording words[WORDS] = {
	[WORD_COVER] = { { "Bìa", "Cover" } },
	[WORD_CONTENTS] = { { "Mục lục", "Contents" } },
	[WORD_NOTES] = { { "Ghi chú", "Notes" } },
	[WORD_SOURCES] = { { "Nguồn số liệu", "Sources" } },
	[WORD_TO_CONTENTS] = { { "Xem mục lục", "Go to contents" } },
	[WORD_BACK] = { { "Về mục lục", "Back to contents" } },
	[WORD_SHEET] = { { "Trang", "Sheet" } },
	[WORD_SUBJECT] = { { "Nội dung", "Subject" } },
	[WORD_ROWS] = { { "Số dòng", "Rows" } },
	[WORD_CONTENTS_SUBTITLE] = { { "Bấm vào tên trang để mở",
				       "Click a name to open its sheet" } },
	[WORD_NOTES_SUBJECT] = { { "Cách tính, ký hiệu và định nghĩa",
				   "Bases, marks and definitions" } },
	[WORD_SOURCES_SUBJECT] = { { "Các tệp số liệu của báo cáo, kèm mã băm SHA-256",
				     "The files behind the report, with their SHA-256" } },
	[WORD_SEPARATORS] = { { "Dấu phân cách hàng nghìn và thập phân hiển thị theo máy người "
				"xem.",
				"Thousands and decimal separators are shown as set on the "
				"reader's machine." } },
};

const char *word_in(Word word, Language language)
{
	return words[word].in[language];
}
