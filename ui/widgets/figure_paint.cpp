#include "ui/widgets/figure_paint.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/theme/tokens.h"
#include "ui/widgets/blobs.h"
#include "ui/widgets/figure_props.h"
#include "ui/widgets/figure_stage.h"

namespace springback::ui {

namespace {

constexpr double kGap = 0.009; ///< around each limb, in heights of the person
constexpr double kTendonWidth = 0.02;

/// A limb, or a part that hides what lies behind it.
struct BodyPart {
    std::vector<std::vector<Blob>> skins;
    double depth = 0;
    QColor colour;
    const LegPoints* leg = nullptr; ///< whose part it is; null for all else
};

/// Puts one body onto a stage. Radii are in heights of the person.
class BodyPainter {
public:
    BodyPainter(const FigureStage& stage, const Skeleton& body, const FigureSides& sides,
                const FigureColours& colours)
        : m_stage(stage), m_body(body), m_sides(sides), m_colours(colours)
    {
    }

    void paint(QPainter& painter, const ExerciseFigure& figure)
    {
        // From the front and the back no arm is nearer.
        const QColor& farArm = m_stage.view() == Viewpoint::Side ? m_colours.far : m_colours.near;
        std::vector<BodyPart> parts{arm(m_body.farArm, farArm), arm(m_body.nearArm, m_colours.near),
                                    leg(m_body.farLeg, m_colours.far),
                                    leg(m_body.nearLeg, m_colours.near), trunk()};
        std::ranges::stable_sort(parts, {}, &BodyPart::depth);
        for (const BodyPart& part : parts) {
            if (part.leg == &m_body.nearLeg) {
                paintBetween(painter, m_stage, figure, m_colours);
            }
            paintPart(painter, part);
            if ((part.leg == &m_body.nearLeg && m_sides.nearTendon) ||
                (part.leg == &m_body.farLeg && m_sides.farTendon)) {
                tendon(painter, *part.leg);
            }
        }
    }

    void paintFoot(QPainter& painter)
    {
        const LegPoints& leg = m_body.nearLeg;
        const Point3 shin = leg.ankle + (leg.knee - leg.ankle) * kCloseUpShin;
        QLinearGradient fade(m_stage.at(shin), m_stage.at(leg.ankle));
        fade.setColorAt(0.0, m_colours.gap);
        fade.setColorAt(0.7, m_colours.near);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fade);
        painter.drawPolygon(skinAround({blob(shin, 0.03), blob(leg.ankle, 0.024)}));
        if (m_sides.nearTendon) {
            tendon(painter, leg);
        }
        toes(painter, leg);
    }

private:
    static constexpr double kCloseUpShin = 0.5; ///< of the shank, seen above the ankle

    double gap() const { return m_stage.length(isCloseUp() ? kGap / 3 : kGap); }
    bool isCloseUp() const { return m_stage.view() == Viewpoint::Foot; }

    Blob blob(Point3 at, double radius) const { return {m_stage.at(at), m_stage.length(radius)}; }

    void paintPart(QPainter& painter, const BodyPart& part) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colours.gap);
        for (const std::vector<Blob>& skin : part.skins) {
            painter.drawPolygon(skinAround(skin, gap()));
        }
        painter.setBrush(part.colour);
        for (const std::vector<Blob>& skin : part.skins) {
            painter.drawPolygon(skinAround(skin));
        }
    }

    BodyPart arm(const ArmPoints& arm, const QColor& colour) const
    {
        return {{{blob(arm.shoulder, 0.028), blob(arm.elbow, 0.021)},
                 {blob(arm.elbow, 0.021), blob(arm.hand, 0.016)},
                 {blob(arm.hand, 0.02)}},
                (m_stage.depth(arm.elbow) + m_stage.depth(arm.hand)) / 2,
                colour};
    }

    BodyPart leg(const LegPoints& leg, const QColor& colour) const
    {
        const Point3 calf = leg.knee + (leg.ankle - leg.knee) * 0.3 + leg.back * 0.014;
        const Point3 outwards = leg.inwards * -1.0;
        const Point3 up{0, 1, 0};
        return {{{blob(leg.hip, 0.052), blob(leg.knee, 0.034)},
                 {blob(leg.knee, 0.034), blob(calf, 0.037), blob(leg.ankle, 0.021)},
                 {blob(leg.ankle, 0.021), blob(leg.heel + leg.footUp * 0.022, 0.022),
                  blob(leg.ball + leg.inwards * 0.014 + up * 0.016, 0.016),
                  blob(leg.ball + outwards * 0.014 + up * 0.016, 0.016)},
                 {blob(leg.ball + leg.inwards * 0.014 + up * 0.016, 0.016),
                  blob(leg.ball + outwards * 0.014 + up * 0.014, 0.014),
                  blob(leg.bigToe + leg.inwards * 0.012 + up * 0.013, 0.013),
                  blob(leg.toes + outwards * 0.012 + up * 0.011, 0.011)}},
                (m_stage.depth(leg.knee) + m_stage.depth(leg.ankle)) / 2,
                colour,
                &leg};
    }

    BodyPart trunk() const
    {
        const Point3 acrossChest = (m_body.nearArm.shoulder - m_body.neck) * 0.55;
        const Point3 acrossHips = (m_body.nearLeg.hip - m_body.pelvis) * 0.6;
        const Point3 spine = m_body.neck - m_body.pelvis;
        const Point3 chest = m_body.pelvis + spine * 0.82;
        const Point3 hips = m_body.pelvis + spine * 0.06;
        return {{{blob(chest + acrossChest, 0.055), blob(chest - acrossChest, 0.055),
                  blob(hips + acrossHips, 0.052), blob(hips - acrossHips, 0.052)},
                 {blob(m_body.neck, 0.026), blob(m_body.head, 0.026)},
                 {blob(m_body.head, 0.064)}},
                m_stage.depth(chest),
                m_colours.near};
    }

    /// From the lower end of the calf to the heel. Hidden where the shin is in front of it.
    void tendon(QPainter& painter, const LegPoints& leg) const
    {
        const double behind = m_stage.depth(leg.ankle + leg.back) - m_stage.depth(leg.ankle);
        if (behind < kHidden) {
            return;
        }
        const Point3 top = leg.knee + (leg.ankle - leg.knee) * 0.56 + leg.back * 0.026;
        const Point3 middle = leg.ankle + (leg.knee - leg.ankle) * 0.1 + leg.back * 0.021;
        const Point3 bottom = leg.heel + leg.footUp * 0.03 + leg.back * 0.008;
        const std::vector<std::vector<Blob>> skins{
            {blob(top, kTendonWidth * 0.55), blob(middle, kTendonWidth / 2)},
            {blob(middle, kTendonWidth / 2), blob(bottom, kTendonWidth * 0.55)}};
        paintPart(painter, BodyPart{skins, 0, m_colours.tendon});
    }
    static constexpr double kHidden = -0.5;

    /// The close-up: five toes, each with its own bone.
    void toes(QPainter& painter, const LegPoints& leg) const
    {
        struct Toe {
            double across; ///< of the ball, to the inside
            double bone;   ///< how far back the ball of the toe lies
            double length; ///< of the toe against the big one
            double radius;
        };
        static constexpr Toe kToes[] = {{0.028, 0.000, 1.00, 0.0120},
                                        {0.011, -0.001, 0.95, 0.0085},
                                        {-0.003, -0.005, 0.86, 0.0080},
                                        {-0.016, -0.011, 0.78, 0.0075},
                                        {-0.028, -0.019, 0.68, 0.0070}};
        const Point3 forward = leg.ball - leg.heel;
        const Point3 ahead = forward * (1.0 / std::hypot(forward.x, forward.y, forward.z));
        std::vector<Blob> foot{blob(leg.ankle, 0.026), blob(leg.heel + leg.footUp * 0.022, 0.022)};
        std::vector<BodyPart> parts;
        for (const Toe& toe : kToes) {
            const bool isBig = &toe == &kToes[0];
            const Point3 root = leg.ball + leg.inwards * toe.across + ahead * toe.bone +
                                leg.footUp * (toe.radius + 0.002);
            const Point3 way = (isBig ? leg.bigToe : leg.toes) - leg.ball;
            const Point3 tip = root + way * toe.length;
            foot.push_back(blob(root, toe.radius + 0.002));
            parts.push_back({{{blob(root, toe.radius), blob(tip, toe.radius)}},
                             m_stage.depth(root),
                             m_colours.near});
        }
        std::ranges::sort(parts, {}, &BodyPart::depth);
        paintPart(painter, BodyPart{{foot}, 0, m_colours.near});
        for (const BodyPart& part : parts) {
            paintPart(painter, part);
        }
    }

    const FigureStage& m_stage;
    const Skeleton& m_body;
    const FigureSides& m_sides;
    const FigureColours& m_colours;
};

QColor mixed(const QColor& a, const QColor& b, double ofA)
{
    const auto part = [ofA](int x, int y) {
        return static_cast<int>(std::lround(x * ofA + y * (1 - ofA)));
    };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

FigureColours figureColours(const Tokens& tokens)
{
    return {mixed(tokens.text, tokens.card, 0.86),
            mixed(tokens.text, tokens.card, 0.40),
            tokens.card,
            tokens.acceptable,
            mixed(tokens.line, tokens.muted, 0.75),
            mixed(tokens.line, tokens.card, 0.6),
            tokens.accent};
}

void paintFigure(QPainter& painter, const QRectF& area, const ExerciseFigure& figure,
                 const Moment& moment, const FigureSides& sides, const FigureColours& colours)
{
    const FigureStage stage(figure.view, area, sides.mirrored);
    const Skeleton body = skeletonAt(figure, moment);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintProps(painter, stage, figure, body, colours);
    BodyPainter bodyPainter(stage, body, sides, colours);
    if (figure.view == Viewpoint::Foot) {
        bodyPainter.paintFoot(painter);
    } else {
        bodyPainter.paint(painter, figure);
    }
    paintHeld(painter, stage, figure, body, colours);
    painter.restore();
}

void paintPoses(QPainter& painter, const QRectF& area, const ExerciseFigure& figure,
                const FigureSides& sides, const FigureColours& colours)
{
    const ViewFrame frame = frameOf(figure.view);
    const auto count = static_cast<int>(figure.poses.size());
    int columns = 1;
    double best = 0;
    for (int tried = 1; tried <= count; ++tried) {
        const int rows = (count + tried - 1) / tried;
        const double size =
            std::min(area.width() / tried / frame.width(), area.height() / rows / frame.height());
        if (size > best) {
            best = size;
            columns = tried;
        }
    }
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell(area.width() / columns, area.height() / rows);
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const QPointF corner(cell.width() * (i % columns), cell.height() * row);
        const auto pose = static_cast<std::size_t>(i);
        paintFigure(painter, QRectF(area.topLeft() + corner, cell), figure, {pose, pose, 0}, sides,
                    colours);
    }
}

} // namespace springback::ui
