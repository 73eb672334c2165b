// What a hostile file or argument does to the program: one sentence, bounded memory, no waiting,
// and a diary that is as it was. The large files are made on the way in, or are holes.
#include <fstream>
#include <functional>

#include <gmock/gmock.h>
#include <sys/stat.h>

#include "tests/cli/program.h"

namespace springback::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// What docs/data-safety.md promises. The sanitizers take several times as much.
#ifdef __SANITIZE_ADDRESS__
constexpr long kMostKilobytes = 4'000'000;
#else
constexpr long kMostKilobytes = 700'000;
#endif

class CliHostile : public CliTest {
protected:
    CliHostile() { startDiary(); }

    fs::path made(const std::string& name, const std::function<void(std::ostream&)>& write) const
    {
        std::ofstream out(folder() / name, std::ios::binary);
        write(out);
        return folder() / name;
    }
    /// A document whose list of check-ins is `count` times `item`.
    fs::path documentOf(const std::string& item, int count) const
    {
        return made("many.json", [&](std::ostream& out) {
            out << R"({"format": "springback-log", "version": 1, "checkins": [)" << item;
            for (int i = 1; i < count; ++i) {
                out << ',' << item;
            }
            out << "]}";
        });
    }
    /// Refused in one line, with the diary as it was and memory within its bound.
    std::string refusedWithinBounds(const Arguments& arguments)
    {
        const std::string said = refused(arguments);
        EXPECT_LT(lastPeak(), kMostKilobytes);
        RecordProperty("peak_kilobytes", std::to_string(lastPeak()));
        return said;
    }
    std::string importRefused(const fs::path& file)
    {
        return refusedWithinBounds({"import", "--merge", file.string()});
    }
};

TEST_F(CliHostile, AMillionEntries)
{
    EXPECT_THAT(importRefused(documentOf(R"({"date":"2026-03-14","pain":3})", 1'000'000)),
                HasSubstr("at most 2000000 values in the document, found more"));
}

TEST_F(CliHostile, TheValuesThatTakeMostRoom)
{
    for (const char* item : {"{}", "[]", R"({"":""})", R"({"x":{}})", R"("")"}) {
        importRefused(documentOf(item, 900'000));
    }
}

TEST_F(CliHostile, ANoteOfAGigabyte)
{
    const fs::path file = made("note.json", [](std::ostream& out) {
        out << R"({"format": "springback-log", "version": 1, "checkins": [{"note": ")";
    });
    fs::resize_file(file, std::uintmax_t{1} << 30U);
    EXPECT_THAT(importRefused(file), HasSubstr("at most 64 MB, found 1024 MB"));
    EXPECT_THAT(refusedWithinBounds({"--programme", file.string(), "advise"}),
                HasSubstr("at most 4 MB, found 1024 MB"));
}

TEST_F(CliHostile, ANoteThatFillsTheDocument)
{
    const fs::path file = made("note.json", [](std::ostream& out) {
        out << R"({"format": "springback-log", "version": 1, "checkins":
                   [{"date": "2026-03-14", "pain": 1, "note": ")"
            << std::string(60'000'000, 'x') << "\"}]}";
    });
    EXPECT_THAT(importRefused(file),
                HasSubstr("checkins[0].note: at most 10000 bytes, found 60000000"));
}

TEST_F(CliHostile, AKeyThatFillsTheDocument)
{
    const fs::path file = made("key.json", [](std::ostream& out) {
        out << R"({"format": "springback-log", "version": 1, ")" << std::string(20'000'000, 'k')
            << "\": 1}";
    });
    EXPECT_LT(importRefused(file).size(), 300U);
}

TEST_F(CliHostile, AMillionLevels)
{
    for (const char* open : {"[", R"({"a":)"}) {
        const fs::path file = made("deep.json", [&](std::ostream& out) {
            for (int i = 0; i < 1'000'000; ++i) {
                out << open;
            }
        });
        EXPECT_THAT(importRefused(file), HasSubstr("at most 32 levels of nesting"));
        EXPECT_THAT(refusedWithinBounds({"--programme", file.string(), "advise"}),
                    HasSubstr("found"));
    }
}

TEST_F(CliHostile, WhatIsNoFile)
{
    ASSERT_EQ(::mkfifo((folder() / "pipe").c_str(), 0600), 0);
    fs::create_symlink("round", folder() / "about");
    fs::create_symlink("about", folder() / "round");
    for (const fs::path& file : {folder() / "pipe", fs::path("/dev/zero"), fs::path("/dev/full"),
                                 folder().path(), folder() / "round", folder() / "nowhere"}) {
        EXPECT_THAT(importRefused(file), HasSubstr(file.string()));
        EXPECT_THAT(refused({"--programme", file.string(), "advise"}), HasSubstr(file.string()));
        EXPECT_THAT(refused({"--data", file.string(), "advise"}), HasSubstr(file.string()));
        if (file.filename() != "nowhere") {
            EXPECT_THAT(refused({"export", "-o", file.string()}), HasSubstr(file.string()));
        }
    }
    EXPECT_TRUE(fs::is_fifo(folder() / "pipe"));
    EXPECT_TRUE(fs::is_character_file("/dev/full"));
}

TEST_F(CliHostile, AProgrammeCutOffAnywhere)
{
    const std::string whole =
        bytesOf(SPRINGBACK_TEST_DATA "/../../resources/programme/programme.json");
    ASSERT_GT(whole.size(), 10'000U);
    for (std::size_t length = 0; length + 2 < whole.size(); length += whole.size() / 20) {
        const fs::path file =
            made("cut.json", [&](std::ostream& out) { out << whole.substr(0, length); });
        EXPECT_THAT(refused({"--programme", file.string(), "advise"}), HasSubstr("line"));
    }
}

TEST_F(CliHostile, Arguments)
{
    const std::string longest(130'000, 'x'); // what one argument may have on this system
    EXPECT_EQ(refused({"checkin", "--pain", "3", "--note", longest}),
              "springback-cli: note: at most 10000 bytes, found 130000\n");
    for (const char* text : {"\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x1B[2J"}) {
        EXPECT_THAT(refused({"checkin", "--pain", "3", "--note", text}), HasSubstr("note: text"));
        EXPECT_THAT(refused({"rate", text, "3"}), HasSubstr("activity: text"));
        refused({"checkin", "--pain", text});
        refused({"checkin", "--pain", "3", "--date", text});
        refused({"log", "--set", text});
        refused({"import", text});
    }
    for (const char* day : {"0000-01-01", "9999-12-31", "12026-03-14", "2026-02-30", "1949-12-31",
                            "2026-3-14", "", "%s%s%n", "2026-03-14\n"}) {
        refused({"checkin", "--pain", "3", "--date", day});
        EXPECT_THAT(refused({"--today", day, "advise"}), HasSubstr("--today"));
    }
}

} // namespace
} // namespace springback::test
