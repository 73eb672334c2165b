// DiskModel: what a disk surely holds of each file, and what it may hold of what was not synced
// yet. Told by FaultVfs what SQLite does. Writes nothing until the power is cut.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace springback::test {

class DiskModel {
public:
    /// A file of which no more is known is taken to be on the disk as it is.
    void opened(const std::string& file, bool isNewName);
    void written(const std::string& file, std::string_view bytes, std::size_t offset);
    void truncated(const std::string& file, std::size_t size);
    void synced(const std::string& file);
    void removed(const std::string& file);
    void namesSynced();

    /// Makes every file what a disk without power may hold, and forgets them.
    void cut(std::mt19937& chance);
    void forget() { m_files.clear(); }

private:
    struct Write {
        bool truncates = false;
        std::size_t offset = 0; ///< or the new size
        std::string bytes;
    };
    struct File {
        std::string onDisk;
        std::vector<Write> pending;
        bool nameOnDisk = true;
        bool removed = false; ///< but its name may still be on the disk
        /// Under the same name until names are synced: what was removed before.
        std::optional<std::string> former;
    };

    static std::string survivors(const File& file, std::mt19937& chance);

    std::map<std::string, File> m_files;
};

} // namespace springback::test
