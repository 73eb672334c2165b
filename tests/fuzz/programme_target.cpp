// The programme file. What is accepted folds a real diary, and names that it does not know are
// passed over.
#include <fstream>
#include <iterator>

#include "core/exchange/json_log.h"
#include "core/programme/figure_file.h"
#include "core/programme/programme_file.h"
#include "tests/fuzz/support/json_mutator.h"
#include "tests/fuzz/support/must.h"
#include "tests/fuzz/support/walk.h"

namespace fuzz = springback::fuzz;

namespace {

const springback::Log& sampleDiary()
{
    static const springback::Log log = [] {
        std::ifstream in(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        return springback::fromJson(text, springback::builtInProgramme()).value();
    }();
    return log;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateJson(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace springback;
    const Result<Programme> programme = parseProgramme({reinterpret_cast<const char*>(data), size});
    if (!programme) {
        fuzz::must(!programme.error().where.empty(), "a refusal says where");
        return 0;
    }
    fuzz::foldAll(sampleDiary(), *programme);
    for (const Exercise& exercise : programme->exercises) {
        figureOf(*programme, exercise.id);
    }
    return 0;
}
