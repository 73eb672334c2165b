#include "ui/history/check_in_dialog.h"

#include <QFormLayout>
#include <QPlainTextEdit>

#include "core/domain/validate.h"
#include "ui/phrases.h"
#include "ui/session/optional_spin_box.h"
#include "ui/session/rating_scale.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/day_edit.h"

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
    const Signs signs = initial().signs;
    auto* signGrid = new QGridLayout;
    m_signs.emplace(*signGrid, this, kColumns, QStringLiteral("sign_"));
    for (const Sign sign : kStopSigns | signs) {
        m_signs->add(sign, phrases::sign(sign));
    }
    m_signs->setMembers(signs);
    form().addRow(tr("Only if it is so"), signGrid);

    auto* tagGrid = new QGridLayout;
    m_tags.emplace(*tagGrid, this, kColumns, QStringLiteral("tag_"));
    for (const Tag tag : {Tag::Painkiller, Tag::Illness, Tag::Travel, Tag::PoorSleep, Tag::Cold}) {
        m_tags->add(tag, phrases::tag(tag));
    }
    m_tags->setMembers(initial().tags);
    form().addRow(tr("That day"), tagGrid);

    auto* changedGrid = new QGridLayout;
    m_changed.emplace(*changedGrid, this, kColumns, QStringLiteral("changed_"));
    for (const Changed changed : {Changed::MoreDistance, Changed::Hills, Changed::Speed,
                                  Changed::NewShoes, Changed::ChangedForm, Changed::Other}) {
        m_changed->add(changed, phrases::changed(changed));
    }
    m_changed->setMembers(initial().changed);
    form().addRow(tr("What changed"), changedGrid);
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
    checkIn.signs = m_signs->members();
    checkIn.tags = m_tags->members();
    checkIn.changed = m_changed->members();
    checkIn.note = fromQt(m_note->toPlainText());
    return checkIn;
}

} // namespace springback::ui
