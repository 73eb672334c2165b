#include "tests/faults/fault_vfs.h"

#include <cassert>
#include <string>

#include <sqlite3.h>

#include "tests/faults/disk_model.h"

namespace springback::test {

namespace {

using Kind = Fault::Kind;

struct Disk {
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs shim = {};
    DiskModel model;
    Fault fault;
    int operations = 0;
};

Disk& disk()
{
    static Disk only;
    return only;
}

/// What SQLite holds of an open file; the real one's follows it in memory.
struct OpenFile {
    sqlite3_file base;
    std::string* name; ///< empty: a temporary file, whose loss is none
    bool isNewJournal;
};

OpenFile& openFile(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* realFile(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<OpenFile*>(file) + 1);
}

/// Counts the operation and says whether it fails; `writes`: it stores bytes.
bool fails(bool writes = false)
{
    Disk& d = disk();
    ++d.operations;
    switch (d.fault.kind) {
    case Kind::None:
        return false;
    case Kind::Error:
        return d.operations == d.fault.at;
    case Kind::Full:
        return writes && d.operations >= d.fault.at;
    case Kind::ShortWrite:
        return writes && d.operations == d.fault.at;
    case Kind::PowerCut:
        return d.operations >= d.fault.at;
    }
    return false;
}

int closeFile(sqlite3_file* file)
{
    const int result = realFile(file)->pMethods->xClose(realFile(file));
    delete openFile(file).name;
    return result;
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    if (fails()) {
        return SQLITE_IOERR_READ;
    }
    return realFile(file)->pMethods->xRead(realFile(file), bytes, size, offset);
}

int store(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    const int result = realFile(file)->pMethods->xWrite(realFile(file), bytes, size, offset);
    if (result == SQLITE_OK && !openFile(file).name->empty()) {
        disk().model.written(*openFile(file).name,
                             {static_cast<const char*>(bytes), static_cast<std::size_t>(size)},
                             static_cast<std::size_t>(offset));
    }
    return result;
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    if (!fails(true)) {
        return store(file, bytes, size, offset);
    }
    if (disk().fault.kind == Kind::ShortWrite) {
        store(file, bytes, size / 2, offset);
    }
    return disk().fault.kind == Kind::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (fails()) {
        return SQLITE_IOERR_TRUNCATE;
    }
    const int result = realFile(file)->pMethods->xTruncate(realFile(file), size);
    if (result == SQLITE_OK && !openFile(file).name->empty()) {
        disk().model.truncated(*openFile(file).name, static_cast<std::size_t>(size));
    }
    return result;
}

/// Only the model is synced: the real disk may take its time.
int syncFile(sqlite3_file* file, int /*flags*/)
{
    if (fails()) {
        return SQLITE_IOERR_FSYNC;
    }
    OpenFile& known = openFile(file);
    if (!known.name->empty()) {
        disk().model.synced(*known.name);
    }
    if (known.isNewJournal) { // SQLite's own VFS syncs the folder with it
        disk().model.namesSynced();
        known.isNewJournal = false;
    }
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realFile(file)->pMethods->xFileSize(realFile(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return fails() ? SQLITE_IOERR_LOCK : realFile(file)->pMethods->xLock(realFile(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realFile(file)->pMethods->xUnlock(realFile(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held)
{
    return realFile(file)->pMethods->xCheckReservedLock(realFile(file), held);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return realFile(file)->pMethods->xFileControl(realFile(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realFile(file)->pMethods->xSectorSize(realFile(file));
}

int deviceCharacteristics(sqlite3_file* file)
{
    return realFile(file)->pMethods->xDeviceCharacteristics(realFile(file));
}

// Version 1: no shared memory and no memory map, which a diary has no use for.
constexpr sqlite3_io_methods kMethods = {
    1,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    fileSize,
    lockFile,
    unlockFile,
    checkReservedLock,
    fileControl,
    sectorSize,
    deviceCharacteristics,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

bool isThere(const char* name)
{
    int there = 0;
    return name != nullptr &&
           disk().real->xAccess(disk().real, name, SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK &&
           there != 0;
}

int openIt(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    OpenFile& opened = openFile(file);
    opened.base.pMethods = nullptr;
    if (fails()) {
        return SQLITE_CANTOPEN;
    }
    const bool isNew = !isThere(name);
    const int result = disk().real->xOpen(disk().real, name, realFile(file), flags, outFlags);
    if (result != SQLITE_OK) {
        return result;
    }
    opened.base.pMethods = &kMethods;
    opened.name = new std::string(name != nullptr ? name : "");
    opened.isNewJournal = isNew && (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    if (name != nullptr) {
        disk().model.opened(name, isNew);
    }
    return SQLITE_OK;
}

int deleteIt(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder)
{
    if (fails()) {
        return SQLITE_IOERR_DELETE;
    }
    const int result = disk().real->xDelete(disk().real, name, 0);
    if (result == SQLITE_OK) {
        disk().model.removed(name);
        if (syncFolder != 0) {
            disk().model.namesSynced();
        }
    }
    return result;
}

} // namespace

const char* nameOf(Fault::Kind kind)
{
    static constexpr const char* names[] = {"nothing", "an error", "no room", "a short write",
                                            "a power cut"};
    return names[static_cast<int>(kind)];
}

FaultVfs::FaultVfs()
{
    Disk& d = disk();
    assert(d.real == nullptr);
    d.real = sqlite3_vfs_find(nullptr);
    d.shim = *d.real; // what is not ours goes straight on
    d.shim.szOsFile = static_cast<int>(sizeof(OpenFile)) + d.real->szOsFile;
    d.shim.zName = "springback-fault";
    d.shim.xOpen = openIt;
    d.shim.xDelete = deleteIt;
    sqlite3_vfs_register(&d.shim, 1);
}

FaultVfs::~FaultVfs()
{
    Disk& d = disk();
    sqlite3_vfs_unregister(&d.shim);
    sqlite3_vfs_register(d.real, 1);
    d.real = nullptr;
    d.fault = {};
    d.model.forget();
}

void FaultVfs::arm(Fault fault)
{
    disk().fault = fault;
    disk().operations = 0;
    disk().model.forget();
}

void FaultVfs::disarm(std::mt19937& chance)
{
    if (disk().fault.kind == Kind::PowerCut) {
        disk().model.cut(chance);
    }
    disk().model.forget();
    disk().fault = {};
}

int FaultVfs::operations() const
{
    return disk().operations;
}

} // namespace springback::test
