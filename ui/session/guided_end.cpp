#include "ui/session/guided_end.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/session/guided_words.h"
#include "ui/session/session_draft.h"
#include "ui/what_if/what_if_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tick_group.h"

namespace springback::ui {

namespace {

constexpr int kNoteLines = 3;

QString summaryOf(const Session& session)
{
    if (session.sets.empty()) {
        return GuidedEnd::tr("No set was done.");
    }
    const QString sets = guided_words::sets(static_cast<int>(session.sets.size()));
    const std::optional<Pain> worst = worstPain(session);
    return worst ? GuidedEnd::tr("%1 on record, worst pain %2.")
                       .arg(sets, QLocale().toString(worst->value()))
                 : GuidedEnd::tr("%1 on record, no pain noted.").arg(sets);
}

} // namespace

GuidedEnd::GuidedEnd(const JournalBridge& bridge, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::PageTitle, this)),
      m_summary(new TextLabel(TextRole::CardTitle, this)),
      m_why(new TextLabel(TextRole::Body, this)),
      m_signs(new TickGroup<Sign>(kStopSigns, &phrases::sign, 2, this)),
      m_note(new QPlainTextEdit(this)),
      m_save(new QPushButton(tr("Finish"), this)),
      m_whatIf(new WhatIfPanel(bridge, this))
{
    m_title->setText(tr("That was the session"));
    m_title->setObjectName(QStringLiteral("guidedEndTitle"));
    m_summary->setObjectName(QStringLiteral("guidedSummary"));
    m_why->setObjectName(QStringLiteral("guidedWhy"));
    m_note->setObjectName(QStringLiteral("guidedNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("A note, if you like"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteLines * m_note->fontMetrics().lineSpacing() + spacing::kLarge);
    m_save->setObjectName(QStringLiteral("guidedFinish"));
    m_save->setDefault(true);
    auto* back = new QPushButton(tr("Back"), this);
    back->setObjectName(QStringLiteral("guidedEndBack"));
    back->setFlat(true);

    auto* card = new Card(this);
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_why);
    auto* ask = new TextLabel(tr("Only if it happened:"), TextRole::Small, card);
    ask->setMuted(true);
    card->body()->addWidget(ask);
    card->body()->addWidget(m_signs);
    card->body()->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_whatIf->button());
    row->addWidget(m_save);
    card->body()->addLayout(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kLarge));
    layout->addWidget(m_title);
    layout->addWidget(card);
    layout->addWidget(m_whatIf);
    layout->addStretch(1);
    for (const auto& [sign, box] : m_signs->boxes()) {
        connect(box, &QCheckBox::toggled, this, &GuidedEnd::edited);
    }
    connect(m_save, &QPushButton::clicked, this, &GuidedEnd::saveWanted);
    connect(back, &QPushButton::clicked, this, &GuidedEnd::backWanted);
}

void GuidedEnd::show(const Session& session, const QString& why)
{
    m_whatIf->close();
    m_summary->setText(summaryOf(session));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_signs->setTicked(session.signs & kStopSigns);
    m_note->setPlainText(toQt(session.note));
}

Signs GuidedEnd::signs() const
{
    return m_signs->ticked();
}

QString GuidedEnd::note() const
{
    return m_note->toPlainText();
}

void GuidedEnd::suppose(std::optional<Change> change)
{
    m_whatIf->suppose(std::move(change), true);
}

void GuidedEnd::focusSave()
{
    m_save->setFocus(Qt::OtherFocusReason);
}

} // namespace springback::ui
