#pragma once
#include <stddef.h>

// A file of the theme civic as it was when the program was built: themes/civic is inside the program, so that a site
// needs no copy of it.
struct civic_file {
    // The path below the theme's folder: assets/civic.css.
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

// The number of the files.
size_t civic_file_count(void);

// A file, by its number from 0.
struct civic_file civic_file_at(size_t number);
