#include "ui/exchange/activity_reading.h"

#include <QThread>

#include <algorithm>
#include <iterator>

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
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : picked) {
        if (m_stopped) {
            return;
        }
        std::ranges::move(activityFilesAt(path), std::back_inserter(files));
    }
    constexpr std::size_t kAll = 1000;
    for (std::size_t i = 0; i < files.size() && !m_stopped; ++i) {
        const auto progress = [&, i](std::size_t done, std::size_t all) {
            const std::size_t part = kAll * std::min(done, all) / std::max<std::size_t>(all, 1);
            m_permille = static_cast<int>((kAll * i + part) / files.size());
            return !m_stopped;
        };
        Result<std::vector<FoundActivity>> found = readActivities(files[i], progress);
        if (found) {
            std::ranges::move(*found, std::back_inserter(m_found));
        } else {
            m_found.push_back({files[i].filename().string(), tl::make_unexpected(found.error())});
        }
    }
}

} // namespace springback::ui
