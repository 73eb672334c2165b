#include "core/exchange/match_records.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

#include "core/exchange/json_records.h"
#include "core/exchange/log_order.h"

namespace springback {

namespace {

template <class Record> auto identityOf(const Record& record)
{
    return std::tuple(dateOf(record), timeOf(record));
}
auto identityOf(const Measure& measure)
{
    return std::tuple(measure.from, measure.kind);
}
auto identityOf(const Score& score)
{
    return std::tuple(score.date, score.kind);
}
std::tuple<Day, const std::string&> identityOf(const ActivityRating& rating)
{
    return {rating.date, rating.activity};
}

/// The same with what two of them on one day are told apart by.
template <class Record> auto closerIdentityOf(const Record& record)
{
    return identityOf(record);
}
auto closerIdentityOf(const Run& run)
{
    return std::tuple(run.date, run.time, run.distance);
}
auto closerIdentityOf(const StageMove& move)
{
    return std::tuple(move.date, move.stage);
}

using Indexes = std::vector<std::size_t>;

/// Matches the rows of two tables, pass after pass; each looks at what has no partner yet.
template <class Record> class Matcher {
public:
    Matcher(const Table<Record>& here, const Table<Record>& there) : m_here(here), m_there(there)
    {
        m_match.ofHere.resize(here.size());
        m_match.ofThere.resize(there.size());
    }

    TableMatch match()
    {
        const auto identity = [](const Record& record) { return identityOf(record); };
        withEach(identity,
                 [this](const Indexes& here, const Indexes& there) { pairEqual(here, there); });
        const auto closer = [](const Record& record) { return closerIdentityOf(record); };
        const auto inOrder = [this](const Indexes& here, const Indexes& there) {
            for (std::size_t i = 0; i < std::min(here.size(), there.size()); ++i) {
                pair(here[i], there[i], false);
            }
        };
        withEach(closer, inOrder);
        withEach(identity, inOrder);
        return std::move(m_match);
    }

private:
    static Indexes unmatched(const std::vector<Partner>& partners)
    {
        Indexes result;
        for (std::size_t i = 0; i < partners.size(); ++i) {
            if (partners[i].index == kNoPartner) {
                result.push_back(i);
            }
        }
        return result;
    }

    template <class Key>
    static Indexes sorted(const std::vector<Partner>& partners, const Table<Record>& table, Key key)
    {
        Indexes result = unmatched(partners);
        std::ranges::stable_sort(result, [&](std::size_t a, std::size_t b) {
            return key(table[a].value) < key(table[b].value);
        });
        return result;
    }

    /// Calls `act` with the rows of both that `key` can't tell apart.
    template <class Key, class Act> void withEach(Key key, Act act)
    {
        const Indexes here = sorted(m_match.ofHere, m_here, key);
        const Indexes there = sorted(m_match.ofThere, m_there, key);
        const auto upTo = [&key](const Table<Record>& table, const Indexes& rows, std::size_t from,
                                 const Record& last) {
            std::size_t end = from;
            while (end < rows.size() && !(key(last) < key(table[rows[end]].value))) {
                ++end;
            }
            return end;
        };
        const auto part = [](const Indexes& rows, std::size_t from, std::size_t end) {
            return Indexes(rows.begin() + static_cast<std::ptrdiff_t>(from),
                           rows.begin() + static_cast<std::ptrdiff_t>(end));
        };
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < here.size() && j < there.size()) {
            const Record& a = m_here[here[i]].value;
            const Record& b = m_there[there[j]].value;
            if (key(a) < key(b)) {
                ++i;
            } else if (key(b) < key(a)) {
                ++j;
            } else {
                const std::size_t hereEnd = upTo(m_here, here, i, a);
                const std::size_t thereEnd = upTo(m_there, there, j, b);
                act(part(here, i, hereEnd), part(there, j, thereEnd));
                i = hereEnd;
                j = thereEnd;
            }
        }
    }

    void pairEqual(const Indexes& here, const Indexes& there)
    {
        constexpr std::size_t kFew = 8; ///< of one day: more than anybody enters
        if (std::min(here.size(), there.size()) > kFew) {
            pairByText(here, there);
            return;
        }
        for (const std::size_t j : there) {
            const auto equal = std::ranges::find_if(here, [&](std::size_t i) {
                return m_match.ofHere[i].index == kNoPartner && m_here[i].value == m_there[j].value;
            });
            if (equal != here.end()) {
                pair(*equal, j, true);
            }
        }
    }

    /// Records have no order of their own, their JSON has: each of many is then found at once.
    void pairByText(const Indexes& here, const Indexes& there)
    {
        const auto texts = [](const Table<Record>& table, const Indexes& rows) {
            std::vector<std::pair<std::string, std::size_t>> result;
            result.reserve(rows.size());
            for (const std::size_t row : rows) {
                result.emplace_back(oneLineJson(recordJson(table[row].value)), row);
            }
            std::ranges::sort(result);
            return result;
        };
        const auto ofHere = texts(m_here, here);
        const auto ofThere = texts(m_there, there);
        auto i = ofHere.begin();
        auto j = ofThere.begin();
        while (i != ofHere.end() && j != ofThere.end()) {
            const int order = i->first.compare(j->first);
            if (order == 0) {
                pair(i->second, j->second, m_here[i->second].value == m_there[j->second].value);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    void pair(std::size_t here, std::size_t there, bool equal)
    {
        m_match.ofHere[here] = {there, equal};
        m_match.ofThere[there] = {here, equal};
    }

    const Table<Record>& m_here;
    const Table<Record>& m_there;
    TableMatch m_match;
};

} // namespace

template <class Record>
TableMatch matchTables(const Table<Record>& here, const Table<Record>& there)
{
    return Matcher<Record>(here, there).match();
}

template TableMatch matchTables(const Table<Episode>&, const Table<Episode>&);
template TableMatch matchTables(const Table<Session>&, const Table<Session>&);
template TableMatch matchTables(const Table<CheckIn>&, const Table<CheckIn>&);
template TableMatch matchTables(const Table<Run>&, const Table<Run>&);
template TableMatch matchTables(const Table<HeelRaiseTest>&, const Table<HeelRaiseTest>&);
template TableMatch matchTables(const Table<Measure>&, const Table<Measure>&);
template TableMatch matchTables(const Table<StageMove>&, const Table<StageMove>&);
template TableMatch matchTables(const Table<NormalReset>&, const Table<NormalReset>&);
template TableMatch matchTables(const Table<SeenProfessional>&, const Table<SeenProfessional>&);
template TableMatch matchTables(const Table<Score>&, const Table<Score>&);
template TableMatch matchTables(const Table<ActivityRating>&, const Table<ActivityRating>&);

} // namespace springback
