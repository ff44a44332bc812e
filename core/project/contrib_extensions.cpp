#include "core/project/contrib_extensions.h"

#include <QSet>

namespace howdah {

bool isContribExtension(const QString &name)
{
    static const QSet<QString> contrib{QStringLiteral("adminpack"),
                                       QStringLiteral("amcheck"),
                                       QStringLiteral("autoinc"),
                                       QStringLiteral("bloom"),
                                       QStringLiteral("btree_gin"),
                                       QStringLiteral("btree_gist"),
                                       QStringLiteral("citext"),
                                       QStringLiteral("cube"),
                                       QStringLiteral("dblink"),
                                       QStringLiteral("dict_int"),
                                       QStringLiteral("dict_xsyn"),
                                       QStringLiteral("earthdistance"),
                                       QStringLiteral("file_fdw"),
                                       QStringLiteral("fuzzystrmatch"),
                                       QStringLiteral("hstore"),
                                       QStringLiteral("insert_username"),
                                       QStringLiteral("intagg"),
                                       QStringLiteral("intarray"),
                                       QStringLiteral("isn"),
                                       QStringLiteral("lo"),
                                       QStringLiteral("ltree"),
                                       QStringLiteral("moddatetime"),
                                       QStringLiteral("old_snapshot"),
                                       QStringLiteral("pageinspect"),
                                       QStringLiteral("pg_buffercache"),
                                       QStringLiteral("pg_freespacemap"),
                                       QStringLiteral("pg_logicalinspect"),
                                       QStringLiteral("pg_prewarm"),
                                       QStringLiteral("pg_stat_statements"),
                                       QStringLiteral("pg_surgery"),
                                       QStringLiteral("pg_trgm"),
                                       QStringLiteral("pg_visibility"),
                                       QStringLiteral("pg_walinspect"),
                                       QStringLiteral("pgcrypto"),
                                       QStringLiteral("pgrowlocks"),
                                       QStringLiteral("pgstattuple"),
                                       QStringLiteral("plpgsql"),
                                       QStringLiteral("postgres_fdw"),
                                       QStringLiteral("refint"),
                                       QStringLiteral("seg"),
                                       QStringLiteral("sslinfo"),
                                       QStringLiteral("tablefunc"),
                                       QStringLiteral("tcn"),
                                       QStringLiteral("tsm_system_rows"),
                                       QStringLiteral("tsm_system_time"),
                                       QStringLiteral("unaccent"),
                                       QStringLiteral("uuid-ossp"),
                                       QStringLiteral("xml2")};
    return contrib.contains(name);
}

} // namespace howdah
