#pragma once

namespace howdah {

/// From now on a crash of this program writes no copy of its memory, to a file, a crash collector or anybody: it holds secrets. Other
/// programs of the same user cannot read that memory either, a debugger that comes later among them. Programs that it starts are as they
/// would be without it.
void forbidMemoryDumps();

} // namespace howdah
