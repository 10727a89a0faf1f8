/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * g_autoptr for the types of cairo and fontconfig, which their own headers do not give.
 */
#pragma once

#include <cairo.h>
#include <fontconfig/fontconfig.h>
#include <glib.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC(cairo_t, cairo_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(cairo_surface_t, cairo_surface_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(cairo_font_options_t, cairo_font_options_destroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FcConfig, FcConfigDestroy)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FcCharSet, FcCharSetDestroy)
