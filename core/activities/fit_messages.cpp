#include "core/activities/fit_messages.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/activities/fit_crc.h"

namespace springback {

namespace {

constexpr std::string_view kFitMark = ".FIT";
constexpr std::size_t kFitMarkOffset = 8;
constexpr std::size_t kShortFitHeader = 12;
constexpr std::size_t kLongFitHeader = 14; ///< with a checksum of its own
constexpr std::size_t kFitCrcSize = 2;
constexpr unsigned kLastFitProtocol = 2;

unsigned byteAt(std::string_view bytes, std::size_t offset)
{
    return static_cast<unsigned char>(bytes[offset]);
}

/// At most 4 bytes, which must be there.
std::uint32_t fitNumber(std::string_view bytes, std::size_t offset, std::size_t count,
                        bool bigEndian)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        value = (value << 8U) | byteAt(bytes, offset + (bigEndian ? i : count - 1 - i));
    }
    return value;
}

struct BaseType {
    std::size_t width = 0; ///< in bytes; 0: no whole number, or one wider than any field of ours
    bool isSigned = false;
    std::uint32_t invalid = 0; ///< stands for "no value"
};

/// By the lower bits of the type's number; the highest only says that it has a byte order.
BaseType baseType(std::uint8_t type)
{
    static constexpr std::array<BaseType, 13> kTypes{{
        {1, false, 0xFF},
        {1, true, 0x7F},
        {1, false, 0xFF},
        {2, true, 0x7FFF},
        {2, false, 0xFFFF},
        {4, true, 0x7FFFFFFF},
        {4, false, 0xFFFFFFFF},
        {}, // text
        {}, // float32
        {}, // float64
        {1, false, 0},
        {2, false, 0},
        {4, false, 0},
    }};
    const std::size_t index = type & 0x1FU;
    return index < kTypes.size() ? kTypes[index] : BaseType{};
}

std::int64_t withSign(std::uint32_t value, const BaseType& type)
{
    const std::int64_t plain = value;
    const std::int64_t range = std::int64_t{1} << (8 * type.width);
    return type.isSigned && plain >= range / 2 ? plain - range : plain;
}

tl::unexpected<Error> badFit(std::string_view name, std::string expected, std::string found)
{
    return fail(ErrorCode::InvalidFormat, std::string(name), std::move(expected), std::move(found));
}

tl::unexpected<Error> cutOff(std::string_view name)
{
    return badFit(name, "a whole FIT file", "one that was cut off");
}

/// The size of the header that the bytes begin with.
Result<std::size_t> checkFitHeader(std::string_view bytes, std::string_view name)
{
    if (!looksLikeFit(bytes)) {
        return badFit(name, "a FIT file", "something else");
    }
    const std::size_t size = byteAt(bytes, 0);
    if (bytes.size() < size) {
        return cutOff(name);
    }
    if (const unsigned protocol = byteAt(bytes, 1) >> 4U; protocol > kLastFitProtocol) {
        return badFit(name, "FIT of protocol 1 or 2", "protocol " + std::to_string(protocol));
    }
    // 0 says that the writer did not count it.
    if (size == kLongFitHeader && fitNumber(bytes, kShortFitHeader, kFitCrcSize, false) != 0 &&
        fitCrc(bytes.substr(0, size)) != 0) {
        return badFit(name, "a FIT file with the right checksum", "a damaged header");
    }
    return size;
}

/// Reads the messages of one file, keeping what each local type means now.
class FitReader {
public:
    FitReader(std::string_view bytes, std::string_view name,
              const std::function<Result<void>(const FitMessage&)>& visit)
        : m_bytes(bytes), m_name(name), m_visit(visit)
    {
    }

    Result<void> read()
    {
        while (!m_bytes.empty()) {
            const unsigned header = byteAt(m_bytes, 0);
            m_bytes.remove_prefix(1);
            Result<void> done;
            if ((header & 0x80U) != 0) {
                done = compressed(header);
            } else if ((header & 0x40U) != 0) {
                done = define(header);
            } else {
                done = visit(header & 0x0FU, std::nullopt);
            }
            if (!done) {
                return done;
            }
        }
        return {};
    }

private:
    Result<std::string_view> take(std::size_t count)
    {
        if (m_bytes.size() < count) {
            return badFit(m_name, "FIT messages that end where the file does", "a longer one");
        }
        const std::string_view taken = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return taken;
    }

    Result<void> define(unsigned header)
    {
        const auto head = take(5);
        if (!head) {
            return tl::make_unexpected(head.error());
        }
        const unsigned order = byteAt(*head, 1);
        if (order > 1) {
            return badFit(m_name, "a FIT byte order of 0 or 1", std::to_string(order));
        }
        FitDefinition& definition = m_definitions[header & 0x0FU];
        definition.defined = true;
        definition.bigEndian = order == 1;
        definition.number = static_cast<int>(fitNumber(*head, 2, 2, definition.bigEndian));
        definition.fields.clear();
        definition.size = 0;
        if (auto done = fields(definition, byteAt(*head, 4), false); !done) {
            return done;
        }
        if ((header & 0x20U) == 0) {
            return {};
        }
        const auto count = take(1);
        if (!count) {
            return tl::make_unexpected(count.error());
        }
        return fields(definition, byteAt(*count, 0), true);
    }

    Result<void> fields(FitDefinition& definition, std::size_t count, bool ofDeveloper)
    {
        constexpr std::size_t kEach = 3;
        const auto list = take(count * kEach);
        if (!list) {
            return tl::make_unexpected(list.error());
        }
        for (std::size_t at = 0; at < list->size(); at += kEach) {
            FitField field;
            field.number = static_cast<std::uint8_t>((*list)[at]);
            field.size = static_cast<std::uint8_t>((*list)[at + 1]);
            field.type = static_cast<std::uint8_t>((*list)[at + 2]);
            field.offset = definition.size;
            definition.size += field.size;
            // What takes no room in the messages must not cost time with each of them.
            if (!ofDeveloper && field.size > 0) {
                definition.fields.push_back(field);
            }
        }
        return {};
    }

    /// The header has only the last five bits of the time, which is the next that ends so.
    Result<void> compressed(unsigned header)
    {
        if (!m_time) {
            return badFit(m_name, "a whole FIT time before the first short one", "none");
        }
        constexpr std::uint32_t kBits = 0x1F;
        const std::uint32_t time = *m_time + (((header & kBits) - *m_time) & kBits);
        return visit((header >> 5U) & 0x03U, time);
    }

    Result<void> visit(std::size_t local, std::optional<std::uint32_t> shortTime)
    {
        const FitDefinition& definition = m_definitions[local];
        if (!definition.defined) {
            return badFit(m_name, "a FIT definition before each message", "a message without");
        }
        const auto bytes = take(definition.size);
        if (!bytes) {
            return tl::make_unexpected(bytes.error());
        }
        const FitMessage message(definition, *bytes, shortTime);
        if (const auto time = message.time()) {
            m_time = static_cast<std::uint32_t>(*time);
        }
        return m_visit(message);
    }

    std::string_view m_bytes; ///< what is still to be read
    std::string_view m_name;
    const std::function<Result<void>(const FitMessage&)>& m_visit;
    std::array<FitDefinition, 16> m_definitions;
    std::optional<std::uint32_t> m_time; ///< the last one told
};

} // namespace

bool looksLikeFit(std::string_view bytes)
{
    return bytes.size() >= kShortFitHeader && bytes.substr(kFitMarkOffset, 4) == kFitMark &&
           (byteAt(bytes, 0) == kShortFitHeader || byteAt(bytes, 0) == kLongFitHeader);
}

Result<std::vector<std::string_view>> fitFiles(std::string_view bytes, std::string_view name)
{
    std::vector<std::string_view> files;
    while (!bytes.empty() || files.empty()) {
        const auto header = checkFitHeader(bytes, name);
        if (!header) {
            return tl::make_unexpected(header.error());
        }
        const std::size_t size = fitNumber(bytes, 4, 4, false);
        if (bytes.size() - *header < size + kFitCrcSize) {
            return cutOff(name);
        }
        const std::size_t whole = *header + size + kFitCrcSize;
        if (fitCrc(bytes.substr(0, whole)) != 0) {
            return badFit(name, "a FIT file with the right checksum", "a damaged one");
        }
        files.push_back(bytes.substr(*header, size));
        bytes.remove_prefix(whole);
    }
    return files;
}

FitMessage::FitMessage(const FitDefinition& definition, std::string_view bytes,
                       std::optional<std::uint32_t> shortTime)
    : m_definition(definition), m_bytes(bytes), m_shortTime(shortTime)
{
}

std::optional<std::int64_t> FitMessage::value(int field) const
{
    const auto found = std::ranges::find_if(
        m_definition.fields, [field](const FitField& each) { return each.number == field; });
    if (found == m_definition.fields.end()) {
        return std::nullopt;
    }
    const BaseType type = baseType(found->type);
    if (type.width == 0 || found->size % type.width != 0) {
        return std::nullopt;
    }
    const std::uint32_t value =
        fitNumber(m_bytes, found->offset, type.width, m_definition.bigEndian);
    return value == type.invalid ? std::nullopt : std::optional(withSign(value, type));
}

std::optional<std::int64_t> FitMessage::time() const
{
    const auto own = value(kFitTimestampField);
    return own ? own : std::optional<std::int64_t>(m_shortTime);
}

std::chrono::sys_seconds fitTime(std::int64_t seconds)
{
    constexpr std::chrono::sys_days kEpoch{std::chrono::year{1989} / 12 / 31};
    return kEpoch + std::chrono::seconds(seconds);
}

Result<void> readFitMessages(std::string_view file, std::string_view name,
                             const std::function<Result<void>(const FitMessage&)>& visit)
{
    return FitReader(file, name, visit).read();
}

} // namespace springback
