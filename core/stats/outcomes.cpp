#include "core/stats/outcomes.h"

#include <algorithm>
#include <cstdlib>

namespace springback {

namespace {

/// The course's episode; every day without one.
Day startOf(const Course& course)
{
    return course.days.empty() ? kFirstDay : course.days.front().date;
}

template <class Record> std::vector<const Record*> byDate(const Table<Record>& table)
{
    std::vector<const Record*> records;
    for (const Row<Record>& row : table) {
        records.push_back(&row.value);
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const Record* a, const Record* b) { return a->date < b->date; });
    return records;
}

} // namespace

bool HeelRaiseTrack::isBeyondNoise(const HeelRaisePoint& point) const
{
    return point.change && std::abs(*point.change) >= noise;
}

HeelRaiseTrack heelRaiseTrack(const Diary& diary, const RuleSet& rules, Period period)
{
    const Plan& plan = diary.course.plan;
    HeelRaiseTrack track;
    track.sore = plan.side;
    track.noise = rules.heelRaiseNoise;
    track.gate = heelRaiseNeed(diary.programme, plan);
    const Day start = startOf(diary.course);
    for (const HeelRaiseTest* test : byDate(diary.log.heelRaiseTests)) {
        const std::optional<int> sore = raisesOn(*test, track.sore);
        std::optional<int> change;
        if (sore && test->date >= start) {
            if (track.first) {
                change = *sore - *track.first;
            } else {
                track.first = sore;
            }
        }
        if (period.contains(test->date)) {
            track.points.push_back({test->date, test->left, test->right,
                                    percentOfOtherSide(*test, track.sore), change});
        }
    }
    return track;
}

ScoreTrack visaATrack(const Diary& diary, Period period)
{
    const Day start = startOf(diary.course);
    ScoreTrack track;
    for (const Score* score : byDate(diary.log.scores)) {
        ScorePoint point{score->date, score->value, std::nullopt, false};
        if (track.first) {
            point.change = score->value - track.first->value;
            point.meaningful = score->date >= track.first->day + kVisaAAfter &&
                               std::abs(*point.change) >= kVisaAMeaningful;
        } else if (score->date >= start) {
            track.first = point;
        }
        if (period.contains(score->date)) {
            track.points.push_back(point);
        }
    }
    return track;
}

} // namespace springback
