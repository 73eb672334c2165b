#include "ui/today/run_pain_card.h"

#include <algorithm>
#include <functional>
#include <utility>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/journal_bridge.h"
#include "ui/models/figures.h"
#include "ui/models/run_figures.h"
#include "ui/phrases.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/rating_scale.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr std::chrono::days kAskedFor{2}; ///< days after the run

/// Newest first.
std::vector<Row<Run>> runsWithoutPain(const Log& log, Day today)
{
    std::vector<Row<Run>> runs;
    for (const Row<Run>& row : log.runs) {
        const Run& run = row.value;
        if (!run.painDuring && run.date <= today && run.date >= today - kAskedFor) {
            runs.push_back(row);
        }
    }
    std::ranges::sort(runs, std::greater(), [&log](const Row<Run>& row) {
        return std::pair(momentOf(row.value, log.settings.dayStartsAt), row.id);
    });
    return runs;
}

} // namespace

RunPainCard::RunPainCard(JournalBridge& bridge, QWidget* parent) : Card(parent), m_bridge(bridge)
{
    setObjectName(QStringLiteral("runPainCard"));
    body()->addWidget(new TextLabel(tr("How did the run feel?"), TextRole::CardTitle, this));
    auto* hint = new TextLabel(tr("The worst pain during it. A digit and Enter is enough."),
                               TextRole::Small, this);
    hint->setMuted(true);
    body()->addWidget(hint);
    hide();
}

RunPainCard::Asked RunPainCard::toAsk() const
{
    const Log& log = m_bridge.log();
    Asked asked;
    if (!m_bridge.isReadOnly()) {
        asked.runs = runsWithoutPain(log, m_bridge.today());
    }
    for (const Row<Run>& row : asked.runs) {
        asked.perSide.push_back(isAskedPerSide(log, row.value.date));
    }
    asked.today = m_bridge.today();
    asked.units = log.settings.units;
    asked.rules = m_bridge.ruleSet();
    return asked;
}

void RunPainCard::refresh()
{
    Asked now = toAsk();
    setVisible(!now.runs.empty());
    if (now == m_shown) {
        return; // an answer half given stays
    }
    m_shown = std::move(now);
    m_asked.clear();
    if (m_questions != nullptr) {
        m_questions->hide();
        m_questions->deleteLater(); // it may be the one that is just answering
    }
    m_questions = new QWidget(this);
    auto* layout = new QVBoxLayout(m_questions);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(*this, spacing::kSmall));
    body()->addWidget(m_questions);
    std::ranges::for_each(m_shown.runs, [this](const Row<Run>& row) { ask(row); });
}

void RunPainCard::ask(const Row<Run>& row)
{
    const Run& run = row.value;
    const QString source = phrases::runSource(run.source);
    const QString what =
        tr("%1 %2", "distance, when")
            .arg(phrases::distance(run.distance, m_bridge.log().settings.units),
                 phrases::runTime(run, m_bridge.today(), m_bridge.log().settings.dayStartsAt));
    const QString line = source.isEmpty() ? what : tr("%1, from %2").arg(what, source);
    const QString number = QString::number(m_asked.size());
    auto* scale = new RatingScale(tr("Worst pain during the run: %1").arg(line),
                                  QStringLiteral("runFelt") + number, m_questions);
    scale->setPerSide(isAskedPerSide(m_bridge.log(), run.date));
    scale->setZones(m_bridge.ruleSet());
    auto* save = new QPushButton(tr("Save"), m_questions);
    save->setObjectName(QStringLiteral("saveRunFelt") + number);
    save->setAccessibleName(tr("Save the pain of the run"));
    save->setEnabled(false);
    auto* header = new QHBoxLayout;
    header->setSpacing(scaled(*this, spacing::kMedium));
    header->addWidget(new TextLabel(line, TextRole::Body, m_questions), 1);
    header->addWidget(save);
    auto* layout = static_cast<QBoxLayout*>(m_questions->layout());
    layout->addLayout(header);
    layout->addWidget(scale);
    QWidget::setTabOrder(scale, save);
    const Id id = row.id;
    connect(scale, &RatingScale::edited, save,
            [scale, save] { save->setEnabled(scale->rating().has_value()); });
    connect(scale, &RatingScale::confirmed, this, [this, id] { this->save(id); });
    connect(save, &QPushButton::clicked, this, [this, id] { this->save(id); });
    m_asked.push_back({row, scale});
}

void RunPainCard::save(Id id)
{
    const auto asked =
        std::ranges::find(m_asked, id, [](const Question& question) { return question.run.id; });
    if (asked == m_asked.end() || !asked->scale->rating()) {
        return;
    }
    const Row<Run> row = asked->run;
    Run felt = row.value;
    felt.painDuring = asked->scale->rating();
    const QString pain = ratingText(*felt.painDuring);
    if (m_bridge.record(replacing(row, std::move(felt)))) {
        Q_EMIT recorded(tr("Pain of the run recorded: %1.").arg(pain));
    }
}

bool RunPainCard::focusScale()
{
    if (m_asked.empty()) {
        return false;
    }
    m_asked.front().scale->focusOpenSide();
    return true;
}

} // namespace springback::ui
