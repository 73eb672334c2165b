// Writes FIT files for tests, sound ones and others: bytes laid out as told.
// Does not check anything; its checksum is reckoned bit by bit, unlike that of the reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace springback::test {

namespace fit_type {
inline constexpr int kEnum = 0x00;
inline constexpr int kSint8 = 0x01;
inline constexpr int kUint8 = 0x02;
inline constexpr int kSint16 = 0x83;
inline constexpr int kUint16 = 0x84;
inline constexpr int kSint32 = 0x85;
inline constexpr int kUint32 = 0x86;
inline constexpr int kString = 0x07;
inline constexpr int kFloat32 = 0x88;
inline constexpr int kUint8z = 0x0A;
inline constexpr int kUint16z = 0x8B;
inline constexpr int kUint32z = 0x8C;
inline constexpr int kByte = 0x0D;
inline constexpr int kUint64 = 0x8F;
} // namespace fit_type

/// A field as a definition lists it. A developer's field has its index instead of a type.
struct FitShape {
    int number;
    int size;
    int type;
};

/// A field of one whole number.
struct FitValue {
    int number;
    int type;
    std::int64_t value;
};

std::uint16_t slowFitCrc(std::string_view bytes);

/// The messages with a header of 12 or 14 bytes before and a checksum behind them.
std::string fitFile(std::string_view messages, int headerSize = 14);

class FitWriter {
public:
    explicit FitWriter(bool bigEndian = false) : m_bigEndian(bigEndian) {}

    /// In the byte order of this writer.
    std::string number(std::int64_t value, std::size_t size) const;

    FitWriter& define(int local, int message, const std::vector<FitShape>& fields,
                      const std::vector<FitShape>& ofDevelopers = {});
    FitWriter& data(int local, std::string_view bytes);
    FitWriter& compressed(int local, unsigned time, std::string_view bytes);
    /// A definition of local type 0 and one message.
    FitWriter& message(int message, const std::vector<FitValue>& values);
    /// That the file is an activity.
    FitWriter& activity() { return message(0, {{0, fit_type::kEnum, 4}}); }
    FitWriter& bytes(std::string_view bytes);

    const std::string& messages() const { return m_messages; }
    std::string file(int headerSize = 14) const { return fitFile(m_messages, headerSize); }

private:
    bool m_bigEndian;
    std::string m_messages;
};

/// The example of the specifications and the benchmark: a run of so many records, one a second,
/// 3 m each, with 84 strides a minute. The session is left out where told so.
std::string recordedRun(int records, bool withSession = true);

} // namespace springback::test
