// must(): what a fuzz target claims about every input. A broken claim ends the program, which is
// how the fuzzer learns of it.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace springback::fuzz {

inline void must(bool holds, const char* claim)
{
    if (!holds) {
        std::fprintf(stderr, "BROKEN CLAIM: %s\n", claim);
        std::abort();
    }
}

} // namespace springback::fuzz
