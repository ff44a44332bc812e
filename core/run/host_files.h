#pragma once

#include "core/base/redactor.h"
#include "core/facts/facts.h"
#include "core/project/project.h"

namespace howdah {

/// A file of a host as it may be shown: every secret is masked.
struct HostFile {
    QString path;
    QString text;
    QString problem; ///< why it could not be read; "" = it was
};

/// Asks for the configuration that Howdah writes on the host, and for what Patroni makes of it in the data directory.
[[nodiscard]] FactRequest hostFilesRequest(const Project &project, const Host &host);

/// Those that are there, by path; no keys, no certificates. Pure.
[[nodiscard]] std::vector<HostFile> hostFiles(const HostFacts &facts, const Redactor &redactor);

} // namespace howdah
