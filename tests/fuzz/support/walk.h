// What is done with a diary once it is in memory: every limit checked, every day folded.
#pragma once

#include "core/domain/log.h"
#include "core/programme/programme.h"

namespace springback::fuzz {

/// Claims that every record, and all of them together, are within their limits.
void mustBeValid(const Log& log);

/// The course of the diary up to its last entry. Left out where the first entry lies more than ten
/// years before: the same code, only longer.
void foldAll(const Log& log, const Programme& programme);

} // namespace springback::fuzz
