#include "ui/widgets/figure_props.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/widgets/blobs.h"

namespace springback::ui {

namespace {

// In heights of the person.
constexpr double kFloorLength = 0.64; ///< to each side of the middle
constexpr double kFloorDepth = 0.15;
constexpr double kBroad = 0.42; ///< half of what stands across the picture, from front or back
constexpr double kStepLength = 0.4;
constexpr double kWallHeight = 1.02;
constexpr double kWallThickness = 0.035;
constexpr double kBar = 0.022;
constexpr double kRollerRadius = 0.045;
constexpr double kRollerHalfWidth = 0.13;
constexpr double kDumbbellHalf = 0.05;
constexpr double kShadowHalfLength = 0.105;
constexpr double kShadowHalfWidth = 0.07;

constexpr double kShadow = 0.8; ///< opacity
constexpr int kShadowCorners = 32;

constexpr double kPercent = 0.01;

class PropPainter {
public:
    PropPainter(QPainter& painter, const FigureStage& stage, const FigureColours& colours)
        : m_painter(painter), m_stage(stage), m_colours(colours)
    {
    }

    void floor()
    {
        if (m_stage.view() == Viewpoint::Foot) {
            face({-0.12, 0, -0.01}, {0.105, 0, -0.01}, {0.105, 0, 0.11}, {-0.12, 0, 0.11},
                 m_colours.propSoft);
        } else if (isFromSide()) {
            level(-kFloorLength, kFloorLength, kFloorDepth);
        } else {
            level(-0.24, 0.24, kBroad + 0.06);
        }
    }

    void prop(const Prop& prop)
    {
        const double x = prop.forward * kPercent;
        const double z = prop.side * kPercent;
        const double height = prop.height * kPercent;
        switch (prop.kind) {
        case PropKind::Step:
            box(x, x + kStepLength, height);
            break;
        case PropKind::Wall:
            box(x, x + kWallThickness, kWallHeight);
            break;
        case PropKind::LineAcross:
            hurdle(x, height);
            break;
        case PropKind::LineAlong:
            bar({-0.2, 0, z}, {0.2, 0, z}, m_colours.line);
            break;
        case PropKind::Rail:
            rail(x, z, height);
            break;
        case PropKind::Roller:   // between the legs
        case PropKind::Dumbbell: // in the hand, in front of the body
            break;
        }
    }

    void roller(double x)
    {
        const Point3 nearEnd{x, kRollerRadius, kRollerHalfWidth};
        const Point3 farEnd{x, kRollerRadius, -kRollerHalfWidth};
        const double radius = m_stage.length(kRollerRadius);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.line);
        m_painter.drawPolygon(
            skinAround({{m_stage.at(nearEnd), radius}, {m_stage.at(farEnd), radius}}));
        m_painter.setBrush(m_colours.propSoft);
        m_painter.drawEllipse(m_stage.at(nearEnd), radius * 0.7, radius * 0.7);
    }

    void shadow(Point3 below)
    {
        QPolygonF edge;
        for (int i = 0; i < kShadowCorners; ++i) {
            const double angle = 2 * std::numbers::pi * i / kShadowCorners;
            edge << m_stage.at({below.x + kShadowHalfLength * std::cos(angle), 0,
                                below.z + kShadowHalfWidth * std::sin(angle)});
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.prop);
        m_painter.setOpacity(kShadow);
        m_painter.drawPolygon(edge);
        m_painter.setOpacity(1.0);
    }

    void dumbbell(Point3 hand)
    {
        const Point3 half{kDumbbellHalf, 0, 0};
        bar(hand - half, hand + half, m_colours.line);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.line);
        for (const Point3 end : {hand - half, hand + half}) {
            const Point3 tall{0, 0.026, 0};
            m_painter.drawPolygon(skinAround({{m_stage.at(end - tall), m_stage.length(0.013)},
                                              {m_stage.at(end + tall), m_stage.length(0.013)}}));
        }
    }

private:
    bool isFromSide() const { return m_stage.view() == Viewpoint::Side; }
    double halfWidth() const { return isFromSide() ? kFloorDepth : kBroad; }

    void face(Point3 a, Point3 b, Point3 c, Point3 d, const QColor& colour)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(
            QPolygonF{{m_stage.at(a), m_stage.at(b), m_stage.at(c), m_stage.at(d)}});
    }

    void level(double from, double to, double half)
    {
        face({from, 0, -half}, {to, 0, -half}, {to, 0, half}, {from, 0, half}, m_colours.propSoft);
    }

    /// The faces that can be seen: towards the back of the person, towards the viewer, on top.
    void box(double from, double to, double height)
    {
        const double z = halfWidth();
        face({from, 0, -z}, {from, 0, z}, {from, height, z}, {from, height, -z},
             isFromSide() ? m_colours.prop : m_colours.propSoft);
        if (isFromSide()) {
            face({from, 0, z}, {to, 0, z}, {to, height, z}, {from, height, z}, m_colours.propSoft);
        }
        face({from, height, -z}, {to, height, -z}, {to, height, z}, {from, height, z},
             m_colours.prop);
    }

    void bar(Point3 from, Point3 to, const QColor& colour)
    {
        m_painter.setPen(QPen(colour, m_stage.length(kBar), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(m_stage.at(from), m_stage.at(to));
    }

    void rail(double x, double z, double height)
    {
        if (isFromSide()) {
            bar({x, 0, z}, {x, height, z}, m_colours.prop);
            bar({x - 0.1, height, z}, {x + 0.1, height, z}, m_colours.prop);
            return;
        }
        for (const double post : {-kBroad, kBroad}) {
            bar({x, 0, post}, {x, height, post}, m_colours.prop);
        }
        bar({x, height, -kBroad}, {x, height, kBroad}, m_colours.prop);
    }

    void hurdle(double x, double height)
    {
        for (const double end : {-kFloorDepth, kFloorDepth}) {
            bar({x, 0, end}, {x, height, end}, m_colours.line);
        }
        bar({x, height, -kFloorDepth}, {x, height, kFloorDepth}, m_colours.line);
    }

    QPainter& m_painter;
    const FigureStage& m_stage;
    const FigureColours& m_colours;
};

/// None where the floor below the foot may be hidden.
bool hasShadow(const ExerciseFigure& figure)
{
    const bool hasStep = std::ranges::any_of(
        figure.props, [](const Prop& prop) { return prop.kind == PropKind::Step; });
    return !hasStep && !figure.poses.front().seated && figure.view != Viewpoint::Foot;
}

} // namespace

void paintProps(QPainter& painter, const FigureStage& stage, const ExerciseFigure& figure,
                const Skeleton& body, const FigureColours& colours)
{
    PropPainter props(painter, stage, colours);
    props.floor();
    if (hasShadow(figure)) {
        props.shadow((body.nearLeg.ball + body.nearLeg.heel) * 0.5);
    }
    for (const Prop& prop : figure.props) {
        props.prop(prop);
    }
}

void paintBetween(QPainter& painter, const FigureStage& stage, const ExerciseFigure& figure,
                  const FigureColours& colours)
{
    for (const Prop& prop : figure.props) {
        if (prop.kind == PropKind::Roller) {
            PropPainter(painter, stage, colours).roller(prop.forward * kPercent);
        }
    }
}

void paintHeld(QPainter& painter, const FigureStage& stage, const ExerciseFigure& figure,
               const Skeleton& body, const FigureColours& colours)
{
    for (const Prop& prop : figure.props) {
        if (prop.kind == PropKind::Dumbbell) {
            PropPainter(painter, stage, colours).dumbbell(body.nearArm.hand);
        }
    }
}

} // namespace springback::ui
