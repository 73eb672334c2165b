// The envelope of FIT (Flexible and Interoperable Data Transfer, protocol 1 and 2): bytes to
// messages, their fields by number. Knows no meaning: that is in fit_contents.h and fit.h.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace springback {

/// A FIT file begins so: for telling formats apart.
bool looksLikeFit(std::string_view bytes);

/// Files may stand one behind the other in one file: the messages of each. Refused are headers
/// other than those of 12 and 14 bytes, wrong checksums, and anything too short or left over.
/// `name` is what the Error says where.
Result<std::vector<std::string_view>> fitFiles(std::string_view bytes, std::string_view name);

/// A field of a definition, and where it is in the messages that follow it.
struct FitField {
    std::uint8_t number = 0;
    std::uint8_t type = 0; ///< the base type, as the file writes it
    std::uint8_t size = 0; ///< in bytes: several values when a multiple of the type's
    std::size_t offset = 0;
};

/// How the messages of one local type are laid out until it is defined anew.
struct FitDefinition {
    bool defined = false;
    bool bigEndian = false;
    int number = 0;               ///< of the message: what it is about
    std::vector<FitField> fields; ///< none of developers: theirs are passed over
    std::size_t size = 0;         ///< with those of developers
};

/// One message, valid while it is being visited.
class FitMessage {
public:
    FitMessage(const FitDefinition& definition, std::string_view bytes,
               std::optional<std::uint32_t> shortTime);

    int number() const { return m_definition.number; }

    /// The field's first value as it stands, without scale or offset. Nothing where there is no
    /// such field, no value in it, or no whole number of up to 32 bits.
    std::optional<std::int64_t> value(int field) const;

    /// The time of the message: its own, or that of a compressed header.
    std::optional<std::int64_t> time() const;

private:
    const FitDefinition& m_definition;
    std::string_view m_bytes;
    std::optional<std::uint32_t> m_shortTime;
};

inline constexpr int kFitTimestampField = 253; ///< of every kind of message

/// Seconds since 31 December 1989, as FIT counts them, as a time.
std::chrono::sys_seconds fitTime(std::int64_t seconds);

/// Goes on to the next message while `visit` gives no Error. `file` is one of fitFiles().
Result<void> readFitMessages(std::string_view file, std::string_view name,
                             const std::function<Result<void>(const FitMessage&)>& visit);

} // namespace springback
