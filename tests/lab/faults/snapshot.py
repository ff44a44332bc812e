"""What a host is made of, as far as a deployment could change it: to prove that a refusal changed nothing."""

import concurrent.futures

from bench import lab

# Files with owner, mode, size and time; packages, accounts, mounts, signatures on the disk, enabled and running units.
SCRIPT = r"""
export LC_ALL=C
find /etc /usr/local /opt /srv /root /home /data1 /var/lib/postgresql /var/lib/etcd /var/lib/patroni /var/lib/pgbackrest /var/spool/cron \
    \( -name mtab -o -name '.*history' -o -name '.sudo_as_admin_successful' -o -name 'ld.so.cache' -o -name pg_internal.init -o -path '*/.cache' \) -prune -o -not -type d -printf 'file %p %U:%G %m %s %T@\n' 2>/dev/null | sort
dpkg-query -W -f 'package ${Package} ${Version} ${db:Status-Abbrev}\n'
getent passwd | sed 's/^/account /'
findmnt -rno TARGET,SOURCE,FSTYPE / 2>/dev/null | sed 's/^/mount /'
findmnt -rno TARGET,SOURCE,FSTYPE | grep -E '^/(data1|srv)' | sed 's/^/mount /'
for device in /dev/lab-disk /dev/loop*; do [ -b "$device" ] && echo "disk $device $(blkid -p "$device" 2>/dev/null)"; done
systemctl list-unit-files --no-legend --state=enabled | sed 's/^/enabled /'
systemctl list-units --no-legend --plain --type=service --state=running | awk '{print "running " $1}' | grep -E 'patroni|etcd|haproxy|postgres|pgbackrest|howdah' || :
"""


def of(hosts):
    with concurrent.futures.ThreadPoolExecutor() as pool:
        texts = list(pool.map(lambda host: lab("exec", host, "sh", "-c", SCRIPT, check=False), hosts))
    return {host: set(text.splitlines()) for host, text in zip(hosts, texts)}


def difference(before, after):
    lines = []
    for host in before:
        lines += [f"{host} -{line}" for line in sorted(before[host] - after[host])]
        lines += [f"{host} +{line}" for line in sorted(after[host] - before[host])]
    return "; ".join(lines)
