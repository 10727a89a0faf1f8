/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/text/charset.h"

#include <string.h>

#define NO "\uFFFD" /* stands in a table for a byte that means nothing */
#define NBSP "\u00A0"

// clang-format off
/* The characters of the bytes 0x80 to 0xFF, 16 in a row. */
static const char *const upper_halves[CHARSETS] = {
	[CHARSET_TCVN3] =
	    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
	    "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
	    NBSP "ĂÂÊÔƠƯĐăâêôơưđẰ"
	    "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
	    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
	    "éẹềểễếệìỉỄẾỒĩíịò"
	    "Ổỏõóọồổỗốộờởỡớợù"
	    "ỖủũúụừửữứựỳỷỹýỵỐ",
	[CHARSET_VISCII] =
	    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
	    "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
	    "Õắằặấầẩậẽẹếềểễệố"
	    "ồổỗỠƠộờởịỰỨỪỬơớƯ"
	    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
	    "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
	    "àáâãảăữẫèéêẻìíĩỉ"
	    "đựòóôõỏọụùúũủýợỮ",
	[CHARSET_1258] =
	    "€" NO "‚ƒ„…†‡ˆ‰" NO "‹Œ" NO NO NO 
	     NO "‘’“”•–—˜™" NO "›œ" NO NO "Ÿ"
	    NBSP "¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
	    "°±²³´µ¶·¸¹º»¼½¾¿"
	    "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
	    "ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
	    "àáâăäåæçèéêë\u0301íîï"
	    "đñ\u0323óôơö÷øùúûüư₫ÿ",
	[CHARSET_1252] =
	    "€" NO "‚ƒ„…†‡ˆ‰Š‹Œ" NO "Ž" NO 
	     NO "‘’“”•–—˜™š›œ" NO "žŸ"
	    NBSP "¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
	    "°±²³´µ¶·¸¹º»¼½¾¿"
	    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
	    "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
	    "àáâãäåæçèéêëìíîï"
	    "ðñòóôõö÷øùúûüýþÿ",
};
// clang-format on

typedef struct LowLetter {
	Charset charset;
	guchar byte;
	gunichar letter;
} LowLetter;

/* Letters in the place of control characters. */
static const LowLetter low_letters[] = {
	{ CHARSET_TCVN3, 0x01, 0x00DA /* Ú */ },  { CHARSET_TCVN3, 0x02, 0x1EE4 /* Ụ */ },
	{ CHARSET_TCVN3, 0x04, 0x1EEA /* Ừ */ },  { CHARSET_TCVN3, 0x05, 0x1EEC /* Ử */ },
	{ CHARSET_TCVN3, 0x06, 0x1EEE /* Ữ */ },  { CHARSET_TCVN3, 0x11, 0x1EE8 /* Ứ */ },
	{ CHARSET_TCVN3, 0x12, 0x1EF0 /* Ự */ },  { CHARSET_TCVN3, 0x13, 0x1EF2 /* Ỳ */ },
	{ CHARSET_TCVN3, 0x14, 0x1EF6 /* Ỷ */ },  { CHARSET_TCVN3, 0x15, 0x1EF8 /* Ỹ */ },
	{ CHARSET_TCVN3, 0x16, 0x00DD /* Ý */ },  { CHARSET_TCVN3, 0x17, 0x1EF4 /* Ỵ */ },
	{ CHARSET_VISCII, 0x02, 0x1EB2 /* Ẳ */ }, { CHARSET_VISCII, 0x05, 0x1EB4 /* Ẵ */ },
	{ CHARSET_VISCII, 0x06, 0x1EAA /* Ẫ */ }, { CHARSET_VISCII, 0x14, 0x1EF6 /* Ỷ */ },
	{ CHARSET_VISCII, 0x19, 0x1EF8 /* Ỹ */ }, { CHARSET_VISCII, 0x1E, 0x1EF4 /* Ỵ */ },
};

/* What the byte of a VNI font means behind a vowel; its capital is 0x20 less. */
typedef struct VniMark {
	guchar byte;
	const char *vowels; /* in lower case, bytes of VNI: \xF4 is ơ, \xF6 is ư */
	gunichar hat, tone; /* 0: none */
} VniMark;

#define ANY_VOWEL "aeouy\xF4\xF6"
#define ACUTE 0x0301
#define GRAVE 0x0300
#define HOOK 0x0309
#define TILDE 0x0303
#define DOT 0x0323
#define CIRCUMFLEX 0x0302
#define BREVE 0x0306

static const VniMark vni_marks[] = {
	{ 0xF9, ANY_VOWEL, 0, ACUTE },	    { 0xF8, ANY_VOWEL, 0, GRAVE },
	{ 0xFB, ANY_VOWEL, 0, HOOK },	    { 0xF5, ANY_VOWEL, 0, TILDE },
	{ 0xEF, ANY_VOWEL, 0, DOT },	    { 0xE2, "aeo", CIRCUMFLEX, 0 },
	{ 0xE1, "aeo", CIRCUMFLEX, ACUTE }, { 0xE0, "aeo", CIRCUMFLEX, GRAVE },
	{ 0xE5, "aeo", CIRCUMFLEX, HOOK },  { 0xE3, "aeo", CIRCUMFLEX, TILDE },
	{ 0xE4, "aeo", CIRCUMFLEX, DOT },   { 0xEA, "a", BREVE, 0 },
	{ 0xE9, "a", BREVE, ACUTE },	    { 0xE8, "a", BREVE, GRAVE },
	{ 0xFA, "a", BREVE, HOOK },	    { 0xFC, "a", BREVE, TILDE },
	{ 0xEB, "a", BREVE, DOT },
};

static const struct VniLetter {
	guchar byte; /* its capital is 0x20 less */
	gunichar letter;
} vni_letters[] = {
	{ 0xF1, 0x0111 /* đ */ }, { 0xED, 0x00ED /* í */ }, { 0xEC, 0x00EC /* ì */ },
	{ 0xE6, 0x1EC9 /* ỉ */ }, { 0xF3, 0x0129 /* ĩ */ }, { 0xF2, 0x1ECB /* ị */ },
	{ 0xF4, 0x01A1 /* ơ */ }, { 0xF6, 0x01B0 /* ư */ }, { 0xEE, 0x1EF5 /* ỵ */ },
};

static gunichar letters[CHARSETS][256];
static const VniMark *vni_mark_of[256];

static void fill_vni(void)
{
	for (guint byte = 0xC0; byte <= 0xFF; byte++)
		letters[CHARSET_VNI][byte] = CHARSET_BAD;
	for (gsize i = 0; i < G_N_ELEMENTS(vni_letters); i++) {
		guchar byte = vni_letters[i].byte;

		letters[CHARSET_VNI][byte] = vni_letters[i].letter;
		letters[CHARSET_VNI][byte - 0x20] = g_unichar_toupper(vni_letters[i].letter);
	}
	for (gsize i = 0; i < G_N_ELEMENTS(vni_marks); i++) {
		vni_mark_of[vni_marks[i].byte] = &vni_marks[i];
		vni_mark_of[vni_marks[i].byte - 0x20] = &vni_marks[i];
	}
}

static void fill_tables(void)
{
	for (guint charset = 0; charset < CHARSETS; charset++) {
		/* Quotation marks and spaces around VNI letters are those of Windows. */
		const char *at = upper_halves[charset == CHARSET_VNI ? CHARSET_1252 : charset];

		for (guint byte = 0; byte < 0x80; byte++)
			letters[charset][byte] = byte;
		for (guint byte = 0x80; byte <= 0xFF; byte++, at = g_utf8_next_char(at)) {
			gunichar c = g_utf8_get_char(at);

			letters[charset][byte] = c == 0xFFFD ? CHARSET_BAD : c;
		}
	}
	for (gsize i = 0; i < G_N_ELEMENTS(low_letters); i++)
		letters[low_letters[i].charset][low_letters[i].byte] = low_letters[i].letter;
	fill_vni();
}

static void need_tables(void)
{
	static gsize filled;

	if (g_once_init_enter(&filled)) {
		fill_tables();
		g_once_init_leave(&filled, 1);
	}
}

/* Small letters keep their place in VNI and ASCII: 0x20 above the capital. */
static guchar vni_small(guchar byte)
{
	return g_ascii_isupper(byte) || (byte >= 0xC0 && byte <= 0xDF) ? byte + 0x20 : byte;
}

static Characters read_vni(const guchar *bytes, gsize at)
{
	const VniMark *mark = vni_mark_of[bytes[at]];
	guchar vowel = at > 0 ? vni_small(bytes[at - 1]) : 0;

	if (mark && vowel && strchr(mark->vowels, vowel))
		return mark->hat ? (Characters){ mark->hat, mark->tone }
				 : (Characters){ mark->tone, 0 };
	return (Characters){ letters[CHARSET_VNI][bytes[at]], 0 };
}

typedef enum Side { SIDE_BEFORE = 1, SIDE_BEHIND = 2, SIDE_BOTH = 3 } Side;

/* Signs of Windows in text of the ABC fonts, and the side on which no letter may touch them. */
static const struct WindowsSign {
	guchar byte;
	Side side;
	gunichar sign;
} windows_signs[] = {
	{ 0x85, SIDE_BEHIND, 0x2026 }, { 0x91, SIDE_BEFORE, 0x2018 }, { 0x92, SIDE_BEHIND, 0x2019 },
	{ 0x93, SIDE_BEFORE, 0x201C }, { 0x94, SIDE_BEHIND, 0x201D }, { 0x95, SIDE_BOTH, 0x2022 },
	{ 0x96, SIDE_BOTH, 0x2013 },   { 0x97, SIDE_BOTH, 0x2014 },
};

static gboolean is_letter_at(Charset charset, const guchar *bytes, gsize length, gsize at)
{
	return at < length && letters[charset][bytes[at]] != CHARSET_BAD &&
	       g_unichar_isalpha(letters[charset][bytes[at]]);
}

static Characters read_tcvn3(const guchar *bytes, gsize length, gsize at)
{
	for (gsize i = 0; i < G_N_ELEMENTS(windows_signs); i++) {
		Side side = windows_signs[i].side;
		gboolean touched;

		if (bytes[at] != windows_signs[i].byte)
			continue;
		touched =
		    ((side & SIDE_BEFORE) && is_letter_at(CHARSET_TCVN3, bytes, length, at - 1)) ||
		    ((side & SIDE_BEHIND) && is_letter_at(CHARSET_TCVN3, bytes, length, at + 1));
		if (!touched)
			return (Characters){ windows_signs[i].sign, 0 };
	}
	return (Characters){ letters[CHARSET_TCVN3][bytes[at]], 0 };
}

Characters charset_read(Charset charset, const char *text, gsize length, gsize at)
{
	const guchar *bytes = (const guchar *)text;

	need_tables();
	if (charset == CHARSET_VNI)
		return read_vni(bytes, at);
	if (charset == CHARSET_TCVN3 && bytes[at] >= 0x80 && bytes[at] <= 0x9F)
		return read_tcvn3(bytes, length, at);
	return (Characters){ letters[charset][bytes[at]], 0 };
}
