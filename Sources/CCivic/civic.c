#include "civic.h"

// Older than the C standard that has it, and understood by every compiler that comes with Swift 6.2 or later.
#pragma clang diagnostic ignored "-Wc23-extensions"

// A new file of the theme needs a line in both lists; a test compares them with the folder.

static const unsigned char theme_yml[] = {
#embed "../../themes/civic/theme.yml"
};
static const unsigned char civic_css[] = {
#embed "../../themes/civic/assets/civic.css"
};
static const unsigned char icon_svg[] = {
#embed "../../themes/civic/assets/icon.svg"
};
static const unsigned char search_js[] = {
#embed "../../themes/civic/assets/search.js"
};
static const unsigned char search_page_js[] = {
#embed "../../themes/civic/assets/search-page.js"
};
static const unsigned char search_pagefind_js[] = {
#embed "../../themes/civic/assets/search-pagefind.js"
};
static const unsigned char tables_js[] = {
#embed "../../themes/civic/assets/tables.js"
};
static const unsigned char footer_mustache[] = {
#embed "../../themes/civic/templates/footer.mustache"
};
static const unsigned char header_mustache[] = {
#embed "../../themes/civic/templates/header.mustache"
};
static const unsigned char shell_mustache[] = {
#embed "../../themes/civic/templates/shell.mustache"
};

#define FILE_OF(path, bytes) {path, bytes, sizeof bytes}

static const struct civic_file files[] = {
    FILE_OF("theme.yml", theme_yml),
    FILE_OF("assets/civic.css", civic_css),
    FILE_OF("assets/icon.svg", icon_svg),
    FILE_OF("assets/search.js", search_js),
    FILE_OF("assets/search-page.js", search_page_js),
    FILE_OF("assets/search-pagefind.js", search_pagefind_js),
    FILE_OF("assets/tables.js", tables_js),
    FILE_OF("templates/footer.mustache", footer_mustache),
    FILE_OF("templates/header.mustache", header_mustache),
    FILE_OF("templates/shell.mustache", shell_mustache),
};

size_t civic_file_count(void) { return sizeof files / sizeof *files; }

struct civic_file civic_file_at(size_t number) { return files[number]; }
