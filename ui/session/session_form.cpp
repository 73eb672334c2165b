#include "ui/session/session_form.h"

#include <algorithm>

#include <QApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/models/figures.h"
#include "ui/phrases.h"
#include "ui/session/read_time.h"
#include "ui/session/session_table.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

namespace {

TextLabel* cardTitle(const QString& text, QWidget* parent)
{
    return new TextLabel(text, TextRole::CardTitle, parent);
}

TextLabel* smallText(const QString& text, QWidget* parent)
{
    auto* label = new TextLabel(text, TextRole::Small, parent);
    label->setMuted(true);
    return label;
}

bool hasRowOf(const std::vector<DraftRow>& rows, const std::string& exercise)
{
    return std::ranges::find(rows, exercise, &DraftRow::exercise) != rows.end();
}

} // namespace

SessionForm::SessionForm(const JournalBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_model(bridge.programme())
{
    auto* date = new QHBoxLayout;
    auto* dateLabel = new QLabel(tr("&Date"), this);
    m_day = new DayEdit(bridge.today(), this);
    m_day->setObjectName(QStringLiteral("sessionDay"));
    m_day->setAccessibleName(tr("Date of the session"));
    dateLabel->setBuddy(m_day);
    date->addWidget(dateLabel);
    date->addWidget(m_day);
    date->addStretch();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addLayout(date);
    layout->addWidget(buildPainCard());
    layout->addWidget(buildTableCard());
    layout->addWidget(buildDetailsCard());
    layout->addStretch(1);

    connect(m_day, &DayEdit::dayChanged, this, &SessionForm::followDate);
    connect(&bridge, &JournalBridge::changed, this, &SessionForm::showZones);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SessionForm::edited);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SessionForm::edited);
    propose(bridge.today());
}

QWidget* SessionForm::buildPainCard()
{
    auto* card = new Card(this);
    card->body()->addWidget(cardTitle(tr("Worst pain during the session"), card));
    card->body()->addWidget(
        smallText(tr("Press 0 to 9, or X for 10. Enter saves what stands below."), card));
    m_during =
        new RatingScale(tr("Worst pain during the session"), QStringLiteral("painDuring"), card);
    card->body()->addWidget(m_during);

    m_notice = new TextLabel(TextRole::Body, card);
    m_notice->setObjectName(QStringLiteral("sessionNotice"));
    m_notice->hide();
    card->body()->addWidget(m_notice);

    constexpr int kColumns = 2;
    m_signs = new TickGroup<Sign>(kStopSigns, &phrases::sign, kColumns, card);
    for (const auto& [sign, box] : m_signs->boxes()) {
        connect(box, &QCheckBox::toggled, this, &SessionForm::edited);
    }
    card->body()->addWidget(smallText(tr("Only if it happened:"), card));
    card->body()->addWidget(m_signs);
    connect(m_during, &RatingScale::edited, this, &SessionForm::edited);
    connect(m_during, &RatingScale::confirmed, this, &SessionForm::confirmed);
    return card;
}

QWidget* SessionForm::buildTableCard()
{
    auto* card = new Card(this);
    card->body()->addWidget(cardTitle(tr("What you did"), card));
    m_emptyText = smallText({}, card);
    m_emptyText->setObjectName(QStringLiteral("sessionEmptyText"));
    card->body()->addWidget(m_emptyText);
    m_table = new SessionTable(m_model, card);
    m_table->setObjectName(QStringLiteral("sessionTable"));
    m_table->setAccessibleName(tr("Exercises of the session"));
    m_table->setAccessibleDescription(tr("Digits note the pain of the row, Enter edits a cell, "
                                         "Space leaves an exercise out."));
    card->body()->addWidget(m_table);

    m_addMenu = new QMenu(this);
    m_addMenu->setObjectName(QStringLiteral("addExerciseMenu"));
    m_add = new QPushButton(tr("&Add exercise…"), card);
    m_add->setObjectName(QStringLiteral("addExercise"));
    m_add->setMenu(m_addMenu);
    connect(m_addMenu, &QMenu::aboutToShow, this, &SessionForm::fillAddMenu);
    card->body()->addWidget(m_add, 0, Qt::AlignLeft);
    return card;
}

QWidget* SessionForm::buildDetailsCard()
{
    auto* card = new Card(this);
    card->body()->addWidget(cardTitle(tr("Worst pain after it"), card));
    card->body()->addWidget(
        smallText(tr("The rest of that day. It can be answered tomorrow, too."), card));
    m_after =
        new RatingScale(tr("Worst pain after the session"), QStringLiteral("painAfter"), card);
    card->body()->addWidget(m_after);

    auto* form = new QFormLayout;
    m_rpe = new OptionalSpinBox(limits::kMaxRpe, card);
    m_rpe->setObjectName(QStringLiteral("sessionRpe"));
    m_minutes = new OptionalSpinBox(limits::kMaxMinutes, card);
    m_minutes->setObjectName(QStringLiteral("sessionMinutes"));
    m_time = new QLineEdit(card);
    m_time->setObjectName(QStringLiteral("sessionTime"));
    m_time->setPlaceholderText(tr("18:00"));
    m_time->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_note = new QPlainTextEdit(card);
    m_note->setObjectName(QStringLiteral("sessionNote"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + spacing::kLarge);
    form->addRow(tr("&Effort of it all, 0 to 10"), m_rpe);
    form->addRow(tr("&Minutes"), m_minutes);
    form->addRow(tr("&Time"), m_time);
    form->addRow(tr("&Note"), m_note);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    card->body()->addLayout(form);

    connect(m_after, &RatingScale::edited, this, &SessionForm::edited);
    connect(m_after, &RatingScale::confirmed, this, &SessionForm::confirmed);
    return card;
}

bool SessionForm::asksPerSide() const
{
    return isAskedPerSide(m_bridge.log(), m_base.date);
}

Plan SessionForm::planOn(Day day) const
{
    return day == m_bridge.today()
               ? m_bridge.plan()
               : plan(m_bridge.programme(), m_bridge.ruleSet(), m_bridge.log(), day);
}

void SessionForm::propose(Day day)
{
    SessionDraft fresh;
    fresh.details.date = day;
    fresh.rows = plannedRows(planOn(day));
    m_planned = fresh.rows;
    fill(fresh);
}

void SessionForm::edit(const Session& session)
{
    m_planned.reset();
    fill(draftOf(session));
}

void SessionForm::fill(const SessionDraft& draft)
{
    const QSignalBlocker quiet(this);
    m_base = draft.details;
    const Row<Episode>* episode = episodeOn(m_bridge.log(), m_base.date);
    const QSignalBlocker quietDay(m_day);
    m_day->setRange(episode != nullptr ? episode->value.start : kFirstDay, m_bridge.today());
    m_day->setDay(m_base.date);
    showZones();
    for (RatingScale* scale : {m_during, m_after}) {
        scale->setPerSide(asksPerSide());
    }
    m_during->setRating(m_base.painDuring);
    m_after->setRating(m_base.painAfter);
    m_signs->setTicked(m_base.signs);
    m_rpe->setAnswer(m_base.rpe);
    m_minutes->setAnswer(m_base.minutes);
    m_time->setText(m_base.time ? toQt(isoTime(*m_base.time)) : QString());
    m_note->setPlainText(toQt(m_base.note));
    m_model.setUnits(m_bridge.log().settings.units);
    m_model.setRows(draft.rows);
    m_pristine = this->draft();
    showEmptyText();
}

void SessionForm::showZones()
{
    for (RatingScale* scale : {m_during, m_after}) {
        scale->setZones(m_bridge.ruleSet());
    }
    m_model.setRuleSet(m_bridge.ruleSet());
}

void SessionForm::followDate()
{
    const std::optional<Day> day = m_day->day();
    if (day && m_planned && m_model.rows() == *m_planned) {
        m_planned = plannedRows(planOn(*day));
        m_model.setRows(*m_planned);
        showEmptyText();
    }
    Q_EMIT edited();
}

void SessionForm::showEmptyText()
{
    const bool today = m_day->day() == m_bridge.today();
    m_emptyText->setText(today ? tr("Nothing is due today. What you did anyway can be added here.")
                               : tr("Nothing was due that day. Add what you did."));
    m_emptyText->setVisible(m_planned && m_planned->empty());
}

void SessionForm::finishEditing()
{
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus != m_table && m_table->isAncestorOf(focus)) {
        m_table->setFocus(); // an editor that loses the focus hands over what it holds
    }
}

SessionDraft SessionForm::draft() const
{
    SessionDraft draft{m_base, m_model.rows()};
    draft.details.date = m_day->day().value_or(m_base.date);
    draft.details.painDuring = m_during->rating();
    draft.details.painAfter = m_after->rating();
    draft.details.signs =
        Signs::fromBits(m_base.signs.bits() & ~kStopSigns.bits()) | m_signs->ticked();
    draft.details.rpe = m_rpe->answer();
    draft.details.minutes = m_minutes->answer();
    draft.details.time = readTime(m_time->text());
    draft.details.note = fromQt(m_note->toPlainText());
    return draft;
}

bool SessionForm::isTouched() const
{
    return draft() != m_pristine || !m_day->day();
}

bool SessionForm::isAsPlanned() const
{
    std::vector<DraftRow> rows = m_model.rows();
    for (DraftRow& row : rows) {
        row.pain.reset();
        row.rpe.reset();
    }
    return m_planned && !m_planned->empty() && rows == *m_planned;
}

QString SessionForm::problem() const
{
    if (!m_day->day()) {
        return tr("The date can't be read, or lies outside this stretch of rehab.");
    }
    if (!m_time->text().trimmed().isEmpty() && !readTime(m_time->text())) {
        return tr("The time can't be read. Write it as 18:00, or leave it empty.");
    }
    if (std::ranges::none_of(m_model.rows(), &DraftRow::done)) {
        return tr("This session has no exercise yet. Add what you did.");
    }
    return RatingScale::problemIn(*this);
}

void SessionForm::setNotice(const QString& notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void SessionForm::focusPain()
{
    m_during->setFocus(Qt::OtherFocusReason);
}

void SessionForm::fillAddMenu()
{
    m_addMenu->clear();
    const Plan plan = planOn(m_day->day().value_or(m_bridge.today()));
    for (const PlanItem& item : plan.items) {
        if (hasRowOf(m_model.rows(), item.exercise)) {
            continue;
        }
        const QString name = phrases::exercise(m_bridge.programme(), item.exercise);
        const QString text = item.state == ItemState::Resting ? tr("%1 (resting)").arg(name)
                             : item.optional                  ? tr("%1 (optional)").arg(name)
                                                              : name;
        m_addMenu->addAction(text, this, [this, item] { m_model.add(rowsFor(item)); });
    }
    m_addMenu->addSeparator();
    QMenu* all = m_addMenu->addMenu(tr("All exercises"));
    for (const Exercise& exercise : m_bridge.programme().exercises) {
        all->addAction(toQt(exercise.name), this, [this, &exercise, plan] {
            const Load step = m_bridge.programme().loadStep;
            const PlanItem* item = plan.item(exercise.id);
            m_model.add(item != nullptr
                            ? rowsFor(*item)
                            : std::vector{rowFor(exercise, plan.location, step, plan.side)});
        });
    }
}

} // namespace springback::ui
