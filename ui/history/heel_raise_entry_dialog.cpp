#include "ui/history/heel_raise_entry_dialog.h"

#include <QFormLayout>
#include <QPushButton>

#include "core/domain/validate.h"
#include "ui/heel_raise/heel_raise_guide.h"
#include "ui/heel_raise/heel_raise_words.h"
#include "ui/session/guided_settings.h"
#include "ui/session/tones.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

std::optional<PainRating> asRating(const std::optional<Pain>& pain)
{
    return pain ? std::optional<PainRating>(*pain) : std::nullopt;
}

std::optional<Pain> asPain(const std::optional<PainRating>& rating)
{
    return rating ? std::optional(rating->worst()) : std::nullopt;
}

} // namespace

HeelRaiseEntryDialog::HeelRaiseEntryDialog(JournalBridge& bridge, const Row<HeelRaiseTest>& row,
                                           QWidget* parent)
    : RecordDialog(bridge, row, parent),
      m_id(row.id),
      m_day(addDay(tr("Date"), row.value.date)),
      m_right(new OptionalSpinBox(limits::kMaxHeelRaises, this)),
      m_painRight(new RatingScale(tr("Worst pain, right"), QStringLiteral("raisePainRight"), this)),
      m_left(new OptionalSpinBox(limits::kMaxHeelRaises, this)),
      m_painLeft(new RatingScale(tr("Worst pain, left"), QStringLiteral("raisePainLeft"), this)),
      m_words(new TextLabel(TextRole::Small, this))
{
    setObjectName(QStringLiteral("heelRaiseDialog"));
    auto* how = new TextLabel(tr("Single-leg raises to the end, one every two seconds, with two "
                                 "minutes of rest between the sides."),
                              TextRole::Small, this);
    how->setMuted(true);
    auto* guide = new QPushButton(tr("&Guide me through it…"), this);
    guide->setObjectName(QStringLiteral("guideMe"));
    guide->setAutoDefault(false);
    m_right->setObjectName(QStringLiteral("raisesRight"));
    m_left->setObjectName(QStringLiteral("raisesLeft"));
    m_words->setObjectName(QStringLiteral("heelRaiseWords"));
    form().insertRow(0, how);
    form().addRow(QString(), guide);
    form().addRow(tr("&Right, raises"), m_right);
    form().addRow(tr("Worst pain, right"), m_painRight);
    form().addRow(tr("&Left, raises"), m_left);
    form().addRow(tr("Worst pain, left"), m_painLeft);
    form().addRow(m_words);
    fill(row.value);
    for (OptionalSpinBox* raises : {m_right, m_left}) {
        connect(raises, &QSpinBox::valueChanged, this, &HeelRaiseEntryDialog::showWords);
    }
    for (RatingScale* scale : {m_painRight, m_painLeft}) {
        connect(scale, &RatingScale::edited, this, &HeelRaiseEntryDialog::showWords);
        connect(scale, &RatingScale::confirmed, this, &HeelRaiseEntryDialog::save);
    }
    connect(m_day, &DayEdit::dayChanged, this, &HeelRaiseEntryDialog::showWords);
    connect(guide, &QPushButton::clicked, this, &HeelRaiseEntryDialog::startGuide);
    m_right->setFocus();
    m_right->selectAll();
}

HeelRaiseEntryDialog::~HeelRaiseEntryDialog() = default;

void HeelRaiseEntryDialog::fill(const HeelRaiseTest& test)
{
    m_right->setAnswer(test.right);
    m_left->setAnswer(test.left);
    m_painRight->setRating(asRating(test.painRight));
    m_painLeft->setRating(asRating(test.painLeft));
    showWords();
}

void HeelRaiseEntryDialog::startGuide()
{
    auto* guide = new HeelRaiseGuide(bridge().ruleSet(), bridge().plan().side, steadyNow, this);
    m_tones = guided_settings::withTones() ? loadTones() : nullptr;
    connect(guide, &HeelRaiseGuide::beat, this, [this](bool up) {
        if (m_tones) {
            m_tones->play(up ? Cue::Up : Cue::Down);
        }
    });
    connect(guide, &HeelRaiseGuide::counted, this, &HeelRaiseEntryDialog::fill);
    guide->open();
}

void HeelRaiseEntryDialog::showWords()
{
    const std::optional<Day> day = m_day->day();
    const QStringList words =
        day ? heelRaiseWords(bridge(), Row<HeelRaiseTest>{m_id, entered(*day)}) : QStringList();
    m_words->setText(words.join(u'\n'));
    m_words->setVisible(!words.isEmpty());
}

QString HeelRaiseEntryDialog::problem() const
{
    if (!m_day->day()) {
        return tr("The date can't be read, or lies in the future.");
    }
    return m_right->answer() || m_left->answer() ? QString()
                                                 : tr("How many raises did one side manage?");
}

HeelRaiseTest HeelRaiseEntryDialog::entered(Day day) const
{
    return {day, m_right->answer(), m_left->answer(), asPain(m_painRight->rating()),
            asPain(m_painLeft->rating())};
}

HeelRaiseTest HeelRaiseEntryDialog::record() const
{
    return entered(*m_day->day());
}

} // namespace springback::ui
