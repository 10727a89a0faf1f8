/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What an edition is made of, and nothing else: the submissions, the template with its registers,
 * the confirmations, the settings that change the output, the program, and the edition that it is
 * compared with.  inputs.csv of each edition lists it; the edition's id is its digest.
 */
#pragma once

#include <glib.h>

typedef enum InputKind {
	INPUT_SUBMISSION,
	INPUT_REGISTER, /* of templates/reference */
	INPUT_TEMPLATE,
	INPUT_CONFIRMED, /* the register of confirmed warnings */
	INPUT_SETTING,
	INPUT_PROGRAM,
	INPUT_PREVIOUS, /* the edition before, which this one is compared with */
	INPUTS
} InputKind;

typedef struct EditionInput {
	InputKind kind;
	char *name;	/* of the file in its folder, of the setting */
	char *value;	/* of a setting; of a submission why it cannot be read; "" */
	char *digest;	/* SHA-256 of the file; of the previous edition that of its MANIFEST; "" */
	guint accepted; /* of a submission: records counted, and refused; not part of the id */
	guint refused;
} EditionInput;

const char *input_kind_key(InputKind kind);

/* An empty list of EditionInput elements, which it owns. */
GPtrArray *edition_inputs_new(void);

/* Copies the texts; NULL stands for "".  Borrowed from the list. */
EditionInput *edition_inputs_add(GPtrArray *inputs, InputKind kind, const char *name,
				 const char *value, const char *digest);

/* The first of its kind; NULL when there is none. */
const EditionInput *edition_inputs_find(const GPtrArray *inputs, InputKind kind);

/* inputs.csv, and back; FAULT_DATA when it is none. */
GBytes *edition_inputs_write(const GPtrArray *inputs);
GPtrArray *edition_inputs_read(GBytes *bytes, const char *path,
			       GError **error) G_GNUC_WARN_UNUSED_RESULT;
