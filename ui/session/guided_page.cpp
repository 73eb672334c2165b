#include "ui/session/guided_page.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/answer_card.h"
#include "ui/session/clock_card.h"
#include "ui/session/guided_end.h"
#include "ui/session/guided_settings.h"
#include "ui/session/guided_start.h"
#include "ui/session/guided_stop.h"
#include "ui/session/guided_view.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kTickEvery = 40;   ///< milliseconds: 25 pictures a second
constexpr int kRestKeyStep = 15; ///< seconds

} // namespace

GuidedPage::GuidedPage(JournalBridge& bridge, SessionClock clock, MakeTones makeTones,
                       QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_clock(std::move(clock)),
      m_makeTones(std::move(makeTones)),
      m_start(new GuidedStart(bridge, this)),
      m_view(new GuidedView(bridge, this)),
      m_stop(new GuidedStop(this)),
      m_end(new GuidedEnd(m_bridge, this))
{
    setObjectName(QStringLiteral("guidedPage"));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    for (QWidget* part : parts()) {
        layout->addWidget(part);
    }
    showPart(m_start);
    m_ticker.setInterval(kTickEvery);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, &GuidedPage::look);
    connectStart();
    connectView();
    connectStopAndEnd();
    connect(&m_bridge, &JournalBridge::changed, this, &GuidedPage::followDiary);
    connect(&m_bridge, &JournalBridge::reloaded, this, &GuidedPage::followDiary);
    m_start->refresh();
}

std::array<QWidget*, 4> GuidedPage::parts() const
{
    return {m_start, m_view, m_stop, m_end};
}

void GuidedPage::connectStart()
{
    connect(m_start, &GuidedStart::startWanted, this, &GuidedPage::start);
    connect(m_start, &GuidedStart::resumeWanted, this, &GuidedPage::resume);
    connect(m_start, &GuidedStart::endWanted, this, &GuidedPage::endAsItIs);
    connect(m_start, &GuidedStart::tableWanted, this,
            [this] { Q_EMIT pageWanted(PageId::Session); });
}

void GuidedPage::connectView()
{
    using Guided = GuidedSession;
    const ClockCard& clock = m_view->clock();
    connect(&clock, &ClockCard::goWanted, this, &GuidedPage::goOn);
    connect(&clock, &ClockCard::pauseWanted, this,
            [this] { happen([](Guided& guided, Instant now) { guided.pauseOrGoOn(now); }); });
    connect(&clock, &ClockCard::restChanged, this, [this](int seconds) {
        happen([seconds](Guided& guided, Instant now) {
            guided.addRest(std::chrono::seconds(seconds), now);
        });
    });
    connect(&clock, &ClockCard::amountChanged, this,
            [this](int by) { happen([by](Guided& guided, Instant) { guided.changeAmount(by); }); });
    connect(&clock, &ClockCard::loadChanged, this, &GuidedPage::stepLoad);
    const AnswerCard& answer = m_view->answer();
    connect(&answer, &AnswerCard::painAnswered, this, [this](PainRating pain) {
        happen([pain](Guided& guided, Instant now) { guided.answerPain(pain, now); });
    });
    connect(&answer, &AnswerCard::effortAnswered, this, [this](int rpe) {
        happen([rpe](Guided& guided, Instant now) { guided.answerEffort(rpe, now); });
    });
    connect(&answer, &AnswerCard::goWanted, this, &GuidedPage::goOn);
    connect(&answer, &AnswerCard::stopWanted, this,
            [this] { happen([](Guided& guided, Instant now) { guided.stopForPain(now); }); });
    const GuidedView::Buttons& buttons = m_view->buttons();
    connect(buttons.back, &QPushButton::clicked, this,
            [this] { happen([](Guided& guided, Instant now) { guided.back(now); }); });
    connect(buttons.leaveOut, &QPushButton::clicked, this,
            [this] { happen([](Guided& guided, Instant now) { guided.leaveOutExercise(now); }); });
    connect(buttons.end, &QPushButton::clicked, this,
            [this] { happen([](Guided& guided, Instant now) { guided.end(now); }); });
}

void GuidedPage::connectStopAndEnd()
{
    const auto back = [this] {
        happen([](GuidedSession& guided, Instant now) { guided.back(now); });
    };
    connect(m_stop, &GuidedStop::backWanted, this, back);
    connect(m_stop, &GuidedStop::goWanted, this, [this] {
        const Signs signs = m_stop->signs();
        happen([signs](GuidedSession& guided, Instant now) { guided.answerStop(signs, now); });
    });
    connect(m_end, &GuidedEnd::backWanted, this, back);
    connect(m_end, &GuidedEnd::saveWanted, this, &GuidedPage::finish);
    connect(m_end, &GuidedEnd::edited, this, [this] {
        if (m_guided) {
            m_end->suppose(finishing());
        }
    });
}

void GuidedPage::activate()
{
    if (!m_guided) {
        m_start->refresh();
    }
    showNow();
}

const Row<Session>* GuidedPage::row() const
{
    return springback::find(m_bridge.log().sessions, m_row);
}

void GuidedPage::start()
{
    Session session;
    session.date = m_bridge.today();
    session.time = fromQt(m_clock.timeOfDay().time());
    m_row = 0;
    run(sessionScript(m_bridge.plan(), m_bridge.programme(), m_start->chosen()),
        std::move(session));
}

void GuidedPage::resume()
{
    const Row<Session>* running = runningSession(m_bridge.log(), m_bridge.today());
    if (running == nullptr) {
        return;
    }
    m_row = running->id;
    const Session session = running->value;
    const Plan before = planWithout(m_bridge.log(), m_row, m_bridge.programme(), m_bridge.today());
    run(sessionScript(before, m_bridge.programme(), chosenIn(session, before)), session);
}

void GuidedPage::run(Script script, Session session)
{
    if (guided_settings::withTones() && m_tones == nullptr) {
        m_tones = m_makeTones();
    }
    m_guided.emplace(std::move(script), std::move(session), guided_settings::painAsked(),
                     m_clock.now());
    followRules();
    showNow();
}

/// Something happened: the session moves on, what was done goes on record, the rules answer.
template <class Event> void GuidedPage::happen(Event event)
{
    if (!m_guided) {
        return;
    }
    const Phase before = m_guided->phase();
    event(*m_guided, m_clock.now());
    playCues();
    if (m_guided->phase() != before) {
        m_view->setFocus(Qt::OtherFocusReason); // an answered question has no more use for keys
    }
    if (!save()) {
        showNow();
        return;
    }
    followRules();
    showNow();
}

void GuidedPage::goOn()
{
    if (!m_view->answer().takeEnter()) {
        happen([](GuidedSession& guided, Instant now) { guided.go(now); });
    }
}

void GuidedPage::look()
{
    happen([](GuidedSession& guided, Instant now) { guided.tick(now); });
}

/// False when the disk refused; the sets are kept here and tried again with the next event.
bool GuidedPage::save()
{
    const Session& session = m_guided->session();
    const Row<Session>* known = row();
    if (known != nullptr ? known->value == session
                         : session.sets.empty() && session.signs.empty()) {
        return true;
    }
    m_saving = true;
    const bool written =
        m_bridge.record(known != nullptr ? replacing(*known, session) : adding(session));
    m_saving = false;
    if (written && known == nullptr) {
        m_row = m_bridge.log().sessions.back().id;
    }
    return written;
}

void GuidedPage::followRules()
{
    m_guided->restrict(m_bridge.plan(), m_bridge.ruleSet());
    m_view->setNotice(m_guided->slept()
                          ? tr("The computer slept, so the clock was stopped. Space goes on.")
                          : rulesNotice());
}

QString GuidedPage::rulesNotice() const
{
    const bool hurt = std::ranges::any_of(m_guided->session().sets, [this](const Set& set) {
        return set.pain && set.pain->worst().value() > m_bridge.ruleSet().acceptableMax;
    });
    return hurt ? tr("That exercise has ended for today: with this on record the advice is “%1”.")
                      .arg(phrases::advice(m_bridge.plan().advice))
                : QString();
}

QString GuidedPage::whyItEnded() const
{
    if (m_bridge.plan().advice >= Advice::SeeProfessional) {
        return tr("The advice is now “%1”, so the session ends here. The Today page says what to "
                  "ask.")
            .arg(phrases::advice(m_bridge.plan().advice));
    }
    return rulesNotice();
}

std::optional<int> GuidedPage::minutesSince(const Session& session) const
{
    if (!session.time) {
        return std::nullopt;
    }
    constexpr int kDay = 24 * 60;
    const int now = fromQt(m_clock.timeOfDay().time()).minutes;
    return (now - session.time->minutes + kDay) % kDay;
}

/// The session as it would stand once it is over.
Session GuidedPage::finished() const
{
    Session session = ended(m_guided->session(), minutesSince(m_guided->session()));
    session.signs = Signs::fromBits(session.signs.bits() & ~kStopSigns.bits()) | m_end->signs();
    session.note = fromQt(m_end->note());
    return session;
}

/// What Finish records; nothing where nothing was done or written.
std::optional<Change> GuidedPage::finishing() const
{
    Session session = finished();
    if (session.sets.empty() && session.signs.empty() && session.note.empty()) {
        return std::nullopt;
    }
    const Row<Session>* known = row();
    return known != nullptr ? replacing(*known, std::move(session)) : adding(std::move(session));
}

void GuidedPage::finish()
{
    const std::optional<Change> change = finishing();
    const bool nothing = !change;
    const int sets = static_cast<int>(m_guided->session().sets.size());
    const Row<Session>* known = row();
    m_saving = true;
    const bool written = nothing
                             ? known == nullptr || m_bridge.record(removing(Row<Session>(*known)))
                             : m_bridge.record(*change);
    m_saving = false;
    if (!written) {
        return; // the bridge has told why; everything is still here
    }
    forget();
    if (nothing) {
        Q_EMIT message(tr("Nothing was done, so nothing is recorded."), MessageKind::Info);
    } else {
        Q_EMIT message(tr("Session recorded: %n sets.", nullptr, sets), MessageKind::Done);
    }
    Q_EMIT pageWanted(PageId::Today);
}

/// A session that is running on record but not here.
void GuidedPage::endAsItIs()
{
    const Row<Session>* running = runningSession(m_bridge.log(), m_bridge.today());
    if (running != nullptr && m_bridge.record(replacing(*running, ended(running->value, {})))) {
        Q_EMIT message(tr("The session has ended with what was done."), MessageKind::Done);
        activate();
    }
}

void GuidedPage::forget()
{
    m_guided.reset();
    m_row = 0;
    m_ticker.stop();
    m_view->setNotice({});
    m_start->refresh();
    showPart(m_start);
}

/// Undo, another page or another program changed the diary, or a new day began.
void GuidedPage::followDiary()
{
    if (m_saving) {
        return;
    }
    if (!m_guided) {
        m_start->refresh();
        return;
    }
    const Row<Session>* known = row();
    const bool gone = m_row != 0 && (known == nullptr || !known->value.running);
    if (gone || m_guided->session().date != m_bridge.today()) {
        forget();
    } else if (known != nullptr && known->value != m_guided->session()) {
        resume();
    }
}

void GuidedPage::showNow()
{
    if (!m_guided) {
        showPart(m_start);
        m_start->focusStart();
        return;
    }
    const bool runs = m_guided->phase() != Phase::End && m_guided->phase() != Phase::Stop;
    if (runs) {
        m_view->show(*m_guided);
        showPart(m_view);
    } else if (m_guided->phase() == Phase::Stop && m_shown != m_stop) {
        showPart(m_stop);
        m_stop->ask(m_guided->session().signs);
    } else if (m_guided->phase() == Phase::End && m_shown != m_end) {
        m_end->show(m_guided->session(), whyItEnded());
        m_end->suppose(finishing());
        showPart(m_end);
        m_end->focusSave();
    }
    if (runs && isVisible() && !m_guided->isPaused()) {
        m_ticker.start();
    } else {
        m_ticker.stop();
    }
}

/// Not a QStackedWidget: it is as high as its highest page.
void GuidedPage::showPart(QWidget* part)
{
    if (m_shown == part) {
        return;
    }
    m_shown = part;
    for (QWidget* each : parts()) {
        each->setVisible(each == part);
    }
    if (part == m_view) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void GuidedPage::playCues()
{
    const std::vector<Cue> cues = m_guided->takeCues();
    if (!cues.empty() && m_tones != nullptr && guided_settings::withTones()) {
        m_tones->play(cues.back());
    }
}

void GuidedPage::stepLoad(int by)
{
    happen([this, by](GuidedSession& guided, Instant) {
        const int grams = guided.load().grams + by * m_bridge.programme().loadStep.grams;
        guided.changeLoad(Load{std::clamp(grams, 0, limits::kMaxLoadGrams)});
    });
}

void GuidedPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_ticker.stop();
    happen([](GuidedSession& guided, Instant now) { guided.pause(now); });
}

void GuidedPage::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || !handleKey(*event)) {
        Page::keyPressEvent(event);
    }
}

bool GuidedPage::handleKey(QKeyEvent& event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (!m_guided) {
        if (event.key() == Qt::Key_Q) {
            Q_EMIT pageWanted(PageId::Session);
        }
        return event.key() == Qt::Key_Q;
    }
    if (m_guided->phase() == Phase::Stop || m_guided->phase() == Phase::End) {
        if (event.key() == Qt::Key_Backspace) {
            happen([](GuidedSession& guided, Instant now) { guided.back(now); });
        } else if (enter && m_guided->phase() == Phase::End) {
            finish();
        }
        return enter || event.key() == Qt::Key_Backspace;
    }
    if (event.isAutoRepeat() && (enter || event.key() == Qt::Key_Space)) {
        return true; // a key held down is one press
    }
    const auto click = [](QPushButton* button) {
        button->click();
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT m_view->clock().goWanted();
        return true;
    case Qt::Key_Space:
        Q_EMIT m_view->clock().pauseWanted();
        return true;
    case Qt::Key_Backspace:
        return click(m_view->buttons().back);
    case Qt::Key_L:
        return click(m_view->buttons().leaveOut);
    case Qt::Key_S:
        Q_EMIT m_view->answer().stopWanted();
        return true;
    case Qt::Key_Plus:
        Q_EMIT m_view->clock().restChanged(kRestKeyStep);
        return true;
    case Qt::Key_Minus:
        Q_EMIT m_view->clock().restChanged(-kRestKeyStep);
        return true;
    case Qt::Key_Left:
        Q_EMIT m_view->clock().amountChanged(-1);
        return true;
    case Qt::Key_Right:
        Q_EMIT m_view->clock().amountChanged(1);
        return true;
    case Qt::Key_Down:
        Q_EMIT m_view->clock().loadChanged(-1);
        return true;
    case Qt::Key_Up:
        Q_EMIT m_view->clock().loadChanged(1);
        return true;
    default:
        return m_view->answer().takeKey(event);
    }
}

} // namespace springback::ui
