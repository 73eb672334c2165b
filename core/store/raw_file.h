// RawFile: the pages of a SQLite file read without SQLite, each by itself, so that one bad page
// costs what is on it and no more (sqlite.org/fileformat2.html). Knows no table and trusts nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace springback {

/// NULL, a whole number, another number, text (or bytes).
using RawValue = std::variant<std::monostate, std::int64_t, double, std::string>;

struct RawRow {
    std::int64_t rowId = 0; ///< 0 on the page of an index, or of a table without row ids
    std::vector<RawValue> values;
};

/// A page further down. Of a table with row ids, all rows on and below it have ids up to `upTo`.
struct RawChild {
    std::uint32_t page = 0;
    std::optional<std::int64_t> upTo;
};

struct RawPage {
    enum class Kind { Other, TableLeaf, TableInner, IndexLeaf, IndexInner };
    Kind kind = Kind::Other;
    bool whole = false; ///< every cell could be read
    std::vector<RawRow> rows;
    std::vector<RawChild> children;
    std::set<std::uint32_t> overflow; ///< pages that hold the rest of its rows

    bool isOfTable() const { return kind == Kind::TableLeaf || kind == Kind::TableInner; }
    bool isOfIndex() const { return kind == Kind::IndexLeaf || kind == Kind::IndexInner; }
};

class RawFile {
public:
    explicit RawFile(std::string bytes);

    /// Pages are counted from 1.
    std::uint32_t pageCount() const { return m_pageCount; }
    /// A page that is not there, or makes no sense, is Other.
    RawPage page(std::uint32_t number) const;
    /// Pages that hold nothing any more, as far as the file says.
    std::set<std::uint32_t> freePages() const;

private:
    std::string_view bytesOf(std::uint32_t number) const;
    std::optional<std::string> payload(std::string_view page, std::size_t at, std::uint64_t size,
                                       bool ofIndex, std::set<std::uint32_t>& overflow) const;
    bool readCell(std::string_view page, std::size_t at, RawPage& into) const;

    std::string m_bytes;
    std::size_t m_pageSize = 0;
    std::size_t m_usable = 0; ///< without what a page keeps in reserve
    std::uint32_t m_pageCount = 0;
};

/// The values of a record; nothing when its lengths do not add up.
std::optional<std::vector<RawValue>> recordFrom(std::string_view payload);

} // namespace springback
