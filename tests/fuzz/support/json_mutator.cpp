#include "tests/fuzz/support/json_mutator.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t maxSize);

namespace springback::fuzz {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kNumbers[] = {0,    1,    -1,    2,     10,        11,         0.5,  2.0005,
                               1000, 1001, 10000, 1e9,   999999999, 1000000000, -0.0, 1e15,
                               1e16, 1e19, 1e40,  1e308, -1e308,    5e-324};
constexpr const char* kTexts[] = {
    "",           "1950-01-01",     "1949-12-31", "2099-12-31", "2100-01-01",  "0000-01-01",
    "2024-02-29", "2026-02-29",     "2026-13-01", "00:00",      "23:59",       "24:00",
    "=1+1",       "\xEF\xBC\x9D=1", "\t-1",       "\xC3\x28",   "\xED\xA0\x80"};

class TreeMutator {
public:
    explicit TreeMutator(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t count) { return m_random() % count; }

    void mutate(Json& tree)
    {
        std::vector<Json*> nodes;
        collect(tree, nodes);
        Json& node = *nodes[below(nodes.size())];
        switch (below(6)) {
        case 0: {
            Json copy = *nodes[below(nodes.size())]; // may be what holds the node
            node = std::move(copy);
            break;
        }
        case 1:
            node = kNumbers[below(std::size(kNumbers))];
            break;
        case 2:
            node = kTexts[below(std::size(kTexts))];
            break;
        default:
            changeInKind(node);
        }
    }

private:
    static void collect(Json& node, std::vector<Json*>& nodes)
    {
        nodes.push_back(&node);
        if (node.is_structured()) {
            for (Json& child : node) {
                collect(child, nodes);
            }
        }
    }

    void changeInKind(Json& node)
    {
        if (node.is_string()) {
            changeText(node.get_ref<std::string&>());
        } else if (node.is_number()) {
            node = node.get<double>() + static_cast<double>(below(21)) - 10;
        } else if (node.is_boolean()) {
            node = !node.get<bool>();
        } else if (node.is_array() && !node.empty()) {
            changeList(node);
        } else if (node.is_object() && !node.empty()) {
            changeObject(node);
        } else {
            node = Json::array({node});
        }
    }

    void changeText(std::string& text)
    {
        const std::size_t size = text.size();
        text.resize(size + 32);
        text.resize(
            LLVMFuzzerMutate(reinterpret_cast<std::uint8_t*>(text.data()), size, text.size()));
    }

    void changeList(Json& list)
    {
        const std::size_t at = below(list.size());
        if (below(2) == 0) {
            list.erase(at);
        } else {
            Json copy = list[at];
            list.push_back(std::move(copy));
        }
    }

    void changeObject(Json& object)
    {
        const auto at =
            std::next(object.begin(), static_cast<std::ptrdiff_t>(below(object.size())));
        if (below(2) == 0) {
            object.erase(at);
        } else {
            object[at.key() + "x"] = Json(at.value());
        }
    }

    std::minstd_rand m_random;
};

} // namespace

std::size_t mutateJson(std::uint8_t* data, std::size_t size, std::size_t maxSize, unsigned seed)
{
    TreeMutator mutator(seed);
    Json tree = Json::parse(data, data + size, nullptr, false);
    if (tree.is_discarded() || mutator.below(4) == 0) {
        return LLVMFuzzerMutate(data, size, maxSize);
    }
    const std::size_t times = 1 + mutator.below(3);
    for (std::size_t i = 0; i < times; ++i) {
        mutator.mutate(tree);
    }
    const std::string text = tree.dump(-1, ' ', false, Json::error_handler_t::ignore);
    if (text.size() > maxSize) {
        return LLVMFuzzerMutate(data, size, maxSize);
    }
    std::ranges::copy(text, data);
    return text.size();
}

} // namespace springback::fuzz
