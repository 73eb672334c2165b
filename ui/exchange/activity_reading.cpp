#include "ui/exchange/activity_reading.h"

#include <QThread>

#include "core/activities/activity_folder.h"

namespace springback::ui {

ActivityReading::ActivityReading(std::vector<std::filesystem::path> picked, QObject* parent)
    : QObject(parent),
      m_thread(QThread::create([this, picked = std::move(picked)] { read(picked); }))
{
    connect(m_thread.get(), &QThread::finished, this, &ActivityReading::finished);
    m_thread->start();
}

ActivityReading::~ActivityReading()
{
    stop();
    m_thread->wait();
}

void ActivityReading::read(const std::vector<std::filesystem::path>& picked)
{
    m_found = readPicked(picked, [this](std::size_t done, std::size_t) {
        m_permille = static_cast<int>(done);
        return !m_stopped;
    });
}

} // namespace springback::ui
