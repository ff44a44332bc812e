<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DesignChips</name>
    <message numerus="yes">
        <source>%n database hosts</source>
        <translation>
            <numerusform>%n database host</numerusform>
            <numerusform>%n database hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n etcd members</source>
        <translation>
            <numerusform>%n etcd member</numerusform>
            <numerusform>%n etcd members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survive %n failures</source>
        <translation>
            <numerusform>survive %n failure</numerusform>
            <numerusform>survive %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers</source>
        <translation>
            <numerusform>%n load balancer</numerusform>
            <numerusform>%n load balancers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostCells</name>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message numerus="yes">
        <source>%1 of %n ports blocked</source>
        <translation>
            <numerusform>%1 of %n port blocked</numerusform>
            <numerusform>%1 of %n ports blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n ports open</source>
        <translation>
            <numerusform>%n port open</numerusform>
            <numerusform>all %n ports open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports tested</source>
        <translation>
            <numerusform>%1 of %n port tested</numerusform>
            <numerusform>%1 of %n ports tested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message numerus="yes">
        <source>%n host(s) not reached</source>
        <translation>
            <numerusform>%n host not reached</numerusform>
            <numerusform>%n hosts not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) old</source>
        <translation>
            <numerusform>Last backup %n day old</numerusform>
            <numerusform>Last backup %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database host(s)</source>
        <translation>
            <numerusform>%n database host</numerusform>
            <numerusform>%n database hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n load balancer(s)</source>
        <translation>
            <numerusform>%n load balancer</numerusform>
            <numerusform>%n load balancers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeenText</name>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n problem(s) to settle</source>
        <translation>
            <numerusform>%n problem to settle</numerusform>
            <numerusform>%n problems to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for you</source>
        <translation>
            <numerusform>%n question for you</numerusform>
            <numerusform>%n questions for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asking %n host(s)</source>
        <translation>
            <numerusform>asking %n host</numerusform>
            <numerusform>asking %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not reached</source>
        <translation>
            <numerusform>%n host not reached</numerusform>
            <numerusform>%n hosts not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), not checked</source>
        <translation>
            <numerusform>%n host, not checked</numerusform>
            <numerusform>%n hosts, not checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), all reached</source>
        <translation>
            <numerusform>%n host, reached</numerusform>
            <numerusform>%n hosts, all reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mount point(s) a host</source>
        <translation>
            <numerusform>%n mount point a host</numerusform>
            <numerusform>%n mount points a host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>etcd survives %n failure(s)</source>
        <translation>
            <numerusform>etcd survives %n failure</numerusform>
            <numerusform>etcd survives %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation>
            <numerusform>%n step failed</numerusform>
            <numerusform>%n steps failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) missing</source>
        <translation>
            <numerusform>%n secret missing</numerusform>
            <numerusform>%n secrets missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check of the hosts found %n problem(s). Deploying would fail.</source>
        <translation>
            <numerusform>The last check of the hosts found %n problem. Deploying would fail.</numerusform>
            <numerusform>The last check of the hosts found %n problems. Deploying would fail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::ClusterPicture</name>
    <message numerus="yes">
        <source>survives %n failure(s)</source>
        <translation>
            <numerusform>survives %n failure</numerusform>
            <numerusform>survives %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeployGate</name>
    <message numerus="yes">
        <source>%n secrets are missing.</source>
        <translation>
            <numerusform>%n secret is missing.</numerusform>
            <numerusform>%n secrets are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings are neither settled nor accepted.</source>
        <translation>
            <numerusform>%n warning is neither settled nor accepted.</numerusform>
            <numerusform>%n warnings are neither settled nor accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeviceModel</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::DisksPage</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n host(s)</source>
        <translation>
            <numerusform>%1 on %n host</numerusform>
            <numerusform>%1 on %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::DriftDialog</name>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n setting differs</numerusform>
            <numerusform>%n settings differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::InsideSection</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::Inspector</name>
    <message numerus="yes">
        <source>Restart pending for %n setting(s)</source>
        <translation>
            <numerusform>Restart pending for %n setting</numerusform>
            <numerusform>Restart pending for %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::LaneText</name>
    <message numerus="yes">
        <source>%n steps were not run</source>
        <translation>
            <numerusform>%n step was not run</numerusform>
            <numerusform>%n steps were not run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %n step</numerusform>
            <numerusform>%1 of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::MainWindow</name>
    <message numerus="yes">
        <source>Compared with %n host(s)</source>
        <translation>
            <numerusform>Compared with %n host</numerusform>
            <numerusform>Compared with %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::MemberCard</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::MonitorBanner</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::MonitorPage</name>
    <message numerus="yes">
        <source>works, %n finding(s)</source>
        <translation>
            <numerusform>works, %n finding</numerusform>
            <numerusform>works, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::ParametersCard</name>
    <message numerus="yes">
        <source>from %n checked host(s)</source>
        <translation>
            <numerusform>from %n checked host</numerusform>
            <numerusform>from %n checked hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1 of %n host(s); the smallest decides</source>
        <translation>
            <numerusform>from %1 of %n host; the smallest decides</numerusform>
            <numerusform>from %1 of %n hosts; the smallest decides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PasteHostsDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n hosts</source>
        <translation>
            <numerusform>&amp;Add %n host</numerusform>
            <numerusform>&amp;Add %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PauseDialog</name>
    <message numerus="yes">
        <source>&amp;Resume after %n minute(s), if this window still watches the cluster then</source>
        <translation>
            <numerusform>&amp;Resume after %n minute, if this window still watches the cluster then</numerusform>
            <numerusform>&amp;Resume after %n minutes, if this window still watches the cluster then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PortModel</name>
    <message numerus="yes">
        <source>on %n PostgreSQL host(s)</source>
        <translation>
            <numerusform>on %n PostgreSQL host</numerusform>
            <numerusform>on %n PostgreSQL hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n etcd member(s)</source>
        <translation>
            <numerusform>on %n etcd member</numerusform>
            <numerusform>on %n etcd members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n load balancer(s)</source>
        <translation>
            <numerusform>on %n load balancer</numerusform>
            <numerusform>on %n load balancers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the deployment opens %n of them</source>
        <translation>
            <numerusform>the deployment opens %n of them</numerusform>
            <numerusform>the deployment opens %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, survives %n failure(s)</source>
        <translation>
            <numerusform>%1 of %2, survives %n failure</numerusform>
            <numerusform>%1 of %2, survives %n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProofList</name>
    <message numerus="yes">
        <source>%n backups are in the repository</source>
        <translation>
            <numerusform>%n backup is in the repository</numerusform>
            <numerusform>%n backups are in the repository</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::ReviewPage</name>
    <message numerus="yes">
        <source>Deploy and erase %n disks</source>
        <translation>
            <numerusform>Deploy and erase %n disk</numerusform>
            <numerusform>Deploy and erase %n disks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown: %n step(s) never ran here</source>
        <translation>
            <numerusform>unknown: %n step never ran here</numerusform>
            <numerusform>unknown: %n steps never ran here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::RoleField</name>
    <message numerus="yes">
        <source>%n load balancer(s); clients name all of them.</source>
        <translation>
            <numerusform>%n load balancer; clients name it.</numerusform>
            <numerusform>%n load balancers; clients name all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: survives %n failure(s).</source>
        <translation>
            <numerusform>%1: survives %n failure.</numerusform>
            <numerusform>%1: survives %n failures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::TypeToConfirm</name>
    <message numerus="yes">
        <source>%n character(s) to go</source>
        <translation>
            <numerusform>%n character to go</numerusform>
            <numerusform>%n characters to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::VaultCard</name>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>%n more character is needed.</numerusform>
            <numerusform>%n more characters are needed.</numerusform>
        </translation>
    </message>
</context>
</TS>
