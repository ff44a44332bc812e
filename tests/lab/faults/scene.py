"""What a case does to hosts, project and network, with the way back of each act."""

import json
import os
import subprocess
import zlib

from bench import lab, on


class Scene:
    """Everything done through it is undone by restore(), last first."""

    def __init__(self, cluster):
        self.cluster = cluster
        self.environment = dict(os.environ)
        self.undoing = []
        self.lab_status = json.loads(lab("status", "-o", "json"))

    def on(self, host, command, back=None):
        if back is not None:
            self.undoing.append(lambda: on(host, back, check=False))
        return on(host, command)

    def edit(self, change):
        """change(project) on the project as values."""
        document = json.loads(self.cluster.project.read_text())
        change(document)
        self.cluster.project.write_text(json.dumps(document, indent=2))

    def secret(self, name, value):
        known = json.loads(self.cluster.secrets.read_text())
        known[name] = value
        self.cluster.secrets.write_text(json.dumps(known))

    def device(self, host):
        return next(each["device"] for each in self.lab_status["hosts"] if each["name"] == host)

    def address(self, host):
        return next(each["address"] for each in self.lab_status["hosts"] if each["name"] == host)

    def file(self, host, path, text, mode="644"):
        """A file that was not there, or stood aside meanwhile."""
        aside = f"{path}.aside-by-test"
        self.undoing.append(lambda: on(host, f"rm -f {path}; [ ! -e {aside} ] || mv {aside} {path}", check=False))
        on(host, f"[ ! -e {path} ] || mv {path} {aside}; mkdir -p $(dirname {path}); cat >{path} <<'TEXT'\n{text}\nTEXT\nchmod {mode} {path}")

    def cut(self, host, *peers):
        self.undoing.append(lambda: lab("heal", "--all"))
        lab("cut", host, *peers)

    def background(self, host, name, command):
        """As a unit of the host, until the case is over."""
        self.undoing.append(lambda: on(host, f"systemctl stop {name}; systemctl reset-failed {name}", check=False))
        on(host, f"systemd-run --quiet --unit={name} sh -c '{command}'")

    def key(self, name, passphrase=""):
        path = self.cluster.folder / name
        for old in (path, path.with_suffix(".pub")):
            old.unlink(missing_ok=True)
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", path], check=True, stdin=subprocess.DEVNULL, timeout=30)
        return path

    def restore(self):
        while self.undoing:
            self.undoing.pop()()


def lvm_label():
    """The first 1024 bytes of an LVM physical volume: what blkid and wipefs know one by."""

    def lvm_crc(data):
        table = [0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
                 0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C]
        crc = 0xF597A6CF
        for byte in data:
            crc ^= byte
            crc = (crc >> 4) ^ table[crc & 0xF]
            crc = (crc >> 4) ^ table[crc & 0xF]
        return crc

    body = (32).to_bytes(4, "little") + b"LVM2 001" + b"A" * 32 + bytes(512 - 20 - 8 - 4 - 32)
    body = body[: 512 - 20]
    return bytes(512) + b"LABELONE" + (1).to_bytes(8, "little") + lvm_crc(body).to_bytes(4, "little") + body


def raid_superblock():
    """A version 1.2 md superblock at its place, 4 KiB into the device."""
    sb = bytearray(256 + 32)
    sb[0:4] = 0xA92B4EFC.to_bytes(4, "little")
    sb[4:8] = (1).to_bytes(4, "little")
    sb[16:32] = bytes(range(16))
    sb[32:38] = b"pg1:db"
    sb[72:76] = (1).to_bytes(4, "little")
    sb[92:96] = (2).to_bytes(4, "little")
    sb[144:152] = (8).to_bytes(8, "little")
    sb[220:224] = (0).to_bytes(4, "little")
    total = sum(int.from_bytes(sb[i : i + 4], "little") for i in range(0, 256, 4))
    sb[216:220] = ((total & 0xFFFFFFFF) + (total >> 32) & 0xFFFFFFFF).to_bytes(4, "little")
    return bytes(4096) + bytes(sb)


def write_to_device(scene, host, data):
    """Through the shell, as octal escapes; zeroes are left out by seeking."""
    device = scene.device(host)
    packed = zlib.compress(data).hex()
    scene.undoing.append(lambda: on(host, f"wipefs -a -q -f {device}; dd if=/dev/zero of={device} bs=4096 count=4 conv=notrunc 2>/dev/null", check=False))
    on(host, f"perl -MCompress::Zlib -e 'print uncompress(pack(\"H*\", \"{packed}\"))' | dd of={device} conv=notrunc 2>/dev/null; udevadm settle 2>/dev/null; blkid -p {device} || :")
