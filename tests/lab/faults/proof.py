"""What must hold after an interruption and one more deploy, whatever was interrupted."""

import json
import re
import time

from bench import MEMBERS, Lost, on

HEALTHY_LIMIT = 90


def require(holds, text):
    if not holds:
        raise Lost(text)


def healthy(cluster):
    deadline = time.monotonic() + HEALTHY_LIMIT
    while True:
        done = cluster.run("status", limit=90)
        if done.returncode == 0:
            return
        require(time.monotonic() < deadline, f"not healthy within {HEALTHY_LIMIT} s: {done.stdout[-500:]}")
        time.sleep(0.5)


def controldata(cluster):
    """System identifier of each member's data directory."""
    found = {}
    for member in MEMBERS:
        text = on(member, f"LC_ALL=C /usr/lib/postgresql/*/bin/pg_controldata /data1/data_{cluster.name}")
        found[member] = re.search(r"Database system identifier:\s+(\d+)", text).group(1)
    return found


def one_bootstrap(cluster):
    """Over all boots of all members: a cluster was brought to life once."""
    count = 0
    for member in MEMBERS:
        log = on(member, f"journalctl --no-pager -o cat -u patroni_{cluster.name}", check=False)
        count += log.count("initialized a new cluster")
    require(count <= 1, f"{count} clusters were initialized")
    return count


def one_stanza(cluster, identifier):
    text = on("pg1", f"runuser -u postgres -- pgbackrest --stanza={cluster.name} info --output=json")
    stanzas = json.loads(text)
    require(len(stanzas) == 1, f"{len(stanzas)} stanzas")
    databases = stanzas[0]["db"]
    require(len(databases) == 1, f"the stanza knows {len(databases)} databases: {databases}")
    require(str(databases[0]["system-id"]) == identifier, f"the stanza is of {databases[0]['system-id']}, the cluster {identifier}")
    full = [backup for backup in stanzas[0]["backup"] if backup["type"] == "full"]
    require(full, "there is no full backup")
    return len(full)


def data_directories(cluster):
    """Nothing was put aside and nothing stands beside the data: no interruption of ours is a reason for that."""
    for member in MEMBERS:
        names = on(member, "ls /data1").split()
        expected = {f"data_{cluster.name}", f"backups_{cluster.name}", "lost+found"}
        strange = [name for name in names if name not in expected]
        require(not strange, f"{member} has {', '.join(strange)} in /data1")


def prove(cluster):
    """Raises Lost, or returns a few words about what was found."""
    healthy(cluster)
    identifiers = controldata(cluster)
    require(len(set(identifiers.values())) == 1, f"system identifiers differ: {identifiers}")
    bootstraps = one_bootstrap(cluster)
    backups = one_stanza(cluster, identifiers["pg1"])
    data_directories(cluster)
    again = cluster.deploy("again")
    code = again.wait()
    require(code == 0, f"the deploy after it ended with {code}: {again.text()[-600:]}")
    require("Nothing was changed" in again.text(), f"the deploy after it had something to do: {again.text()[-600:]}")
    return f"{bootstraps} bootstrap, {backups} full"
