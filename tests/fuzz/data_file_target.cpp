// The data file with some of its bytes changed, cut or moved. Whatever is in it, the diary opens or
// is refused in words; a file opened for reading keeps every byte; what is read folds to a plan,
// and takes an entry and an undo or refuses them.
//
// The input is a recipe and not a file: which diary to begin with, then what to do to it.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <fuzzer/FuzzedDataProvider.h>

#include "core/journal.h"
#include "core/programme/programme_file.h"
#include "core/store/data_file.h"
#include "core/store/salvage.h"
#include "tests/fuzz/support/diaries.h"
#include "tests/fuzz/support/must.h"
#include "tests/fuzz/support/walk.h"
#include "tests/support/files.h"
#include "tests/support/temp_dir.h"

namespace springback {
namespace {

constexpr std::size_t kPage = fuzz::kDiaryPageBytes;

/// Where a change goes: anywhere, or into the head of a page, where a file has its pointers.
std::size_t somePlace(FuzzedDataProvider& from, std::size_t size)
{
    const std::size_t place = from.ConsumeIntegralInRange<std::size_t>(0, size - 1);
    return from.ConsumeBool() ? place
                              : place / kPage * kPage + from.ConsumeIntegral<std::uint8_t>() % 16;
}

void alter(std::string& bytes, FuzzedDataProvider& from)
{
    constexpr int kMost = 6; // of more than that nothing is left to read
    for (int i = 0; i < kMost && from.remaining_bytes() > 0 && !bytes.empty(); ++i) {
        const std::size_t place = std::min(somePlace(from, bytes.size()), bytes.size() - 1);
        switch (from.ConsumeIntegralInRange(0, 7)) {
        case 0:
            bytes.resize(place);
            break;
        case 1: { // another page in the place of this one
            const std::size_t pages = std::max<std::size_t>(1, bytes.size() / kPage);
            const std::size_t source = from.ConsumeIntegralInRange<std::size_t>(0, pages - 1);
            bytes.replace(place / kPage * kPage, kPage, bytes.substr(source * kPage, kPage));
            break;
        }
        case 2: { // a run of bytes from elsewhere
            const std::string run =
                from.ConsumeBytesAsString(from.ConsumeIntegral<std::uint8_t>() % 9);
            bytes.replace(place, run.size(), run);
            break;
        }
        case 3:
            bytes[place] =
                static_cast<char>(bytes[place] ^ (1 << from.ConsumeIntegralInRange(0, 7)));
            break;
        default:
            bytes[place] = static_cast<char>(from.ConsumeIntegral<std::uint8_t>());
        }
    }
}

void readIt(const std::filesystem::path& file, const std::string& bytes)
{
    using namespace std::chrono_literals;
    static_cast<void>(inspect(file));
    if (const Result<Store> store = Store::open(file, Store::Access::ReadOnly, 0ms)) {
        static_cast<void>(store->check());
        if (const Result<Log> log = store->load()) {
            fuzz::foldAll(*log, builtInProgramme());
        }
    }
    if (const Result<Salvaged> salvaged = readDamaged(file)) {
        fuzz::foldAll(salvaged->log, builtInProgramme());
    }
    fuzz::must(test::bytesOf(file) == bytes, "reading writes nothing");
}

void writeIt(const std::filesystem::path& file)
{
    using namespace std::chrono_literals;
    Result<Store> store = Store::open(file, Store::Access::ReadWrite, 0ms);
    if (!store) {
        return;
    }
    Result<Journal> journal = Journal::open(std::move(*store), builtInProgramme());
    if (!journal) {
        return;
    }
    CheckIn checkIn;
    checkIn.date = Day(std::chrono::year(2026) / 3 / 15);
    if (journal->record(adding(checkIn)) && journal->canUndo()) {
        static_cast<void>(journal->undo());
    }
    if (journal->canUndo()) {
        static_cast<void>(journal->undo());
    }
}

void tryRecipe(FuzzedDataProvider& from)
{
    static const std::vector<std::string> diaries = fuzz::sampleDiaries();
    static const test::TempDir folder;
    std::string bytes = diaries[from.ConsumeIntegralInRange<std::size_t>(0, diaries.size() - 1)];
    alter(bytes, from);
    const std::filesystem::path file = folder / "diary.db";
    test::writeBytes(file, bytes);
    readIt(file, bytes);
    writeIt(file);
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        std::filesystem::remove(entry.path());
    }
}

} // namespace
} // namespace springback

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider from(data, size);
    springback::tryRecipe(from);
    return 0;
}
