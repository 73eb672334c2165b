#include "core/exchange/change_json.h"

#include "core/exchange/json_records.h"

namespace springback {

namespace {

/// What an edit says it is about: the order of AnyEdit.
constexpr const char* kKinds[] = {
    "episode", "session",      "check_in",     "run",   "heel_raise", "measure",
    "stage",   "normal_reset", "professional", "score", "rating",     "settings",
};
static_assert(std::size(kKinds) == std::variant_size_v<AnyEdit>);

JsonOutput editJson(const AnyEdit& any)
{
    JsonOutput object = JsonOutput::object();
    object["kind"] = kKinds[any.index()];
    std::visit(
        [&object](const auto& edit) {
            object["id"] = edit.id;
            if (edit.before) {
                object["before"] = recordJson(*edit.before);
            }
            if (edit.after) {
                object["after"] = recordJson(*edit.after);
            }
        },
        any);
    return object;
}

void readId(const JsonCursor& at, Id& into)
{
    const auto* id = at.value().get_ptr<const JsonTree::number_unsigned_t*>();
    if (id == nullptr) {
        at.refuse(ErrorCode::InvalidValue, "an id");
        return;
    }
    into = static_cast<Id>(*id);
}

/// An id as it stands in the text: JsonCursor's int is too small for it.
struct EditId {
    Id id = 0;
};
void readValue(const JsonCursor& at, EditId& into)
{
    readId(at, into.id);
}

template <class Record> void readEdit(const JsonCursor& at, Edit<Record>& into)
{
    ObjectReader object(at);
    std::string kind;
    EditId id;
    object.required("kind", kind);
    object.required("id", id);
    object.optional("before", into.before);
    object.optional("after", into.after);
    object.finish();
    into.id = id.id;
    if (!at.failed() && !into.before && !into.after) {
        at.refuse(ErrorCode::InvalidFormat, "a record before or after");
    }
}

template <std::size_t Kind = 0>
void readKind(const JsonCursor& at, const std::string& kind, AnyEdit& into)
{
    if constexpr (Kind == std::variant_size_v<AnyEdit>) {
        at.member("kind").refuse(ErrorCode::UnknownName, "a kind of record");
    } else if (kind == kKinds[Kind]) {
        readEdit(at, into.emplace<Kind>());
    } else {
        readKind<Kind + 1>(at, kind, into);
    }
}

void readValue(const JsonCursor& at, AnyEdit& into)
{
    std::string kind;
    ObjectReader header(at);
    header.required("kind", kind);
    header.finishRequired();
    if (!at.failed()) {
        readKind(at, kind, into);
    }
}

} // namespace

std::string changeToJson(const Change& change)
{
    JsonOutput list = JsonOutput::array();
    for (const AnyEdit& edit : change.edits) {
        list.push_back(editJson(edit));
    }
    return list.dump(-1, ' ', false, JsonOutput::error_handler_t::replace);
}

Result<Change> changeFromJson(std::string_view json)
{
    return parseDocument(json).and_then([](const JsonTree& tree) -> Result<Change> {
        std::optional<Error> breach;
        const JsonCursor root(tree, breach);
        Change change;
        if (isList(root)) {
            for (std::size_t i = 0; i < tree.size() && !breach; ++i) {
                readValue(root.element(i), change.edits.emplace_back());
            }
        }
        if (breach) {
            return tl::make_unexpected(std::move(*breach));
        }
        return change;
    });
}

} // namespace springback
