// One byte of the diary is another than was written. Whatever it was: what is read is what was
// written, or somebody says so.
#include <array>
#include <cstdio>
#include <fstream>

#include <gtest/gtest.h>

#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "core/store/store.h"
#include "tests/faults/strength.h"
#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback::test {

namespace {

using std::chrono_literals::operator""ms;

enum class Found { AtOpening, ByStructure, BySeal, Harmless, Unseen };

/// What comes of the file as it is now, when `log` was written.
Found lookAt(const std::filesystem::path& file, const Log& log)
{
    const Result<Store> store = Store::open(file, Store::Access::ReadOnly, 0ms);
    const Result<Log> read =
        store ? store->load() : Result<Log>(tl::make_unexpected(store.error()));
    if (!read) {
        return Found::AtOpening;
    }
    const Result<Store::Check> check = store->check();
    if (!check || !check->intact) {
        return check && check->sealBroken ? Found::BySeal : Found::ByStructure;
    }
    return *read == log ? Found::Harmless : Found::Unseen;
}

void put(std::fstream& file, std::size_t at, char byte)
{
    file.seekp(static_cast<std::streamoff>(at));
    file.put(byte);
    file.flush();
}

} // namespace

TEST(FlippedByteTest, IsSeenOrChangesNothing)
{
    const TempDir folder;
    const auto file = folder / "diary.springback";
    const Log log =
        fromJson(bytesOf(SPRINGBACK_TEST_DATA "/mid_portion_10_weeks.json"), builtInProgramme())
            .value();
    Store::open(file)->apply(addingAll(log)).value();
    const std::string whole = bytesOf(file);
    const int size = static_cast<int>(whole.size());
    std::array<int, 5> count{};
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    const int tries = rounds(24'000);
    for (int i = 0; i < tries; ++i) {
        const auto at = static_cast<std::size_t>(between(0, size - 1));
        put(bytes, at, static_cast<char>(whole[at] ^ between(1, 255)));
        const Found found = lookAt(file, log);
        ++count[static_cast<std::size_t>(found)];
        EXPECT_NE(found, Found::Unseen) << at;
        put(bytes, at, whole[at]);
    }
    EXPECT_EQ(lookAt(file, log), Found::Harmless);
    EXPECT_EQ(bytesOf(file), whole);
    EXPECT_GT(count[0], 0);
    EXPECT_GT(count[1], 0);
    EXPECT_GT(count[2], 0);
    const auto share = [&](Found found) {
        return 100.0 * count[static_cast<std::size_t>(found)] / tries;
    };
    std::printf(
        "%d of %d bytes changed, one at a time: found at opening %.1f %%, by the check of the "
        "structure %.1f %%, by the seal alone %.1f %%, without effect %.1f %%, unseen %d\n",
        tries, size, share(Found::AtOpening), share(Found::ByStructure), share(Found::BySeal),
        share(Found::Harmless), count[4]);
}

} // namespace springback::test
