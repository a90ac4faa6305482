#pragma once
#include <libxml/xmlversion.h>
// A libxml2 that was built with ICU includes ICU's headers, which clash with Foundation's own copy.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
