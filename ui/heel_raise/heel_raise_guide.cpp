#include "ui/heel_raise/heel_raise_guide.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include "ui/heel_raise/beat_view.h"
#include "ui/phrases.h"
#include "ui/session/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kFrame = 25;        ///< milliseconds between two looks at the clock
constexpr int kCountPixels = 140; ///< readable from two metres
constexpr int kGuideWidth = 620;
constexpr int kSecondsAMinute = 60;

std::size_t indexOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

QString legOf(Side side)
{
    return side == Side::Left ? HeelRaiseGuide::tr("Left leg") : HeelRaiseGuide::tr("Right leg");
}

QString raisesText(int count)
{
    return count == 1 ? HeelRaiseGuide::tr("1 raise")
                      : HeelRaiseGuide::tr("%n raises", nullptr, count);
}

} // namespace

std::chrono::milliseconds steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

HeelRaiseGuide::HeelRaiseGuide(const RuleSet& rules, Side sore, SteadyNow now, QWidget* parent)
    : QDialog(parent),
      m_rules(rules),
      m_now(std::move(now)),
      m_clock(sore == Side::Left ? Side::Right : Side::Left),
      m_title(new TextLabel(TextRole::PageTitle, this))
{
    setObjectName(QStringLiteral("heelRaiseGuide"));
    setWindowTitle(tr("Heel-raise test"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("guideTitle"));
    auto* layout = new QVBoxLayout(this);
    const int margin = scaled(*this, spacing::kHuge);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(scaled(*this, spacing::kMedium));
    layout->addWidget(m_title);
    buildIntroduction(*layout);
    buildBeat(*layout);
    buildPain(*layout);
    layout->addStretch(1);
    buildButtons(*layout);
    auto* timer = new QTimer(this);
    timer->setTimerType(Qt::PreciseTimer);
    connect(timer, &QTimer::timeout, this, &HeelRaiseGuide::tick);
    timer->start(kFrame);
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
    m_firsts = {new QPushButton(tr("Left leg first"), m_introduction),
                new QPushButton(tr("Right leg first"), m_introduction)};
    m_firsts[0]->setObjectName(QStringLiteral("leftFirst"));
    m_firsts[1]->setObjectName(QStringLiteral("rightFirst"));
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    for (const Side side : {Side::Left, Side::Right}) {
        QPushButton* button = m_firsts[indexOf(side)];
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setChecked(m_clock.side() == side);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, side] {
            m_clock = HeelRaiseClock(side);
            showFigures();
        });
    }
    row->addStretch(1);
    column->addLayout(row);
    layout.addWidget(m_introduction);
}

void HeelRaiseGuide::buildBeat(QVBoxLayout& layout)
{
    m_beatBox = new QWidget(this);
    m_beat = new BeatView(m_beatBox);
    m_count = new TextLabel(TextRole::Figure, m_beatBox);
    m_count->setObjectName(QStringLiteral("guideCount"));
    QFont large = m_count->font();
    large.setPixelSize(scaled(*this, kCountPixels));
    m_count->setFont(large);
    m_count->setAlignment(Qt::AlignCenter);
    m_word = new TextLabel(TextRole::CardTitle, m_beatBox);
    m_word->setObjectName(QStringLiteral("guideWord"));
    m_word->setAlignment(Qt::AlignCenter);
    auto* figures = new QVBoxLayout;
    figures->addStretch(1);
    figures->addWidget(m_count);
    figures->addWidget(m_word);
    figures->addStretch(1);
    auto* row = new QHBoxLayout(m_beatBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_beat);
    row->addLayout(figures, 2);
    row->addStretch(1);
    layout.addWidget(m_beatBox);
    m_stopRules = new TextLabel(
        tr("Stop when you can’t keep the beat, the knee bends, the heel stays lower than before, "
           "or pain goes above %1.")
            .arg(QLocale().toString(m_rules.acceptableMax)),
        TextRole::Small, this);
    m_stopRules->setObjectName(QStringLiteral("guideStopRules"));
    m_stopRules->setMuted(true);
    layout.addWidget(m_stopRules);
}

void HeelRaiseGuide::buildPain(QVBoxLayout& layout)
{
    m_painBox = new QWidget(this);
    auto* column = new QVBoxLayout(m_painBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(*this, spacing::kSmall));
    m_done = new TextLabel(TextRole::Body, m_painBox);
    m_done->setObjectName(QStringLiteral("guideDone"));
    m_pain = new RatingScale(tr("Worst pain on that leg"), QStringLiteral("guidePain"), m_painBox);
    m_pain->setZones(m_rules);
    m_ceiling = new TextLabel(
        tr("That is above the ceiling. Leaving it at that for today is a fine answer."),
        TextRole::Small, m_painBox);
    m_ceiling->setObjectName(QStringLiteral("guideCeiling"));
    m_rest = new TextLabel(TextRole::CardTitle, m_painBox);
    m_rest->setObjectName(QStringLiteral("guideRest"));
    column->addWidget(m_done);
    column->addWidget(new TextLabel(tr("Worst pain on that leg"), TextRole::Small, m_painBox));
    column->addWidget(m_pain);
    column->addWidget(m_ceiling);
    column->addWidget(m_rest);
    layout.addWidget(m_painBox);
    connect(m_pain, &RatingScale::edited, this, &HeelRaiseGuide::painGiven);
    connect(m_pain, &RatingScale::confirmed, this, [this] { m_go->setFocus(); });
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
        m_clock.finish();
        takeOver();
    });
    connect(cancel, &QPushButton::clicked, this, &HeelRaiseGuide::reject);
}

Side HeelRaiseGuide::otherSide() const
{
    return m_clock.side() == Side::Left ? Side::Right : Side::Left;
}

void HeelRaiseGuide::tick()
{
    m_clock.tick(m_now());
    for (const bool up : m_clock.takeBeats()) {
        Q_EMIT beat(up);
    }
    if (m_clock.phase() != m_shown) {
        showPhase(m_clock.phase());
    } else {
        showFigures();
    }
}

void HeelRaiseGuide::go()
{
    switch (m_clock.phase()) {
    case HeelRaisePhase::Ready:
    case HeelRaisePhase::Rest:
        m_clock.start(m_now());
        break;
    case HeelRaisePhase::LeadIn:
    case HeelRaisePhase::Raising:
        m_clock.stop(m_now());
        break;
    case HeelRaisePhase::Finished:
        takeOver();
        return;
    }
    tick();
}

void HeelRaiseGuide::painGiven()
{
    const std::optional<PainRating> rating = m_pain->rating();
    m_pains[indexOf(m_clock.side())] = rating ? std::optional(rating->worst()) : std::nullopt;
    showFigures();
}

void HeelRaiseGuide::showPhase(HeelRaisePhase phase)
{
    m_shown = phase;
    const bool ready = phase == HeelRaisePhase::Ready;
    const bool done = phase == HeelRaisePhase::Rest || phase == HeelRaisePhase::Finished;
    m_introduction->setVisible(ready);
    m_beatBox->setVisible(!ready && !done);
    m_painBox->setVisible(done);
    m_stopRules->setVisible(!done);
    m_only->setVisible(phase == HeelRaisePhase::Rest);
    if (done) {
        const std::optional<Pain>& pain = m_pains[indexOf(m_clock.side())];
        m_pain->setRating(pain ? std::optional<PainRating>(*pain) : std::nullopt);
    }
    showFigures();
    (done ? static_cast<QWidget*>(m_pain) : m_go)->setFocus(Qt::OtherFocusReason);
}

void HeelRaiseGuide::showFigures()
{
    const QLocale locale;
    const QString leg = legOf(m_clock.side());
    const int count = m_clock.raises(m_clock.side()).value_or(0);
    switch (m_clock.phase()) {
    case HeelRaisePhase::Ready:
        m_title->setText(tr("Heel-raise test"));
        m_go->setText(tr("Start the beat"));
        break;
    case HeelRaisePhase::LeadIn:
        m_title->setText(tr("%1, get ready").arg(leg));
        m_count->setText(locale.toString(m_clock.left()));
        m_word->setText(tr("then up"));
        m_go->setText(tr("Not yet"));
        break;
    case HeelRaisePhase::Raising:
        m_title->setText(leg);
        m_count->setText(locale.toString(count));
        m_word->setText(m_clock.isUp() ? tr("up") : tr("down"));
        m_go->setText(tr("That was the last one"));
        break;
    case HeelRaisePhase::Rest:
    case HeelRaisePhase::Finished:
        m_title->setText(tr("%1, done").arg(leg));
        m_done->setText(m_clock.wasInterrupted()
                            ? tr("%1 counted before the computer paused.").arg(raisesText(count))
                            : tr("%1. You can correct it before saving.").arg(raisesText(count)));
        m_go->setText(m_clock.phase() == HeelRaisePhase::Finished
                          ? tr("See the result")
                          : tr("Go on with the %1 leg").arg(phrases::side(otherSide())));
        break;
    }
    const std::optional<Pain>& pain = m_pains[indexOf(m_clock.side())];
    m_ceiling->setVisible(pain && pain->value() > m_rules.acceptableMax);
    m_rest->setText(restText());
    m_rest->setVisible(m_clock.phase() == HeelRaisePhase::Rest);
    m_beat->setHeight(m_clock.height());
}

QString HeelRaiseGuide::restText() const
{
    if (m_clock.isRestOver()) {
        return tr("The rest is over.");
    }
    const int left = m_clock.left();
    return tr("Rest %1:%2")
        .arg(QLocale().toString(left / kSecondsAMinute))
        .arg(left % kSecondsAMinute, 2, 10, QLatin1Char('0'));
}

HeelRaiseTest HeelRaiseGuide::result() const
{
    HeelRaiseTest test;
    test.left = m_clock.raises(Side::Left);
    test.right = m_clock.raises(Side::Right);
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
        m_clock.phase() == HeelRaisePhase::LeadIn || m_clock.phase() == HeelRaisePhase::Raising;
    if (moving && event->key() == Qt::Key_Space) {
        go();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace springback::ui
