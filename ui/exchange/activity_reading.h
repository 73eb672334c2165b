// ActivityReading: activity files read on a thread, with how far it is and a way to stop it. Shows
// nothing and changes nothing.
#pragma once

#include <QObject>

#include <atomic>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/activities/activity_files.h"

class QThread;

namespace springback::ui {

class ActivityReading : public QObject {
    Q_OBJECT

public:
    /// Files and folders. Begins at once. finished() comes by the event loop, unless the reading is
    /// destroyed before: that stops it and waits.
    explicit ActivityReading(std::vector<std::filesystem::path> picked, QObject* parent = nullptr);
    ~ActivityReading() override;

    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }
    int permille() const { return m_permille; }
    /// Once it is finished; a file that can't be read is one refused activity.
    std::vector<FoundActivity> takeFound() { return std::move(m_found); }

Q_SIGNALS:
    void finished();

private:
    void read(const std::vector<std::filesystem::path>& picked);

    std::atomic<bool> m_stopped{false};
    std::atomic<int> m_permille{0};
    std::vector<FoundActivity> m_found;
    std::unique_ptr<QThread> m_thread;
};

} // namespace springback::ui
