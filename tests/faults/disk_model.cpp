#include "tests/faults/disk_model.h"

#include <algorithm>
#include <filesystem>

#include "tests/support/files.h"

namespace springback::test {

namespace {

constexpr std::size_t kSector = 512; ///< bytes that a disk writes whole or not at all

void writeAt(std::string& content, std::size_t offset, std::string_view bytes)
{
    content.resize(std::max(content.size(), offset + bytes.size()));
    content.replace(offset, bytes.size(), bytes);
}

} // namespace

void DiskModel::opened(const std::string& file, bool isNewName)
{
    const auto known = m_files.find(file);
    if (known != m_files.end() && !known->second.removed) {
        return;
    }
    File fresh;
    fresh.nameOnDisk = !isNewName;
    if (!isNewName) {
        fresh.onDisk = bytesOf(file);
    }
    if (known != m_files.end()) {
        fresh.former =
            known->second.nameOnDisk ? std::optional(known->second.onDisk) : known->second.former;
    }
    m_files[file] = std::move(fresh);
}

void DiskModel::written(const std::string& file, std::string_view bytes, std::size_t offset)
{
    m_files[file].pending.push_back({false, offset, std::string(bytes)});
}

void DiskModel::truncated(const std::string& file, std::size_t size)
{
    m_files[file].pending.push_back({true, size, {}});
}

void DiskModel::synced(const std::string& file)
{
    File& known = m_files[file];
    for (const Write& write : known.pending) {
        if (write.truncates) {
            known.onDisk.resize(write.offset);
        } else {
            writeAt(known.onDisk, write.offset, write.bytes);
        }
    }
    known.pending.clear();
}

void DiskModel::removed(const std::string& file)
{
    const auto known = m_files.find(file);
    if (known != m_files.end()) {
        known->second.removed = true;
    }
}

void DiskModel::namesSynced()
{
    std::erase_if(m_files, [](const auto& entry) { return entry.second.removed; });
    for (auto& [name, file] : m_files) {
        file.nameOnDisk = true;
        file.former.reset();
    }
}

std::string DiskModel::survivors(const File& file, std::mt19937& chance)
{
    std::bernoulli_distribution survives;
    std::string content = file.onDisk;
    for (const Write& write : file.pending) {
        if (write.truncates) {
            content.resize(survives(chance) ? write.offset : content.size());
            continue;
        }
        for (std::size_t at = 0; at < write.bytes.size(); at += kSector) {
            if (survives(chance)) {
                writeAt(content, write.offset + at,
                        std::string_view(write.bytes).substr(at, kSector));
            }
        }
    }
    return content;
}

void DiskModel::cut(std::mt19937& chance)
{
    std::bernoulli_distribution isThere;
    for (const auto& [name, file] : m_files) {
        const bool kept =
            file.removed ? file.nameOnDisk && isThere(chance) : file.nameOnDisk || isThere(chance);
        if (kept) {
            writeBytes(name, survivors(file, chance));
        } else if (file.former && isThere(chance)) {
            writeBytes(name, *file.former);
        } else {
            std::filesystem::remove(name);
        }
    }
    m_files.clear();
}

} // namespace springback::test
