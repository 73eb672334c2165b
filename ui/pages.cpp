#include "ui/pages.h"

#include "ui/exercises/exercises_page.h"
#include "ui/history/history_page.h"
#include "ui/onboarding/onboarding_page.h"
#include "ui/programme/programme_page.h"
#include "ui/progress/progress_page.h"
#include "ui/session/guided_page.h"
#include "ui/session/session_page.h"
#include "ui/shell/main_window.h"
#include "ui/today/today_page.h"

namespace springback::ui {

void addPages(MainWindow& window, JournalBridge& bridge)
{
    window.addPage(PageId::Today, [&bridge] { return new TodayPage(bridge); });
    window.addPage(PageId::Session, [&bridge] { return new SessionPage(bridge); });
    window.addPage(PageId::Guided, [&bridge] { return new GuidedPage(bridge); });
    window.addPage(PageId::Progress, [&bridge] { return new ProgressPage(bridge); });
    window.addPage(PageId::History, [&bridge] { return new HistoryPage(bridge); });
    window.addPage(PageId::Programme, [&bridge] { return new ProgrammePage(bridge); });
    window.addPage(PageId::Exercises, [&bridge] { return new ExercisesPage(bridge); });
    window.addPage(PageId::Onboarding, [&window, &bridge] {
        auto* onboarding = new OnboardingPage(bridge);
        QObject::connect(onboarding, &OnboardingPage::finished, &window,
                         [&window] { window.showPage(PageId::Today); });
        return onboarding;
    });
}

} // namespace springback::ui
