#include "ui/programme/rules_card.h"

#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/journal_bridge.h"
#include "ui/qtconvert.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kHoursADay = 24;

/// "Pain 0 to 3 is safe, 4 and 5 acceptable, above that too much. 48 h between jump days."
QString figuresOf(RulesPreset preset)
{
    const RuleSet rules = ruleSetFor(preset);
    const QLocale locale;
    return RulesCard::tr("Pain 0 to %1 is safe, %2 and %3 acceptable, more is too much. %4 hours "
                         "between jumps.")
        .arg(locale.toString(rules.safeMax), locale.toString(rules.safeMax + 1),
             locale.toString(rules.acceptableMax),
             locale.toString(rules.jumpDefaultDays * kHoursADay));
}

} // namespace

RulesCard::RulesCard(JournalBridge& bridge, QWidget* parent) : Card(parent), m_bridge(&bridge)
{
    body()->addWidget(new TextLabel(tr("The pain rules"), TextRole::CardTitle, this));
    m_presets = {addPreset(RulesPreset::Standard, tr("Standard")),
                 addPreset(RulesPreset::Cautious, tr("Cautious"))};
    auto* hint = new TextLabel(tr("Every day is worked out anew with the numbers you choose, past "
                                  "days too."),
                               TextRole::Small, this);
    hint->setMuted(true);
    body()->addWidget(hint);
    body()->addStretch(1);
}

QRadioButton* RulesCard::addPreset(RulesPreset preset, const QString& name)
{
    auto* button = new QRadioButton(name, this);
    button->setObjectName(QStringLiteral("rules_") + toQt(nameOf(preset)));
    button->setAccessibleDescription(figuresOf(preset));
    auto* figures = new TextLabel(figuresOf(preset), TextRole::Small, this);
    figures->setMuted(true);
    body()->addWidget(button);
    body()->addWidget(figures);
    connect(button, &QRadioButton::clicked, this, [this, preset] { choose(preset); });
    return button;
}

void RulesCard::refresh()
{
    const auto chosen = static_cast<std::size_t>(m_bridge->log().settings.rules);
    m_presets[chosen]->setChecked(true);
    for (QRadioButton* button : m_presets) {
        button->setEnabled(!m_bridge->isReadOnly());
    }
}

void RulesCard::choose(RulesPreset preset)
{
    const Settings& before = m_bridge->log().settings;
    if (before.rules == preset) {
        return;
    }
    Settings after = before;
    after.rules = preset;
    if (m_bridge->record({{Edit<Settings>{0, before, after}}})) {
        Q_EMIT recorded(preset == RulesPreset::Cautious ? tr("The cautious rules count now.")
                                                        : tr("The standard rules count now."));
    } else {
        refresh();
    }
}

} // namespace springback::ui
