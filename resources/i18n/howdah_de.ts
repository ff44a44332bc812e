<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupsPage</name>
    <message>
        <source>every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of the month where that is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, every hour at minute %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignChips</name>
    <message>
        <source>%1 (accepted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no database host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 database host, no replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 database hosts, no spare replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n database hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 etcd member</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n etcd members</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>survive no failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survive 1 failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>survive %n failures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no etcd member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 etcd member, survives no failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: use 3 or 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2; use %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no load balancer: clients find the leader alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 load balancer, no spare: if %1 fails, clients cannot connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no hosts yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What Howdah does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts and SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL and Patroni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, etcd, load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, deploy, resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and project files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostCells</name>
    <message>
        <source>limit is %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 (%2) is taken by another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest: ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>“%1” is not a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port; use 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than a name and an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the list twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostSituation</name>
    <message>
        <source>Host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases of etcd and requests to S3 can fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s clock is %2 s ahead; the limit is %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s clock is %2 s behind; the limit is %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>&amp;New cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import hosts.cfg and vars.yml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Howdah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howdah %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL clusters that stay up: Patroni, etcd, pgBackRest and HAProxy on your own hosts.

Qt %1 · libssh %2
MIT licence, the Howdah developers. Icons: Breeze, LGPL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Howdah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploys and tends highly available PostgreSQL clusters on your own hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with known host keys instead of ~/.ssh/known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (0600) with the secrets instead of the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step to begin with: hosts, disks, postgresql, backups, network, review, deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project files to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachCells</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another machine answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process holds the port on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>etcd %1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A member does not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n database host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n load balancer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no hosts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: not reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenText</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n problem(s) to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no hosts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asking %n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), all reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no extra disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mount point(s) a host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3, no bucket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>etcd survives %n failure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some destructive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>healthy, proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster takes three database hosts, and better a load balancer or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. You can go on designing; Deploy stays locked until the problems are settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A host waits for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Accept them in Review, or settle them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design is complete. Review shows every change before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ChangedOnDiskCard</name>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloading discards your own changes since the last time it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have changed nothing since it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs: − in this window, + on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::DatabaseModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::DatabasesField</name>
    <message>
        <source>&amp;Add database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ExtensionsField</name>
    <message>
        <source>Install this extension’s packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the extensions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::FailureCard</name>
    <message>
        <source>Show in the &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other ways out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the hosts again and runs what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other hosts are still at work; what is left can be run after them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment stopped on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on %1 in step %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howdah does not know the fix. The log above the failure has everything that the host said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume after the fi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1, step %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::HelpWindow</name>
    <message>
        <source>Howdah&apos;s manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::HistoryStrip</name>
    <message>
        <source>Last 7 days: %1 of %2 six-hour spans watched, %3 with a problem, %4 with a warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostDelegate</name>
    <message>
        <source>name, IP or SSH alias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostLog</name>
    <message>
        <source>Log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostsView</name>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a host, paste a list, or import a configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::LaneText</name>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not run</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::LaneView</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd has quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::Locator</name>
    <message>
        <source>Go to or run… (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::LockedCard</name>
    <message>
        <source>%1 is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opened it, last known at %2 (process %3). Whoever saves last wins; the other&apos;s changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::LogArea</name>
    <message>
        <source>Only &amp;warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F; F3 and Shift+F3 go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save lo&amp;gs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of all hosts, merged by time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::LogLines</name>
    <message>
        <source>%1 failed after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stopped after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not run: it needs “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::LogView</name>
    <message>
        <source>Follow the newest line (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::MainWindow</name>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howdah projects (*.howdah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check finished: %1 of %2 hosts in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howdah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved, no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading or writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never in the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps under way are ended cleanly on the hosts; you can resume later: what is done is found again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ModeBar</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ParameterModel</name>
    <message>
        <source>Double-click or F2 to set another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed at Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ParametersCard</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find, or name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host was checked yet: computed at Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from %n checked host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1 of %n host(s); the smallest decides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by Howdah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in: %1. Missing ones are made at Deploy, or now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::PasteHostsDialog</name>
    <message>
        <source>port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add several hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One host a line: a name and an address, user@host:port, an address alone, or lines of /etc/hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add 1 host</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, leave out %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PostgresPage</name>
    <message>
        <source>The first PostgreSQL host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first PostgreSQL host (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not a PostgreSQL host)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patroni’s scope and pgBackRest’s stanza; part of file names on the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cluster is made. Later Patroni chooses the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install all updates before anything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart a host when its updates ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts restart one after another, and only in Deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a time service where none runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leases of etcd and requests to S3 fail when clocks differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the time service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory follows from the cluster’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory: data_%1 in the home of postgres, as the distribution has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home of postgres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect damaged pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided when the cluster is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ocale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and kinds of characters. C.UTF-8 is on every host and never changes with an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client net&amp;works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may connect besides the hosts of the cluster: one network a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the client networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions and databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their packages are installed; those of PostgreSQL’s contrib are there anyhow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made where they are missing, with a role as owner; none is ever dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a .sources (deb822) or .repo file, as it is laid down on the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer. Empty: the hosts trust the repository already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the vendor’s names differ: component = packages, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the vendor’s packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that build keeps the program postgres. Empty: as the distribution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the place of the programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the source offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The major version, such as 17. It cannot be changed by Deploy later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution’s own packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL’s repository (PGDG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Package source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the package source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed on every host, by their names there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name further packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patroni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the leader does not wait for replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: one replica confirms, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict: without a replica no writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ynchronous mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the synchronous mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag for failover, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replica that is further behind does not become leader by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the greatest lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader’s lock holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ttl: after so long without a word from the leader the lock is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the ttl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patroni looks every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loop_wait: so often the leader renews its lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the loop_wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etcd may be silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry_timeout: shorter troubles of etcd or the network do not end the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the retry_timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown until the hosts are checked: a quarter of the smallest host’s memory goes to shared_buffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of shared_buffers and work_mem cannot be read as sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared_buffers takes %1 of %2 on %3 (%4). One sort may take %5 (work_mem); one in each of %6 connections takes %7 (%8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together that is more than 80 % of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the leader dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes over: there is no replica. Reads and writes stop until the host is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes stop for about %1 to %2 s: its lock is free after ttl, less what had passed since the last loop_wait; then a replica is promoted and the load balancers notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a failover can lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the leader had confirmed and no replica had received, up to %1. Writes never wait for a replica.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, while a synchronous replica is there: every commit waits for it. Without any replica the leader goes on alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, ever: every commit waits for a replica. Without any replica writes stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting a replica ends the reading connections on it and nothing else; no failover happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two members and strict mode, writes wait until the replica is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another replica becomes the synchronous one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a replica restarts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed by a later Deploy: %1. Everything else can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without checksums a damaged page is read as if it were good, and copied into every backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs on the database hosts. Nothing is changed on any host before Deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectDelegate</name>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectDocument</name>
    <message>
        <source>Accept a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw an acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectFiles</name>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Howdah projects (*.howdah)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectModel</name>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectPreview</name>
    <message>
        <source>Reached through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed: nobody was looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as seen at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>etcd</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, survives %n failure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, survives no failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorable since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProofList</name>
    <message>
        <source>Written through %1 to the leader %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, and read through %2 from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written through the load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 etcd members vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No WAL is archived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first backup is in the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backups are in the repository</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, finished %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts could not be compared again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned again: nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts match the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned again: something is still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1, took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ReachModel</name>
    <message>
        <source>%1 repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/tcp %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ports open: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::RecoveryCard</name>
    <message>
        <source>A new cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved when Howdah ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a copy of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::RolesForm</name>
    <message>
        <source>First leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post&amp;greSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made first; the others copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etc&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balance&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::ScheduleField</name>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As systemd writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day on the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not by itself; only when somebody starts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd says what this means: systemd-analyze calendar “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1, by the hosts’ clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs %1, by the hosts’ clock; written as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::SetupView</name>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::SizeField</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::SshForm</name>
    <message>
        <source>All hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in the &amp;network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the members reach it, if that is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change SSH access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as all hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agent, or ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::StartActions</name>
    <message>
        <source>&amp;New cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design it step by step. Nothing runs on a host before you press Deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local lab: a small cluster that lives only here and is removed on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL clusters that stay up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .howdah file from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import hosts.cfg and vars.yml…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Ansible playbook. You see what is taken before a project is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a r&amp;unning cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Patroni member is enough. Starts read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects stay in files on this computer, their secrets in the keychain or sealed. Howdah talks only to the hosts and repositories you name. No telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::StartPage</name>
    <message>
        <source>Health is what this computer saw last. Nothing is contacted until you open a project or press “Check all now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects yet. A first cluster takes three hosts, or none at all with the local lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project here has a name or host with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed from this list. Its file is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::StepBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::TypeToConfirm</name>
    <message numerus="yes">
        <source>%n character(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>howdah::ui::VaultCard</name>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets of this project are sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in %1. Without them you can look at the project, but not compare or deploy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase for the secrets of this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so they are sealed in %1. Nobody can open them without the passphrase, and nobody can find it out for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
