#include "ui/heel_raise/beat_box.h"

#include <QHBoxLayout>
#include <QLocale>

#include "ui/heel_raise/beat_view.h"
#include "ui/widgets/text_label.h"

namespace springback::ui {

namespace {

constexpr int kCountPixels = 140;

} // namespace

BeatBox::BeatBox(QWidget* parent)
    : QWidget(parent),
      m_beat(new BeatView(this)),
      m_count(new TextLabel(TextRole::Figure, this)),
      m_word(new TextLabel(TextRole::PageTitle, this))
{
    m_count->setObjectName(QStringLiteral("guideCount"));
    QFont large = m_count->font();
    large.setPixelSize(scaled(*this, kCountPixels));
    m_count->setFont(large);
    m_count->setAlignment(Qt::AlignCenter);
    m_word->setObjectName(QStringLiteral("guideWord"));
    m_word->setAlignment(Qt::AlignCenter);
    auto* figures = new QVBoxLayout;
    figures->addStretch(1);
    figures->addWidget(m_count);
    figures->addWidget(m_word);
    figures->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_beat);
    row->addLayout(figures, 2);
    row->addStretch(1);
}

void BeatBox::setFigures(int count, const QString& word, double height)
{
    m_count->setText(QLocale().toString(count));
    m_word->setText(word);
    m_beat->setHeight(height);
}

} // namespace springback::ui
