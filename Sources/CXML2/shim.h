#pragma once
#include <libxml/xmlversion.h>
// A libxml2 that was built with ICU includes ICU's headers, which clash with Foundation's own copy.
// Only pointers to the types concerned occur, so their layout is not needed.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
