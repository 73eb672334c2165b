#include "ui/history/check_in_dialog.h"

#include <QFormLayout>
#include <QPlainTextEdit>

#include "core/domain/validate.h"
#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

CheckInDialog::CheckInDialog(JournalBridge& bridge, const Row<CheckIn>& row, QWidget* parent)
    : RecordDialog(bridge, row, parent),
      m_day(addDay(tr("Morning of"), row.value.date)),
      m_pain(new RatingScale(tr("Pain on the first steps"), QStringLiteral("checkInPain"), this)),
      m_stiffness(new OptionalSpinBox(limits::kMaxStiffness, this)),
      m_afterYesterday(new RatingScale(tr("Worst pain the evening before"),
                                       QStringLiteral("checkInAfterYesterday"), this)),
      m_note(new QPlainTextEdit(toQt(row.value.note), this))
{
    const CheckIn& checkIn = row.value;
    m_pain->setPerSide(asksPerSide(checkIn.date));
    m_afterYesterday->setPerSide(asksPerSide(checkIn.date));
    if (!isNew()) {
        m_pain->setRating(checkIn.pain);
    }
    m_stiffness->setObjectName(QStringLiteral("checkInStiffness"));
    m_stiffness->setAnswer(checkIn.stiffness);
    m_afterYesterday->setRating(checkIn.painAfterYesterday);
    m_note->setObjectName(QStringLiteral("checkInNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + spacing::kLarge);

    form().addRow(tr("Pain on the first steps"), m_pain);
    form().addRow(tr("&Stiffness, minutes"), m_stiffness);
    form().addRow(tr("Worst pain the evening before"), m_afterYesterday);
    addTicks();
    form().addRow(tr("&Note"), m_note);
    connect(m_pain, &RatingScale::confirmed, this, &CheckInDialog::save);
    m_pain->setFocus();
}

void CheckInDialog::addTicks()
{
    constexpr int kColumns = 2;
    m_signs = new TickGroup<Sign>(kStopSigns | initial().signs, &phrases::sign, kColumns, this);
    m_signs->setTicked(initial().signs);
    form().addRow(tr("Only if it is so"), m_signs);

    const Tags tags{Tag::Painkiller, Tag::Illness, Tag::Travel, Tag::PoorSleep, Tag::Cold};
    m_tags = new TickGroup<Tag>(tags, &phrases::tag, kColumns, this);
    m_tags->setTicked(initial().tags);
    form().addRow(tr("That day"), m_tags);

    const ChangedThings changed{Changed::MoreDistance, Changed::Hills,       Changed::Speed,
                                Changed::NewShoes,     Changed::ChangedForm, Changed::Other};
    m_changed = new TickGroup<Changed>(changed, &phrases::changed, kColumns, this);
    m_changed->setTicked(initial().changed);
    form().addRow(tr("What changed"), m_changed);
}

QString CheckInDialog::problem() const
{
    if (!m_day->day()) {
        return tr("The date can't be read, or lies in the future.");
    }
    return m_pain->rating() ? QString() : tr("How was the pain on the first steps, 0 to 10?");
}

CheckIn CheckInDialog::record() const
{
    CheckIn checkIn = initial();
    checkIn.date = *m_day->day();
    checkIn.pain = *m_pain->rating();
    checkIn.stiffness = m_stiffness->answer();
    checkIn.painAfterYesterday = m_afterYesterday->rating();
    checkIn.signs = m_signs->ticked();
    checkIn.tags = m_tags->ticked();
    checkIn.changed = m_changed->ticked();
    checkIn.note = fromQt(m_note->toPlainText());
    return checkIn;
}

} // namespace springback::ui
