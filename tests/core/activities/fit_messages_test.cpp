#include "core/activities/fit_messages.h"

#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/activities/fit_crc.h"
#include "tests/support/fit_writer.h"

namespace springback {
namespace {

using test::FitWriter;
using test::fit_type::kByte;
using test::fit_type::kEnum;
using test::fit_type::kFloat32;
using test::fit_type::kSint16;
using test::fit_type::kSint32;
using test::fit_type::kSint8;
using test::fit_type::kString;
using test::fit_type::kUint16;
using test::fit_type::kUint16z;
using test::fit_type::kUint32;
using test::fit_type::kUint32z;
using test::fit_type::kUint64;
using test::fit_type::kUint8;
using test::fit_type::kUint8z;
using testing::ElementsAre;

constexpr int kRecordMessage = 20;
constexpr std::uint32_t kFitNoon = 1'141'387'200; // 2026-03-02 12:00 UTC

using FieldValues = std::vector<std::optional<std::int64_t>>;

/// Field 1 of each message of the file; what was refused as a failure.
FieldValues fieldOnes(const std::string& messages)
{
    FieldValues values;
    const auto read = readFitMessages(messages, "a.fit", [&values](const FitMessage& message) {
        values.push_back(message.value(1));
        return Result<void>();
    });
    EXPECT_TRUE(read) << sentence(read.error());
    return values;
}

std::vector<std::optional<std::int64_t>> timesOf(const std::string& messages)
{
    std::vector<std::optional<std::int64_t>> times;
    const auto read = readFitMessages(messages, "a.fit", [&times](const FitMessage& message) {
        times.push_back(message.time());
        return Result<void>();
    });
    EXPECT_TRUE(read) << sentence(read.error());
    return times;
}

std::string whyNotMessages(const std::string& messages)
{
    const auto read =
        readFitMessages(messages, "a.fit", [](const FitMessage&) { return Result<void>(); });
    return read ? "read" : sentence(read.error());
}

std::string whyNotFiles(const std::string& bytes)
{
    const auto files = fitFiles(bytes, "a.fit");
    return files ? "read" : sentence(files.error());
}

std::optional<std::int64_t> valueOf(int type, std::int64_t value, bool bigEndian = false)
{
    const auto values =
        fieldOnes(FitWriter(bigEndian).message(kRecordMessage, {{1, type, value}}).messages());
    return values.size() == 1 ? values.front() : std::nullopt;
}

TEST(FitCrc, IsThatOfTheProtocol)
{
    EXPECT_EQ(fitCrc(""), 0);
    EXPECT_EQ(fitCrc("123456789"), 0xBB3D);
    EXPECT_EQ(fitCrc("123456789"), test::slowFitCrc("123456789"));
}

TEST(FitMessages, EveryBaseTypeOfWholeNumbersIsRead)
{
    EXPECT_EQ(valueOf(kEnum, 4), 4);
    EXPECT_EQ(valueOf(kSint8, -3), -3);
    EXPECT_EQ(valueOf(kUint8, 200), 200);
    EXPECT_EQ(valueOf(kSint16, -1234), -1234);
    EXPECT_EQ(valueOf(kUint16, 65'000), 65'000);
    EXPECT_EQ(valueOf(kSint32, -357'913'941), -357'913'941);
    EXPECT_EQ(valueOf(kUint32, 4'000'000'000), 4'000'000'000);
    EXPECT_EQ(valueOf(kUint8z, 255), 255);
    EXPECT_EQ(valueOf(kUint16z, 65'535), 65'535);
    EXPECT_EQ(valueOf(kUint32z, 7), 7);
}

TEST(FitMessages, BothByteOrders)
{
    EXPECT_EQ(valueOf(kUint16, 0x0102, true), 0x0102);
    EXPECT_EQ(valueOf(kSint32, -2, true), -2);
    EXPECT_EQ(valueOf(kUint32, 0x01020304, true), 0x01020304);
    // One file may mix them.
    FitWriter little;
    FitWriter big(true);
    little.message(kRecordMessage, {{1, kUint16, 300}});
    big.message(kRecordMessage, {{1, kUint16, 300}});
    EXPECT_THAT(fieldOnes(little.messages() + big.messages()), ElementsAre(300, 300));
}

TEST(FitMessages, TheMarkerOfEachTypeIsNoValue)
{
    for (const auto& [type, marker] : {std::pair{kEnum, 0xFFLL},
                                       {kSint8, 0x7FLL},
                                       {kUint8, 0xFFLL},
                                       {kSint16, 0x7FFFLL},
                                       {kUint16, 0xFFFFLL},
                                       {kSint32, 0x7FFFFFFFLL},
                                       {kUint32, 0xFFFFFFFFLL},
                                       {kUint8z, 0LL},
                                       {kUint16z, 0LL},
                                       {kUint32z, 0LL}}) {
        EXPECT_EQ(valueOf(type, marker), std::nullopt) << type;
    }
}

TEST(FitMessages, WhatIsNoWholeNumberOfUpTo32BitsIsNoValue)
{
    EXPECT_EQ(valueOf(kFloat32, 0x3F800000), std::nullopt);
    EXPECT_EQ(valueOf(kUint64, 5), std::nullopt);
    EXPECT_EQ(valueOf(kByte, 5), std::nullopt);
    EXPECT_EQ(valueOf(0x1F, 5), std::nullopt);
    // A size that the type does not divide.
    EXPECT_THAT(
        fieldOnes(
            FitWriter().define(0, kRecordMessage, {{1, 3, kUint16}}).data(0, "abc").messages()),
        ElementsAre(std::nullopt));
}

TEST(FitMessages, TextsAndListsArePassedOverToTheFieldBehindThem)
{
    const FitWriter writer;
    const std::string messages =
        FitWriter()
            .define(3, kRecordMessage, {{8, 6, kString}, {9, 6, kUint16}, {1, 2, kUint16}})
            .data(3, std::string("Run\0\0\0", 6) + "listed" + writer.number(42, 2))
            .messages();
    EXPECT_THAT(fieldOnes(messages), ElementsAre(42));
}

TEST(FitMessages, AListGivesItsFirstValue)
{
    const FitWriter writer;
    const std::string messages = FitWriter()
                                     .define(0, kRecordMessage, {{1, 4, kUint16}})
                                     .data(0, writer.number(7, 2) + writer.number(8, 2))
                                     .messages();
    EXPECT_THAT(fieldOnes(messages), ElementsAre(7));
}

TEST(FitMessages, AFieldOfNoBytesIsNotThere)
{
    const std::string messages = FitWriter()
                                     .define(0, kRecordMessage, {{1, 0, kUint8}, {2, 1, kUint8}})
                                     .data(0, "a")
                                     .data(0, "b")
                                     .messages();
    EXPECT_THAT(fieldOnes(messages), ElementsAre(std::nullopt, std::nullopt));
}

TEST(FitMessages, FieldsOfDevelopersArePassedOver)
{
    const FitWriter writer;
    const std::string messages =
        FitWriter()
            .define(2, kRecordMessage, {{1, 1, kUint8}}, {{1, 2, 0}, {7, 1, 0}})
            .data(2, "\x05zzz")
            .data(2, "\x06zzz")
            .messages();
    EXPECT_THAT(fieldOnes(messages), ElementsAre(5, 6));
}

TEST(FitMessages, ALocalTypeCanBeDefinedAnewAndSixteenStandBesideEachOther)
{
    FitWriter writer;
    for (int local = 0; local < 16; ++local) {
        writer.define(local, kRecordMessage,
                      {{1, local % 2 + 1, local % 2 == 0 ? kUint8 : kUint16}});
    }
    writer.data(15, writer.number(300, 2)).data(0, writer.number(1, 1));
    writer.define(15, kRecordMessage, {{1, 1, kUint8}}).data(15, writer.number(9, 1));
    EXPECT_THAT(fieldOnes(writer.messages()), ElementsAre(300, 1, 9));
}

TEST(FitMessages, ShortTimesGoOnFromTheLastWholeOne)
{
    FitWriter writer;
    writer.message(kRecordMessage, {{kFitTimestampField, kUint32, kFitNoon + 30}});
    writer.define(2, kRecordMessage, {{1, 1, kUint8}});
    for (const unsigned seconds : {30U, 31U, 40U, 71U, 72U}) {
        writer.compressed(2, kFitNoon + seconds, "a");
    }
    EXPECT_THAT(timesOf(writer.messages()),
                ElementsAre(kFitNoon + 30, kFitNoon + 30, kFitNoon + 31, kFitNoon + 40,
                            kFitNoon + 71, kFitNoon + 72));
}

TEST(FitMessages, AShortTimeWithNothingToGoOnFromIsRefused)
{
    FitWriter writer;
    writer.define(0, kRecordMessage, {{1, 1, kUint8}}).compressed(0, 5, "a");
    EXPECT_EQ(whyNotMessages(writer.messages()),
              "a.fit: a whole FIT time before the first short one, found none");
}

TEST(FitMessages, AMessageWithoutTimeHasNone)
{
    EXPECT_THAT(timesOf(FitWriter().message(kRecordMessage, {{1, kUint8, 1}}).messages()),
                ElementsAre(std::nullopt));
}

TEST(FitMessages, AMessageThatNothingDefinesIsRefused)
{
    EXPECT_EQ(whyNotMessages(FitWriter().data(4, "abc").messages()),
              "a.fit: a FIT definition before each message, found a message without");
}

TEST(FitMessages, AByteOrderThatIsNoneIsRefused)
{
    EXPECT_EQ(whyNotMessages(std::string("\x40\0\x02\0\0\0", 6)),
              "a.fit: a FIT byte order of 0 or 1, found 2");
}

TEST(FitMessages, MessagesThatGoOnBehindTheEndAreRefusedWhereverTheyEnd)
{
    FitWriter writer;
    writer.define(0, kRecordMessage, {{1, 2, kUint16}}, {{0, 1, 0}});
    const std::size_t defined = writer.messages().size();
    writer.data(0, "abc");
    const std::string whole = writer.messages();
    EXPECT_EQ(whyNotMessages(whole), "read");
    for (std::size_t size = 1; size < whole.size(); ++size) {
        EXPECT_EQ(whyNotMessages(whole.substr(0, size)),
                  size == defined
                      ? "read"
                      : "a.fit: FIT messages that end where the file does, found a longer one")
            << size;
    }
}

TEST(FitMessages, TheVisitorEndsTheReadingWithItsError)
{
    int visits = 0;
    const std::string messages = FitWriter().activity().activity().messages();
    const auto read = readFitMessages(messages, "a.fit", [&visits](const FitMessage&) {
        ++visits;
        return Result<void>(fail(ErrorCode::InvalidValue, "here"));
    });
    EXPECT_EQ(visits, 1);
    EXPECT_EQ(read.error().where, "here");
}

TEST(FitFiles, HeadersOfTwelveAndFourteenBytes)
{
    const std::string messages = FitWriter().activity().messages();
    for (const int size : {12, 14}) {
        EXPECT_THAT(fitFiles(test::fitFile(messages, size), "a.fit").value(),
                    ElementsAre(messages));
    }
}

TEST(FitFiles, AHeaderMayLeaveItsChecksumOut)
{
    const std::string messages = FitWriter().activity().messages();
    std::string bytes = test::fitFile(messages);
    bytes[12] = bytes[13] = '\0';
    bytes.resize(bytes.size() - 2);
    bytes += FitWriter().number(test::slowFitCrc(bytes), 2);
    EXPECT_THAT(fitFiles(bytes, "a.fit").value(), ElementsAre(messages));
}

TEST(FitFiles, ChainedFilesComeApart)
{
    const std::string one = FitWriter().activity().messages();
    const std::string other = FitWriter(true).activity().activity().messages();
    EXPECT_THAT(fitFiles(test::fitFile(one) + test::fitFile(other, 12), "a.fit").value(),
                ElementsAre(one, other));
}

TEST(FitFiles, OtherBytesAreNoFitFile)
{
    for (const std::string& bytes :
         {std::string(), std::string("<?xml version=\"1.0\"?>"), std::string(14, '\0'),
          std::string("\0\x05\x16\x07\0\x02\0\0Mac OS X", 16), std::string(".FIT.FIT.FIT.FIT")}) {
        EXPECT_FALSE(looksLikeFit(bytes));
        EXPECT_EQ(whyNotFiles(bytes), "a.fit: a FIT file, found something else");
    }
    EXPECT_TRUE(looksLikeFit(test::fitFile("")));
}

TEST(FitFiles, ALaterProtocolIsRefused)
{
    std::string bytes = test::fitFile(FitWriter().activity().messages(), 12);
    bytes[1] = '\x30';
    EXPECT_EQ(whyNotFiles(bytes), "a.fit: FIT of protocol 1 or 2, found protocol 3");
}

TEST(FitFiles, WrongChecksumsAreToldApart)
{
    const std::string sound = test::fitFile(FitWriter().activity().messages());
    std::string header = sound;
    header[2] = '\x01';
    EXPECT_EQ(whyNotFiles(header),
              "a.fit: a FIT file with the right checksum, found a damaged header");
    std::string body = sound;
    body[body.size() - 3] = '\x05';
    EXPECT_EQ(whyNotFiles(body), "a.fit: a FIT file with the right checksum, found a damaged one");
}

TEST(FitFiles, ALengthBeyondTheFileIsOneThatWasCutOff)
{
    std::string bytes = test::fitFile(FitWriter().activity().messages(), 12);
    for (const char last : {'\x01', '\x7F', '\xFF'}) {
        bytes[7] = last; // the highest byte of the length
        EXPECT_EQ(whyNotFiles(bytes), "a.fit: a whole FIT file, found one that was cut off");
    }
    EXPECT_EQ(whyNotFiles(test::fitFile("").substr(0, 13)),
              "a.fit: a whole FIT file, found one that was cut off");
}

TEST(FitFiles, BytesBehindTheLastFileAreRefused)
{
    EXPECT_EQ(whyNotFiles(test::fitFile("") + "more"), "a.fit: a FIT file, found something else");
}

TEST(FitTime, CountsFromTheLastDayOf1989)
{
    using namespace std::chrono;
    EXPECT_EQ(fitTime(0), sys_days(year{1989} / 12 / 31));
    EXPECT_EQ(fitTime(kFitNoon), sys_days(year{2026} / 3 / 2) + 12h);
}

} // namespace
} // namespace springback
