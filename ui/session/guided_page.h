// GuidedPage: takes a person through today's plan, one set at a time. Every finished set is on
// record at once, as part of a running session; leaving, pausing and a crash keep what was done.
#pragma once

#include <QTimer>

#include <array>
#include <functional>
#include <optional>

#include "core/session/guided_session.h"
#include "ui/session/running_record.h"
#include "ui/session/session_clock.h"
#include "ui/session/tones.h"
#include "ui/shell/page.h"

namespace springback::ui {

class GuidedEnd;
class GuidedStart;
class GuidedView;
class JournalBridge;
class GuidedStop;

class GuidedPage : public Page {
    Q_OBJECT

public:
    using MakeTones = std::function<std::unique_ptr<Tones>()>;

    explicit GuidedPage(JournalBridge& bridge, SessionClock clock = systemClock(),
                        MakeTones makeTones = loadTones, QWidget* parent = nullptr);

    void activate() override;
    /// Lets the time pass up to now, as it does by itself while a session runs.
    void look();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectStart();
    void connectView();
    void connectStopAndEnd();
    void start();
    void resume();
    void run(Script script, Session session);
    using Event = std::function<void(GuidedSession&, Instant)>;
    void happen(const Event& event);
    bool handleKey(int key);
    void followRules();
    Session finished() const;
    void finish();
    void endAsItIs();
    void forget();
    void followDiary();
    void showNow();
    std::array<QWidget*, 4> parts() const;
    void showPart(QWidget* part);
    void goOn();
    void playCues();
    void stepLoad(int by);
    std::optional<int> minutesSince(const Session& session) const;

    JournalBridge& m_bridge;
    RunningRecord m_record;
    SessionClock m_clock;
    MakeTones m_makeTones;
    std::unique_ptr<Tones> m_tones;
    std::optional<GuidedSession> m_guided;
    QTimer m_ticker;
    GuidedStart* m_start;
    GuidedView* m_view;
    GuidedStop* m_stop;
    GuidedEnd* m_end;
    QWidget* m_shown = nullptr; ///< the one of these that is in view
};

} // namespace springback::ui
