#include "core/programme/figure_json.h"

#include <algorithm>
#include <string>

namespace springback {

namespace {

/// A move names the pose that it leads to, which stands in the list before it.
void readMove(const JsonCursor& at, const std::vector<Pose>& poses, Move& into)
{
    std::string to;
    ObjectReader object(at);
    object.required("phase", into.phase);
    object.required("to", to);
    object.optional("ms", into.milliseconds);
    object.finish();
    if (at.failed()) {
        return;
    }
    const auto pose = std::ranges::find(poses, to, &Pose::name);
    if (pose == poses.end()) {
        at.member("to").refuse(ErrorCode::UnknownName, "the name of a pose of the figure");
        return;
    }
    into.to = static_cast<std::size_t>(pose - poses.begin());
}

} // namespace

void readValue(const JsonCursor& at, Spot& into)
{
    std::vector<int> lengths;
    readValue(at, lengths);
    if (lengths.size() < 2 || lengths.size() > 3) {
        at.refuse(ErrorCode::InvalidValue, "[forward, up] or [forward, up, side]");
        return;
    }
    into = {lengths[0], lengths[1], lengths.size() > 2 ? lengths[2] : 0};
}

void readValue(const JsonCursor& at, Joints<int>& into)
{
    if (at.value().is_object() && at.value().size() != kJointCount) {
        at.refuse(Error{ErrorCode::InvalidValue, at.path(), std::to_string(kJointCount) + " joints",
                        std::to_string(at.value().size())});
        return;
    }
    ObjectReader object(at);
    for (std::size_t i = 0; i < kJointCount; ++i) {
        object.required(EnumNames<Joint>::values[i], into[i]);
    }
    object.finish();
}

void readValue(const JsonCursor& at, Pose& into)
{
    ObjectReader object(at);
    object.required("name", into.name);
    object.required("near_foot", into.nearFoot);
    object.required("far_foot", into.farFoot);
    object.optional("seated", into.seated);
    object.required("at", into.at);
    object.required("joints", into.joints);
    object.finish();
}

void readValue(const JsonCursor& at, Prop& into)
{
    ObjectReader object(at);
    object.required("kind", into.kind);
    object.optional("forward", into.forward);
    object.optional("side", into.side);
    object.optional("height", into.height);
    object.finish();
}

void readValue(const JsonCursor& at, ExerciseFigure& into)
{
    ObjectReader object(at);
    object.required("exercise", into.exercise);
    object.optional("variant", into.variant);
    object.required("view", into.view);
    object.optional("props", into.props);
    object.required("poses", into.poses);
    if (const auto moves = object.list("moves")) {
        for (std::size_t i = 0; i < moves->value().size() && !at.failed(); ++i) {
            readMove(moves->element(i), into.poses, into.moves.emplace_back());
        }
    }
    object.finish();
}

void readFigures(const JsonCursor& at, std::vector<ExerciseFigure>& into)
{
    std::string format;
    ObjectReader object(at);
    object.required("format", format);
    object.required("figures", into);
    object.finish();
    if (!at.failed() && format != "springback-figures") {
        at.member("format").refuse(ErrorCode::InvalidFormat, "\"springback-figures\"");
    }
}

} // namespace springback
