// The text of a past change, as the data file keeps it. What is read comes back the same, and its
// inverse twice is itself.
#include "core/exchange/change_json.h"
#include "tests/fuzz/support/json_mutator.h"
#include "tests/fuzz/support/must.h"

namespace fuzz = springback::fuzz;

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateJson(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace springback;
    const Result<Change> change = changeFromJson({reinterpret_cast<const char*>(data), size});
    if (!change) {
        return 0;
    }
    const std::string text = changeToJson(*change);
    const Result<Change> again = changeFromJson(text);
    fuzz::must(again.has_value(), "what was written can be read");
    fuzz::must(changeToJson(*again) == text, "the same change gives the same text");
    fuzz::must(inverse(inverse(*change)) == *change, "undone twice is done");
    return 0;
}
