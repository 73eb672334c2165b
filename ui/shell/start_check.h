// StartCheck: once after the window is there, looks on a thread of its own whether the diary is
// sound and as Springback wrote it. Shows nothing, writes nothing.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <filesystem>

#include "core/journal.h"

namespace springback::ui {

class StartCheck : public QObject {
    Q_OBJECT

public:
    explicit StartCheck(std::filesystem::path diary, QObject* parent = nullptr);
    /// Waits for a check that is under way.
    ~StartCheck() override;

    void begin();

Q_SIGNALS:
    /// `sentence`: what is wrong and what to do about it; empty when all is well, or when it can't
    /// be told now.
    void done(const QString& sentence);

private:
    std::filesystem::path m_diary;
    QThreadPool m_pool;
};

/// For the person; empty when the check found nothing.
QString checkSentence(const Store::Check& check);

} // namespace springback::ui
