#include "ui/today/why_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include "ui/phrases.h"
#include "ui/qtconvert.h"
#include "ui/today/advice_tone.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

/// Means of a week have decimals; everything else is counted.
QString figureText(const Figure& figure)
{
    constexpr double kTenths = 10.0;
    const double value = qRound(figure.value * kTenths) / kTenths;
    return WhyDialog::tr("%1: %2", "name of a figure: its value")
        .arg(phrases::figureName(figure.name),
             QLocale().toString(value, 'f', QLocale::FloatingPointShortest));
}

QString figuresText(const Reason& reason)
{
    QStringList texts;
    for (const Figure& figure : reason.figures) {
        texts << figureText(figure);
    }
    QStringList entries;
    for (const Day day : reason.becauseOf) {
        entries << phrases::shortDay(day);
    }
    if (!entries.isEmpty()) {
        texts << WhyDialog::tr("entries of %1").arg(entries.join(QStringLiteral(", ")));
    }
    return texts.join(QStringLiteral(" · "));
}

} // namespace

WhyDialog::WhyDialog(const Plan& plan, const Log& log, const Programme& programme, QWidget* parent)
    : QDialog(parent)
{
    constexpr int kWidth = 640;
    constexpr int kHeight = 560;
    setObjectName(QStringLiteral("whyDialog"));
    setWindowTitle(tr("Why?"));

    auto* content = new QWidget;
    auto* list = new QVBoxLayout(content);
    list->setSpacing(scaled(*this, spacing::kMedium));
    list->addWidget(
        new TextLabel(phrases::headline(plan, log, programme), TextRole::CardTitle, content));
    auto* explanation = new TextLabel(tr("Every rule that matched, most careful first. The most "
                                         "careful one decides the day."),
                                      TextRole::Small, content);
    explanation->setMuted(true);
    list->addWidget(explanation);
    for (const Reason& reason : plan.reasons) {
        list->addWidget(reasonWidget(reason, programme));
    }
    auto* version = new TextLabel(tr("Rule set version %1. A training diary repeats back the rules "
                                     "of a plan; it does not diagnose.")
                                      .arg(QLocale().toString(kRuleSetVersion)),
                                  TextRole::Small, content);
    version->setMuted(true);
    list->addWidget(version);
    list->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("whyReasons"));
    scroll->setAccessibleName(tr("The rules that matched today"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("whyClose"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(scaled(*this, kWidth), scaled(*this, kHeight));
}

QWidget* WhyDialog::reasonWidget(const Reason& reason, const Programme& programme)
{
    auto* card = new Card(this);
    auto* title = new QHBoxLayout;
    auto* pill = new Pill(card);
    pill->setText(phrases::advice(reason.advice));
    pill->setTone(toneOf(reason.advice));
    title->addWidget(pill, 0, Qt::AlignTop);
    title->addWidget(new TextLabel(phrases::rule(reason.rule), TextRole::CardTitle, card), 1);
    card->body()->addLayout(title);
    card->body()->addWidget(
        new TextLabel(phrases::reason(reason, programme), TextRole::Body, card));
    const QString figures = figuresText(reason);
    if (!figures.isEmpty()) {
        card->body()->addWidget(new TextLabel(figures, TextRole::Small, card));
    }
    auto* source = new TextLabel(
        tr("Source: %1 · rule %2").arg(phrases::source(reason.rule), toQt(nameOf(reason.rule))),
        TextRole::Small, card);
    source->setMuted(true);
    card->body()->addWidget(source);
    return card;
}

} // namespace springback::ui
