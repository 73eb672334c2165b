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
#include "ui/session/guided_words.h"
#include "ui/theme/tokens.h"

namespace springback::ui {

namespace {

constexpr int kTickEvery = 40; ///< milliseconds: 25 pictures a second

} // namespace

GuidedPage::GuidedPage(JournalBridge& bridge, SessionClock clock, MakeTones makeTones,
                       QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_record(bridge),
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
    const ClockCard& clock = m_view->clock();
    connect(&clock, &ClockCard::goWanted, this, &GuidedPage::goOn);
    connect(&clock, &ClockCard::pauseWanted, this, [this] { happen(&GuidedSession::pauseOrGoOn); });
    connect(&clock, &ClockCard::restChanged, this, [this](int seconds) {
        happen([seconds](GuidedSession& guided, Instant now) {
            guided.addRest(std::chrono::seconds(seconds), now);
        });
    });
    connect(&clock, &ClockCard::amountChanged, this, [this](int by) {
        happen([by](GuidedSession& guided, Instant) { guided.changeAmount(by); });
    });
    connect(&clock, &ClockCard::loadChanged, this, &GuidedPage::stepLoad);
    const AnswerCard& answer = m_view->answer();
    connect(&answer, &AnswerCard::painAnswered, this, [this](PainRating pain) {
        happen([pain](GuidedSession& guided, Instant now) { guided.answerPain(pain, now); });
    });
    connect(&answer, &AnswerCard::effortAnswered, this, [this](int rpe) {
        happen([rpe](GuidedSession& guided, Instant now) { guided.answerEffort(rpe, now); });
    });
    connect(&answer, &AnswerCard::goWanted, this, &GuidedPage::goOn);
    connect(&answer, &AnswerCard::stopWanted, this,
            [this] { happen(&GuidedSession::stopForPain); });
    const GuidedView::Buttons& buttons = m_view->buttons();
    connect(buttons.back, &QPushButton::clicked, this, [this] { happen(&GuidedSession::back); });
    connect(buttons.leaveOut, &QPushButton::clicked, this,
            [this] { happen(&GuidedSession::leaveOutExercise); });
    connect(buttons.end, &QPushButton::clicked, this, [this] { happen(&GuidedSession::end); });
}

void GuidedPage::connectStopAndEnd()
{
    const auto back = [this] { happen(&GuidedSession::back); };
    connect(m_stop, &GuidedStop::backWanted, this, back);
    connect(m_stop, &GuidedStop::goWanted, this, [this] {
        const Signs signs = m_stop->signs();
        happen([signs](GuidedSession& guided, Instant now) { guided.answerStop(signs, now); });
    });
    connect(m_end, &GuidedEnd::backWanted, this, back);
    connect(m_end, &GuidedEnd::saveWanted, this, &GuidedPage::finish);
    connect(m_end, &GuidedEnd::edited, this, [this] {
        if (m_guided) {
            m_end->suppose(m_record.finishing(finished()));
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

void GuidedPage::start()
{
    Session session;
    session.date = m_bridge.today();
    session.time = fromQt(m_clock.timeOfDay().time());
    m_record.begin();
    run(sessionScript(m_bridge.plan(), m_bridge.programme(), m_start->chosen()),
        std::move(session));
}

void GuidedPage::resume()
{
    const Row<Session>* running = runningSession(m_bridge.log(), m_bridge.today());
    if (running == nullptr) {
        return;
    }
    m_record.resume(running->id);
    const Session session = running->value;
    const Plan before =
        planWithout(m_bridge.log(), running->id, m_bridge.programme(), m_bridge.today());
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
void GuidedPage::happen(const Event& event)
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
    if (m_record.keep(m_guided->session())) {
        followRules();
    }
    showNow();
}

void GuidedPage::goOn()
{
    if (!m_view->answer().takeEnter()) {
        happen(&GuidedSession::go);
    }
}

void GuidedPage::look()
{
    happen(&GuidedSession::tick);
}

void GuidedPage::followRules()
{
    m_guided->restrict(m_bridge.plan(), m_bridge.ruleSet());
    m_view->setNotice(guided_words::notice(*m_guided, m_bridge.plan(), m_bridge.ruleSet()));
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

void GuidedPage::finish()
{
    const Session session = finished();
    if (!m_record.finish(session)) {
        return; // the bridge has told why; everything is still here
    }
    forget();
    if (isNothing(session)) {
        Q_EMIT message(tr("Nothing was done, so nothing is recorded."), MessageKind::Info);
    } else {
        const QString sets = guided_words::sets(static_cast<int>(session.sets.size()));
        Q_EMIT message(tr("Session recorded: %1.").arg(sets), MessageKind::Done);
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
    m_record.begin();
    m_ticker.stop();
    m_view->setNotice({});
    m_start->refresh();
    showPart(m_start);
}

/// Undo, another page or another program changed the diary, or a new day began.
void GuidedPage::followDiary()
{
    if (m_record.isWriting()) {
        return;
    }
    if (!m_guided) {
        m_start->refresh();
        return;
    }
    const Row<Session>* known = m_record.row();
    if (m_record.isGone() || m_guided->session().date != m_bridge.today()) {
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
        m_end->show(m_guided->session(),
                    guided_words::whyItEnded(*m_guided, m_bridge.plan(), m_bridge.ruleSet()));
        m_end->suppose(m_record.finishing(finished()));
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
    happen(&GuidedSession::pause);
}

void GuidedPage::keyPressEvent(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers != Qt::NoModifier || !handleKey(event->key())) {
        Page::keyPressEvent(event);
    }
}

/// Before and after the sets; while they run the view has the keys.
bool GuidedPage::handleKey(int key)
{
    if (!m_guided && key == Qt::Key_Q) {
        Q_EMIT pageWanted(PageId::Session);
        return true;
    }
    if (!m_guided || m_shown == m_view) {
        return false;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_shown == m_end) {
            finish();
        } else {
            Q_EMIT m_stop->goWanted();
        }
        return true;
    }
    if (key == Qt::Key_Backspace) {
        happen(&GuidedSession::back);
        return true;
    }
    return false;
}

} // namespace springback::ui
