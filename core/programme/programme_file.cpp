#include "core/programme/programme_file.h"

#include <optional>

#include "core/json/json_text.h"
#include "core/programme/check_programme.h"
#include "core/programme/programme_json.h"

namespace springback {

extern const char* const kBuiltInProgrammeJson; // made from resources/programme/programme.json

Result<Programme> parseProgramme(std::string_view json)
{
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
    return checkProgramme(programme).map([&programme] { return std::move(programme); });
}

const Programme& builtInProgramme()
{
    static const Programme programme = parseProgramme(kBuiltInProgrammeJson).value();
    return programme;
}

} // namespace springback
