#include "ui/progress/sections.h"

#include <type_traits>

#include <QCoreApplication>

#include "ui/progress/calendar_section.h"
#include "ui/progress/dose_section.h"
#include "ui/progress/flares_section.h"
#include "ui/progress/numbers_section.h"
#include "ui/progress/outcome_section.h"
#include "ui/progress/overview_section.h"
#include "ui/progress/runs_section.h"

namespace springback::ui {

namespace {

QString sectionTitle(const char* title)
{
    return QCoreApplication::translate("ProgressSections", title);
}

/// Only those that record know the bridge.
template <class Section> ProgressSection* makeSection(JournalBridge& bridge)
{
    if constexpr (std::is_constructible_v<Section, JournalBridge&>) {
        return new Section(bridge);
    } else {
        return new Section;
    }
}

} // namespace

std::vector<SectionEntry> progressSections()
{
    return {
        {QStringLiteral("overview"),
         sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Overview")),
         &makeSection<OverviewSection>},
        {QStringLiteral("calendar"),
         sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Calendar")),
         &makeSection<CalendarSection>},
        {QStringLiteral("flares"), sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Flares")),
         &makeSection<FlaresSection>},
        {QStringLiteral("dose"),
         sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Dose and morning")),
         &makeSection<DoseSection>},
        {QStringLiteral("runs"), sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Runs")),
         &makeSection<RunsSection>},
        {QStringLiteral("outcomes"),
         sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Tests and scores")),
         &makeSection<OutcomeSection>},
        {QStringLiteral("numbers"), sectionTitle(QT_TRANSLATE_NOOP("ProgressSections", "Numbers")),
         &makeSection<NumbersSection>},
    };
}

} // namespace springback::ui
