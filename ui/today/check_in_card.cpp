#include "ui/today/check_in_card.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

#include "core/domain/validate.h"
#include "ui/journal_bridge.h"
#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/what_if/what_if_panel.h"
#include "ui/widgets/optional_spin_box.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

namespace {

constexpr int kColumns = 3;

bool isAsked(const Plan& plan, Ask what)
{
    return std::find(plan.asks.begin(), plan.asks.end(), what) != plan.asks.end();
}

/// Whether the pain after yesterday's session or run was left open.
bool isPainAfterYesterdayOpen(const Log& log, Day today)
{
    const auto isOpen = [&](const auto& row) {
        return row.value.date == today - days(1) && !row.value.painAfter;
    };
    return std::any_of(log.sessions.begin(), log.sessions.end(), isOpen) ||
           std::any_of(log.runs.begin(), log.runs.end(), isOpen);
}

QString painText(const PainRating& pain)
{
    const QLocale locale;
    return pain.perSide
               ? CheckInCard::tr("left %1, right %2")
                     .arg(locale.toString(pain.left.value()), locale.toString(pain.right.value()))
               : locale.toString(pain.worst().value());
}

template <class E> constexpr EnumSet<E> everyMember()
{
    EnumSet<E> members;
    for (std::size_t i = 0; i < EnumNames<E>::values.size(); ++i) {
        members.insert(static_cast<E>(i));
    }
    return members;
}

} // namespace

CheckInCard::CheckInCard(JournalBridge& bridge, QWidget* parent) : Card(parent), m_bridge(&bridge)
{
    buildForm();
    buildDone();
    body()->addWidget(m_form);
    body()->addWidget(m_done);
}

CheckInCard::~CheckInCard() = default;

void CheckInCard::buildForm()
{
    m_form = new QWidget(this);
    auto* layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    m_pain = new RatingScale(tr("Pain on your first steps out of bed"),
                             QStringLiteral("morningPain"), m_form);
    layout->addLayout(buildHeader());
    layout->addWidget(m_pain);
    m_screenHint = new TextLabel(tr("A new look at the warning signs is due: tick any that you "
                                    "notice under “More”."),
                                 TextRole::Small, m_form);
    m_screenHint->setMuted(true);
    layout->addWidget(m_screenHint);
    buildMore();
    layout->addWidget(m_more);
    m_whatIf = new WhatIfPanel(*m_bridge, m_form);
    layout->addLayout(buildButtons());
    layout->addWidget(m_whatIf);
    connect(m_pain, &RatingScale::edited, this, &CheckInCard::updateForm);
    connect(m_yesterday, &RatingScale::edited, this, &CheckInCard::supposeRecorded);
    connect(m_stiffness, &QSpinBox::valueChanged, this, &CheckInCard::supposeRecorded);
    for (const QCheckBox* box : m_more->findChildren<QCheckBox*>()) {
        connect(box, &QCheckBox::toggled, this, &CheckInCard::supposeRecorded);
    }
    connect(m_pain, &RatingScale::confirmed, this, &CheckInCard::record);
    connect(m_yesterday, &RatingScale::confirmed, this, &CheckInCard::record);
}

QHBoxLayout* CheckInCard::buildHeader()
{
    auto* header = new QHBoxLayout;
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(*this, spacing::kTiny));
    left->addWidget(new TextLabel(tr("Morning check-in"), TextRole::CardTitle, m_form));
    m_hint = new TextLabel(TextRole::Small, m_form);
    m_hint->setMuted(true);
    m_hint->setTextFormat(Qt::RichText);
    left->addWidget(m_hint);
    header->addLayout(left, 1);

    auto* label = new TextLabel(tr("Stiffness"), TextRole::Small, m_form);
    label->setMuted(true);
    label->setWordWrap(false);
    m_stiffness = new OptionalSpinBox(limits::kMaxStiffness, m_form);
    m_stiffness->setObjectName(QStringLiteral("stiffness"));
    m_stiffness->setAccessibleName(tr("Morning stiffness in minutes"));
    m_stiffness->setSuffix(tr(" min"));
    label->setBuddy(m_stiffness);
    auto* right = new QHBoxLayout;
    right->setSpacing(scaled(*this, spacing::kSmall));
    right->addWidget(label);
    right->addWidget(m_stiffness);
    header->addLayout(right);
    header->setAlignment(right, Qt::AlignTop);
    return header;
}

QHBoxLayout* CheckInCard::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    m_moreButton = new QPushButton(m_form);
    m_moreButton->setObjectName(QStringLiteral("checkInMore"));
    m_moreButton->setFlat(true);
    m_cancelButton = new QPushButton(tr("Cancel"), m_form);
    m_cancelButton->setObjectName(QStringLiteral("checkInCancel"));
    m_recordButton = new QPushButton(tr("Record"), m_form);
    m_recordButton->setObjectName(QStringLiteral("checkInRecord"));
    m_recordButton->setAccessibleName(tr("Record the check-in"));
    buttons->addWidget(m_moreButton);
    buttons->addStretch(1);
    buttons->addWidget(m_whatIf->button());
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_recordButton);
    connect(m_moreButton, &QPushButton::clicked, this, [this] { showMore(m_more->isHidden()); });
    connect(m_cancelButton, &QPushButton::clicked, this, &CheckInCard::stopEditing);
    connect(m_recordButton, &QPushButton::clicked, this, &CheckInCard::record);
    return buttons;
}

void CheckInCard::buildMore()
{
    m_more = new QWidget(m_form);
    auto* layout = new QVBoxLayout(m_more);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    const auto question = [&](const QString& text) {
        auto* label = new TextLabel(text, TextRole::Small, m_more);
        label->setMuted(true);
        layout->addSpacing(scaled(*this, spacing::kTiny));
        layout->addWidget(label);
        return label;
    };

    m_yesterdayLabel = question(tr("Worst pain yesterday, after the session"));
    m_yesterday =
        new RatingScale(m_yesterdayLabel->text(), QStringLiteral("painAfterYesterday"), m_more);
    layout->addWidget(m_yesterday);

    question(tr("Any of these since yesterday?"));
    m_stopSigns = new TickGroup<Sign>(kStopSigns, phrases::sign, 2, m_more);
    layout->addWidget(m_stopSigns);
    m_otherSigns = new TickGroup<Sign>(kUrgentSigns | kSeeSomeoneSigns, phrases::sign, 2, m_more);
    layout->addWidget(m_otherSigns);

    question(tr("About this day"));
    m_tags = new TickGroup<Tag>(everyMember<Tag>(), phrases::tag, kColumns, m_more);
    layout->addWidget(m_tags);

    question(tr("What changed in the last days?"));
    m_changed = new TickGroup<Changed>(everyMember<Changed>(), phrases::changed, kColumns, m_more);
    layout->addWidget(m_changed);

    question(tr("Note"));
    m_note = new QLineEdit(m_more);
    m_note->setObjectName(QStringLiteral("checkInNote"));
    m_note->setAccessibleName(tr("Note"));
    layout->addWidget(m_note);
}

void CheckInCard::buildDone()
{
    m_done = new QWidget(this);
    auto* layout = new QHBoxLayout(m_done);
    layout->setContentsMargins(0, 0, 0, 0);
    m_doneLabel = new TextLabel(TextRole::Body, m_done);
    m_doneLabel->setObjectName(QStringLiteral("checkInDone"));
    m_whatChanged = new QPushButton(tr("What changed?"), m_done);
    m_whatChanged->setObjectName(QStringLiteral("whatChanged"));
    m_editButton = new QPushButton(tr("Edit"), m_done);
    m_editButton->setObjectName(QStringLiteral("checkInEdit"));
    m_editButton->setAccessibleName(tr("Edit the check-in"));
    layout->addWidget(m_doneLabel, 1);
    layout->addWidget(m_whatChanged);
    layout->addWidget(m_editButton);
    connect(m_editButton, &QPushButton::clicked, this, &CheckInCard::edit);
    connect(m_whatChanged, &QPushButton::clicked, this, [this] {
        edit();
        showMore(true);
        m_changed->box(Changed::MoreDistance)->setFocus(Qt::OtherFocusReason);
    });
}

void CheckInCard::refresh()
{
    const Day today = m_bridge->today();
    const Row<CheckIn>* row = checkInOn(m_bridge->log(), today);
    if (m_day != today || row == nullptr) {
        m_editing = false;
    }
    if (m_day != today) {
        fill(CheckIn());
        m_pain->setRating(std::nullopt);
        showMore(false);
        m_day = today;
    }
    if (row != nullptr) {
        updateDone(row->value);
    }
    m_form->setVisible(row == nullptr || m_editing);
    m_done->setVisible(row != nullptr && !m_editing);
    updateForm();
}

void CheckInCard::updateForm()
{
    const Plan& plan = m_bridge->plan();
    const RuleSet& rules = m_bridge->ruleSet();
    m_hint->setText(tr("Your first steps out of bed. Your normal is <b>%1</b>.")
                        .arg(QLocale().toString(plan.normal)));
    for (RatingScale* scales : {m_pain, m_yesterday}) {
        scales->setPerSide(plan.side == Side::Both);
        scales->setZones(rules);
    }
    const bool asksYesterday =
        m_editing || isPainAfterYesterdayOpen(m_bridge->log(), m_bridge->today());
    m_yesterdayLabel->setVisible(asksYesterday);
    m_yesterday->setVisible(asksYesterday);
    const bool screen = isAsked(plan, Ask::RescreenSigns);
    m_screenHint->setVisible(screen);
    m_otherSigns->setVisible(screen || !m_otherSigns->ticked().empty());
    m_form->setEnabled(!m_bridge->isReadOnly());
    m_cancelButton->setVisible(m_editing);
    m_recordButton->setEnabled(m_pain->rating().has_value());
    m_recordButton->setDefault(m_pain->rating().has_value());
    supposeRecorded();
}

void CheckInCard::supposeRecorded()
{
    m_whatIf->suppose(change(), false);
}

/// What Record records; nothing without the pain.
std::optional<Change> CheckInCard::change() const
{
    if (!m_pain->rating()) {
        return std::nullopt;
    }
    const Row<CheckIn>* row = checkInOn(m_bridge->log(), m_bridge->today());
    return row != nullptr ? replacing(*row, entered()) : adding(entered());
}

void CheckInCard::updateDone(const CheckIn& checkIn)
{
    const QString pain = painText(checkIn.pain);
    m_doneLabel->setText(checkIn.stiffness ? tr("Checked in: %1, stiffness %2 min")
                                                 .arg(pain, QLocale().toString(*checkIn.stiffness))
                                           : tr("Checked in: %1").arg(pain));
    m_whatChanged->setVisible(isAsked(m_bridge->plan(), Ask::WhatChanged));
    m_whatChanged->setEnabled(!m_bridge->isReadOnly());
    m_editButton->setEnabled(!m_bridge->isReadOnly());
}

void CheckInCard::fill(const CheckIn& checkIn)
{
    m_pain->setRating(checkIn.pain);
    m_stiffness->setAnswer(checkIn.stiffness);
    m_yesterday->setRating(checkIn.painAfterYesterday);
    m_stopSigns->setTicked(checkIn.signs);
    m_otherSigns->setTicked(checkIn.signs);
    m_tags->setTicked(checkIn.tags);
    m_changed->setTicked(checkIn.changed);
    m_note->setText(toQt(checkIn.note));
}

CheckIn CheckInCard::entered() const
{
    CheckIn checkIn;
    checkIn.date = m_bridge->today();
    checkIn.pain = *m_pain->rating();
    checkIn.stiffness = m_stiffness->answer();
    checkIn.painAfterYesterday = m_yesterday->rating();
    checkIn.signs = m_stopSigns->ticked() | m_otherSigns->ticked();
    checkIn.tags = m_tags->ticked();
    checkIn.changed = m_changed->ticked();
    checkIn.note = fromQt(m_note->text().trimmed());
    return checkIn;
}

void CheckInCard::record()
{
    if (!m_pain->rating() || m_bridge->isReadOnly()) {
        return;
    }
    if (m_yesterday->isHalfAnswered()) {
        showMore(true);
        m_yesterday->focusOpenSide();
        return;
    }
    // Not what is there now, which the person has not seen.
    const Change wanted =
        m_editing && m_known ? replacing(*m_known, entered()) : change().value_or(Change{});
    m_editing = false;
    if (m_bridge->record(wanted)) {
        m_whatIf->close();
        Q_EMIT recorded(tr("Checked in."));
        return;
    }
    // What was typed stays. Where another program has checked in meanwhile, they have been told so
    // and a second try replaces it.
    rememberKnown();
    m_editing = m_known.has_value();
    refresh();
    focusScale();
}

void CheckInCard::edit()
{
    if (const Row<CheckIn>* row = checkInOn(m_bridge->log(), m_bridge->today())) {
        m_editing = true;
        rememberKnown();
        fill(row->value);
        refresh();
        focusScale();
    }
}

void CheckInCard::rememberKnown()
{
    const Row<CheckIn>* row = checkInOn(m_bridge->log(), m_bridge->today());
    m_known = row != nullptr ? std::optional(*row) : std::nullopt;
}

void CheckInCard::stopEditing()
{
    m_editing = false;
    m_whatIf->close();
    refresh();
    m_editButton->setFocus(Qt::OtherFocusReason);
}

void CheckInCard::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setText(shown ? tr("Less") : tr("More"));
    m_moreButton->setAccessibleName(shown ? tr("Hide the other questions")
                                          : tr("Show signs, tags and note"));
}

void CheckInCard::focusScale()
{
    m_pain->setFocus(Qt::OtherFocusReason);
}

void CheckInCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        record();
    } else if (event->key() == Qt::Key_Escape && m_editing) {
        stopEditing();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace springback::ui
