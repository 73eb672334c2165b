#include "core/domain/label.h"

namespace springback {

std::string labelOf(const Episode& episode)
{
    return "episode " + isoDay(episode.start);
}

std::string labelOf(const Session& session)
{
    return "session " + isoDay(session.date);
}

std::string labelOf(const CheckIn& checkIn)
{
    return "check-in " + isoDay(checkIn.date);
}

std::string labelOf(const Run& run)
{
    return "run " + isoDay(run.date);
}

std::string labelOf(const HeelRaiseTest& test)
{
    return "heel-raise test " + isoDay(test.date);
}

std::string labelOf(const Measure& measure)
{
    return "measure " + isoDay(measure.from);
}

std::string labelOf(const StageMove& move)
{
    return "stage move " + isoDay(move.date);
}

std::string labelOf(const NormalReset& reset)
{
    return "re-set of the normal " + isoDay(reset.date);
}

std::string labelOf(const SeenProfessional& seen)
{
    return "visit " + isoDay(seen.date);
}

std::string labelOf(const Score& score)
{
    return "score " + isoDay(score.date);
}

std::string labelOf(const ActivityRating& rating)
{
    return "activity rating " + isoDay(rating.date);
}

std::string labelOf(const Settings&)
{
    return "settings";
}

} // namespace springback
