#include "ui/session/done_sets.h"

#include <QGridLayout>
#include <QLocale>

#include "ui/session/guided_words.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr std::size_t kMostLines = 5; ///< the newest

enum DoneColumn { SetNameColumn, SetAmountColumn, SetPainColumn };

Pill::Tone toneOf(int pain, const RuleSet& rules)
{
    return pain <= rules.safeMax         ? Pill::Tone::Safe
           : pain <= rules.acceptableMax ? Pill::Tone::Acceptable
                                         : Pill::Tone::TooMuch;
}

} // namespace

DoneSets::DoneSets(QWidget* parent) : Card(parent)
{
    setObjectName(QStringLiteral("guidedDoneSets"));
    setAccessibleName(tr("Sets done so far"));
}

void DoneSets::show(const GuidedSession& guided, const Programme& programme, const RuleSet& rules,
                    Units units)
{
    const Step& shown = guided_words::shownStep(guided);
    std::vector<Line> lines;
    for (const DoneStep& done : guided.done()) {
        const Step& step = guided.script()[done.step];
        const bool together = shown.circuit && step.block == shown.block;
        if (step.exercise == shown.exercise || together) {
            const Set& set = guided.session().sets[done.set];
            lines.push_back({guided_words::setName(step, programme),
                             guided_words::amount(set, units),
                             set.pain ? std::optional(set.pain->worst().value()) : std::nullopt});
        }
    }
    if (lines.size() > kMostLines) {
        lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(kMostLines));
    }
    if (lines != m_lines || m_rows == nullptr) {
        m_lines = std::move(lines);
        rebuild(rules);
    }
    setVisible(!m_lines.empty());
}

void DoneSets::rebuild(const RuleSet& rules)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(scaled(*this, spacing::kSmall));
    m_grid->setColumnStretch(SetNameColumn, 1);
    m_grid->setColumnStretch(SetAmountColumn, 1);
    for (const Line& line : m_lines) {
        addLine(line, m_grid->rowCount(), rules);
    }
    body()->addWidget(m_rows);
}

void DoneSets::addLine(const Line& line, int row, const RuleSet& rules)
{
    auto* name = new TextLabel(QStringLiteral("<b>%1</b>").arg(line.name.toHtmlEscaped()),
                               TextRole::Body, m_rows);
    name->setTextFormat(Qt::RichText);
    m_grid->addWidget(name, row, SetNameColumn);
    m_grid->addWidget(new TextLabel(line.amount, TextRole::Body, m_rows), row, SetAmountColumn);
    if (line.pain) {
        auto* pill = new Pill(m_rows);
        pill->setText(QLocale().toString(*line.pain));
        pill->setAccessibleName(tr("Pain %1").arg(pill->text()));
        pill->setTone(toneOf(*line.pain, rules));
        m_grid->addWidget(pill, row, SetPainColumn, Qt::AlignRight);
    }
}

} // namespace springback::ui
