// Writes what the fuzzers start from: seeds FOLDER makes FOLDER/<target>/* and FOLDER/words.dict.
// Short pieces of the samples rather than the samples: a fuzzer learns faster from them.
#include <cstdio>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

#include "core/activities/archive.h"
#include "core/activities/fit_messages.h"
#include "core/exchange/change_json.h"
#include "core/exchange/json_log.h"
#include "core/programme/programme_file.h"
#include "tests/support/files.h"
#include "tests/support/packing.h"

namespace springback {
namespace {

namespace fs = std::filesystem;

void save(const fs::path& folder, const std::string& name, const std::string& bytes)
{
    fs::create_directories(folder);
    test::writeBytes(folder / name, bytes);
}

/// Key words, enumerators and names: every short text of the document.
void collectWords(const nlohmann::json& value, std::set<std::string>& words)
{
    const auto add = [&words](const std::string& word) {
        constexpr std::size_t kLongest = 24;
        const bool plain =
            word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string::npos;
        if (plain && !word.empty() && word.size() <= kLongest) {
            words.insert(word);
        }
    };
    if (value.is_string()) {
        add(value.get<std::string>());
    }
    if (value.is_structured()) {
        for (const auto& [key, child] : value.items()) {
            if (value.is_object()) {
                add(key);
            }
            collectWords(child, words);
        }
    }
}

void saveWords(const fs::path& folder, const std::set<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += "\"\\\"" + word + "\\\"\"\n";
    }
    save(folder, "words.dict", text);
}

/// One short document for each entry of one week, and one with two of each kind.
void saveLogs(const fs::path& folder, const Log& sample, const std::string& name)
{
    Log few = sample;
    std::apply([](auto&... table) { (table.resize(std::min<std::size_t>(table.size(), 2)), ...); },
               few.tables());
    save(folder / "log", name + ".json", toJson(few));
    int number = 0;
    const auto saveEach = [&](const auto& table) {
        for (std::size_t i = 0; i < table.size() && i < 4; ++i) {
            Log one;
            one.episodes = sample.episodes;
            auto& into = std::get<std::remove_cvref_t<decltype(table)>&>(one.tables());
            into = {table[i]};
            const std::string file = name + '-' + std::to_string(++number) + ".json";
            save(folder / "log", file, toJson(one));
            save(folder / "change", file, changeToJson(importing(one, Log{}, false).value()));
        }
    };
    std::apply([&](const auto&... table) { (saveEach(table), ...); }, sample.tables());
}

void saveEachFigure(const fs::path& folder, const nlohmann::json& document)
{
    int number = 0;
    for (const nlohmann::json& figure : document.at("figures")) {
        nlohmann::json one = document;
        one["figures"] = nlohmann::json::array({figure});
        save(folder, std::to_string(++number) + ".json", one.dump());
    }
}

void saveTexts(const fs::path& folder)
{
    int number = 0;
    for (const char* text : {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r\n", " =1", "\"=1\"",
                             "\xEF\xBC\x9D"
                             "1",
                             "a,b", "a\"b", "a\r\nb", "'=1"}) {
        // Enough of it that some of the text fields begin with it.
        const std::string piece = std::string(text) + '\\' + 'x';
        std::string seed;
        for (int i = 0; i < 12; ++i) {
            seed += piece;
        }
        save(folder / "csv", std::to_string(++number), seed);
    }
}

/// Which diary to begin with is the last byte of the recipe.
void saveRecipes(const fs::path& folder)
{
    for (char diary = 0; diary < 5; ++diary) {
        save(folder / "data_file", std::to_string(diary), std::string(1, diary));
    }
}

/// The messages of the short ones: the target puts the header and the checksum around them.
void saveFitFiles(const fs::path& folder)
{
    for (const auto& entry :
         fs::directory_iterator(fs::path(SPRINGBACK_TEST_DATA) / "activities")) {
        const std::string bytes = test::bytesOf(entry.path());
        if (const auto files = fitFiles(bytes, "seed"); files && bytes.size() < 5000) {
            save(folder / "fit", entry.path().stem().string(), std::string(files->front()));
        }
    }
    save(folder / "fit", "whole",
         test::bytesOf(fs::path(SPRINGBACK_TEST_DATA) / "activities" / "session_only.fit"));
}

/// The text without all but the first of the lines that begin like this: points, by far the most.
std::string withFewPoints(const std::string& text, std::string_view start)
{
    constexpr int kKept = 4;
    std::istringstream lines(text);
    std::string few;
    int seen = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(start) || seen++ < kKept) {
            few += line + '\n';
        }
    }
    return few;
}

void saveXmlAndBundles(const fs::path& folder)
{
    const fs::path samples = fs::path(SPRINGBACK_TEST_DATA) / "activities";
    for (const auto& entry : fs::directory_iterator(samples)) {
        const std::string end = entry.path().extension().string();
        const std::string name = entry.path().stem().string();
        if (end != ".gpx" && end != ".tcx") {
            continue;
        }
        const std::string few =
            withFewPoints(test::bytesOf(entry.path()), end == ".gpx" ? "<trkpt" : "<Trackpoint>");
        save(folder / end.substr(1), name, few);
        save(folder / "archive", name + ".gz", test::gzipped(few));
        save(folder / "archive", name + ".zip",
             test::zipOf({{name + end, few}, {"stored", "text", 0, 0}, {"secret", "x", 1}}));
    }
    auto zip = Zip::open(samples / "strava_export.zip", "seed").value();
    save(folder / "strava", "list", zip.read(zip.entries().front()).value());
}

/// Of XML and of Strava's list. In a JSON dictionary they would stand between quotes.
void saveActivityWords(const fs::path& folder)
{
    std::string text;
    for (const char* word : {"<trk>",
                             "<trkseg>",
                             "<trkpt lat=",
                             " lon=",
                             "<time>",
                             "<ele>",
                             "<extensions>",
                             "<cad>",
                             "TrackPointExtension",
                             "<Lap StartTime=",
                             "<Track>",
                             "<Trackpoint>",
                             "<Time>",
                             "<DistanceMeters>",
                             "<TotalTimeSeconds>",
                             "<RunCadence>",
                             "<!DOCTYPE a [",
                             "2026-03-02T",
                             "+01:00",
                             "Activity ID",
                             "Activity Date",
                             "Activity Type",
                             "Moving Time",
                             "Distance",
                             "Filename",
                             "Mar 2, 2026, 7:10:00 AM"}) {
        text += '"' + std::string(word) + "\"\n";
    }
    save(folder, "activity_words.dict", text);
}

void writeSeeds(const fs::path& folder)
{
    std::set<std::string> words;
    for (const char* name : {"mid_portion_10_weeks", "insertional_8_weeks"}) {
        const std::string text =
            test::bytesOf(fs::path(SPRINGBACK_TEST_DATA) / (std::string(name) + ".json"));
        collectWords(nlohmann::json::parse(text), words);
        saveLogs(folder, fromJson(text, builtInProgramme()).value(), name);
    }
    for (const char* name : {"programme", "figures"}) {
        const std::string text =
            test::bytesOf(fs::path(SPRINGBACK_RESOURCES) / (std::string(name) + ".json"));
        const nlohmann::json document = nlohmann::json::parse(text);
        collectWords(document, words);
        save(folder / name, "built_in.json", text);
        if (document.contains("figures")) {
            saveEachFigure(folder / name, document);
        }
    }
    saveWords(folder, words);
    saveTexts(folder);
    saveRecipes(folder);
    saveXmlAndBundles(folder);
    saveActivityWords(folder);
    saveFitFiles(folder);
}

} // namespace
} // namespace springback

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("Usage: seeds FOLDER\n", stderr);
        return 2;
    }
    springback::writeSeeds(argv[1]);
    return 0;
}
