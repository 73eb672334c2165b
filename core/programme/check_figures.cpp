#include "core/programme/check_figures.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/programme/entry_check.h"
#include "core/programme/skeleton.h"

namespace springback {

namespace {

/// How far a foot that stands may be from the ground, in heights of the person: 2 cm. Angles are
/// whole degrees, and a degree at the hip is 1 cm at the foot.
constexpr double kStands = 0.0125;

constexpr int kMaxPoses = 12;
constexpr int kMaxProps = 8;
constexpr int kMaxMilliseconds = 10'000;
constexpr int kMaxHundredths = 100;

class FigureCheck {
public:
    explicit FigureCheck(const Programme& programme) : m_programme(programme) {}

    Result<void> run(const std::vector<ExerciseFigure>& figures)
    {
        for (std::size_t i = 0; i < figures.size(); ++i) {
            figure(figures[i], entryPath("figures", i));
            const auto isSame = [&](const ExerciseFigure& other) {
                return other.exercise == figures[i].exercise && other.variant == figures[i].variant;
            };
            const auto end = figures.begin() + static_cast<std::ptrdiff_t>(i);
            if (std::any_of(figures.begin(), end, isSame)) {
                m_check.refuse(entryPath("figures", i), "one figure for an exercise and variant",
                               "a second one of " + shownEntry(figures[i].exercise));
            }
        }
        return m_check.result();
    }

private:
    void figure(const ExerciseFigure& figure, const std::string& path)
    {
        subject(figure, path);
        count(path + ".props", "0", 0, figure.props.size(), kMaxProps);
        for (std::size_t i = 0; i < figure.props.size(); ++i) {
            prop(figure.props[i], entryPath(path + ".props", i));
        }
        count(path + ".poses", "2", 2, figure.poses.size(), kMaxPoses);
        m_check.usedOnce(path + ".poses", "name", figure.poses, &Pose::name);
        for (std::size_t i = 0; i < figure.poses.size(); ++i) {
            pose(figure, figure.poses[i], entryPath(path + ".poses", i));
        }
        m_check.filled(path + ".moves", figure.moves);
        for (std::size_t i = 0; i < figure.moves.size(); ++i) {
            m_check.number(entryPath(path + ".moves", i) + ".ms", figure.moves[i].milliseconds, 50,
                           kMaxMilliseconds);
        }
    }

    /// Of what it is a figure.
    void subject(const ExerciseFigure& figure, const std::string& path)
    {
        const Exercise* exercise = m_programme.exercise(figure.exercise);
        if (exercise == nullptr) {
            m_check.refuse(path + ".exercise", "the id of an exercise",
                           shownEntry(figure.exercise));
            return;
        }
        const std::vector<std::string> variants = variantsOf(*exercise);
        if (!figure.variant.empty() &&
            std::ranges::find(variants, figure.variant) == variants.end()) {
            m_check.refuse(path + ".variant", "a variant of the exercise",
                           shownEntry(figure.variant));
        }
    }

    void count(const std::string& path, const std::string& least, std::size_t first,
               std::size_t found, int last)
    {
        if (found < first || found > static_cast<std::size_t>(last)) {
            m_check.refuse(path, least + " to " + std::to_string(last) + " entries",
                           std::to_string(found));
        }
    }

    void prop(const Prop& prop, const std::string& path)
    {
        m_check.number(path + ".forward", prop.forward, -kMaxHundredths, kMaxHundredths);
        m_check.number(path + ".side", prop.side, -kMaxHundredths, kMaxHundredths);
        m_check.number(path + ".height", prop.height, 0, kMaxHundredths);
    }

    void pose(const ExerciseFigure& figure, const Pose& pose, const std::string& path)
    {
        m_check.id(path + ".name", pose.name);
        m_check.number(path + ".at[0]", pose.at.forward, -kMaxHundredths, kMaxHundredths);
        m_check.number(path + ".at[1]", pose.at.up, 0, kMaxHundredths);
        m_check.number(path + ".at[2]", pose.at.side, -kMaxHundredths, kMaxHundredths);
        for (std::size_t i = 0; i < kJointCount; ++i) {
            const auto joint = static_cast<Joint>(i);
            const JointRange range = rangeOf(joint);
            m_check.number(path + ".joints." + std::string(nameOf(joint)), pose.joints[i],
                           range.least, range.most);
        }
        const Skeleton body = skeletonOf(pose);
        foot(figure, body.nearLeg, pose.nearFoot, path + ".near_foot");
        foot(figure, body.farLeg, pose.farFoot, path + ".far_foot");
    }

    void foot(const ExerciseFigure& figure, const LegPoints& leg, Footing footing,
              const std::string& path)
    {
        if (footing != Footing::Air) {
            stands(figure, leg.ball, path, "ball");
        }
        if (footing == Footing::Flat) {
            stands(figure, leg.heel, path, "heel");
        }
    }

    void stands(const ExerciseFigure& figure, Point3 point, const std::string& path,
                const std::string& part)
    {
        const double above = point.y - groundAt(figure, point.x);
        if (std::abs(above) > kStands) {
            const auto hundredths = static_cast<int>(std::lround(above * 100));
            m_check.refuse(path, "the " + part + " on the ground",
                           std::to_string(std::abs(hundredths)) +
                               (above > 0 ? " hundredths above it" : " hundredths below it"));
        }
    }

    const Programme& m_programme;
    EntryCheck m_check;
};

} // namespace

Result<void> checkFigures(const std::vector<ExerciseFigure>& figures, const Programme& programme)
{
    return FigureCheck(programme).run(figures);
}

} // namespace springback
