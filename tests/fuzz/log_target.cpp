// The springback-log document. What is accepted is within its limits, comes back the same from its
// own text, can be recorded or is refused in words, and folds to a plan.
#include "core/domain/validate.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/json_log.h"
#include "core/journal.h"
#include "core/programme/programme_file.h"
#include "tests/fuzz/support/json_mutator.h"
#include "tests/fuzz/support/must.h"
#include "tests/fuzz/support/walk.h"

namespace fuzz = springback::fuzz;

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                               std::size_t maxSize, unsigned seed)
{
    return fuzz::mutateJson(data, size, maxSize, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace springback;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<Log> log = fromJson(text, builtInProgramme());
    const Result<LogDocument> document = readDocument(text, builtInProgramme());
    fuzz::must(document.has_value() || !log, "entry by entry takes what the whole does");
    if (document) {
        fuzz::must(!log || document->refusedCount == 0, "and refuses none of it");
        const Change planned = changeOf(planImport(*document, Log{}, {}));
        fuzz::must(validate(planned, Log{}, builtInProgramme()).has_value(),
                   "what an import plans can be recorded");
    }
    if (!log) {
        fuzz::must(!log.error().where.empty(), "a refusal says where");
        return 0;
    }
    fuzz::mustBeValid(*log);
    const std::string written = toJson(*log);
    const Result<Log> again = fromJson(written, builtInProgramme());
    fuzz::must(again.has_value(), "what was written can be read");
    fuzz::must(toJson(*again) == written, "the same log gives the same text");
    const Result<Change> change = importing(*log, Log{}, false);
    if (change && validate(*change, Log{}, builtInProgramme())) {
        fuzz::foldAll(supposing(Log{}, *change), builtInProgramme());
    }
    return 0;
}
