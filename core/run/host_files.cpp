#include "core/run/host_files.h"

#include "core/plan/planner.h"

namespace howdah {

FactRequest hostFilesRequest(const Project &project, const Host &host)
{
    const FactRequest whole = factRequest(project, host);
    FactRequest request;
    request.files = whole.files;
    for (const QString &directory : whole.dataDirectories) {
        for (const char *file :
             {"/pg_hba.conf", "/pg_ident.conf", "/postgresql.conf", "/postgresql.base.conf", "/postgresql.auto.conf"})
            request.files << directory + QLatin1String(file);
    }
    return request;
}

std::vector<HostFile> hostFiles(const HostFacts &facts, const Redactor &redactor)
{
    std::vector<HostFile> files;
    for (auto file = facts.files.cbegin(); file != facts.files.cend(); ++file) {
        const QString &path = file.key();
        const bool isKey = path.endsWith(QLatin1String(".key")) || path.endsWith(QLatin1String(".pem"))
                           || path.endsWith(QLatin1String(".asc")) || path.endsWith(QLatin1String(".crt"));
        if (isKey || file->kind == FileKind::Absent || file->kind == FileKind::Directory)
            continue;
        const QString text = file->content ? redactor.redact(QString::fromUtf8(file->content->reveal())) : QString();
        files.push_back({path, text, file->content ? QString() : file->problem});
    }
    return files;
}

} // namespace howdah
