// FaultVfs: a disk that fails on purpose, between SQLite and the real one. While it lives, every
// file that SQLite opens goes through it. Sees only what SQLite does: a sync or a removal by the
// program itself does not pass here. For one thread, and one at a time.
#pragma once

#include <filesystem>
#include <random>

namespace springback::test {

/// What goes wrong, and at which operation (open, read, write, truncate, sync, delete, lock),
/// from 1.
struct Fault {
    enum class Kind {
        None,
        Error,      ///< that operation fails, as if the disk had said no once
        Full,       ///< from there on no write has room
        ShortWrite, ///< that write stores half of its bytes and fails
        PowerCut,   ///< from there on nothing works; what was not synced is lost in part
    };
    Kind kind = Kind::None;
    int at = 0;
};

const char* nameOf(Fault::Kind kind);

class FaultVfs {
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Counts operations from here on.
    void arm(Fault fault);
    /// From here on all goes well. After a power cut the files are what the disk held: all that was
    /// synced, and of later writes, removals and new names a part by chance, in pieces of a sector.
    /// Every file has to be closed.
    void disarm(std::mt19937& chance);

    /// Since the disk was armed.
    int operations() const;
};

} // namespace springback::test
