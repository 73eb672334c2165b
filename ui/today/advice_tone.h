// The colours of each advice. Colours only; the words are in ui/phrases.
#pragma once

#include "core/rules/rule.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill.h"

namespace springback::ui {

inline Pill::Tone toneOf(Advice advice)
{
    switch (advice) {
    case Advice::Progress:
        return Pill::Tone::Safe;
    case Advice::Hold:
        return Pill::Tone::Accent;
    case Advice::DialBack:
    case Advice::SettleDown:
        return Pill::Tone::Acceptable;
    case Advice::SeeProfessional:
    case Advice::SeekUrgentCare:
        return Pill::Tone::TooMuch;
    }
    Q_UNREACHABLE();
}

inline QColor edgeOf(Advice advice, const Tokens& tokens)
{
    switch (toneOf(advice)) {
    case Pill::Tone::Safe:
        return tokens.safe;
    case Pill::Tone::Acceptable:
        return tokens.acceptable;
    case Pill::Tone::TooMuch:
        return tokens.tooMuch;
    case Pill::Tone::Accent:
    case Pill::Tone::Neutral:
        return tokens.accent;
    }
    Q_UNREACHABLE();
}

} // namespace springback::ui
