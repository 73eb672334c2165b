// Which episodes of a document fit among those of a diary. The part of import_plan.h that all
// entries depend on; knows no other rule.
#pragma once

#include <map>
#include <vector>

#include "core/domain/episode_cover.h"
#include "core/exchange/import_plan.h"

namespace springback {

struct EpisodeImport {
    std::map<std::size_t, Error> refused; ///< by their index in the document
    EpisodeCover cover;                   ///< by the episodes as they stand after the import
};

/// Takes what fits, in the order of the document: what is picked in place of one of the diary's,
/// then what is new. No entry of the diary loses its episode.
EpisodeImport planEpisodes(const std::vector<PlannedEntry<Episode>>& entries, const Log& into);

} // namespace springback
