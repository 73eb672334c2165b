#include "ui/phrases.h"
#include "ui/phrases_text.h"

namespace springback::ui::phrases {

QString source(Rule rule)
{
    QString literature = Phrases::tr("Published research");
    QString ours = Phrases::tr("Our own choice");
    QString whyRaises = Phrases::tr("Article “Why Calf Raises Alone Aren’t Enough”");
    QString where = Phrases::tr("Article “Where Your Achilles Hurts Matters”");
    switch (rule) {
    case Rule::UrgentSign:
    case Rule::SeeProfessionalSign:
        return Phrases::tr("Published research on warning signs");
    case Rule::StopSign:
        return Phrases::tr("Article “Achilles Tendon Pain: Causes and 3 Essential Exercises”");
    case Rule::PainTooMuch:
    case Rule::AcceptablePain:
    case Rule::FlareModerate:
    case Rule::Ready:
        return whyRaises;
    case Rule::FlareSevere:
        return Phrases::tr("%1; the size is our own choice").arg(whyRaises);
    case Rule::FlareMild:
        return Phrases::tr("%1; one point is within what ratings vary by, after published research")
            .arg(whyRaises);
    case Rule::FlareLasting:
        return Phrases::tr("Published research: watch tendons for 48 hours");
    case Rule::WorseThanStart:
    case Rule::TwoRisingWeeks:
    case Rule::RisingWeek:
        return Phrases::tr("Published research: no rise from week to week");
    case Rule::NoProgress12Weeks:
        return literature;
    case Rule::TooSoon:
        return Phrases::tr("%1 for 24 hours; published research for 48").arg(whyRaises);
    case Rule::RangeForLocation:
        return Phrases::tr("%1, and published research").arg(where);
    case Rule::EffortOnTarget:
        return where;
    case Rule::Dwell:
        return Phrases::tr("%1; for circuits: %2").arg(ours, whyRaises);
    case Rule::Otherwise:
        return Phrases::tr("Our own choice: without a reason to change, hold");
    case Rule::PainVeryHigh:
    case Rule::PainTooMuchAgain:
    case Rule::FlaresRepeated:
    case Rule::MorningUnknown:
    case Rule::GapShort:
    case Rule::GapLong:
    case Rule::GapVeryLong:
        return ours;
    }
    Q_UNREACHABLE();
}

} // namespace springback::ui::phrases
