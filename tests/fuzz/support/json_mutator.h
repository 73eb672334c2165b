// Mutates JSON as a tree, so that most of what comes out is JSON and reaches the checks behind the
// parser. One time in four, and where the text is no JSON, it leaves the bytes to libFuzzer.
#pragma once

#include <cstddef>
#include <cstdint>

namespace springback::fuzz {

/// The new size. For LLVMFuzzerCustomMutator.
std::size_t mutateJson(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed);

} // namespace springback::fuzz
