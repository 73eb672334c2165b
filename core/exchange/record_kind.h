// RecordKind: which kind of record, as a value, where a template can't say it. Its names in the
// document are core/exchange/json_log.h's matter.
#pragma once

#include "core/domain/log.h"

namespace springback {

/// In the order of Log::tables(), then the settings.
enum class RecordKind {
    Episode,
    Session,
    CheckIn,
    Run,
    HeelRaiseTest,
    Measure,
    StageMove,
    NormalReset,
    SeenProfessional,
    Score,
    ActivityRating,
    Settings,
};

template <class Record> RecordKind kindOf() = delete;
template <> constexpr RecordKind kindOf<Episode>()
{
    return RecordKind::Episode;
}
template <> constexpr RecordKind kindOf<Session>()
{
    return RecordKind::Session;
}
template <> constexpr RecordKind kindOf<CheckIn>()
{
    return RecordKind::CheckIn;
}
template <> constexpr RecordKind kindOf<Run>()
{
    return RecordKind::Run;
}
template <> constexpr RecordKind kindOf<HeelRaiseTest>()
{
    return RecordKind::HeelRaiseTest;
}
template <> constexpr RecordKind kindOf<Measure>()
{
    return RecordKind::Measure;
}
template <> constexpr RecordKind kindOf<StageMove>()
{
    return RecordKind::StageMove;
}
template <> constexpr RecordKind kindOf<NormalReset>()
{
    return RecordKind::NormalReset;
}
template <> constexpr RecordKind kindOf<SeenProfessional>()
{
    return RecordKind::SeenProfessional;
}
template <> constexpr RecordKind kindOf<Score>()
{
    return RecordKind::Score;
}
template <> constexpr RecordKind kindOf<ActivityRating>()
{
    return RecordKind::ActivityRating;
}
template <> constexpr RecordKind kindOf<Settings>()
{
    return RecordKind::Settings;
}

} // namespace springback
