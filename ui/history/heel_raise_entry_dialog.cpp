#include "ui/history/heel_raise_entry_dialog.h"

#include <QFormLayout>

#include "core/domain/validate.h"
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
      m_day(addDay(tr("Date"), row.value.date)),
      m_right(new OptionalSpinBox(limits::kMaxHeelRaises, this)),
      m_painRight(new RatingScale(tr("Worst pain, right"), QStringLiteral("raisePainRight"), this)),
      m_left(new OptionalSpinBox(limits::kMaxHeelRaises, this)),
      m_painLeft(new RatingScale(tr("Worst pain, left"), QStringLiteral("raisePainLeft"), this))
{
    setObjectName(QStringLiteral("heelRaiseDialog"));
    auto* how = new TextLabel(tr("Single-leg raises to the end, one every two seconds, with two "
                                 "minutes of rest between the sides."),
                              TextRole::Small, this);
    how->setMuted(true);
    m_right->setObjectName(QStringLiteral("raisesRight"));
    m_left->setObjectName(QStringLiteral("raisesLeft"));
    m_right->setAnswer(row.value.right);
    m_left->setAnswer(row.value.left);
    m_painRight->setRating(asRating(row.value.painRight));
    m_painLeft->setRating(asRating(row.value.painLeft));
    form().insertRow(0, how);
    form().addRow(tr("&Right, raises"), m_right);
    form().addRow(tr("Worst pain, right"), m_painRight);
    form().addRow(tr("&Left, raises"), m_left);
    form().addRow(tr("Worst pain, left"), m_painLeft);
    for (RatingScale* scale : {m_painRight, m_painLeft}) {
        connect(scale, &RatingScale::confirmed, this, &HeelRaiseEntryDialog::save);
    }
    m_right->setFocus();
    m_right->selectAll();
}

QString HeelRaiseEntryDialog::problem() const
{
    if (!m_day->day()) {
        return tr("The date can't be read, or lies in the future.");
    }
    return m_right->answer() || m_left->answer() ? QString()
                                                 : tr("How many raises did one side manage?");
}

HeelRaiseTest HeelRaiseEntryDialog::record() const
{
    return {*m_day->day(), m_right->answer(), m_left->answer(), asPain(m_painRight->rating()),
            asPain(m_painLeft->rating())};
}

} // namespace springback::ui
