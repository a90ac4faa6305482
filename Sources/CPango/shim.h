#include <pango/pangocairo.h>
#include <cairo-ft.h>
#include <hb-subset.h>
