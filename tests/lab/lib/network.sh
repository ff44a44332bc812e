# shellcheck shell=bash
# One bridge, no way out: hosts have no default route, and a blackhole route
# below the bridge's own keeps the lab's addresses on this machine, also while
# the bridge is missing.
# SPDX-License-Identifier: MIT

network_blackhole() {
    # The high metric puts it behind the bridge's connected route while that exists.
    ip route replace blackhole "$LAB_SUBNET" metric 4096
}

# The lab's directory stands in the bridge's alias.
network_bridge_owner() { ip link show dev "$LAB_BRIDGE" 2>/dev/null | sed -n 's/^ *alias //p'; }

network_bridge_is_ours() {
    [ "$(network_bridge_owner)" = "$LAB_DIR" ]
}

network_refuse_conflict() {
    local owner routes
    if ip link show dev "$LAB_BRIDGE" >/dev/null 2>&1 && ! network_bridge_is_ours; then
        owner=$(network_bridge_owner)
        [ -n "$owner" ] || die "there is a network device $LAB_BRIDGE that is not the lab's; set HOWDAH_LAB_NAME"
        die "another lab is up, from $owner; end it with: HOWDAH_LAB_DIR=$owner lab down"
    fi
    routes=$({
        ip route show root "$LAB_SUBNET"
        ip route show match "$LAB_SUBNET"
    } | grep -v -e '^default' -e '^blackhole' -e " dev $LAB_BRIDGE " | sort -u) || true
    [ -z "$routes" ] || die "the subnet $LAB_SUBNET is in use here ($routes); set HOWDAH_LAB_SUBNET"
}

network_up() {
    network_blackhole
    if ! network_bridge_is_ours; then
        ip link add name "$LAB_BRIDGE" type bridge stp_state 0 forward_delay 0
        ip link set dev "$LAB_BRIDGE" alias "$LAB_DIR"
    fi
    # An IPv6 address would let hosts meet beside the addresses that tests cut.
    printf 1 >"/proc/sys/net/ipv6/conf/$LAB_BRIDGE/disable_ipv6" 2>/dev/null || true
    ip address replace "$LAB_GATEWAY/24" dev "$LAB_BRIDGE"
    ip link set dev "$LAB_BRIDGE" up
    nft list table bridge "$LAB_NFT_TABLE" >/dev/null 2>&1 || network_filter
}

# ARP passes, so that a cut looks like a silent drop on the way and not like a
# missing neighbour, which the kernel reports as an error within three seconds.
network_filter() {
    nft -f - <<RULES
table bridge $LAB_NFT_TABLE {
    set cut { type ifname; }
    set apart { type ipv4_addr . ipv4_addr; }
    chain from_host {
        type filter hook prerouting priority 0; policy accept;
        iifname @cut ether type != arp drop
        ip saddr . ip daddr @apart drop
    }
    chain to_host {
        type filter hook postrouting priority 0; policy accept;
        oifname @cut ether type != arp drop
        ip saddr . ip daddr @apart drop
    }
}
RULES
}

network_down() {
    network_blackhole
    if network_bridge_is_ours; then
        ip link delete dev "$LAB_BRIDGE"
    fi
    nft delete table bridge "$LAB_NFT_TABLE" 2>/dev/null || true
}

# The name that systemd-nspawn gives the machine's end of a host's cable.
network_device() { printf 'vb-%s' "$1"; }

network_cut() {
    local host=$1 peer
    shift
    if [ $# -eq 0 ]; then
        nft add element bridge "$LAB_NFT_TABLE" cut "{ \"$(network_device "$host")\" }"
        return
    fi
    for peer in "$@"; do
        nft add element bridge "$LAB_NFT_TABLE" apart \
            "{ $(host_address "$host") . $(host_address "$peer"), $(host_address "$peer") . $(host_address "$host") }"
    done
}

network_is_cut() {
    local cut
    cut=$(nft list set bridge "$LAB_NFT_TABLE" cut 2>/dev/null) || return 1
    [[ $cut == *"\"$(network_device "$1")\""* ]]
}

network_heal() {
    local address pair try
    # A list that could not be read says nothing: what counts is that it can be read and has the host no more.
    for try in 1 2 3; do
        nft delete element bridge "$LAB_NFT_TABLE" cut "{ \"$(network_device "$1")\" }" 2>/dev/null || true
        if nft list set bridge "$LAB_NFT_TABLE" cut >/dev/null && ! network_is_cut "$1"; then break; fi
        [ "$try" -lt 3 ] || die "$1 is still cut off"
    done
    address=$(host_address "$1")
    while read -r pair; do
        nft delete element bridge "$LAB_NFT_TABLE" apart "{ $pair }"
    done < <(network_pairs | grep -wF "$address")
}

# The cut pairs, one a line: FROM . TO
network_pairs() {
    nft list set bridge "$LAB_NFT_TABLE" apart 2>/dev/null |
        grep -oE '[0-9.]+ \. [0-9.]+' || true
}

network_heal_all() {
    nft flush set bridge "$LAB_NFT_TABLE" cut
    nft flush set bridge "$LAB_NFT_TABLE" apart
}
