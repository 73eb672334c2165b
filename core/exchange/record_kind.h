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

template <class Record> RecordKind recordKind() = delete;
template <> constexpr RecordKind recordKind<Episode>()
{
    return RecordKind::Episode;
}
template <> constexpr RecordKind recordKind<Session>()
{
    return RecordKind::Session;
}
template <> constexpr RecordKind recordKind<CheckIn>()
{
    return RecordKind::CheckIn;
}
template <> constexpr RecordKind recordKind<Run>()
{
    return RecordKind::Run;
}
template <> constexpr RecordKind recordKind<HeelRaiseTest>()
{
    return RecordKind::HeelRaiseTest;
}
template <> constexpr RecordKind recordKind<Measure>()
{
    return RecordKind::Measure;
}
template <> constexpr RecordKind recordKind<StageMove>()
{
    return RecordKind::StageMove;
}
template <> constexpr RecordKind recordKind<NormalReset>()
{
    return RecordKind::NormalReset;
}
template <> constexpr RecordKind recordKind<SeenProfessional>()
{
    return RecordKind::SeenProfessional;
}
template <> constexpr RecordKind recordKind<Score>()
{
    return RecordKind::Score;
}
template <> constexpr RecordKind recordKind<ActivityRating>()
{
    return RecordKind::ActivityRating;
}
template <> constexpr RecordKind recordKind<Settings>()
{
    return RecordKind::Settings;
}

} // namespace springback
