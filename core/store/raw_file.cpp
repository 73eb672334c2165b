#include "core/store/raw_file.h"

#include <algorithm>

#include "core/store/big_endian.h"
#include "core/store/raw_record.h"

namespace springback {

namespace {

constexpr std::size_t kFileHead = 100; ///< before the head of the first page
constexpr std::size_t kUsualPageSize = 4096;

std::size_t pageSizeOf(std::string_view bytes)
{
    if (bytes.size() < kFileHead) {
        return kUsualPageSize;
    }
    const std::size_t said = bigEndian(bytes, 16, 2);
    const std::size_t size = said == 1 ? 65'536 : said;
    const bool isPlausible = size >= 512 && (size & (size - 1)) == 0;
    // A file that was cut still begins as it did; one with a torn head is of the usual size.
    return isPlausible ? size : kUsualPageSize;
}

RawPage::Kind kindOf(char byte)
{
    switch (byte) {
    case 0x0D:
        return RawPage::Kind::TableLeaf;
    case 0x05:
        return RawPage::Kind::TableInner;
    case 0x0A:
        return RawPage::Kind::IndexLeaf;
    case 0x02:
        return RawPage::Kind::IndexInner;
    default:
        return RawPage::Kind::Other;
    }
}

} // namespace

RawFile::RawFile(std::string bytes)
    : m_bytes(std::move(bytes)), m_pageSize(pageSizeOf(m_bytes)), m_usable(m_pageSize)
{
    if (m_bytes.size() >= kFileHead) {
        const std::size_t reserve = bigEndian(m_bytes, 20, 1);
        m_usable -= reserve <= m_pageSize - 480 ? reserve : 0;
    }
    m_pageCount = static_cast<std::uint32_t>((m_bytes.size() + m_pageSize - 1) / m_pageSize);
    m_bytes.resize(m_pageCount * m_pageSize, '\0'); // the last page may have been cut
}

std::string_view RawFile::bytesOf(std::uint32_t number) const
{
    if (number < 1 || number > m_pageCount) {
        return {};
    }
    return std::string_view(m_bytes).substr((number - 1) * m_pageSize, m_pageSize);
}

RawPage RawFile::page(std::uint32_t number) const
{
    const std::string_view bytes = bytesOf(number);
    RawPage page;
    if (bytes.empty()) {
        return page;
    }
    const std::size_t head = number == 1 ? kFileHead : 0;
    page.kind = kindOf(bytes[head]);
    if (page.kind == RawPage::Kind::Other) {
        return page;
    }
    const bool isInner =
        page.kind == RawPage::Kind::TableInner || page.kind == RawPage::Kind::IndexInner;
    const std::size_t pointers = head + (isInner ? 12 : 8);
    const std::size_t room = (m_usable - pointers) / 2;
    const std::size_t cells = bigEndian(bytes, head + 3, 2);
    page.whole = cells <= room;
    for (std::size_t i = 0; i < std::min(cells, room); ++i) {
        const std::size_t at = bigEndian(bytes, pointers + 2 * i, 2);
        const bool isInside = at >= pointers + 2 * cells && at < m_usable;
        if (!isInside || !readCell(bytes, at, page)) {
            page.whole = false;
        }
    }
    if (isInner) {
        page.children.push_back({bigEndian(bytes, head + 8, 4), std::nullopt});
    }
    return page;
}

bool RawFile::readCell(std::string_view page, std::size_t at, RawPage& into) const
{
    RawReader reader(page.substr(0, m_usable), at);
    RawChild child;
    if (into.kind == RawPage::Kind::TableInner || into.kind == RawPage::Kind::IndexInner) {
        child.page = static_cast<std::uint32_t>(reader.number(4));
        if (into.kind == RawPage::Kind::TableInner) {
            child.upTo = static_cast<std::int64_t>(reader.varint());
        }
        if (!reader.isGood()) {
            return false;
        }
        into.children.push_back(child);
        if (into.kind == RawPage::Kind::TableInner) {
            return true;
        }
    }
    const std::uint64_t size = reader.varint();
    RawRow row;
    if (into.kind == RawPage::Kind::TableLeaf) {
        row.rowId = static_cast<std::int64_t>(reader.varint());
    }
    if (!reader.isGood()) {
        return false;
    }
    const auto bytes = payload(page, reader.at(), size, into.isOfIndex(), into.overflow);
    auto values = bytes ? recordFrom(*bytes) : std::nullopt;
    // Rows stand by their ids: one that does not has been read from somewhere else.
    const bool isInOrder = into.kind != RawPage::Kind::TableLeaf || into.rows.empty() ||
                           into.rows.back().rowId < row.rowId;
    if (!values || !isInOrder) {
        return false;
    }
    row.values = std::move(*values);
    into.rows.push_back(std::move(row));
    return true;
}

std::optional<std::string> RawFile::payload(std::string_view page, std::size_t at,
                                            std::uint64_t size, bool ofIndex,
                                            std::set<std::uint32_t>& overflow) const
{
    const std::uint64_t most = ofIndex ? (m_usable - 12) * 64 / 255 - 23 : m_usable - 35;
    const std::uint64_t least = (m_usable - 12) * 32 / 255 - 23;
    if (size > m_bytes.size()) {
        return std::nullopt;
    }
    std::uint64_t here = size;
    if (size > most) {
        const std::uint64_t fitting = least + (size - least) % (m_usable - 4);
        here = fitting <= most ? fitting : least;
    }
    const std::size_t end = at + here + (size > most ? 4 : 0);
    if (end > m_usable) {
        return std::nullopt;
    }
    std::string bytes(page.substr(at, here));
    std::uint32_t next = size > most ? bigEndian(page, at + here, 4) : 0;
    while (bytes.size() < size) {
        const std::string_view rest = bytesOf(next);
        if (rest.empty() || !overflow.insert(next).second) {
            return std::nullopt;
        }
        bytes += rest.substr(4, std::min<std::uint64_t>(size - bytes.size(), m_usable - 4));
        next = bigEndian(rest, 0, 4);
    }
    return bytes;
}

std::set<std::uint32_t> RawFile::freePages() const
{
    std::set<std::uint32_t> pages;
    std::uint32_t trunk = m_bytes.size() >= kFileHead ? bigEndian(m_bytes, 32, 4) : 0;
    while (!bytesOf(trunk).empty() && pages.insert(trunk).second) {
        const std::string_view bytes = bytesOf(trunk);
        const std::size_t leaves = std::min<std::size_t>(bigEndian(bytes, 4, 4), m_usable / 4 - 2);
        for (std::size_t i = 0; i < leaves; ++i) {
            pages.insert(bigEndian(bytes, 8 + 4 * i, 4));
        }
        trunk = bigEndian(bytes, 0, 4);
    }
    return pages;
}

} // namespace springback
