#include "core/stats/dose_response.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace springback {

namespace {

bool isOn(const std::vector<Day>& listed, Day day)
{
    return std::binary_search(listed.begin(), listed.end(), day);
}

/// Ranks from 1; equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]]) {
            ++end;
        }
        const double shared = static_cast<double>(first + 1 + end) / 2;
        for (; first < end; ++first) {
            ranks[order[first]] = shared;
        }
    }
    return ranks;
}

/// Spearman's rank correlation; 0 when one of the two never varies.
double rankCorrelation(const std::vector<double>& xs, const std::vector<double>& ys)
{
    const std::vector<double> x = ranksOf(xs);
    const std::vector<double> y = ranksOf(ys);
    const double mean = (static_cast<double>(x.size()) + 1) / 2;
    double both = 0;
    double ofX = 0;
    double ofY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        both += (x[i] - mean) * (y[i] - mean);
        ofX += (x[i] - mean) * (x[i] - mean);
        ofY += (y[i] - mean) * (y[i] - mean);
    }
    return ofX > 0 && ofY > 0 ? both / std::sqrt(ofX * ofY) : 0;
}

std::optional<DoseTrend> trendOf(const std::vector<DosePoint>& points)
{
    if (points.size() < kTrendNeeds) {
        return std::nullopt;
    }
    std::vector<double> doses;
    std::vector<double> mornings;
    for (const DosePoint& point : points) {
        doses.push_back(point.done.amount);
        mornings.push_back(point.aboveNormal());
    }
    // Beyond what chance gives in 19 of 20 cases (normal approximation of Spearman's rank
    // correlation, its standard error 1 / sqrt(n - 1)).
    const double bound = 1.96 / std::sqrt(static_cast<double>(points.size()) - 1);
    const double correlation = rankCorrelation(doses, mornings);
    if (correlation > bound) {
        return DoseTrend::HigherAfterMore;
    }
    return correlation < -bound ? DoseTrend::LowerAfterMore : DoseTrend::NoPattern;
}

} // namespace

Circumstances circumstancesOf(const Log& log)
{
    Circumstances found;
    for (const Row<Run>& row : log.runs) {
        if (row.value.hills) {
            found.hills.push_back(row.value.date);
        }
    }
    for (const Row<CheckIn>& row : log.checkIns) {
        if (row.value.changed.contains(Changed::NewShoes)) {
            found.newShoes.push_back(row.value.date);
        }
        if (row.value.tags.contains(Tag::PoorSleep)) {
            found.poorSleep.push_back(row.value.date);
        }
    }
    for (std::vector<Day>* listed : {&found.hills, &found.newShoes, &found.poorSleep}) {
        std::sort(listed->begin(), listed->end());
    }
    return found;
}

DoseResponse doseResponse(const std::vector<JudgedDose>& doses, const Circumstances& circumstances,
                          Period period)
{
    const Staircase stairs = staircase(doses, period);
    DoseResponse response;
    for (const JudgedDose& done : stairs.done) {
        const Judgement& judgement = done.judgement;
        if (!judgement.morning || !judgement.morningPain ||
            judgement.outcome == Outcome::CantJudge) {
            ++response.withoutMorning;
            continue;
        }
        response.points.push_back({done, *judgement.morning, *judgement.morningPain,
                                   judgement.normal, isOn(circumstances.hills, done.day),
                                   isOn(circumstances.newShoes, *judgement.morning),
                                   isOn(circumstances.poorSleep, *judgement.morning)});
    }
    if (const StairStep* highest = stairs.highest()) {
        response.highestTolerated = *highest;
    }
    response.trend = trendOf(response.points);
    return response;
}

} // namespace springback
