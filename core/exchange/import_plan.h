// ImportPlan: what becomes of each entry of a document in a diary, before anything is changed, and
// the one Change that does it. Reads no file and writes nothing.
#pragma once

#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "core/domain/change.h"
#include "core/exchange/json_log.h"
#include "core/exchange/record_kind.h"

namespace springback {

enum class EntryState {
    New,     ///< the diary has no such entry: it is added
    Same,    ///< the diary has it, equal in every field
    Differs, ///< the diary has it with other values: a pick says what becomes of it
    Refused, ///< it can't be in this diary
};

/// What becomes of an entry that differs.
enum class Pick { KeepMine, TakeTheirs, KeepBoth };

/// Two of that kind may stand where the diary has one; check-ins and others are one a day.
bool mayKeepBoth(RecordKind kind);

/// The entry of that index in the document's table of that kind (LogDocument::log).
using EntryRef = std::pair<RecordKind, std::size_t>;

struct ImportChoices {
    Pick rest = Pick::KeepMine; ///< for those that `picks` does not name
    std::map<EntryRef, Pick> picks;
    bool takeSettings = false;
};

inline constexpr std::size_t kNoReason = static_cast<std::size_t>(-1);

template <class Record> struct PlannedEntry {
    EntryState state = EntryState::New;
    Pick pick = Pick::KeepMine;      ///< where `mine` is there and not equal
    std::size_t reason = kNoReason;  ///< of a refusal, in ImportPlan::reasons
    Row<Record> theirs;              ///< as the document has it
    std::optional<Row<Record>> mine; ///< the diary's, where it is not equal
};

struct ImportCounts {
    std::size_t fresh = 0;
    std::size_t same = 0;
    std::size_t differs = 0;
    std::size_t refused = 0;

    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

struct PlannedSettings {
    Settings mine;
    Settings theirs;
    bool taken = false;
};

struct ImportPlan {
    /// In the order of Log::tables(); each in the order of the document's table.
    std::tuple<std::vector<PlannedEntry<Episode>>, std::vector<PlannedEntry<Session>>,
               std::vector<PlannedEntry<CheckIn>>, std::vector<PlannedEntry<Run>>,
               std::vector<PlannedEntry<HeelRaiseTest>>, std::vector<PlannedEntry<Measure>>,
               std::vector<PlannedEntry<StageMove>>, std::vector<PlannedEntry<NormalReset>>,
               std::vector<PlannedEntry<SeenProfessional>>, std::vector<PlannedEntry<Score>>,
               std::vector<PlannedEntry<ActivityRating>>>
        tables;
    std::vector<RefusedEntry> unread;        ///< those that are wrong by themselves
    std::vector<Error> reasons;              ///< of refused entries; at most kMaxRefusedKept
    std::optional<PlannedSettings> settings; ///< where they are not equal
    bool keepsEpisodeIds = false;            ///< the diary has no episodes of its own
    ImportCounts counts;                     ///< of entries, also of those not kept in the lists

    template <class Record> const std::vector<PlannedEntry<Record>>& table() const
    {
        return std::get<std::vector<PlannedEntry<Record>>>(tables);
    }
};

/// Entries find their like by match_records.h. Refused are those that are wrong by themselves, a
/// second one where one is allowed, episodes that would overlap, entries that no episode covers
/// once this import is done, and an episode of the document that would leave entries of the diary
/// outside. The choices are part of it: what is taken decides what fits.
ImportPlan planImport(const LogDocument& document, const Log& into, const ImportChoices& choices);

/// The first refusal, or null: for those who want all or nothing.
const Error* firstRefusal(const ImportPlan& plan);

/// Of every kind; settings do not count.
std::size_t entryCount(const Log& log);

/// All that the plan says, as one change; empty when there is nothing to do.
Change changeOf(const ImportPlan& plan);

} // namespace springback
