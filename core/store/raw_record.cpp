#include "core/store/raw_record.h"

#include <bit>

#include "core/store/raw_file.h"

namespace springback {

bool RawReader::has(std::uint64_t bytes)
{
    m_isGood = m_isGood && m_at <= m_bytes.size() && bytes <= m_bytes.size() - m_at;
    return m_isGood;
}

std::uint64_t RawReader::number(std::size_t bytes)
{
    std::uint64_t value = 0;
    if (has(bytes)) {
        for (std::size_t i = 0; i < bytes; ++i) {
            value = (value << 8U) | static_cast<unsigned char>(m_bytes[m_at++]);
        }
    }
    return value;
}

std::int64_t RawReader::signedNumber(std::size_t bytes)
{
    const unsigned unused = 64U - 8U * static_cast<unsigned>(bytes);
    return static_cast<std::int64_t>(number(bytes) << unused) >> unused;
}

std::uint64_t RawReader::varint()
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9 && has(1); ++i) {
        const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
        if (i == 8) {
            return (value << 8U) | byte;
        }
        value = (value << 7U) | (byte & 0x7FU);
        if ((byte & 0x80U) == 0) {
            return value;
        }
    }
    return value;
}

std::string_view RawReader::text(std::uint64_t bytes)
{
    if (!has(bytes)) {
        return {};
    }
    const std::string_view text = m_bytes.substr(m_at, bytes);
    m_at += text.size();
    return text;
}

namespace {

/// By its serial type (sqlite.org/fileformat2.html#record_format).
std::optional<RawValue> valueFrom(RawReader& body, std::uint64_t type)
{
    constexpr std::size_t kBytesOf[] = {0, 1, 2, 3, 4, 6, 8};
    switch (type) {
    case 0:
        return RawValue();
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
        return RawValue(body.signedNumber(kBytesOf[type]));
    case 7:
        return RawValue(std::bit_cast<double>(body.number(8)));
    case 8:
    case 9:
        return RawValue(static_cast<std::int64_t>(type - 8));
    case 10:
    case 11:
        return std::nullopt;
    default:
        return RawValue(std::string(body.text((type - 12) / 2)));
    }
}

} // namespace

std::optional<std::vector<RawValue>> recordFrom(std::string_view payload)
{
    RawReader head(payload, 0);
    const std::uint64_t headSize = head.varint();
    if (!head.isGood() || headSize > payload.size()) {
        return std::nullopt;
    }
    RawReader body(payload, headSize);
    std::vector<RawValue> values;
    while (head.at() < headSize) {
        std::optional<RawValue> value = valueFrom(body, head.varint());
        if (!value || !head.isGood() || !body.isGood()) {
            return std::nullopt;
        }
        values.push_back(std::move(*value));
    }
    if (head.at() != headSize || body.at() != payload.size()) {
        return std::nullopt;
    }
    return values;
}

} // namespace springback
