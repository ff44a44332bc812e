# shellcheck shell=sh
# shellcheck disable=SC2154 # the variables come from the head
# shellcheck disable=SC2317,SC2329 # job calls functions by name
# shellcheck disable=SC2015 # "A && B || return" returns in both cases, as it should
#
# The part of Howdah's fact script that looks at firewalls; facts.sh, which follows it, says how both work.

# Which of them filter what comes in, and what in them is the cluster's. On a host without one this costs nothing to speak of.
firewalls() {
    [ -n "$firewall" ] || return
    list firewall-mark "$firewall"
    if have ufw && grep -qi '^ENABLED=yes' /etc/ufw/ufw.conf; then job firewall-ufw ufw_rules; fi
    if have firewall-cmd && systemctl -q is-active firewalld; then job firewall-firewalld firewalld_rules; fi
    if have nft; then job firewall-nft bounded 5 nft -j -t list ruleset; fi
} 2>/dev/null

# Its own files, because they have the comments of rules in a form that no other word can be taken for.
ufw_rules() {
    bounded 5 ufw status | head -n 1
    grep -h '^### tuple ###' /etc/ufw/user.rules /etc/ufw/user6.rules
}

# Each call of firewall-cmd starts an interpreter, so the longer question is asked only before a policy is loaded the first time.
firewalld_rules() {
    echo running
    bounded 5 firewall-cmd --policy="$firewalld_policy" --list-rich-rules && return
    now=$(firewalld_settings) && later=$(firewalld_settings --permanent) || return
    [ "$now" = "$later" ] || echo passing
}

# [--permanent]: what is set, without the interfaces, which are bound while it runs, and without the cluster's own policy.
firewalld_settings() {
    zones=$(bounded 5 firewall-cmd "$@" --list-all-zones) &&
        policies=$(bounded 5 firewall-cmd "$@" --list-all-policies) &&
        direct=$(bounded 5 firewall-cmd "$@" --direct --get-all-rules) || return
    printf '%s\n\n' "$zones" "$policies" "$direct" | sed -E 's/^([^ ]+) \(.*\)$/\1/; /^  interfaces:/d' |
        awk -v own="$firewalld_policy" 'BEGIN { RS = ""; ORS = "\n\n" } $1 != own'
}
