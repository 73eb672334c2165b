#include "core/store/salvage_fill.h"

#include <algorithm>

namespace springback {

namespace {

/// A table of the fresh diary, and how rows get into it.
class Target {
public:
    Target(SQLite::Database& db, std::string name, bool hasRowIds, std::uint32_t root)
        : m_db(db), m_name(std::move(name)), m_hasRowIds(hasRowIds), m_root(root)
    {
        SQLite::Statement columns(db, "SELECT name FROM pragma_table_info(?)");
        columns.bind(1, m_name);
        while (columns.executeStep()) {
            m_columns.push_back(columns.getColumn(0).getString());
        }
    }

    const std::string& name() const { return m_name; }
    bool hasRowIds() const { return m_hasRowIds; }
    /// Where a diary that was made by the newest schema has the first page of this table.
    std::uint32_t usualRoot() const { return m_root; }

    /// False when the row is not one of this table, breaks a limit, or is there already.
    bool insert(const RawRow& row) const
    {
        const std::size_t count = std::min(row.values.size(), m_columns.size());
        const bool holdsItsId = !m_hasRowIds || (count > 0 && row.values[0].index() == 0);
        if (count == 0 || !holdsItsId) {
            return false;
        }
        try {
            SQLite::Statement insertion(m_db, sqlFor(count));
            for (std::size_t i = 0; i < count; ++i) {
                bind(insertion, static_cast<int>(i) + 1, row, i);
            }
            insertion.exec();
            return true;
        } catch (const SQLite::Exception&) {
            return false;
        }
    }

private:
    /// Older files have fewer columns: the last ones then take what the schema gives them.
    std::string sqlFor(std::size_t count) const
    {
        std::string names;
        std::string marks;
        for (std::size_t i = 0; i < count; ++i) {
            names += (i == 0 ? "" : ", ") + m_columns[i];
            marks += i == 0 ? "?" : ", ?";
        }
        return "INSERT INTO " + m_name + " (" + names + ") VALUES (" + marks + ")";
    }

    void bind(SQLite::Statement& insertion, int parameter, const RawRow& row, std::size_t i) const
    {
        if (i == 0 && m_hasRowIds) {
            insertion.bind(parameter, row.rowId); // the column itself is stored empty
        } else if (const auto* whole = std::get_if<std::int64_t>(&row.values[i])) {
            insertion.bind(parameter, *whole);
        } else if (const auto* number = std::get_if<double>(&row.values[i])) {
            insertion.bind(parameter, *number);
        } else if (const auto* text = std::get_if<std::string>(&row.values[i])) {
            insertion.bind(parameter, *text);
        } else {
            insertion.bind(parameter);
        }
    }

    SQLite::Database& m_db;
    std::string m_name;
    bool m_hasRowIds;
    std::uint32_t m_root;
    std::vector<std::string> m_columns;
};

/// Every table but those that the store keeps for itself.
std::vector<Target> targetsOf(SQLite::Database& db)
{
    std::vector<Target> targets;
    SQLite::Statement tables(db, "SELECT t.name, t.wr, s.rootpage FROM pragma_table_list t "
                                 "JOIN sqlite_schema s ON s.name = t.name "
                                 "WHERE t.schema = 'main' AND s.type = 'table' "
                                 "AND t.name NOT IN ('past_change', 'seal')");
    while (tables.executeStep()) {
        targets.emplace_back(db, tables.getColumn(0).getString(), tables.getColumn(1).getInt() == 0,
                             tables.getColumn(2).getUInt());
    }
    return targets;
}

RawGap gapAt(const Target& target, const RawRow& row)
{
    const auto* first = row.values.empty() ? nullptr : std::get_if<std::int64_t>(&row.values[0]);
    const std::int64_t key = target.hasRowIds() ? row.rowId : first != nullptr ? *first : 0;
    return {key - 1, key};
}

bool fitsGap(const std::vector<RawGap>& gaps, const Target& target, const RawRow& row)
{
    return !target.hasRowIds() ||
           std::ranges::any_of(gaps, [&](const RawGap& gap) { return gap.holds(row.rowId); });
}

/// How many of the rows the table takes; none of them stays.
std::size_t rehearse(SQLite::Database& db, const Target& target, const std::vector<RawRow>& rows)
{
    db.exec("SAVEPOINT rehearsal");
    const auto taken =
        std::ranges::count_if(rows, [&target](const RawRow& row) { return target.insert(row); });
    db.exec("ROLLBACK TO rehearsal; RELEASE rehearsal");
    return static_cast<std::size_t>(taken);
}

/// The table whose page that is: the one that takes most of its rows. Where several would, the one
/// that usually has its first page there; else nobody can tell.
const Target* ownerOf(SQLite::Database& db, const RawOrphan& orphan,
                      const std::vector<Target>& targets, const SalvageGaps& gaps)
{
    std::size_t most = 0;
    std::vector<const Target*> owners;
    for (const Target& target : targets) {
        if (gaps.at(target.name()).empty() || target.hasRowIds() != orphan.page.isOfTable()) {
            continue;
        }
        const std::size_t taken = rehearse(db, target, orphan.page.rows);
        if (taken > most) {
            owners.clear();
        }
        most = std::max(most, taken);
        if (taken == most && taken > 0) {
            owners.push_back(&target);
        }
    }
    const auto usual = std::ranges::find(owners, orphan.number, &Target::usualRoot);
    return usual != owners.end() ? *usual : owners.size() == 1 ? owners.front() : nullptr;
}

void fillFromOrphan(SQLite::Database& db, const RawOrphan& orphan,
                    const std::vector<Target>& targets, const SalvageGaps& gaps)
{
    const Target* owner = ownerOf(db, orphan, targets, gaps);
    for (const RawRow& row : orphan.page.rows) {
        if (owner != nullptr && fitsGap(gaps.at(owner->name()), *owner, row)) {
            owner->insert(row);
        }
    }
}

} // namespace

SalvageGaps fillFrom(const RawTables& tables, Connection& diary)
{
    SQLite::Database& db = diary.database();
    db.exec("PRAGMA foreign_keys = OFF; DELETE FROM settings");
    SQLite::Transaction filling(db);
    const std::vector<Target> targets = targetsOf(db);
    SalvageGaps gaps;
    for (const Target& target : targets) {
        std::vector<RawGap>& missing = gaps[target.name()];
        const auto table = tables.byName.find(target.name());
        if (table == tables.byName.end()) {
            missing.push_back({});
            continue;
        }
        missing = table->second.gaps;
        for (const RawRow& row : table->second.rows) {
            if (!target.insert(row)) {
                missing.push_back(gapAt(target, row));
            }
        }
    }
    const SalvageGaps known = gaps; // what is filled now is a gap still: nobody knows its extent
    for (const RawOrphan& orphan : tables.orphans) {
        fillFromOrphan(db, orphan, targets, known);
    }
    filling.commit();
    return gaps;
}

} // namespace springback
