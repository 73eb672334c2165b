#include "core/programme/programme_file.h"

#include <optional>

#include "core/json/json_text.h"
#include "core/programme/check_programme.h"
#include "core/programme/programme_json.h"

namespace springback {

extern const char* const kBuiltInProgrammeJson; // made from resources/programme/programme.json

namespace {

void findPlaces(Programme& programme)
{
    for (StagePlan& stage : programme.stages) {
        for (Block& block : stage.blocks) {
            for (BlockItem& item : block.items) {
                item.place = static_cast<std::size_t>(programme.exercise(item.exercise) -
                                                      programme.exercises.data());
            }
        }
    }
}

} // namespace

Result<Programme> parseProgramme(std::string_view json)
{
    if (json.size() > kMaxProgrammeBytes) {
        return fail(ErrorCode::InvalidFormat, "the document",
                    "at most " + std::to_string(kMaxProgrammeBytes >> 20U) + " MB",
                    std::to_string(json.size() >> 20U) + " MB");
    }
    const Result<JsonTree> tree = parseDocument(json);
    if (!tree) {
        return tl::make_unexpected(tree.error());
    }
    std::optional<Error> breach;
    Programme programme;
    readValue(JsonCursor(*tree, breach), programme);
    if (breach) {
        return tl::make_unexpected(*breach);
    }
    return checkProgramme(programme).map([&programme] {
        findPlaces(programme);
        return std::move(programme);
    });
}

const Programme& builtInProgramme()
{
    static const Programme programme = parseProgramme(kBuiltInProgrammeJson).value();
    return programme;
}

} // namespace springback
