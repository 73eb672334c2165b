// Whether pictures may move: as the desktop says, or as the person chose here.
#pragma once

class QWidget;

namespace springback::ui {

/// The person's choice; until there is one, the style's (QStyle::SH_Widget_Animation_Duration).
bool isMotionReduced(const QWidget& widget);
/// Remembered for the next start.
void setMotionReduced(bool reduced);

} // namespace springback::ui
