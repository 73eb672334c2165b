#include "ui/shell/start_check.h"

#include <utility>

namespace springback::ui {

StartCheck::StartCheck(std::filesystem::path diary, QObject* parent)
    : QObject(parent), m_diary(std::move(diary))
{
    m_pool.setMaxThreadCount(1);
}

StartCheck::~StartCheck()
{
    m_pool.waitForDone();
}

void StartCheck::begin()
{
    m_pool.start([this] {
        // A file that can't be read now is for the next entry to complain about.
        const Result<Store::Check> found = Store::checkBeside(m_diary);
        const QString sentence = found ? checkSentence(*found) : QString();
        // Dropped by Qt when this has gone by then; its end waits for this thread first.
        QMetaObject::invokeMethod(
            this, [this, sentence] { Q_EMIT done(sentence); }, Qt::QueuedConnection);
    });
}

QString checkSentence(const Store::Check& check)
{
    if (check.intact) {
        return {};
    }
    if (check.sealBroken) {
        return StartCheck::tr("Some values in the diary are not as Springback wrote them: another "
                              "program or the disk changed them. Settings can compare the diary "
                              "with a backup.");
    }
    return StartCheck::tr("The diary’s file is damaged in places, though it can still be read. "
                          "Settings can bring back a backup; the copies made before stay.");
}

} // namespace springback::ui
