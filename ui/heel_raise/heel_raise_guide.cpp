#include "ui/heel_raise/heel_raise_guide.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include "ui/heel_raise/beat_box.h"
#include "ui/heel_raise/leg_done_box.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kFrame = 25; ///< milliseconds between two looks at the clock
constexpr int kGuideWidth = 680;

std::size_t indexOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

QString legOf(Side side)
{
    return side == Side::Left ? HeelRaiseGuide::tr("Left leg") : HeelRaiseGuide::tr("Right leg");
}

} // namespace

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

HeelRaiseGuide::HeelRaiseGuide(const RuleSet& rules, Side sore, SteadyNow now, QWidget* parent)
    : QDialog(parent),
      m_now(std::move(now)),
      m_pacer(sore == Side::Left ? Side::Right : Side::Left),
      m_title(new TextLabel(TextRole::PageTitle, this)),
      m_beat(new BeatBox(this)),
      m_stopRules(new TextLabel(TextRole::Small, this)),
      m_done(new LegDoneBox(rules, this))
{
    setObjectName(QStringLiteral("heelRaiseGuide"));
    setWindowTitle(tr("Heel-raise test"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_stopRules->setObjectName(QStringLiteral("guideStopRules"));
    m_stopRules->setMuted(true);
    m_stopRules->setText(tr("Stop when you can’t keep the beat, the knee bends, the heel stays "
                            "lower than before, or pain goes above %1.")
                             .arg(QLocale().toString(rules.acceptableMax)));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addWidget(m_title);
    buildIntroduction(*layout);
    layout->addWidget(m_beat);
    layout->addWidget(m_stopRules);
    layout->addWidget(m_done);
    layout->addStretch(1);
    buildButtons(*layout);
    auto* timer = new QTimer(this);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, &HeelRaiseGuide::tick);
    timer->start(kFrame);
    connect(m_done, &LegDoneBox::painGiven, this, [this] {
        m_pains[indexOf(m_pacer.side())] = m_done->pain();
        showFigures();
    });
    connect(m_done, &LegDoneBox::confirmed, this, [this] { m_go->setFocus(); });
    setMinimumWidth(scaled(*this, kGuideWidth));
    showPhase(HeelRaisePhase::Ready);
}

void HeelRaiseGuide::buildIntroduction(QVBoxLayout& layout)
{
    m_introduction = new QWidget(this);
    auto* column = new QVBoxLayout(m_introduction);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(*this, spacing::kMedium));
    column->addWidget(new TextLabel(
        tr("Stand on one leg, knee straight, fingertips on a wall. Heel up on one beat, as high as "
           "it goes, and down on the next, until no more. It counts with the beat; you say when "
           "the last one is done."),
        TextRole::Body, m_introduction));
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    for (const Side side : {Side::Left, Side::Right}) {
        const bool left = side == Side::Left;
        auto* button =
            new QPushButton(left ? tr("Left leg first") : tr("Right leg first"), m_introduction);
        button->setObjectName(left ? QStringLiteral("leftFirst") : QStringLiteral("rightFirst"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(m_pacer.side() == side);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, side] {
            m_pacer = HeelRaisePacer(side);
            showFigures();
        });
    }
    row->addStretch(1);
    column->addLayout(row);
    layout.addWidget(m_introduction);
}

void HeelRaiseGuide::buildButtons(QVBoxLayout& layout)
{
    m_go = new QPushButton(this);
    m_go->setObjectName(QStringLiteral("guideGo"));
    m_go->setDefault(true);
    m_only = new QPushButton(tr("Only this leg"), this);
    m_only->setObjectName(QStringLiteral("guideOnly"));
    m_only->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("guideCancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(*this, spacing::kSmall));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_only);
    row->addWidget(m_go);
    layout.addLayout(row);
    connect(m_go, &QPushButton::clicked, this, &HeelRaiseGuide::go);
    connect(m_only, &QPushButton::clicked, this, [this] {
        m_pacer.finish();
        takeOver();
    });
    connect(cancel, &QPushButton::clicked, this, &HeelRaiseGuide::reject);
}

void HeelRaiseGuide::tick()
{
    m_pacer.tick(m_now());
    for (const bool up : m_pacer.takeBeats()) {
        Q_EMIT beat(up);
    }
    if (m_pacer.phase() != m_shown) {
        showPhase(m_pacer.phase());
    } else {
        showFigures();
    }
}

void HeelRaiseGuide::go()
{
    switch (m_pacer.phase()) {
    case HeelRaisePhase::Ready:
    case HeelRaisePhase::Rest:
        m_pacer.start(m_now());
        break;
    case HeelRaisePhase::LeadIn:
    case HeelRaisePhase::Raising:
        m_pacer.stop(m_now());
        break;
    case HeelRaisePhase::Finished:
        takeOver();
        return;
    }
    tick();
}

void HeelRaiseGuide::showPhase(HeelRaisePhase phase)
{
    m_shown = phase;
    const bool ready = phase == HeelRaisePhase::Ready;
    const bool done = phase == HeelRaisePhase::Rest || phase == HeelRaisePhase::Finished;
    m_introduction->setVisible(ready);
    m_beat->setVisible(!ready && !done);
    m_done->setVisible(done);
    m_stopRules->setVisible(!done);
    m_only->setVisible(phase == HeelRaisePhase::Rest);
    if (done) {
        m_done->setPain(m_pains[indexOf(m_pacer.side())]);
    }
    showFigures();
    if (done) {
        m_done->focusPain();
    } else {
        m_go->setFocus(Qt::OtherFocusReason);
    }
}

void HeelRaiseGuide::showFigures()
{
    const QString leg = legOf(m_pacer.side());
    const int raises = m_pacer.raises(m_pacer.side()).value_or(0);
    // Without motion the heel is where the beat leads.
    const double height = isMotionReduced(*this) ? (m_pacer.isUp() ? 1 : 0) : m_pacer.height();
    switch (m_pacer.phase()) {
    case HeelRaisePhase::Ready:
        m_title->setText(tr("Heel-raise test"));
        m_go->setText(tr("Start the beat"));
        break;
    case HeelRaisePhase::LeadIn:
        m_title->setText(tr("%1, get ready").arg(leg));
        m_beat->setFigures(m_pacer.left(), tr("then up"), 0);
        m_go->setText(tr("Not yet"));
        break;
    case HeelRaisePhase::Raising:
        m_title->setText(leg);
        m_beat->setFigures(raises, m_pacer.isUp() ? tr("up") : tr("down"), height);
        m_go->setText(tr("That was the last one"));
        break;
    case HeelRaisePhase::Rest:
        m_title->setText(tr("%1, done").arg(leg));
        m_done->setFigures(raises, m_pacer.wasInterrupted(), m_pacer.left());
        m_go->setText(m_pacer.side() == Side::Left ? tr("Go on with the right leg")
                                                   : tr("Go on with the left leg"));
        break;
    case HeelRaisePhase::Finished:
        m_title->setText(tr("%1, done").arg(leg));
        m_done->setFigures(raises, m_pacer.wasInterrupted(), std::nullopt);
        m_go->setText(tr("See the result"));
        break;
    }
}

HeelRaiseTest HeelRaiseGuide::result() const
{
    HeelRaiseTest test;
    test.left = m_pacer.raises(Side::Left);
    test.right = m_pacer.raises(Side::Right);
    test.painLeft = m_pains[indexOf(Side::Left)];
    test.painRight = m_pains[indexOf(Side::Right)];
    return test;
}

void HeelRaiseGuide::takeOver()
{
    Q_EMIT counted(result());
    accept();
}

void HeelRaiseGuide::reject()
{
    const HeelRaiseTest test = result();
    if (test.left || test.right) {
        takeOver(); // what was counted is not lost: the form still asks whether to save it
    } else {
        QDialog::reject();
    }
}

/// Space, like Enter, is for the one button of the moment: nobody on one leg looks for the focus.
void HeelRaiseGuide::keyPressEvent(QKeyEvent* event)
{
    const bool moving =
        m_pacer.phase() == HeelRaisePhase::LeadIn || m_pacer.phase() == HeelRaisePhase::Raising;
    if (moving && event->key() == Qt::Key_Space) {
        go();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace springback::ui
