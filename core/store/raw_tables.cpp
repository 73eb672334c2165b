#include "core/store/raw_tables.h"

#include <algorithm>

namespace springback {

namespace {

constexpr int kDeepest = 20; ///< levels of a tree; SQLite's own limit

std::optional<std::int64_t> keyOf(const RawRow& row)
{
    const auto* key = row.values.empty() ? nullptr : std::get_if<std::int64_t>(&row.values.front());
    return key == nullptr ? std::nullopt : std::optional(*key);
}

/// One walk from a root down.
class TreeWalk {
public:
    TreeWalk(const RawFile& file, std::set<std::uint32_t>& claimed)
        : m_file(file), m_claimed(claimed)
    {
    }

    RawTable from(std::uint32_t root)
    {
        const RawPage page = m_file.page(root);
        if (page.kind == RawPage::Kind::Other) {
            m_table.gaps.push_back({});
        } else {
            m_ofIndex = page.isOfIndex();
            visit(root, {}, 0);
        }
        return std::move(m_table);
    }

private:
    void visit(std::uint32_t number, const RawGap& keys, int depth)
    {
        RawPage page = m_file.page(number);
        const bool isOfThisTree = m_ofIndex ? page.isOfIndex() : page.isOfTable();
        // Row ids that the page above does not expect: it points to another table's page.
        const bool isInRange = std::ranges::all_of(
            page.rows, [&](const RawRow& row) { return m_ofIndex || keys.holds(row.rowId); });
        if (!isOfThisTree || !isInRange || depth > kDeepest || !m_seen.insert(number).second) {
            m_table.gaps.push_back(keys);
            return;
        }
        m_claimed.insert(number);
        m_claimed.insert(page.overflow.begin(), page.overflow.end());
        if (!page.whole) {
            m_table.gaps.push_back(keys);
        }
        visitChildren(page, keys, depth);
        std::ranges::move(page.rows, std::back_inserter(m_table.rows));
    }

    void visitChildren(const RawPage& page, RawGap keys, int depth)
    {
        const std::optional<std::int64_t> last = keys.upTo;
        for (std::size_t i = 0; i < page.children.size(); ++i) {
            const bool rowsStandBetween = m_ofIndex && page.rows.size() + 1 == page.children.size();
            if (!m_ofIndex) {
                keys.upTo = page.children[i].upTo ? page.children[i].upTo : last;
            } else if (rowsStandBetween) {
                keys.upTo = i < page.rows.size() ? keyOf(page.rows[i]) : last;
            }
            visit(page.children[i].page, keys, depth + 1);
            keys.after = keys.upTo;
        }
    }

    const RawFile& m_file;
    std::set<std::uint32_t>& m_claimed;
    std::set<std::uint32_t> m_seen; ///< of this tree: a torn page may point back up
    RawTable m_table;
    bool m_ofIndex = false;
};

using Roots = std::map<std::string, std::uint32_t>;

/// A row of sqlite_schema: type, name, table, root page, SQL.
void addRoot(const RawRow& row, Roots& roots)
{
    if (row.values.size() != 5) {
        return;
    }
    const auto* type = std::get_if<std::string>(&row.values[0]);
    const auto* name = std::get_if<std::string>(&row.values[1]);
    const auto* root = std::get_if<std::int64_t>(&row.values[3]);
    const bool isOne = type != nullptr && name != nullptr && root != nullptr &&
                       (*type == "table" || *type == "index") && *root > 1 &&
                       *root <= std::int64_t{0xFFFFFFFF};
    if (isOne) {
        roots.emplace(*name, static_cast<std::uint32_t>(*root));
    }
}

/// From the first page down; what that does not lead to is looked for on every page.
Roots rootsOf(const RawFile& file, std::set<std::uint32_t>& claimed)
{
    Roots roots;
    const RawTable schema = TreeWalk(file, claimed).from(1);
    for (const RawRow& row : schema.rows) {
        addRoot(row, roots);
    }
    if (!schema.gaps.empty()) {
        for (std::uint32_t number = 2; number <= file.pageCount(); ++number) {
            const RawPage page = file.page(number);
            if (page.kind == RawPage::Kind::TableLeaf && !claimed.contains(number)) {
                std::ranges::for_each(page.rows, [&](const RawRow& row) { addRoot(row, roots); });
            }
        }
    }
    return roots;
}

} // namespace

RawTables tablesOf(const RawFile& file)
{
    RawTables tables;
    std::set<std::uint32_t> claimed;
    const Roots roots = rootsOf(file, claimed);
    for (const auto& [name, root] : roots) {
        tables.byName[name] = TreeWalk(file, claimed).from(root);
    }
    const std::set<std::uint32_t> free = file.freePages();
    for (std::uint32_t number = 1; number <= file.pageCount(); ++number) {
        if (!claimed.contains(number) && !free.contains(number)) {
            RawPage page = file.page(number);
            if (!page.rows.empty()) {
                tables.orphans.push_back({std::move(page), number});
            }
        }
    }
    return tables;
}

} // namespace springback
