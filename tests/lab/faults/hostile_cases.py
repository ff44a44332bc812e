"""The table of hostile states: how each is set up, what is run, and what must be said. In the order of the way to a cluster."""

import dataclasses
import re
import subprocess
from collections.abc import Callable

from bench import Lost, lab, on
from scene import Scene, lvm_label, raid_superblock, write_to_device

DEPLOY = ("deploy", "--yes")
CHECK = ("check",)
PING = ("ping",)
DONE, FAILED, USAGE, UNREACHED, REFUSED = 0, 1, 2, 3, 4


@dataclasses.dataclass
class Case:
    name: str
    set_up: Callable[[Scene], None]
    command: tuple = CHECK
    code: int = FAILED
    says: tuple = ()  # regular expressions: the cause first, then what to do
    changes: bool = False  # the hosts may be other than before: it deploys
    pristine: bool = False  # needs hosts that nobody has touched
    afterwards: Callable[[Scene], None] | None = None
    cluster: str = "demo"

    @property
    def slug(self):
        return "hostile-" + re.sub(r"[^a-z0-9]+", "-", self.name.lower()).strip("-")


def project(change):
    return lambda scene: scene.edit(change)


def ssh(**settings):
    return project(lambda p: p["ssh"].update(settings))


def s3(**settings):
    return project(lambda p: p["backup"]["s3"].update(settings))


def host(index, **settings):
    return project(lambda p: p["hosts"][index].update(settings))


def shell(command, back, on_host="pg1"):
    return lambda scene: scene.on(on_host, command, back)


def sudoers(text):
    return lambda scene: scene.file("pg1", "/etc/sudoers.d/zz-test", text, "440")


def other_key(scene):
    scene.edit(lambda p: p["ssh"].update(key=str(scene.key("other-key"))))


def sealed_key(scene):
    """The right key, with a passphrase, and nobody to type it."""
    key = scene.key("sealed-key", "open sesame")
    public = key.with_suffix(".pub").read_text().strip()
    for name in ("pg1", "pg2", "pg3", "lb1"):
        scene.on(name, f"echo '{public}' >>~admin/.ssh/authorized_keys", "sed -i '$d' ~admin/.ssh/authorized_keys")
    scene.edit(lambda p: p["ssh"].update(key=str(key)))


def known_hosts(change):
    def set_up(scene):
        scene.cluster.known_hosts.write_text(change(scene.cluster.known_hosts.read_text()))

    return set_up


def device(command):
    """`command` with %s for pg1's disk, which is wiped afterwards."""

    def set_up(scene):
        path = scene.device("pg1")
        scene.on("pg1", command % {"disk": path}, f"umount /srv/precious 2>/dev/null; wipefs -a -q -f {path}")

    return set_up


def signature(make):
    return lambda scene: write_to_device(scene, "pg1", make())


def still(kind):
    """The disk is what it was; asked of blkid, which no mount is needed for."""

    def look(scene):
        found = on("pg1", f"blkid -p {scene.device('pg1')}", check=False)
        if kind not in found:
            raise Lost(f"the disk is no {kind} any more: {found}")

    return look


def listener(port):
    server = f'import socket,time; s=socket.socket(); s.setsockopt(1,2,1); s.bind((\\"0.0.0.0\\",{port})); s.listen(); time.sleep(900)'
    return lambda scene: (scene.background("pg1", f"listener{port}", f'exec python3 -c "{server}"'),
                          scene.on("pg1", f"for i in $(seq 50); do ss -Hltn 'sport = :{port}' | grep -q . && exit 0; sleep 0.1; done; exit 1"))


def foreign_server(scene):
    binaries = "/usr/lib/postgresql/*/bin"
    scene.on("pg1", f"runuser -u postgres -- sh -c 'cd /tmp; {binaries}/initdb -D /var/lib/postgresql/theirs >/dev/null; {binaries}/pg_ctl -w -D /var/lib/postgresql/theirs -o \"-k /tmp\" -l /tmp/theirs.log start >/dev/null'",
             f"runuser -u postgres -- sh -c '{binaries}/pg_ctl -m immediate -D /var/lib/postgresql/theirs stop'; rm -rf /var/lib/postgresql/theirs /tmp/theirs.log")


def foreign_data(scene):
    """No disk of its own, and a cluster at the very place."""
    scene.edit(lambda p: (p.pop("disks"), p["postgres"].pop("data_parent"), [h.pop("devices", None) for h in p["hosts"]]))
    scene.on("pg1", "runuser -u postgres -- sh -c 'cd /tmp; /usr/lib/postgresql/*/bin/initdb -D /var/lib/postgresql/data_demo >/dev/null'", "rm -rf /var/lib/postgresql/data_demo")


def no_disks(scene):
    scene.edit(lambda p: (p.pop("disks"), p["postgres"].pop("data_parent"), [h.pop("devices", None) for h in p["hosts"]]))


def little_room(scene):
    no_disks(scene)
    scene.on("pg1", "mount -t tmpfs -o size=8m tmpfs /var/lib/postgresql", "umount /var/lib/postgresql")


def read_only_data(scene):
    no_disks(scene)
    scene.on("pg1", "mount -t tmpfs -o size=900m,ro tmpfs /var/lib/postgresql", "umount /var/lib/postgresql")


def package_gone(scene):
    """haproxy must be installed, so apt is needed."""
    scene.on("lb1", "dpkg --purge haproxy >/dev/null 2>&1; ! dpkg -s haproxy >/dev/null 2>&1")
    scene.undoing.append(lambda: lab("reset", "lb1"))


def apt_locked(scene):
    package_gone(scene)
    hold = 'exec python3 -c "import fcntl,time; f=open(\\"/var/lib/dpkg/lock-frontend\\",\\"w\\"); fcntl.lockf(f,fcntl.LOCK_EX); time.sleep(900)"'
    scene.background("lb1", "unattended-upgrades-test", hold)


def half_configured(scene):
    package_gone(scene)
    scene.on("lb1", "sed -i '/^Package: etcd-client$/,/^$/s/^Status: .*/Status: install ok half-configured/' /var/lib/dpkg/status; dpkg --audit | grep -q .")


def no_mirror(scene):
    package_gone(scene)
    scene.file("lb1", "/etc/apt/apt.conf.d/zz-test", 'Acquire::http::Proxy "http://127.0.0.1:9";')


def fast_clock(scene):
    """The machines share one clock, so `date` tells another."""
    scene.file("pg1", "/usr/local/sbin/date", '#!/bin/sh\nfor a; do case $a in -d*|--date*) exec /bin/date "$@";; esac; done\nexec /bin/date -d "+10 minutes" "$@"', "755")


def chatty_profile(scene):
    for name in ("pg1", "lb1"):
        scene.on(name, "printf 'echo Welcome to the machine\\necho warning: profile >&2\\n' | tee -a ~admin/.bashrc ~admin/.profile ~admin/.bash_profile >/dev/null; sed -i '1i echo Welcome to the machine' ~admin/.bashrc",
                 "sed -i -e '/Welcome/d' -e '/warning: profile/d' ~admin/.bashrc ~admin/.profile; rm -f ~admin/.bash_profile")


def exotic_locale(scene):
    scene.environment.update(LANG="tr_TR.UTF-8", LC_ALL="tr_TR.UTF-8")
    for name in ("pg1", "pg2", "pg3", "lb1"):
        scene.file(name, "/etc/default/locale", "LANG=tr_TR.UTF-8\nLC_ALL=tr_TR.UTF-8")


def other_port(scene):
    scene.file("pg1", "/etc/ssh/sshd_config.d/port.conf", "Port 22\nPort 2222")
    scene.on("pg1", "systemctl reload ssh", "rm -f /etc/ssh/sshd_config.d/port.conf; systemctl reload ssh")
    scene.edit(lambda p: p["hosts"][0].update(ssh={"port": 2222}))
    text = scene.cluster.known_hosts.read_text()
    address = scene.address("pg1")
    more = [f"[{address}]:2222 {line.split(' ', 1)[1]}" for line in text.splitlines() if address in line.split(" ")[0].split(",")]
    scene.cluster.known_hosts.write_text(text + "\n".join(more) + "\n")


def same_machine(scene):
    scene.edit(lambda p: p["hosts"][1].update(address=scene.address("pg1")))


def cloned_identity(scene):
    identity = on("pg1", "cat /etc/machine-id").strip()
    scene.on("pg2", f"cp /etc/machine-id /run/machine-id.aside; echo {identity} >/etc/machine-id", "cat /run/machine-id.aside >/etc/machine-id")


def dashed_names(scene):
    scene.on("pg1", "hostname db-eu-west-1a", "hostname pg1")


def not_the_authority(scene):
    path = scene.cluster.folder / "other-ca.crt"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=other", "-days", "2",
                    "-keyout", "/dev/null", "-out", path], check=True, capture_output=True, timeout=30)
    scene.edit(lambda p: p["backup"]["s3"].update(ca_file=str(path)))


def nameless(scene):
    for name in ("pg1", "pg2", "pg3"):
        scene.on(name, "sed -i.aside '/s3.howdah.test/d' /etc/hosts", "cat /etc/hosts.aside >/etc/hosts; rm /etc/hosts.aside")


def taken(scene):
    """Another run has pg1, over a connection that lives."""
    scene.on("pg1", "mkdir -p /run/howdah")
    scene.background("pg1", "other-run", 'exec 9>>/run/howdah/run.lock; flock 9; printf "%s\\n" f00 1 1 2026-11-23T05:17:06Z "deploys cluster demo" anna laptop nowhere 99 >/run/howdah/run.holder; sleep 900')
    scene.on("pg1", "for i in $(seq 50); do [ -s /run/howdah/run.holder ] && exit 0; sleep 0.1; done; exit 1", "rm -f /run/howdah/run.holder")


def old_etcd(scene):
    scene.on("pg2", "install -d -o etcd -g etcd -m 700 /var/lib/etcd/demo.etcd /var/lib/etcd/demo.etcd/member; touch /var/lib/etcd/demo.etcd/member/snap", "rm -rf /var/lib/etcd/demo.etcd")


def busy_mount_point(scene):
    scene.on("pg1", "mkdir -p /data1; mount -t tmpfs -o size=64m tmpfs /data1; echo theirs >/data1/theirs", "umount /data1; rmdir /data1")


CASES = [
    # --- the way there -----------------------------------------------------------------------------------------------------
    Case("wrong key", other_key, PING, UNREACHED, ("does not let admin in", "authorized_keys")),
    Case("key with a passphrase, nobody to type it", sealed_key, PING, UNREACHED, ("passphrase",)),
    Case("no such account", ssh(user="nobody-here"), PING, UNREACHED, ("nobody-here", "Hint")),
    Case("SSH's port refuses", ssh(port=2222), PING, UNREACHED, ("2222", "Hint")),
    Case("host key unknown", known_hosts(lambda text: ""), PING, UNREACHED, ("SHA256:", "Hint|known_hosts")),
    Case("host key changed", known_hosts(lambda text: re.sub(r" ssh-ed25519 .*", " ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJbMJr5bU0g2WbmZPn1jVJjpSiYw3VnFmwLXwVvQ2rdB", text)), PING, UNREACHED, ("another host key", "ssh-keygen")),
    Case("host gives no answer", lambda scene: scene.cut("pg1"), PING, UNREACHED, ("no answer", "firewall")),
    Case("jump host refuses", ssh(jump_host="admin@10.97.0.14:2222"), PING, UNREACHED, ("2222|jump",)),
    Case("no sudo at all", shell("mkdir -p /run/aside; mv /etc/sudoers.d/* /run/aside/", "mv /run/aside/* /etc/sudoers.d/"), PING, UNREACHED, ("sudo", "Hint")),
    Case("sudo wants a password, nobody to type it", sudoers("admin ALL=(ALL) PASSWD: ALL"), PING, UNREACHED, ("password",)),
    Case("sudo wants a terminal", sudoers("Defaults requiretty"), PING, UNREACHED, ("tty|terminal", "requiretty")),
    Case("a wrong command of sudo", sudoers("admin ALL=(ALL) !ALL"), PING, UNREACHED, ("sudo",)),
    # --- the hosts ---------------------------------------------------------------------------------------------------------
    Case("unsupported system", lambda scene: scene.file("pg1", "/etc/os-release", 'ID=plan9\nVERSION_ID=4\nPRETTY_NAME="Plan 9"'), DEPLOY, REFUSED, ("Plan 9",)),
    Case("two hosts are one machine", same_machine, CHECK, USAGE, ("address|same machine",)),
    Case("cloned machine-id", cloned_identity, CHECK, DONE, ("machine-id", "systemd-machine-id-setup")),
    Case("clock ten minutes ahead", fast_clock, CHECK, FAILED, ("clock is", "set the clock")),
    Case("no room for the data", little_room, CHECK, FAILED, ("only|MiB", "room|larger")),
    Case("data directory read-only", read_only_data, CHECK, FAILED, ("read-only", "remount|mount -o")),
    Case("/etc read-only", shell("mount --bind /etc /etc && mount -o remount,bind,ro /etc", "umount /etc"), CHECK, FAILED, ("read-only",)),
    Case("hosts cannot reach each other", lambda scene: scene.cut("pg1", "pg2"), CHECK, FAILED, ("pg2", "allow|firewall|open")),
    Case("port 5432 is taken", listener(5432), CHECK, FAILED, ("5432", "ss -ltnp|stop")),
    Case("port 2379 is taken", listener(2379), CHECK, FAILED, ("2379", "ss -ltnp|stop")),
    Case("a foreign PostgreSQL runs", foreign_server, DEPLOY, REFUSED, ("5432", "stop that server|another")),
    Case("foreign data at the very place", foreign_data, DEPLOY, REFUSED, ("already holds a PostgreSQL", "system identifier [0-9]+", "move it aside")),
    Case("etcd data of another cluster", old_etcd, DEPLOY, REFUSED, ("holds the data of an etcd", "mv .*aside|move it aside")),
    # --- disks -------------------------------------------------------------------------------------------------------------
    Case("disk with a file system", device("mkfs.ext4 -q -L precious %(disk)s"), DEPLOY, REFUSED, ("precious|ext4", "wipefs|another|wipe"), afterwards=still("precious")),
    Case("disk with a swap area", device("mkswap -L hibernate %(disk)s"), DEPLOY, REFUSED, ("swap",), afterwards=still("swap")),
    Case("disk that LVM has", signature(lvm_label), DEPLOY, REFUSED, ("LVM",), afterwards=still("LVM2_member")),
    Case("disk of a RAID", signature(raid_superblock), DEPLOY, REFUSED, ("raid",), afterwards=still("linux_raid_member")),
    Case("disk with a partition table", device("printf '\\125\\252' | dd of=%(disk)s bs=1 seek=510 conv=notrunc 2>/dev/null; printf '\\000\\040\\041\\000\\203\\376\\377\\377\\000\\010\\000\\000\\000\\000\\020\\000' | dd of=%(disk)s bs=1 seek=446 conv=notrunc 2>/dev/null"), DEPLOY, REFUSED, ("partition|dos",), afterwards=still("dos")),
    Case("disk mounted elsewhere", device("mkfs.ext4 -q %(disk)s && mkdir -p /srv/precious && mount %(disk)s /srv/precious"), DEPLOY, REFUSED, ("/srv/precious|mounted",), afterwards=still("ext4")),
    Case("something else at the mount point", busy_mount_point, DEPLOY, REFUSED, ("/data1",)),
    Case("no such disk", host(0, devices={"/data1": "/dev/nvme9n9"}), DEPLOY, REFUSED, ("nvme9n9",)),
    # --- packages ----------------------------------------------------------------------------------------------------------
    Case("no way to the mirror", no_mirror, DEPLOY, FAILED, ("refuses connections", "mirror or the proxy"), changes=True),
    Case("dpkg half-configured", half_configured, DEPLOY, DONE, changes=True),
    Case("apt's lock is held", apt_locked, CHECK, DONE, ("in use by", "waits")),
    # --- the repository ----------------------------------------------------------------------------------------------------
    Case("S3: wrong secret", lambda scene: scene.secret("backup/s3-key-secret", "w" * 40), CHECK, FAILED, ("secret key", "secret store")),
    Case("S3: unknown key", lambda scene: scene.secret("backup/s3-key", "NOBODYSACCESSKEY0000"), CHECK, FAILED, ("access key",)),
    Case("S3: no such bucket", s3(bucket="not-there"), CHECK, FAILED, ("no bucket not-there", "create it|correct")),
    Case("S3: certificate of a stranger", not_the_authority, CHECK, FAILED, ("certificate", "authority")),
    Case("S3: name not known", nameless, CHECK, FAILED, ("does not know the name", "DNS|endpoint")),
    Case("S3: wrong port", s3(port=444), CHECK, FAILED, ("refuses the connection|444",)),
    Case("S3: no answer", lambda scene: scene.cut("s3"), CHECK, FAILED, ("no answer", "allow TCP")),
    # --- two at once -------------------------------------------------------------------------------------------------------
    Case("another run has the host", taken, DEPLOY, REFUSED, ("pg1 is taken: anna@laptop deploys cluster demo there since 2026-11-23T05:17:06Z", "sudo kill")),
    # --- lived with --------------------------------------------------------------------------------------------------------
    Case("a profile that prints", chatty_profile, CHECK, DONE),
    Case("a Turkish locale", exotic_locale, CHECK, DONE),
    Case("SSH on another port", other_port, CHECK, DONE),
    Case("through a jump host", ssh(jump_host="admin@10.97.0.14"), PING, DONE),
    Case("host names with dashes", dashed_names, CHECK, DONE),
]
