#include "tests/support/fit_writer.h"

namespace springback::test {

namespace {

std::size_t widthOf(int type)
{
    switch (type) {
    case fit_type::kSint16:
    case fit_type::kUint16:
    case fit_type::kUint16z:
        return 2;
    case fit_type::kSint32:
    case fit_type::kUint32:
    case fit_type::kUint32z:
    case fit_type::kFloat32:
        return 4;
    case fit_type::kUint64:
        return 8;
    default:
        return 1;
    }
}

} // namespace

std::uint16_t slowFitCrc(std::string_view bytes)
{
    unsigned crc = 0;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U;
        }
    }
    return static_cast<std::uint16_t>(crc);
}

std::string fitFile(std::string_view messages, int headerSize)
{
    const FitWriter little;
    std::string bytes;
    bytes += static_cast<char>(headerSize);
    bytes += '\x20';
    bytes += little.number(2140, 2);
    bytes += little.number(static_cast<std::int64_t>(messages.size()), 4);
    bytes += ".FIT";
    if (headerSize == 14) {
        bytes += little.number(slowFitCrc(bytes), 2);
    }
    bytes += messages;
    bytes += little.number(slowFitCrc(bytes), 2);
    return bytes;
}

std::string FitWriter::number(std::int64_t value, std::size_t size) const
{
    std::string bytes;
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t place = m_bigEndian ? size - 1 - i : i;
        bytes += static_cast<char>((static_cast<std::uint64_t>(value) >> (8 * place)) & 0xFFU);
    }
    return bytes;
}

FitWriter& FitWriter::define(int local, int message, const std::vector<FitShape>& fields,
                             const std::vector<FitShape>& ofDevelopers)
{
    const auto add = [this](const std::vector<FitShape>& shapes) {
        m_messages += number(static_cast<std::int64_t>(shapes.size()), 1);
        for (const FitShape& shape : shapes) {
            m_messages += number(shape.number, 1) + number(shape.size, 1) + number(shape.type, 1);
        }
    };
    m_messages += number(0x40 | local | (ofDevelopers.empty() ? 0 : 0x20), 1);
    m_messages += number(0, 1) + number(m_bigEndian ? 1 : 0, 1) + number(message, 2);
    add(fields);
    if (!ofDevelopers.empty()) {
        add(ofDevelopers);
    }
    return *this;
}

FitWriter& FitWriter::data(int local, std::string_view bytes)
{
    m_messages += number(local, 1);
    m_messages += bytes;
    return *this;
}

FitWriter& FitWriter::compressed(int local, unsigned time, std::string_view bytes)
{
    m_messages += number(0x80 | (local << 5) | static_cast<int>(time & 0x1FU), 1);
    m_messages += bytes;
    return *this;
}

FitWriter& FitWriter::message(int message, const std::vector<FitValue>& values)
{
    std::vector<FitShape> shapes;
    std::string bytes;
    for (const FitValue& each : values) {
        shapes.push_back({each.number, static_cast<int>(widthOf(each.type)), each.type});
        bytes += number(each.value, widthOf(each.type));
    }
    return define(0, message, shapes).data(0, bytes);
}

FitWriter& FitWriter::bytes(std::string_view bytes)
{
    m_messages += bytes;
    return *this;
}

std::string recordedRun(int records, bool withSession)
{
    using namespace fit_type;
    constexpr std::int64_t kStart = 1'141'369'800; // 2026-03-02 07:10 UTC
    constexpr std::int64_t kStep = 3;              // metres
    FitWriter fit;
    fit.activity();
    fit.define(1, 20,
               {{253, 4, kUint32},
                {0, 4, kSint32},
                {1, 4, kSint32},
                {5, 4, kUint32},
                {2, 2, kUint16},
                {6, 2, kUint16},
                {3, 1, kUint8},
                {4, 1, kUint8},
                {53, 1, kUint8},
                {13, 1, kSint8}});
    for (int i = 0; i < records; ++i) {
        fit.data(1, fit.number(kStart + i, 4) + fit.number(5'965'232 + 320 * i, 4) +
                        fit.number(-357'913'941, 4) + fit.number(100 * kStep * i, 4) +
                        fit.number(2650 + i / 60 % 100, 2) + fit.number(3000, 2) +
                        fit.number(140, 1) + fit.number(84, 1) + fit.number(0, 1) +
                        fit.number(12, 1));
    }
    if (withSession) {
        fit.message(18, {{253, kUint32, kStart + records - 1},
                         {2, kUint32, kStart},
                         {5, kEnum, 1},
                         {8, kUint32, std::int64_t{1000} * (records - 1)},
                         {9, kUint32, 100 * kStep * (records - 1)}});
    } else {
        fit.message(12, {{0, kEnum, 1}, {1, kEnum, 0}});
    }
    return fit.file();
}

} // namespace springback::test
