#include "core/stats/flare_stories.h"

#include <algorithm>

namespace springback {

namespace {

/// How far back a good week is looked for: older ones were of another stage [Eng].
constexpr int kGoodWeekWithin = 42;

std::vector<Day> lastSeven(Day last)
{
    std::vector<Day> week;
    for (int back = kDaysOfLoad - 1; back >= 0; --back) {
        week.push_back(last - days(back));
    }
    return week;
}

bool jumpedOn(const Diary& diary, Day day)
{
    const auto jumps = [&diary](const Set& set) {
        const Exercise* exercise = diary.programme.exercise(set.exercise);
        return exercise != nullptr && exercise->loadClass == LoadClass::Jump;
    };
    return std::any_of(diary.log.sessions.begin(), diary.log.sessions.end(), [&](const auto& row) {
        return row.value.date == day &&
               std::any_of(row.value.sets.begin(), row.value.sets.end(), jumps);
    });
}

/// Every effort that any of the events belongs to.
std::vector<EffortPain> effortsOfAll(const Diary& diary, std::span<const FlareEvent> events)
{
    std::vector<Day> judged;
    for (const FlareEvent& event : events) {
        judged.insert(judged.end(), event.judged.begin(), event.judged.end());
    }
    if (judged.empty()) {
        return {};
    }
    const auto [first, last] = std::minmax_element(judged.begin(), judged.end());
    return effortPains(diary, {*first, *last});
}

/// Strength work of the day two days before a flare is not part of what it belongs to.
std::vector<EffortPain> effortsOf(const Diary& diary, const FlareEvent& event,
                                  const std::vector<EffortPain>& all)
{
    std::vector<EffortPain> efforts;
    for (const EffortPain& effort : all) {
        if (std::binary_search(event.judged.begin(), event.judged.end(), effort.day) &&
            (effort.run || event.days.contains(effort.day + days(1)) ||
             jumpedOn(diary, effort.day))) {
            efforts.push_back(effort);
        }
    }
    return efforts;
}

void addAnswers(FlareStory& story, const Log& log)
{
    for (const Row<CheckIn>& row : log.checkIns) {
        if (story.event.days.contains(row.value.date)) {
            story.stiffness = std::max(story.stiffness, row.value.stiffness);
            story.changed = story.changed | row.value.changed;
        }
    }
}

} // namespace

std::vector<Day> goodDaysBefore(const Course& course, Day day)
{
    std::vector<Day> newest; ///< the newest first
    std::vector<Day> row;
    for (auto record = course.days.rbegin(); record != course.days.rend(); ++record) {
        if (record->date >= day || record->kind != MorningKind::Normal) {
            continue;
        }
        if (std::ssize(newest) < kDaysOfLoad) {
            newest.push_back(record->date);
        }
        if (!row.empty() && row.back() != record->date + days(1)) {
            row.clear();
        }
        row.push_back(record->date);
        const bool far = record->date < day - days(kGoodWeekWithin);
        if (!far && std::ssize(row) == kDaysOfLoad) {
            newest = row;
            break;
        }
        if (far && std::ssize(newest) == kDaysOfLoad) {
            break;
        }
    }
    if (std::ssize(newest) < kDaysOfLoad) {
        return {};
    }
    std::reverse(newest.begin(), newest.end());
    return newest;
}

std::vector<FlareStory> flareStories(const Diary& diary, std::span<const FlareEvent> events)
{
    DoneAfter after(diary);
    const std::vector<EffortPain> efforts = effortsOfAll(diary, events);
    std::vector<FlareStory> stories;
    stories.reserve(events.size());
    for (const FlareEvent& event : events) {
        FlareStory story;
        story.event = event;
        story.efforts = effortsOf(diary, event, efforts);
        story.before = weekOfLoad(diary, lastSeven(event.days.first - days(1)), event.days.last);
        const std::vector<Day> good = goodDaysBefore(diary.course, story.before.days.front());
        if (!good.empty()) {
            story.good = weekOfLoad(diary, good);
            story.figures = compareWeeks(story.before, *story.good);
        }
        addAnswers(story, diary.log);
        story.doses = after.doses(event);
        story.run = after.run(event);
        stories.push_back(std::move(story));
    }
    return stories;
}

} // namespace springback
