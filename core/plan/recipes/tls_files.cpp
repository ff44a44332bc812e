#include "core/plan/recipes/tls_files.h"

#include "core/project/tls_names.h"

namespace howdah {

ManagedFile tlsAuthority(const PlanContext &context)
{
    return {tlsAuthorityFile(context.project.cluster),
            context.inputs.secrets.value(QLatin1String(secret_name::authority))};
}

std::vector<ManagedFile> tlsFiles(const PlanContext &context, const Host &host, const QString &service)
{
    const QString &cluster = context.project.cluster;
    const Secrets &secrets = context.inputs.secrets;
    // The key first: it outlives its certificates, so whoever looks in between finds an old certificate that fits.
    return {tlsAuthority(context),
            {tlsKeyFile(cluster, service), secrets.value(secret_name::hostKey(host.name)), service, service, 0600},
            {tlsCertificateFile(cluster, service), secrets.value(secret_name::hostCertificate(host.name)), service,
             service, 0644}};
}

} // namespace howdah
