<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DesignChips</name>
    <message>
        <source>%1 (accepted)</source>
        <translation>%1 (akzeptiert)</translation>
    </message>
    <message>
        <source>no database host</source>
        <translation>kein Datenbank-Host</translation>
    </message>
    <message>
        <source>1 database host, no replica</source>
        <translation>1 Datenbank-Host, keine Replika</translation>
    </message>
    <message>
        <source>2 database hosts, no spare replica</source>
        <translation>2 Datenbank-Hosts, keine Reserve-Replika</translation>
    </message>
    <message numerus="yes">
        <source>%n database hosts</source>
        <translation>
            <numerusform>%n Datenbank-Host</numerusform>
            <numerusform>%n Datenbank-Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>1 etcd member</source>
        <translation>1 etcd-Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n etcd members</source>
        <translation>
            <numerusform>%n etcd-Mitglied</numerusform>
            <numerusform>%n etcd-Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>survive no failure</source>
        <translation>überstehen keinen Ausfall</translation>
    </message>
    <message>
        <source>survive 1 failure</source>
        <translation>überstehen 1 Ausfall</translation>
    </message>
    <message numerus="yes">
        <source>survive %n failures</source>
        <translation>
            <numerusform>überstehen %n Ausfall</numerusform>
            <numerusform>überstehen %n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>no etcd member</source>
        <translation>kein etcd-Mitglied</translation>
    </message>
    <message>
        <source>1 etcd member, survives no failure</source>
        <translation>1 etcd-Mitglied, übersteht keinen Ausfall</translation>
    </message>
    <message>
        <source>%1: use 3 or 5</source>
        <translation>%1: besser 3 oder 5</translation>
    </message>
    <message>
        <source>%1 %2; use %3</source>
        <translation>%1 %2; besser %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no load balancer: clients find the leader alone</source>
        <translation>kein Load-Balancer: Clients finden den Leader selbst</translation>
    </message>
    <message>
        <source>1 load balancer, no spare: if %1 fails, clients cannot connect</source>
        <translation>1 Load-Balancer, keine Reserve: fällt %1 aus, kommt kein Client mehr durch</translation>
    </message>
    <message numerus="yes">
        <source>%n load balancers</source>
        <translation>
            <numerusform>%n Load-Balancer</numerusform>
            <numerusform>%n Load-Balancer</numerusform>
        </translation>
    </message>
    <message>
        <source>no hosts yet</source>
        <translation>noch keine Hosts</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What Howdah does</source>
        <translation>Was Howdah tut</translation>
    </message>
    <message>
        <source>Hosts and SSH</source>
        <translation>Hosts und SSH</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>PostgreSQL and Patroni</source>
        <translation>PostgreSQL und Patroni</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Network, etcd, load balancers</source>
        <translation>Netzwerk, etcd, Load-Balancer</translation>
    </message>
    <message>
        <source>Review, deploy, resume</source>
        <translation>Prüfen, Ausrollen, Fortsetzen</translation>
    </message>
    <message>
        <source>Passwords and project files</source>
        <translation>Passwörter und Projektdateien</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>HostCells</name>
    <message>
        <source>limit is %1 s</source>
        <translation>Grenze: %1 s</translation>
    </message>
    <message>
        <source>its machine&apos;s</source>
        <translation>vom Rechner</translation>
    </message>
    <message>
        <source>no time service</source>
        <translation>kein Zeitdienst</translation>
    </message>
    <message>
        <source>%1, synced</source>
        <translation>%1, synchron</translation>
    </message>
    <message>
        <source>%1, not synced</source>
        <translation>%1, nicht synchron</translation>
    </message>
    <message>
        <source>%1%2 s</source>
        <translation>%1%2 s</translation>
    </message>
    <message>
        <source>port taken</source>
        <translation>Port belegt</translation>
    </message>
    <message>
        <source>port %1 taken</source>
        <translation>Port %1 belegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port %1 (%2) is taken by another process.</source>
        <translation>Port %1 (%2) ist von einem anderen Prozess belegt.</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>serves %1</source>
        <translation>bedient %1</translation>
    </message>
    <message>
        <source>port %1 free</source>
        <translation>Port %1 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message numerus="yes">
        <source>%n cores</source>
        <translation>
            <numerusform>%n Kern</numerusform>
            <numerusform>%n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>%1 RAM</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>runs as root</source>
        <translation>läuft als root</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>see details</source>
        <translation>siehe Details</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>rest: ~/.ssh/config</source>
        <translation>Rest: ~/.ssh/config</translation>
    </message>
    <message>
        <source>as in ~/.ssh/config</source>
        <translation>wie in ~/.ssh/config</translation>
    </message>
    <message>
        <source>First leader</source>
        <translation>Erster Leader</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replika</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
</context>
<context>
    <name>HostDetails</name>
    <message>
        <source>the same host</source>
        <translation>derselbe Host</translation>
    </message>
    <message>
        <source>no connection is needed</source>
        <translation>keine Verbindung nötig</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>%1 of 1 port blocked</source>
        <translation>%1 von 1 Port blockiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports blocked</source>
        <translation>
            <numerusform>%1 von %n Port blockiert</numerusform>
            <numerusform>%1 von %n Ports blockiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port open</source>
        <translation>1 Port offen</translation>
    </message>
    <message numerus="yes">
        <source>all %n ports open</source>
        <translation>
            <numerusform>%n Port offen</numerusform>
            <numerusform>alle %n Ports offen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 1 port tested</source>
        <translation>%1 von 1 Port getestet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ports tested</source>
        <translation>
            <numerusform>%1 von %n Port getestet</numerusform>
            <numerusform>%1 von %n Ports getestet</numerusform>
        </translation>
    </message>
    <message>
        <source>Howdah reaches its hosts over SSH alone.</source>
        <translation>Howdah erreicht seine Hosts nur über SSH.</translation>
    </message>
    <message>
        <source>pgBackRest sends WAL and backups there from every database host.</source>
        <translation>pgBackRest sendet WAL und Backups von jedem Datenbank-Host dorthin.</translation>
    </message>
    <message>
        <source>The load balancer asks Patroni which host is the leader, and hands clients on to PostgreSQL. While that is blocked, %1 never gets client traffic, not even as leader.</source>
        <translation>Der Load-Balancer fragt Patroni, welcher Host der Leader ist, und reicht Clients an PostgreSQL weiter. Solange das blockiert ist, bekommt %1 keine Clients, auch nicht als Leader.</translation>
    </message>
    <message>
        <source>Replicas stream from whichever member is leader, and every member may become that.</source>
        <translation>Replikas streamen von dem Mitglied, das gerade Leader ist, und jedes Mitglied kann das werden.</translation>
    </message>
    <message>
        <source>Patroni keeps who is leader in etcd; etcd&apos;s members vote among themselves.</source>
        <translation>Patroni hält in etcd fest, wer Leader ist; die etcd-Mitglieder stimmen untereinander ab.</translation>
    </message>
    <message>
        <source>%1/tcp %2: %3</source>
        <translation>%1/tcp %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>host without a name</source>
        <translation>Host ohne Namen</translation>
    </message>
    <message>
        <source>What the table shows was seen %1.</source>
        <translation>Die Tabelle zeigt den Stand: %1.</translation>
    </message>
    <message>
        <source>Nothing is known of this host yet. “Check hosts” asks it; nothing is changed there.</source>
        <translation>Über diesen Host ist noch nichts bekannt. „Hosts prüfen“ fragt ihn; geändert wird dort nichts.</translation>
    </message>
    <message>
        <source>%1: the same host</source>
        <translation>%1: derselbe Host</translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>“%1” is not a user name</source>
        <translation>„%1“ ist kein Benutzername</translation>
    </message>
    <message>
        <source>“%1” is not a port; use 1 to 65535</source>
        <translation>„%1“ ist kein Port; erlaubt ist 1 bis 65535</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>die Adresse fehlt</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>more than a name and an address</source>
        <translation>mehr als Name und Adresse</translation>
    </message>
    <message>
        <source>“%1” is not a host name</source>
        <translation>„%1“ ist kein Hostname</translation>
    </message>
    <message>
        <source>%1 stands in the list twice</source>
        <translation>%1 steht zweimal in der Liste</translation>
    </message>
</context>
<context>
    <name>HostSituation</name>
    <message>
        <source>Host key</source>
        <translation>Host-Schlüssel</translation>
    </message>
    <message>
        <source>No sudo</source>
        <translation>Kein sudo</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Leases of etcd and requests to S3 can fail.</source>
        <translation>Leases von etcd und Anfragen an S3 können scheitern.</translation>
    </message>
    <message>
        <source>Host key?</source>
        <translation>Host-Schlüssel?</translation>
    </message>
    <message>
        <source>Password?</source>
        <translation>Passwort?</translation>
    </message>
    <message>
        <source>%1&apos;s clock is %2 s ahead; the limit is %3 s.</source>
        <translation>Die Uhr von %1 geht %2 s vor; erlaubt sind %3 s.</translation>
    </message>
    <message>
        <source>%1&apos;s clock is %2 s behind; the limit is %3 s.</source>
        <translation>Die Uhr von %1 geht %2 s nach; erlaubt sind %3 s.</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation>wird getestet…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>HostWords</name>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 port</source>
        <translation>1 Port</translation>
    </message>
    <message numerus="yes">
        <source>%n ports</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>format and mount %1</source>
        <translation>%1 formatieren und einhängen</translation>
    </message>
    <message>
        <source>use %1 as mounted, set the owner</source>
        <translation>%1 wie eingehängt nutzen, Besitzer setzen</translation>
    </message>
    <message>
        <source>no extra disks</source>
        <translation>keine Zusatzplatten</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>user %1, port %2</source>
        <translation>Benutzer %1, Port %2</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>data below %1</source>
        <translation>Daten unter %1</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>REST port %1</source>
        <translation>REST-Port %1</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>port %1 to the leader, %2 to the replicas</source>
        <translation>Port %1 zum Leader, %2 zu den Replikas</translation>
    </message>
</context>
<context>
    <name>LocalLab</name>
    <message>
        <source>Look whether the lab can run here</source>
        <translation>Prüfen, ob das Lab hier laufen kann</translation>
    </message>
    <message>
        <source>Start the hosts</source>
        <translation>Hosts starten</translation>
    </message>
    <message>
        <source>Write the project</source>
        <translation>Projekt schreiben</translation>
    </message>
    <message>
        <source>Note the host keys</source>
        <translation>Host-Schlüssel merken</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>About Howdah</source>
        <translation>Über Howdah</translation>
    </message>
    <message>
        <source>Howdah %1</source>
        <translation>Howdah %1</translation>
    </message>
    <message>
        <source>PostgreSQL clusters that stay up: Patroni, etcd, pgBackRest and HAProxy on your own hosts.

Qt %1 · libssh %2
MIT licence, the Howdah developers. Icons: Breeze, LGPL 3.</source>
        <translation>PostgreSQL-Cluster, die nicht ausfallen: Patroni, etcd, pgBackRest und HAProxy auf eigenen Hosts.

Qt %1 · libssh %2
MIT-Lizenz, die Howdah-Entwickler. Icons: Breeze, LGPL 3.</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Howdah</source>
        <translation>Ü&amp;ber Howdah</translation>
    </message>
    <message>
        <source>Deploys and tends highly available PostgreSQL clusters on your own hosts.</source>
        <translation>Richtet hochverfügbare PostgreSQL-Cluster auf eigenen Hosts ein und pflegt sie.</translation>
    </message>
    <message>
        <source>File with known host keys instead of ~/.ssh/known_hosts.</source>
        <translation>Datei mit bekannten Host-Schlüsseln statt ~/.ssh/known_hosts.</translation>
    </message>
    <message>
        <source>File (0600) with the secrets instead of the keychain.</source>
        <translation>Datei (0600) mit den Geheimnissen statt des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Step to begin with: hosts, disks, postgresql, backups, network, review, deploy.</source>
        <translation>Schritt für den Beginn: hosts, disks, postgresql, backups, network, review, deploy.</translation>
    </message>
    <message>
        <source>Project files to open.</source>
        <translation>Zu öffnende Projektdateien.</translation>
    </message>
</context>
<context>
    <name>ReachCells</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>keine Route</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>Name unbekannt</translation>
    </message>
    <message>
        <source>another machine answers</source>
        <translation>ein anderer Rechner antwortet</translation>
    </message>
    <message>
        <source>could not be tested</source>
        <translation>nicht testbar</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>another process holds the port on %1</source>
        <translation>ein anderer Prozess belegt den Port auf %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>was open</source>
        <translation>war offen</translation>
    </message>
    <message>
        <source>opened by the deployment</source>
        <translation>öffnet der Rollout</translation>
    </message>
    <message>
        <source>closed now by %1</source>
        <translation>jetzt geschlossen durch %1</translation>
    </message>
</context>
<context>
    <name>RecentProject</name>
    <message>
        <source>etcd %1 of %2 members</source>
        <translation>etcd %1 von %2 Mitgliedern</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Kein Leader</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 von %2 Mitgliedern</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not reached</source>
        <translation>
            <numerusform>%n Host nicht erreicht</numerusform>
            <numerusform>%n Hosts nicht erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>A member does not follow</source>
        <translation>Ein Mitglied folgt nicht</translation>
    </message>
    <message>
        <source>Failover is paused</source>
        <translation>Failover ist pausiert</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) old</source>
        <translation>
            <numerusform>Letztes Backup %n Tag alt</numerusform>
            <numerusform>Letztes Backup %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message numerus="yes">
        <source>%n database host(s)</source>
        <translation>
            <numerusform>%n Datenbank-Host</numerusform>
            <numerusform>%n Datenbank-Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n load balancer(s)</source>
        <translation>
            <numerusform>%n Load-Balancer</numerusform>
            <numerusform>%n Load-Balancer</numerusform>
        </translation>
    </message>
    <message>
        <source>no hosts yet</source>
        <translation>noch keine Hosts</translation>
    </message>
    <message>
        <source>Not deployed</source>
        <translation>Nicht ausgerollt</translation>
    </message>
    <message>
        <source>Unknown: not reached</source>
        <translation>Unbekannt: nicht erreicht</translation>
    </message>
</context>
<context>
    <name>SeenText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 s earlier</source>
        <translation>%1 s früher</translation>
    </message>
    <message>
        <source>%1 min earlier</source>
        <translation>%1 min früher</translation>
    </message>
    <message>
        <source>%1 h earlier</source>
        <translation>%1 h früher</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>tried %1</source>
        <translation>versucht %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>%n problem(s) to settle</source>
        <translation>
            <numerusform>%n Problem zu lösen</numerusform>
            <numerusform>%n Probleme zu lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no hosts yet</source>
        <translation>noch keine Hosts</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for you</source>
        <translation>
            <numerusform>%n Frage an Sie</numerusform>
            <numerusform>%n Fragen an Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asking %n host(s)</source>
        <translation>
            <numerusform>fragt %n Host</numerusform>
            <numerusform>fragt %n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not reached</source>
        <translation>
            <numerusform>%n Host nicht erreicht</numerusform>
            <numerusform>%n Hosts nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), not checked</source>
        <translation>
            <numerusform>%n Host, nicht geprüft</numerusform>
            <numerusform>%n Hosts, nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s), all reached</source>
        <translation>
            <numerusform>%n Host, erreicht</numerusform>
            <numerusform>%n Hosts, alle erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>no extra disks</source>
        <translation>keine Zusatzplatten</translation>
    </message>
    <message numerus="yes">
        <source>%n mount point(s) a host</source>
        <translation>
            <numerusform>%n Einhängepunkt je Host</numerusform>
            <numerusform>%n Einhängepunkte je Host</numerusform>
        </translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>newest of the source</source>
        <translation>neueste der Quelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>S3, no bucket yet</source>
        <translation>S3, noch kein Bucket</translation>
    </message>
    <message>
        <source>S3: %1</source>
        <translation>S3: %1</translation>
    </message>
    <message numerus="yes">
        <source>etcd survives %n failure(s)</source>
        <translation>
            <numerusform>etcd übersteht %n Ausfall</numerusform>
            <numerusform>etcd übersteht %n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>nothing to review yet</source>
        <translation>noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>something is in the way</source>
        <translation>etwas steht im Weg</translation>
    </message>
    <message>
        <source>changed since it was compared</source>
        <translation>seit dem Vergleich geändert</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some destructive</source>
        <translation>%1, teils zerstörend</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>not deployed</source>
        <translation>nicht ausgerollt</translation>
    </message>
    <message>
        <source>stopped; can be resumed</source>
        <translation>gestoppt; fortsetzbar</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed</source>
        <translation>
            <numerusform>%n Schritt fehlgeschlagen</numerusform>
            <numerusform>%n Schritte fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>healthy, proven</source>
        <translation>gesund, nachgewiesen</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>A cluster takes three database hosts, and better a load balancer or two.</source>
        <translation>Ein Cluster braucht drei Datenbank-Hosts, besser noch ein oder zwei Load-Balancer dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. You can go on designing; Deploy stays locked until the problems are settled.</source>
        <translation>%1. Der Entwurf kann weitergehen; „Ausrollen“ bleibt gesperrt, bis die Probleme gelöst sind.</translation>
    </message>
    <message>
        <source>%1. A host waits for your answer.</source>
        <translation>%1. Ein Host wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>%1. Accept them in Review, or settle them.</source>
        <translation>%1. Unter „Prüfen“ akzeptieren oder beheben.</translation>
    </message>
    <message>
        <source>The design is complete. Review shows every change before it is made.</source>
        <translation>Der Entwurf ist vollständig. „Prüfen“ zeigt jede Änderung, bevor sie geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) missing</source>
        <translation>
            <numerusform>%n Geheimnis fehlt</numerusform>
            <numerusform>%n Geheimnisse fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last check of the hosts found %n problem(s). Deploying would fail.</source>
        <translation>
            <numerusform>Die letzte Prüfung der Hosts fand %n Problem. Ausrollen würde scheitern.</numerusform>
            <numerusform>Die letzte Prüfung der Hosts fand %n Probleme. Ausrollen würde scheitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: enter what only you know on the page Backups.</source>
        <translation>%1: auf der Seite Backups eingeben, was nur Sie wissen.</translation>
    </message>
</context>
<context>
    <name>howdah::Alerts</name>
    <message>
        <source>etcd has no quorum, so Patroni cannot choose a leader</source>
        <translation>etcd hat kein Quorum, also kann Patroni keinen Leader bestimmen</translation>
    </message>
    <message>
        <source>Patroni does not act: automatic failover is paused</source>
        <translation>Patroni handelt nicht: der automatische Failover ist angehalten</translation>
    </message>
    <message>
        <source>no member has taken over yet</source>
        <translation>noch kein Mitglied hat übernommen</translation>
    </message>
    <message>
        <source>no member runs</source>
        <translation>kein Mitglied läuft</translation>
    </message>
    <message>
        <source>No host tells how it is: %1</source>
        <translation>Kein Host sagt, wie es ihm geht: %1</translation>
    </message>
    <message>
        <source>This computer cannot reach any host: %1</source>
        <translation>Dieser Rechner erreicht keinen Host: %1</translation>
    </message>
    <message>
        <source>Check this computer’s network, the jump host and the SSH agent.</source>
        <translation>Netz dieses Rechners, Jump-Host und SSH-Agent prüfen.</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>angehalten seit %1</translation>
    </message>
    <message>
        <source>There is no leader: clients cannot write since %1 UTC.</source>
        <translation>Es gibt keinen Leader: seit %1 UTC kann niemand schreiben.</translation>
    </message>
    <message>
        <source>There is no leader: clients cannot write.</source>
        <translation>Es gibt keinen Leader: niemand kann schreiben.</translation>
    </message>
    <message>
        <source>Bring the etcd members back; Patroni then chooses by itself.</source>
        <translation>Die etcd-Mitglieder zurückbringen; Patroni wählt dann von selbst.</translation>
    </message>
    <message>
        <source>Resume automatic failover, or fail over to a member that you choose.</source>
        <translation>Den automatischen Failover fortsetzen, oder auf ein Mitglied Ihrer Wahl umschalten.</translation>
    </message>
    <message>
        <source>Wait for Patroni’s election, up to ttl; then look at the members’ logs, or fail over.</source>
        <translation>Bis zu ttl auf Patronis Wahl warten; dann in die Logs der Mitglieder sehen oder einen Failover auslösen.</translation>
    </message>
    <message>
        <source>Automatic failover is paused.</source>
        <translation>Der automatische Failover ist angehalten.</translation>
    </message>
    <message>
        <source>Automatic failover is paused: if %1 dies, nobody takes over.</source>
        <translation>Der automatische Failover ist angehalten: stirbt %1, übernimmt niemand.</translation>
    </message>
    <message>
        <source>Resume when the work is done.</source>
        <translation>Fortsetzen, wenn die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>Patroni does not reach etcd; %1 goes on in failsafe mode.</source>
        <translation>Patroni erreicht etcd nicht; %1 arbeitet im Failsafe-Modus weiter.</translation>
    </message>
    <message>
        <source>the leader</source>
        <translation>der Leader</translation>
    </message>
    <message>
        <source>Patroni does not reach etcd: the leader becomes read-only after ttl (%1 s).</source>
        <translation>Patroni erreicht etcd nicht: der Leader wird nach ttl (%1 s) schreibgeschützt.</translation>
    </message>
    <message>
        <source>every member confirms the leader; the loss of one more ends that</source>
        <translation>jedes Mitglied bestätigt den Leader; fällt noch eines aus, endet das</translation>
    </message>
    <message>
        <source>what is shown of the members comes from each of them alone</source>
        <translation>was von den Mitgliedern gezeigt wird, stammt von jedem allein</translation>
    </message>
    <message>
        <source>Look at etcd’s logs, and at the network between the members.</source>
        <translation>In die Logs von etcd und auf das Netz zwischen den Mitgliedern sehen.</translation>
    </message>
    <message>
        <source>A switchover to %1 is scheduled for %2 UTC.</source>
        <translation>Ein Switchover auf %1 ist für %2 UTC geplant.</translation>
    </message>
    <message>
        <source>the best replica</source>
        <translation>das beste Replica</translation>
    </message>
    <message>
        <source>It can be cancelled until then.</source>
        <translation>Bis dahin lässt er sich absagen.</translation>
    </message>
    <message>
        <source>etcd on %1 is out of space: it takes no more writes.</source>
        <translation>etcd auf %1 hat keinen Platz mehr: es nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>etcd on %1 found its data corrupt.</source>
        <translation>etcd auf %1 hält seine Daten für beschädigt.</translation>
    </message>
    <message>
        <source>alarm %1</source>
        <translation>Alarm %1</translation>
    </message>
    <message>
        <source>Compact and defragment etcd, then disarm the alarm.</source>
        <translation>etcd kompaktieren und defragmentieren, dann den Alarm aufheben.</translation>
    </message>
    <message>
        <source>Remove this etcd member and add it anew with an empty directory.</source>
        <translation>Dieses etcd-Mitglied entfernen und mit leerem Verzeichnis neu aufnehmen.</translation>
    </message>
    <message>
        <source>etcd on %1 holds %2; it stops writing at its quota, 2 GiB by default.</source>
        <translation>etcd auf %1 hält %2; an seiner Grenze, sonst 2 GiB, hört es auf zu schreiben.</translation>
    </message>
    <message>
        <source>Compact and defragment it.</source>
        <translation>Kompaktieren und defragmentieren.</translation>
    </message>
    <message>
        <source>etcd: %1 of %2 vote, %3 are needed: Patroni cannot choose a leader.</source>
        <translation>etcd: %1 von %2 stimmen, %3 sind nötig: Patroni kann keinen Leader bestimmen.</translation>
    </message>
    <message>
        <source>a running leader becomes read-only after ttl unless failsafe mode is on; no vote of %1</source>
        <translation>ein laufender Leader wird nach ttl schreibgeschützt, außer im Failsafe-Modus; keine Stimme von %1</translation>
    </message>
    <message>
        <source>etcd: %1 of %2 vote: it survives no more failures.</source>
        <translation>etcd: %1 von %2 stimmen: es übersteht keinen weiteren Ausfall.</translation>
    </message>
    <message>
        <source>etcd: %1 of %2 vote.</source>
        <translation>etcd: %1 von %2 stimmen.</translation>
    </message>
    <message>
        <source>no vote of %1</source>
        <translation>keine Stimme von %1</translation>
    </message>
    <message>
        <source>Look at etcd’s log on %1.</source>
        <translation>In das Log von etcd auf %1 sehen.</translation>
    </message>
    <message>
        <source>%1: haproxy is %2.</source>
        <translation>%1: haproxy ist %2.</translation>
    </message>
    <message>
        <source>%1: nothing listens on port %2.</source>
        <translation>%1: auf Port %2 lauscht nichts.</translation>
    </message>
    <message>
        <source>clients cannot connect through it</source>
        <translation>niemand kann sich darüber verbinden</translation>
    </message>
    <message>
        <source>Look at haproxy’s log on %1, and start it.</source>
        <translation>In das Log von haproxy auf %1 sehen und es starten.</translation>
    </message>
    <message>
        <source>%1: port %2 leads to nobody, although %3 leads.</source>
        <translation>%1: Port %2 führt zu niemandem, obwohl %3 Leader ist.</translation>
    </message>
    <message>
        <source>its health checks of the members fail</source>
        <translation>seine Prüfungen der Mitglieder schlagen fehl</translation>
    </message>
    <message>
        <source>Check that %1 reaches port %2 of the members.</source>
        <translation>Prüfen, ob %1 den Port %2 der Mitglieder erreicht.</translation>
    </message>
    <message>
        <source>%1 gets no clients from %2: HAProxy has it as %3.</source>
        <translation>%1 bekommt von %2 keine Clients: HAProxy führt es als %3.</translation>
    </message>
    <message>
        <source>its last health check: %1</source>
        <translation>seine letzte Prüfung: %1</translation>
    </message>
    <message>
        <source>Check that %1 reaches port %2 of %3.</source>
        <translation>Prüfen, ob %1 den Port %2 von %3 erreicht.</translation>
    </message>
    <message>
        <source>a transaction is open on it for %1 (pid %2, user %3) and may hold replay back</source>
        <translation>darauf ist seit %1 eine Transaktion offen (pid %2, Benutzer %3), die das Einspielen aufhalten kann</translation>
    </message>
    <message>
        <source>%1 is not in the cluster: Patroni does not list it.</source>
        <translation>%1 ist nicht im Cluster: Patroni führt es nicht auf.</translation>
    </message>
    <message>
        <source>its own Patroni answers</source>
        <translation>sein eigener Patroni antwortet</translation>
    </message>
    <message>
        <source>no Patroni answers on it</source>
        <translation>kein Patroni antwortet darauf</translation>
    </message>
    <message>
        <source>Look at Patroni’s log on %1, and start its service.</source>
        <translation>In das Log von Patroni auf %1 sehen und den Dienst starten.</translation>
    </message>
    <message>
        <source>No Patroni answers on %1.</source>
        <translation>Auf %1 antwortet kein Patroni.</translation>
    </message>
    <message>
        <source>%1: %2, PostgreSQL does not serve.</source>
        <translation>%1: %2, PostgreSQL bedient niemanden.</translation>
    </message>
    <message>
        <source>Look at the logs of Patroni and PostgreSQL on %1.</source>
        <translation>In die Logs von Patroni und PostgreSQL auf %1 sehen.</translation>
    </message>
    <message>
        <source>Wait; if it stays so, look at its logs.</source>
        <translation>Warten; bleibt es so, in die Logs sehen.</translation>
    </message>
    <message>
        <source>%1 is %2 behind the leader.</source>
        <translation>%1 liegt %2 hinter dem Leader.</translation>
    </message>
    <message>
        <source>It cannot take over beyond %1. Look at its disks, its network and long queries.</source>
        <translation>Über %1 hinaus kann es nicht übernehmen. Auf Platten, Netz und lange Abfragen sehen.</translation>
    </message>
    <message>
        <source>%1 waits for a restart.</source>
        <translation>%1 wartet auf einen Neustart.</translation>
    </message>
    <message>
        <source>settings were changed that take effect with a restart</source>
        <translation>Einstellungen wurden geändert, die erst mit einem Neustart gelten</translation>
    </message>
    <message>
        <source>Restart it when that suits.</source>
        <translation>Neu starten, wenn es passt.</translation>
    </message>
    <message>
        <source>%1 is on timeline %2, the leader on %3.</source>
        <translation>%1 ist auf Timeline %2, der Leader auf %3.</translation>
    </message>
    <message>
        <source>it did not follow the last change of leader</source>
        <translation>es ist dem letzten Wechsel des Leaders nicht gefolgt</translation>
    </message>
    <message>
        <source>If it stays so, reinitialize it.</source>
        <translation>Bleibt es so, neu initialisieren.</translation>
    </message>
    <message>
        <source>%1 could not archive %2: %3 WAL files wait on it.</source>
        <translation>%1 konnte %2 nicht archivieren: %3 WAL-Dateien warten dort.</translation>
    </message>
    <message>
        <source>%1 could not archive %2.</source>
        <translation>%1 konnte %2 nicht archivieren.</translation>
    </message>
    <message>
        <source>nothing after the last archived WAL can be restored, and the disk of the WAL fills</source>
        <translation>nach dem letzten archivierten WAL lässt sich nichts wiederherstellen, und die Platte des WAL füllt sich</translation>
    </message>
    <message>
        <source>Look at pgBackRest’s log on %1, and at the repository.</source>
        <translation>In das Log von pgBackRest auf %1 und auf das Repository sehen.</translation>
    </message>
    <message>
        <source>Backups: no backup yet.</source>
        <translation>Backups: noch keines.</translation>
    </message>
    <message>
        <source>Back up now: without a backup, archived WAL restores nothing.</source>
        <translation>Jetzt sichern: ohne Backup stellt archiviertes WAL nichts wieder her.</translation>
    </message>
    <message>
        <source>Backups: the full backup of %1 UTC was not made; the last backup is of %2 UTC.</source>
        <translation>Backups: das volle Backup von %1 UTC fehlt; das letzte ist von %2 UTC.</translation>
    </message>
    <message>
        <source>Backups: the differential backup of %1 UTC was not made; the last backup is of %2 UTC.</source>
        <translation>Backups: das differentielle Backup von %1 UTC fehlt; das letzte ist von %2 UTC.</translation>
    </message>
    <message>
        <source>Look at the backup timer’s log on the leader, or back up now.</source>
        <translation>In das Log des Backup-Timers auf dem Leader sehen oder jetzt sichern.</translation>
    </message>
    <message>
        <source>%1 does not tell how it is: %2</source>
        <translation>%1 sagt nicht, wie es ihm geht: %2</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 wird nicht erreicht: %2</translation>
    </message>
    <message>
        <source>Is the host on, and is its network up?</source>
        <translation>Ist der Host an, und steht sein Netz?</translation>
    </message>
    <message>
        <source>%1: %2 is %3 % full, %4 are left.</source>
        <translation>%1: %2 ist zu %3 % voll, %4 sind frei.</translation>
    </message>
    <message>
        <source>%1 WAL files wait to be archived</source>
        <translation>%1 WAL-Dateien warten auf das Archiv</translation>
    </message>
    <message>
        <source>Make room or grow the disk: PostgreSQL stops when it is full. Delete nothing in pg_wal.</source>
        <translation>Platz schaffen oder die Platte vergrößern: ist sie voll, hält PostgreSQL an. Nichts in pg_wal löschen.</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 s %3 this computer’s.</source>
        <translation>Die Uhr von %1 ist %2 s %3 der dieses Rechners.</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>hinter</translation>
    </message>
    <message>
        <source>the host says that it is synchronized</source>
        <translation>der Host sagt, sie werde abgeglichen</translation>
    </message>
    <message>
        <source>no time service keeps it</source>
        <translation>kein Zeitdienst gleicht sie ab</translation>
    </message>
    <message>
        <source>Leases of etcd and requests to S3 can fail: set up a time service.</source>
        <translation>Leases von etcd und Anfragen an S3 können scheitern: einen Zeitdienst einrichten.</translation>
    </message>
    <message>
        <source>%1: the certificate %2 ends in %3.</source>
        <translation>%1: das Zertifikat %2 läuft in %3 ab.</translation>
    </message>
    <message>
        <source>%1: the certificate %2 has ended.</source>
        <translation>%1: das Zertifikat %2 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Give the project a new one, and deploy again.</source>
        <translation>Dem Projekt ein neues geben und erneut ausrollen.</translation>
    </message>
    <message>
        <source>Deploy again: that makes a new one.</source>
        <translation>Erneut ausrollen: das erzeugt ein neues.</translation>
    </message>
    <message>
        <source>Start etcd on %1; nothing else is needed once enough vote. If it is gone for good, recover the cluster (Recover in the menu Cluster, or howdahctl recover).</source>
        <translation>etcd auf %1 starten; mehr ist nicht nötig, sobald genug stimmen. Ist es für immer verloren, den Cluster wieder anfahren (Wiederanlauf im Menü Cluster, oder howdahctl recover).</translation>
    </message>
</context>
<context>
    <name>howdah::Amount</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
</context>
<context>
    <name>howdah::Events</name>
    <message>
        <source>timeline %1</source>
        <translation>Timeline %1</translation>
    </message>
    <message>
        <source>%1 · timeline %2</source>
        <translation>%1 · Timeline %2</translation>
    </message>
    <message>
        <source>from Patroni’s history</source>
        <translation>aus Patronis History</translation>
    </message>
    <message>
        <source>leads now</source>
        <translation>ist jetzt Leader</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
</context>
<context>
    <name>howdah::Operation</name>
    <message>
        <source>%1 bytes behind when last seen</source>
        <translation>zuletzt %1 Bytes zurück</translation>
    </message>
    <message>
        <source>its lag is not known</source>
        <translation>ihr Rückstand ist nicht bekannt</translation>
    </message>
    <message>
        <source>Switch over from %1 to %2</source>
        <translation>Switchover von %1 zu %2</translation>
    </message>
    <message>
        <source>(no leader)</source>
        <translation>(kein Leader)</translation>
    </message>
    <message>
        <source>cluster %1 has no leader to switch over from</source>
        <translation>der Cluster %1 hat keinen Leader, der die Rolle abgeben könnte</translation>
    </message>
    <message>
        <source>a failover is what a cluster without a leader needs</source>
        <translation>ein Cluster ohne Leader braucht einen Failover</translation>
    </message>
    <message>
        <source>no replica of %1 can take over</source>
        <translation>keine Replika von %1 kann übernehmen</translation>
    </message>
    <message>
        <source>bring a replica back first</source>
        <translation>zuerst eine Replika zurückholen</translation>
    </message>
    <message>
        <source>%1 cannot take over: %2</source>
        <translation>%1 kann nicht übernehmen: %2</translation>
    </message>
    <message>
        <source>it is no member</source>
        <translation>es ist kein Mitglied</translation>
    </message>
    <message>
        <source>it is the leader</source>
        <translation>es ist der Leader</translation>
    </message>
    <message>
        <source>its state is &quot;%1&quot;</source>
        <translation>der Status ist „%1“</translation>
    </message>
    <message>
        <source>name a running replica</source>
        <translation>eine laufende Replika nennen</translation>
    </message>
    <message>
        <source>cluster %1 is paused: Patroni chooses nobody by itself</source>
        <translation>der Cluster %1 ist pausiert: Patroni wählt niemanden von selbst</translation>
    </message>
    <message>
        <source>name the candidate, or resume first</source>
        <translation>den Kandidaten nennen oder zuerst fortsetzen</translation>
    </message>
    <message>
        <source>%1 is stopped cleanly; everything that it has committed reaches %2 (%3).</source>
        <translation>%1 wird sauber angehalten; alles dort Bestätigte erreicht %2 (%3).</translation>
    </message>
    <message>
        <source>Writes fail for a few seconds, until %1 is promoted and HAProxy has seen it.</source>
        <translation>Schreibzugriffe scheitern einige Sekunden lang, bis %1 Leader ist und HAProxy es gesehen hat.</translation>
    </message>
    <message>
        <source>%1 comes back as a replica by itself.</source>
        <translation>%1 kommt von selbst als Replika zurück.</translation>
    </message>
    <message>
        <source>Open connections to the leader are closed.</source>
        <translation>Offene Verbindungen zum Leader werden geschlossen.</translation>
    </message>
    <message>
        <source>It happens at %1, if the cluster is healthy then.</source>
        <translation>Es geschieht um %1, wenn der Cluster dann gesund ist.</translation>
    </message>
    <message>
        <source>Fail over to %1</source>
        <translation>Failover zu %1</translation>
    </message>
    <message>
        <source>%1 leads and is healthy</source>
        <translation>%1 führt und ist gesund</translation>
    </message>
    <message>
        <source>a switchover does the same without loss</source>
        <translation>ein Switchover leistet dasselbe ohne Verlust</translation>
    </message>
    <message>
        <source>it is no member of the cluster</source>
        <translation>es ist kein Mitglied des Clusters</translation>
    </message>
    <message>
        <source>name a member that runs</source>
        <translation>ein laufendes Mitglied nennen</translation>
    </message>
    <message>
        <source>%1 becomes leader whatever it lacks: %2. What the old leader had committed beyond that is lost.</source>
        <translation>%1 wird Leader, was auch immer fehlt: %2. Was der alte Leader darüber hinaus bestätigt hatte, ist verloren.</translation>
    </message>
    <message>
        <source>If the old leader still serves somewhere, switch it off first: two leaders would diverge.</source>
        <translation>Falls der alte Leader noch irgendwo arbeitet, ihn zuerst ausschalten: zwei Leader liefen auseinander.</translation>
    </message>
    <message>
        <source>The old leader is rewound, or made anew, when it comes back.</source>
        <translation>Der alte Leader wird zurückgespult oder neu aufgebaut, wenn er zurückkommt.</translation>
    </message>
    <message>
        <source>Restart PostgreSQL on %1</source>
        <translation>PostgreSQL auf %1 neu starten</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>see howdahctl status</source>
        <translation>siehe howdahctl status</translation>
    </message>
    <message>
        <source>%1 waits for no restart</source>
        <translation>%1 wartet auf keinen Neustart</translation>
    </message>
    <message>
        <source>It is the leader: writes stop until it is back. A switchover first keeps that to a few seconds.</source>
        <translation>Es ist der Leader: bis er zurück ist, ruhen die Schreibzugriffe. Ein Switchover vorweg begrenzt das auf wenige Sekunden.</translation>
    </message>
    <message>
        <source>Restart %1 first: a replica that allows less than its leader, of %2, stops replaying until it is restarted.</source>
        <translation>Zuerst %1 neu starten: eine Replika, die von %2 weniger zulässt als ihr Leader, spielt bis zu ihrem Neustart nichts mehr ein.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Only %1 restarts; there is no failover. Its readers are disconnected.</source>
        <translation>Nur %1 startet neu; es gibt keinen Failover. Lesende Verbindungen dorthin brechen ab.</translation>
    </message>
    <message>
        <source>a replica needs at least what its leader %1 runs with, of %2</source>
        <translation>eine Replika braucht von %2 mindestens so viel, wie ihr Leader %1 hat</translation>
    </message>
    <message>
        <source>%1 would go on waiting: %2</source>
        <translation>%1 würde weiter warten: %2</translation>
    </message>
    <message>
        <source>restart %1 first, then %2</source>
        <translation>zuerst %1 neu starten, dann %2</translation>
    </message>
    <message>
        <source>It goes on waiting for another one unless it has replayed the start of %1 by then, which lowered %2.</source>
        <translation>Es wartet auf einen weiteren, falls es bis dahin den Start von %1, der %2 gesenkt hat, nicht eingespielt hat.</translation>
    </message>
    <message>
        <source>It goes on waiting for another restart: %1. Restart %2 first.</source>
        <translation>Es wartet dann auf einen weiteren Neustart: %1. Zuerst %2 neu starten.</translation>
    </message>
    <message>
        <source>It happens at %1.</source>
        <translation>Es geschieht um %1.</translation>
    </message>
    <message>
        <source>Reload the configuration of %1</source>
        <translation>Konfiguration von %1 neu laden</translation>
    </message>
    <message>
        <source>Settings that need no restart take effect; nothing is interrupted.</source>
        <translation>Einstellungen, die keinen Neustart brauchen, werden wirksam; nichts wird unterbrochen.</translation>
    </message>
    <message>
        <source>Copy %1 anew</source>
        <translation>%1 neu kopieren</translation>
    </message>
    <message>
        <source>%1 is the leader: its data is the cluster&apos;s</source>
        <translation>%1 ist der Leader: seine Daten sind die des Clusters</translation>
    </message>
    <message>
        <source>switch over first</source>
        <translation>zuerst ein Switchover</translation>
    </message>
    <message>
        <source>there is no leader to copy from</source>
        <translation>es gibt keinen Leader, von dem kopiert werden könnte</translation>
    </message>
    <message>
        <source>The data of %1 is removed by Patroni and copied anew, from %2.</source>
        <translation>Patroni entfernt die Daten von %1 und kopiert sie neu, von %2.</translation>
    </message>
    <message>
        <source>the backup repository, else from %1</source>
        <translation>dem Backup-Repository, sonst von %1</translation>
    </message>
    <message>
        <source>Until that is done %1 can neither serve readers nor take over.</source>
        <translation>Bis das fertig ist, kann %1 weder Lesende bedienen noch übernehmen.</translation>
    </message>
    <message>
        <source>Pause automatic failover of %1</source>
        <translation>Automatischen Failover von %1 pausieren</translation>
    </message>
    <message>
        <source>If %1 dies, nobody takes over until you resume.</source>
        <translation>Stirbt %1, übernimmt niemand, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>cluster %1 is paused already</source>
        <translation>der Cluster %1 ist bereits pausiert</translation>
    </message>
    <message>
        <source>Resume automatic failover of %1</source>
        <translation>Automatischen Failover von %1 fortsetzen</translation>
    </message>
    <message>
        <source>Patroni takes over again: it starts members that are stopped, and elects a leader if there is none.</source>
        <translation>Patroni übernimmt wieder: es startet angehaltene Mitglieder und wählt einen Leader, wenn keiner da ist.</translation>
    </message>
    <message>
        <source>cluster %1 is not paused</source>
        <translation>der Cluster %1 ist nicht pausiert</translation>
    </message>
    <message>
        <source>Change the dynamic configuration of %1</source>
        <translation>Dynamische Konfiguration von %1 ändern</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>es würde sich nichts ändern</translation>
    </message>
    <message>
        <source>Cancel the scheduled switchover of %1</source>
        <translation>Geplanten Switchover von %1 absagen</translation>
    </message>
    <message>
        <source>The leader stays.</source>
        <translation>Der Leader bleibt.</translation>
    </message>
    <message>
        <source>Cancel the scheduled restart of %1</source>
        <translation>Geplanten Neustart von %1 absagen</translation>
    </message>
    <message>
        <source>It keeps running.</source>
        <translation>Es läuft weiter.</translation>
    </message>
    <message>
        <source>%1 waits for another restart</source>
        <translation>%1 wartet auf einen weiteren Neustart</translation>
    </message>
    <message>
        <source>%1 waits for another restart: %2</source>
        <translation>%1 wartet auf einen weiteren Neustart: %2</translation>
    </message>
    <message>
        <source>There is about %1 to copy: the databases at the last backup.</source>
        <translation>Zu kopieren sind etwa %1: so groß waren die Datenbanken beim letzten Backup.</translation>
    </message>
    <message>
        <source>There is at most %1 to copy: that much is used on the disks of %2&apos;s data.</source>
        <translation>Zu kopieren sind höchstens %1: so viel ist auf den Platten der Daten von %2 belegt.</translation>
    </message>
    <message>
        <source>How much there is to copy is not known.</source>
        <translation>Wie viel zu kopieren ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>At the pace of the last full backup that takes about %1.</source>
        <translation>Im Tempo des letzten vollen Backups dauert das etwa %1.</translation>
    </message>
    <message>
        <source>At %1 a second that takes about %2.</source>
        <translation>Mit %1 je Sekunde dauert das etwa %2.</translation>
    </message>
    <message>
        <source>what the lost leader had committed and %1 has not received</source>
        <translation>was der verlorene Leader bestätigt und %1 nicht erhalten hat</translation>
    </message>
    <message>
        <source>Restart PostgreSQL on every member, one after another</source>
        <translation>PostgreSQL auf allen Mitgliedern neu starten, eines nach dem anderen</translation>
    </message>
    <message>
        <source>Restart PostgreSQL on every replica, one after another</source>
        <translation>PostgreSQL auf allen Replicas neu starten, eine nach der anderen</translation>
    </message>
    <message>
        <source>nobody waits for a restart</source>
        <translation>niemand wartet auf einen Neustart</translation>
    </message>
    <message>
        <source>there is no member to restart</source>
        <translation>es gibt kein Mitglied, das neu zu starten wäre</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>In dieser Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>The next one begins when the one before serves again; the first that does not ends it.</source>
        <translation>Das nächste beginnt, wenn das vorige wieder dient; das erste, bei dem das ausbleibt, beendet die Reihe.</translation>
    </message>
    <message>
        <source>%1 leads: writes stop until it is back. Nobody takes over meanwhile.</source>
        <translation>%1 ist Leader: bis zur Rückkehr wird nicht geschrieben. Niemand übernimmt inzwischen.</translation>
    </message>
    <message>
        <source>the data directory of %1</source>
        <translation>das Datenverzeichnis von %1</translation>
    </message>
    <message>
        <source>system identifier %1</source>
        <translation>System-Identifier %1</translation>
    </message>
    <message>
        <source>timeline %1, %2</source>
        <translation>Timeline %1, %2</translation>
    </message>
    <message>
        <source>%1 behind the leader</source>
        <translation>%1 hinter dem Leader</translation>
    </message>
    <message>
        <source>%1 used on its disks</source>
        <translation>%1 auf den Platten belegt</translation>
    </message>
    <message>
        <source>Patroni %1 on %2 copies from where the configuration says</source>
        <translation>Patroni %1 auf %2 kopiert von dort, wo die Konfiguration es sagt</translation>
    </message>
    <message>
        <source>it can be told to copy from the leader since version 4.1</source>
        <translation>erst seit Version 4.1 lässt es sich den Leader als Quelle vorgeben</translation>
    </message>
    <message>
        <source>Start Patroni and PostgreSQL on %1</source>
        <translation>Patroni und PostgreSQL auf %1 starten</translation>
    </message>
    <message>
        <source>Stop Patroni and PostgreSQL on %1</source>
        <translation>Patroni und PostgreSQL auf %1 anhalten</translation>
    </message>
    <message>
        <source>Start etcd on %1</source>
        <translation>etcd auf %1 starten</translation>
    </message>
    <message>
        <source>Stop etcd on %1</source>
        <translation>etcd auf %1 anhalten</translation>
    </message>
    <message>
        <source>Start HAProxy on %1</source>
        <translation>HAProxy auf %1 starten</translation>
    </message>
    <message>
        <source>Stop HAProxy on %1</source>
        <translation>HAProxy auf %1 anhalten</translation>
    </message>
    <message>
        <source>The cluster is paused: only Patroni ends. PostgreSQL on %1 goes on running, and nobody watches over it.</source>
        <translation>Der Cluster ist pausiert: nur Patroni endet. PostgreSQL auf %1 läuft weiter, und niemand wacht darüber.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is shut down; its readers are disconnected.</source>
        <translation>PostgreSQL auf %1 wird heruntergefahren; Lesende verlieren ihre Verbindung.</translation>
    </message>
    <message>
        <source>Until it is started again %1 cannot take over, and falls behind.</source>
        <translation>Bis zum nächsten Start kann %1 nicht übernehmen und fällt zurück.</translation>
    </message>
    <message>
        <source>PostgreSQL on %1, the leader, is shut down cleanly.</source>
        <translation>PostgreSQL auf %1, dem Leader, wird sauber heruntergefahren.</translation>
    </message>
    <message>
        <source>%1 takes over; writes fail for a few seconds. A switchover first does the same while it can still be called off.</source>
        <translation>%1 übernimmt; einige Sekunden lang scheitern Schreibzugriffe. Ein Switchover zuvor tut dasselbe, solange es sich noch abbrechen lässt.</translation>
    </message>
    <message>
        <source>Nobody can take over: nothing can be written until it is started again.</source>
        <translation>Niemand kann übernehmen: bis zum nächsten Start kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 of %2 voters are left, and %3 are needed.</source>
        <translation>%1 von %2 Stimmen bleiben, und %3 sind nötig.</translation>
    </message>
    <message>
        <source>Without a quorum the leader becomes read-only after ttl (%1 s), and nobody takes over.</source>
        <translation>Ohne Quorum nimmt der Leader nach ttl (%1 s) nichts mehr an, und niemand übernimmt.</translation>
    </message>
    <message>
        <source>Clients that come through %1 are disconnected.</source>
        <translation>Clients, die über %1 kommen, verlieren ihre Verbindung.</translation>
    </message>
    <message>
        <source>No other load balancer runs: clients reach the databases only directly.</source>
        <translation>Kein anderer Load-Balancer läuft: Clients erreichen die Datenbanken nur noch direkt.</translation>
    </message>
    <message>
        <source>%1 goes on for those who know of it.</source>
        <translation>%1 läuft weiter für alle, die davon wissen.</translation>
    </message>
    <message>
        <source>the project has no %1 on %2</source>
        <translation>das Projekt hat kein %1 auf %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 runs on %2 already</source>
        <translation>%1 läuft auf %2 bereits</translation>
    </message>
    <message>
        <source>PostgreSQL comes back with it, as a replica while another member leads.</source>
        <translation>PostgreSQL kommt damit zurück, als Replica, solange ein anderes Mitglied Leader ist.</translation>
    </message>
    <message>
        <source>It votes again as soon as it has caught up.</source>
        <translation>Es stimmt wieder ab, sobald der Rückstand aufgeholt ist.</translation>
    </message>
    <message>
        <source>Clients can come through it again.</source>
        <translation>Clients können wieder darüber kommen.</translation>
    </message>
    <message>
        <source>It stays off until it is started here, or the host is.</source>
        <translation>Es bleibt aus, bis es hier gestartet wird oder der Host.</translation>
    </message>
    <message>
        <source>Every member takes it over within loop_wait seconds.</source>
        <translation>Jedes Mitglied übernimmt es innerhalb von loop_wait Sekunden.</translation>
    </message>
    <message>
        <source>Waits for a restart of each member, which you choose: %1.</source>
        <translation>Wartet auf einen Neustart jedes Mitglieds, den Sie wählen: %1.</translation>
    </message>
    <message>
        <source>Takes effect without a restart: %1.</source>
        <translation>Wirkt ohne Neustart: %1.</translation>
    </message>
    <message>
        <source>Is Patroni&apos;s own: %1.</source>
        <translation>Gehört Patroni selbst: %1.</translation>
    </message>
    <message>
        <source>The rules that let clients in are replaced as a whole; whoever is connected stays so.</source>
        <translation>Die Zugangsregeln werden als Ganzes ersetzt; wer verbunden ist, bleibt es.</translation>
    </message>
</context>
<context>
    <name>howdah::StepTitle</name>
    <message>
        <source>Upgrade the operating system</source>
        <translation>Betriebssystem aktualisieren</translation>
    </message>
    <message>
        <source>Reboot if the upgrade asks for it</source>
        <translation>Neu starten, falls die Aktualisierung es verlangt</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Pakete installieren</translation>
    </message>
    <message>
        <source>Synchronize the clock</source>
        <translation>Uhr synchronisieren</translation>
    </message>
    <message>
        <source>Prepare disks</source>
        <translation>Platten vorbereiten</translation>
    </message>
    <message>
        <source>Open the firewall for the cluster</source>
        <translation>Firewall für den Cluster öffnen</translation>
    </message>
    <message>
        <source>Configure and start etcd</source>
        <translation>etcd einrichten und starten</translation>
    </message>
    <message>
        <source>Wait for etcd&apos;s quorum</source>
        <translation>Auf das Quorum von etcd warten</translation>
    </message>
    <message>
        <source>Lay down Patroni&apos;s configuration</source>
        <translation>Konfiguration von Patroni ablegen</translation>
    </message>
    <message>
        <source>Configure Patroni</source>
        <translation>Patroni einrichten</translation>
    </message>
    <message>
        <source>Start Patroni</source>
        <translation>Patroni starten</translation>
    </message>
    <message>
        <source>Start Patroni as leader</source>
        <translation>Patroni als Leader starten</translation>
    </message>
    <message>
        <source>Start Patroni as replica</source>
        <translation>Patroni als Replica starten</translation>
    </message>
    <message>
        <source>Finish the interrupted bootstrap</source>
        <translation>Unterbrochenes Anlegen beenden</translation>
    </message>
    <message>
        <source>Create databases and extensions</source>
        <translation>Datenbanken und Erweiterungen anlegen</translation>
    </message>
    <message>
        <source>Set the dynamic configuration</source>
        <translation>Dynamische Konfiguration setzen</translation>
    </message>
    <message>
        <source>Create the backup stanza and check archiving</source>
        <translation>Backup-Stanza anlegen und Archivierung prüfen</translation>
    </message>
    <message>
        <source>Make the first full backup</source>
        <translation>Erstes volles Backup anlegen</translation>
    </message>
    <message>
        <source>Schedule backups</source>
        <translation>Backups planen</translation>
    </message>
    <message>
        <source>Configure and start HAProxy</source>
        <translation>HAProxy einrichten und starten</translation>
    </message>
</context>
<context>
    <name>howdah::WhatIf</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>its state is &quot;%1&quot;</source>
        <translation>der Status ist „%1“</translation>
    </message>
    <message>
        <source>tag nofailover</source>
        <translation>Tag nofailover</translation>
    </message>
    <message>
        <source>it is not synchronous</source>
        <translation>es ist nicht synchron</translation>
    </message>
    <message>
        <source>more than maximum_lag_on_failover behind (%1)</source>
        <translation>weiter zurück als maximum_lag_on_failover (%1)</translation>
    </message>
    <message>
        <source>nothing is lost</source>
        <translation>nichts geht verloren</translation>
    </message>
    <message>
        <source>what is lost is not known</source>
        <translation>was verloren geht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the %1 that it is behind</source>
        <translation>die %1, die es zurückliegt</translation>
    </message>
    <message>
        <source>the last writes</source>
        <translation>die letzten Schreibzugriffe</translation>
    </message>
    <message>
        <source>%1 may be lost</source>
        <translation>%1 können verloren gehen</translation>
    </message>
    <message>
        <source>etcd keeps %1 of the %2 votes that it needs</source>
        <translation>etcd behält %1 der nötigen %2 Stimmen</translation>
    </message>
    <message>
        <source>If %1 dies now: </source>
        <translation>Wenn %1 jetzt stirbt: </translation>
    </message>
    <message>
        <source>nobody leads. %1, so Patroni gives up leadership and writes stop until a vote is back.</source>
        <translation>niemand führt. %1; Patroni gibt deshalb die Führung ab, und Schreibzugriffe ruhen, bis eine Stimme zurück ist.</translation>
    </message>
    <message>
        <source>nobody takes over, because automatic failover is paused.</source>
        <translation>niemand übernimmt, denn der automatische Failover ist pausiert.</translation>
    </message>
    <message>
        <source>nobody takes over: no replica can.</source>
        <translation>niemand übernimmt: keine Replika kann es.</translation>
    </message>
    <message>
        <source>%1 takes over in about %2 to %3 s, %4.</source>
        <translation>%1 übernimmt in etwa %2 bis %3 s, %4.</translation>
    </message>
    <message>
        <source>clients go on through the other load balancers.</source>
        <translation>Clients arbeiten über die anderen Load-Balancer weiter.</translation>
    </message>
    <message>
        <source>clients cannot connect: there is no other load balancer. The cluster itself goes on.</source>
        <translation>Clients können sich nicht verbinden: es gibt keinen anderen Load-Balancer. Der Cluster selbst läuft weiter.</translation>
    </message>
    <message>
        <source>writes stop: strict synchronous mode wants a replica, and there is no other.</source>
        <translation>Schreibzugriffe ruhen: der strikt synchrone Modus verlangt eine Replika, und es gibt keine andere.</translation>
    </message>
    <message>
        <source>%1 goes on leading; its readers move to the other replicas.</source>
        <translation>%1 führt weiter; Lesende gehen zu den anderen Replikas.</translation>
    </message>
    <message>
        <source>%1 goes on leading, alone: the next loss has nobody to take over.</source>
        <translation>%1 führt weiter, allein: beim nächsten Ausfall kann niemand übernehmen.</translation>
    </message>
    <message>
        <source>the cluster goes on; %1.</source>
        <translation>der Cluster läuft weiter; %1.</translation>
    </message>
</context>
<context>
    <name>howdah::rules::Text</name>
    <message>
        <source>Use a host name, an IPv4 or an IPv6 address.</source>
        <translation>Einen Hostnamen, eine IPv4- oder eine IPv6-Adresse angeben.</translation>
    </message>
    <message>
        <source>The user belongs in ssh.user.</source>
        <translation>Der Benutzer gehört in ssh.user.</translation>
    </message>
    <message>
        <source>Leave out the scheme.</source>
        <translation>Das Schema weglassen.</translation>
    </message>
    <message>
        <source>Write an IPv6 address without brackets; the port belongs in ssh.port.</source>
        <translation>Eine IPv6-Adresse ohne Klammern schreiben; der Port gehört in ssh.port.</translation>
    </message>
    <message>
        <source>The port belongs in ssh.port.</source>
        <translation>Der Port gehört in ssh.port.</translation>
    </message>
    <message>
        <source>Link-local addresses with a zone do not work between hosts; use a routable one.</source>
        <translation>Link-lokale Adressen mit Zone gehen zwischen Hosts nicht; eine geroutete nehmen.</translation>
    </message>
    <message>
        <source>Name one address, not a network.</source>
        <translation>Eine Adresse angeben, kein Netz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address (%2)</source>
        <translation>„%1“ ist keine Adresse (%2)</translation>
    </message>
    <message>
        <source>%1 stands for every address, not for %2</source>
        <translation>%1 steht für jede Adresse, nicht für %2</translation>
    </message>
    <message>
        <source>Use the address of the host itself.</source>
        <translation>Die Adresse des Hosts selbst nehmen.</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 hat keine Adresse</translation>
    </message>
    <message>
        <source>Name where SSH connects to.</source>
        <translation>Angeben, wohin SSH verbindet.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same address %3</source>
        <translation>%1 und %2 haben dieselbe Adresse %3</translation>
    </message>
    <message>
        <source>A host stands in the file once, with all of its roles.</source>
        <translation>Ein Host steht einmal in der Datei, mit allen seinen Rollen.</translation>
    </message>
    <message>
        <source>%1 and %2 would reach each other at the same address %3</source>
        <translation>%1 und %2 würden einander unter derselben Adresse %3 erreichen</translation>
    </message>
    <message>
        <source>Set cluster_address to the address that the other hosts see.</source>
        <translation>cluster_address auf die Adresse setzen, die die anderen Hosts sehen.</translation>
    </message>
    <message>
        <source>the other hosts cannot reach %1 at %2</source>
        <translation>die anderen Hosts erreichen %1 nicht unter %2</translation>
    </message>
    <message>
        <source>the S3 repository has no endpoint</source>
        <translation>das S3-Repository hat keinen Endpunkt</translation>
    </message>
    <message>
        <source>Name the host, such as s3.eu-central-1.amazonaws.com.</source>
        <translation>Den Host angeben, etwa s3.eu-central-1.amazonaws.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a URL, not a host name</source>
        <translation>„%1“ ist eine URL, kein Hostname</translation>
    </message>
    <message>
        <source>Leave out the scheme; pgBackRest always speaks TLS.</source>
        <translation>Das Schema weglassen; pgBackRest spricht immer TLS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a path</source>
        <translation>„%1“ enthält einen Pfad</translation>
    </message>
    <message>
        <source>The bucket belongs in backup.s3.bucket, the path in backup.path.</source>
        <translation>Der Bucket gehört in backup.s3.bucket, der Pfad in backup.path.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a port</source>
        <translation>„%1“ enthält einen Port</translation>
    </message>
    <message>
        <source>The port belongs in backup.s3.port.</source>
        <translation>Der Port gehört in backup.s3.port.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>„%1“ ist kein Hostname</translation>
    </message>
    <message>
        <source>%1 is an address, and certificates are checked against names</source>
        <translation>%1 ist eine Adresse, und Zertifikate werden mit Namen verglichen</translation>
    </message>
    <message>
        <source>Use the name that stands in the certificate.</source>
        <translation>Den Namen nehmen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>the S3 repository has no bucket</source>
        <translation>das S3-Repository hat keinen Bucket</translation>
    </message>
    <message>
        <source>Name it; Howdah does not create buckets.</source>
        <translation>Ihn angeben; Howdah legt keine Buckets an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a bucket name</source>
        <translation>„%1“ ist kein Bucket-Name</translation>
    </message>
    <message>
        <source>3 to 63 lower-case letters, digits, dots and dashes, without s3:// and path.</source>
        <translation>3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Striche, ohne s3:// und Pfad.</translation>
    </message>
    <message>
        <source>a dot in the bucket&apos;s name: certificates for *.%1 do not cover it</source>
        <translation>ein Punkt im Namen des Buckets: Zertifikate für *.%1 decken ihn nicht ab</translation>
    </message>
    <message>
        <source>Set backup.s3.uri_style to path.</source>
        <translation>backup.s3.uri_style auf path setzen.</translation>
    </message>
    <message>
        <source>the S3 repository has no region</source>
        <translation>das S3-Repository hat keine Region</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a region</source>
        <translation>„%1“ ist keine Region</translation>
    </message>
    <message>
        <source>Name it as the provider does; own servers usually take us-east-1.</source>
        <translation>Sie wie der Anbieter nennen; eigene Server nehmen meist us-east-1.</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>Use 1 to 65535.</source>
        <translation>1 bis 65535 nehmen.</translation>
    </message>
    <message>
        <source>%1 belongs to the operating system</source>
        <translation>%1 gehört dem Betriebssystem</translation>
    </message>
    <message>
        <source>Name the shared mount, such as /pgbackrest.</source>
        <translation>Das gemeinsame Verzeichnis angeben, etwa /pgbackrest.</translation>
    </message>
    <message>
        <source>%1 is on the hosts&apos; own disk %2: a backup dies with its host, and the others do not see it</source>
        <translation>%1 liegt auf der eigenen Platte %2 der Hosts: ein Backup geht mit seinem Host verloren, und die anderen sehen es nicht</translation>
    </message>
    <message>
        <source>Name a mount that all PostgreSQL hosts share.</source>
        <translation>Ein Verzeichnis angeben, das alle PostgreSQL-Hosts teilen.</translation>
    </message>
    <message>
        <source>%1 lies beside the data it is to save</source>
        <translation>%1 liegt neben den Daten, die es sichern soll</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a line for cron</source>
        <translation>„%1“ ist eine Zeile für cron</translation>
    </message>
    <message>
        <source>Write it for systemd: &quot;Sun *-*-* 01:00:00&quot;; test it with systemd-analyze calendar.</source>
        <translation>Für systemd schreiben: „Sun *-*-* 01:00:00“; mit systemd-analyze calendar zu prüfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a calendar event</source>
        <translation>„%1“ ist kein Kalenderausdruck</translation>
    </message>
    <message>
        <source>%1 backups cannot be kept</source>
        <translation>%1 Backups lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>Use 1 or more.</source>
        <translation>1 oder mehr nehmen.</translation>
    </message>
    <message>
        <source>no backups are scheduled; WAL piles up in the repository</source>
        <translation>keine Backups geplant; WAL sammelt sich im Repository</translation>
    </message>
    <message>
        <source>no full backups are scheduled; the first one is never expired</source>
        <translation>keine vollen Backups geplant; das erste wird nie entfernt</translation>
    </message>
    <message>
        <source>Set it, such as &quot;Sun *-*-* 01:00:00&quot;.</source>
        <translation>Angeben, etwa „Sun *-*-* 01:00:00“.</translation>
    </message>
    <message>
        <source>no backups: replicas copy every mistake at once</source>
        <translation>keine Backups: Replikate übernehmen jeden Fehler sofort</translation>
    </message>
    <message>
        <source>Describe a repository: backup.type s3 or posix.</source>
        <translation>Ein Repository beschreiben: backup.type s3 oder posix.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a plain absolute path</source>
        <translation>„%1“ ist kein einfacher absoluter Pfad</translation>
    </message>
    <message>
        <source>Begin with / and use letters, digits, dots, dashes and underscores.</source>
        <translation>Mit / beginnen; Buchstaben, Ziffern, Punkte, Striche und Unterstriche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role name</source>
        <translation>„%1“ ist kein Rollenname</translation>
    </message>
    <message>
        <source>Begin with a letter and use letters, digits, _, $ and -, at most 63.</source>
        <translation>Mit einem Buchstaben beginnen; Buchstaben, Ziffern, _, $ und -, höchstens 63.</translation>
    </message>
    <message>
        <source>the role name &quot;%1&quot; is reserved</source>
        <translation>der Rollenname „%1“ ist reserviert</translation>
    </message>
    <message>
        <source>Choose another owner for %1.</source>
        <translation>Für %1 einen anderen Eigentümer wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an extension</source>
        <translation>„%1“ ist keine Erweiterung</translation>
    </message>
    <message>
        <source>Write it as CREATE EXTENSION takes it, such as postgis.</source>
        <translation>So schreiben, wie CREATE EXTENSION sie nimmt, etwa postgis.</translation>
    </message>
    <message>
        <source>the extension %1 of %2 is not installed on the hosts</source>
        <translation>die Erweiterung %1 von %2 wird auf den Hosts nicht installiert</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to postgres.extensions.</source>
        <translation>„%1“ zu postgres.extensions hinzufügen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a database name</source>
        <translation>„%1“ ist kein Datenbankname</translation>
    </message>
    <message>
        <source>the database name &quot;%1&quot; is reserved</source>
        <translation>der Datenbankname „%1“ ist reserviert</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>the database &quot;%1&quot; stands twice in the list</source>
        <translation>die Datenbank „%1“ steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>Put its extensions into one entry.</source>
        <translation>Ihre Erweiterungen in einen Eintrag schreiben.</translation>
    </message>
    <message>
        <source>Use a directory of its own, such as /data1.</source>
        <translation>Ein eigenes Verzeichnis nehmen, etwa /data1.</translation>
    </message>
    <message>
        <source>Begin with / and use letters, digits, dots, dashes and underscores, without a / at the end.</source>
        <translation>Mit / beginnen; Buchstaben, Ziffern, Punkte, Striche und Unterstriche, ohne / am Ende.</translation>
    </message>
    <message>
        <source>%1 stands twice in the list</source>
        <translation>%1 steht zweimal in der Liste</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>%1 has a device for %2, which is no mount point of the project</source>
        <translation>%1 hat ein Gerät für %2, das kein Einhängepunkt des Projekts ist</translation>
    </message>
    <message>
        <source>Add it to disks.mount_points, or remove the device.</source>
        <translation>Ihn zu disks.mount_points hinzufügen oder das Gerät entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a device (%2)</source>
        <translation>„%1“ ist kein Gerät (%2)</translation>
    </message>
    <message>
        <source>Use a name below /dev, best one of /dev/disk/by-id.</source>
        <translation>Einen Namen unter /dev nehmen, am besten aus /dev/disk/by-id.</translation>
    </message>
    <message>
        <source>%1 is named twice on %2: for %3 and for %4</source>
        <translation>%1 ist auf %2 zweimal genannt: für %3 und für %4</translation>
    </message>
    <message>
        <source>Every mount point needs a device of its own.</source>
        <translation>Jeder Einhängepunkt braucht ein eigenes Gerät.</translation>
    </message>
    <message>
        <source>%1 has no device for %2</source>
        <translation>%1 hat kein Gerät für %2</translation>
    </message>
    <message>
        <source>Name the block device that is to be formatted there.</source>
        <translation>Das Blockgerät angeben, das dort formatiert werden soll.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PostgreSQL host of the project</source>
        <translation>„%1“ ist kein PostgreSQL-Host des Projekts</translation>
    </message>
    <message>
        <source>Name one of the hosts, or remove the permission.</source>
        <translation>Einen der Hosts angeben oder die Erlaubnis entfernen.</translation>
    </message>
    <message>
        <source>the permission to wipe on %1 names no device</source>
        <translation>die Erlaubnis zum Löschen auf %1 nennt kein Gerät</translation>
    </message>
    <message>
        <source>Name the device by its stable id, as `howdahctl facts` shows it.</source>
        <translation>Das Gerät mit seiner festen Kennung nennen, wie `howdahctl facts` sie zeigt.</translation>
    </message>
    <message>
        <source>the data stay on the system disk, although the project has disks</source>
        <translation>die Daten bleiben auf der Systemplatte, obwohl das Projekt Platten hat</translation>
    </message>
    <message>
        <source>Set it to one of the mount points.</source>
        <translation>Auf einen der Einhängepunkte setzen.</translation>
    </message>
    <message>
        <source>%1 is on none of the project&apos;s disks (%2)</source>
        <translation>%1 liegt auf keiner der Platten des Projekts (%2)</translation>
    </message>
    <message>
        <source>Set it to a mount point or a directory below one.</source>
        <translation>Auf einen Einhängepunkt oder ein Verzeichnis darunter setzen.</translation>
    </message>
    <message>
        <source>disks are to be prepared, and no mount point is named</source>
        <translation>Platten sollen vorbereitet werden, und kein Einhängepunkt ist genannt</translation>
    </message>
    <message>
        <source>Name at least one, or set disks.mode to none.</source>
        <translation>Mindestens einen nennen oder disks.mode auf none setzen.</translation>
    </message>
    <message>
        <source>mount points are named, and disks.mode none leaves them alone</source>
        <translation>Einhängepunkte sind genannt, und disks.mode none rührt sie nicht an</translation>
    </message>
    <message>
        <source>Set it to format or ownership, or remove the mount points.</source>
        <translation>Auf format oder ownership setzen oder die Einhängepunkte entfernen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>Use 127.0.0.1, one address of the hosts, or *.</source>
        <translation>127.0.0.1, eine Adresse der Hosts oder * nehmen.</translation>
    </message>
    <message>
        <source>the statistics page would be open to everybody at %1</source>
        <translation>die Statistikseite wäre unter %1 für alle offen</translation>
    </message>
    <message>
        <source>Set haproxy.stats_user, or keep 127.0.0.1.</source>
        <translation>haproxy.stats_user setzen oder 127.0.0.1 behalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user name</source>
        <translation>„%1“ ist kein Benutzername</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores.</source>
        <translation>Buchstaben, Ziffern, Punkte, Striche und Unterstriche nehmen.</translation>
    </message>
    <message>
        <source>Name the user alone, without blanks.</source>
        <translation>Nur den Benutzer nennen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Use 1 to 65535, or leave it out for what ~/.ssh/config says.</source>
        <translation>1 bis 65535 nehmen, oder weglassen für das, was ~/.ssh/config sagt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file name</source>
        <translation>„%1“ ist kein Dateiname</translation>
    </message>
    <message>
        <source>Name the file of the private key, not its content.</source>
        <translation>Die Datei des privaten Schlüssels nennen, nicht ihren Inhalt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form [user@]host[:port]</source>
        <translation>„%1“ hat nicht die Form [user@]host[:port]</translation>
    </message>
    <message>
        <source>Name one jump host; chains of them belong in ~/.ssh/config.</source>
        <translation>Einen Sprunghost nennen; Ketten gehören in ~/.ssh/config.</translation>
    </message>
    <message>
        <source>host %1 has no name</source>
        <translation>Host %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it a short unique one, such as pg1.</source>
        <translation>Ihm einen kurzen eindeutigen geben, etwa pg1.</translation>
    </message>
    <message>
        <source>Use letters, digits, dashes and dots, at most 63 of them, beginning and ending with a letter or digit.</source>
        <translation>Buchstaben, Ziffern, Striche und Punkte, höchstens 63, am Anfang und am Ende Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>two hosts are named &quot;%1&quot;</source>
        <translation>zwei Hosts heißen „%1“</translation>
    </message>
    <message>
        <source>Rename one of them; upper and lower case count as the same.</source>
        <translation>Einen umbenennen; Groß- und Kleinschreibung gelten als gleich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; would share the replication slot &quot;%3&quot;</source>
        <translation>„%1“ und „%2“ teilten sich den Replikations-Slot „%3“</translation>
    </message>
    <message>
        <source>Rename one of them: dashes, dots and underscores count as the same.</source>
        <translation>Einen umbenennen: Striche, Punkte und Unterstriche gelten als gleich.</translation>
    </message>
    <message>
        <source>the project has no id</source>
        <translation>das Projekt hat keine Kennung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a UUID</source>
        <translation>„%1“ ist keine UUID</translation>
    </message>
    <message>
        <source>The secrets are kept under it: `howdahctl new` writes one, and so does uuidgen.</source>
        <translation>Unter ihr liegen die Geheimnisse: `howdahctl new` schreibt eine, uuidgen auch.</translation>
    </message>
    <message>
        <source>the cluster has no name</source>
        <translation>der Cluster hat keinen Namen</translation>
    </message>
    <message>
        <source>Give it a short one, such as prod.</source>
        <translation>Ihm einen kurzen geben, etwa prod.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a cluster name</source>
        <translation>„%1“ ist kein Cluster-Name</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits, _ and -, beginning with a letter, at most 40; it becomes part of file and service names.</source>
        <translation>Kleinbuchstaben, Ziffern, _ und -, am Anfang ein Buchstabe, höchstens 40; er wird Teil von Datei- und Dienstnamen.</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 hat keine Rolle</translation>
    </message>
    <message>
        <source>Give it postgres, etcd or haproxy, or remove the host.</source>
        <translation>Ihm postgres, etcd oder haproxy geben oder den Host entfernen.</translation>
    </message>
    <message>
        <source>the custom repository has no definition</source>
        <translation>das eigene Paket-Repository hat keine Definition</translation>
    </message>
    <message>
        <source>Paste the text of its .sources (deb822) or .repo file.</source>
        <translation>Den Text seiner .sources- (deb822) oder .repo-Datei einfügen.</translation>
    </message>
    <message>
        <source>the definition holds a user name or password of the repository</source>
        <translation>die Definition enthält Benutzername oder Passwort des Paket-Repositorys</translation>
    </message>
    <message>
        <source>Secrets do not belong in the project file: keep the login on the hosts (apt: /etc/apt/auth.conf.d) and remove it here.</source>
        <translation>Geheimnisse gehören nicht in die Projektdatei: die Anmeldung auf den Hosts ablegen (apt: /etc/apt/auth.conf.d) und hier entfernen.</translation>
    </message>
    <message>
        <source>the definition is of the old one-line form</source>
        <translation>die Definition hat die alte einzeilige Form</translation>
    </message>
    <message>
        <source>Write it as deb822: Types, URIs, Suites, Components, each on its line.</source>
        <translation>Als deb822 schreiben: Types, URIs, Suites, Components, je auf eigener Zeile.</translation>
    </message>
    <message>
        <source>the definition names no address of a repository</source>
        <translation>die Definition nennt keine Adresse eines Paket-Repositorys</translation>
    </message>
    <message>
        <source>deb822 has a line &quot;URIs:&quot;, a .repo file &quot;baseurl=&quot;.</source>
        <translation>deb822 hat eine Zeile „URIs:“, eine .repo-Datei „baseurl=“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of packages</source>
        <translation>„%1“ ist kein Name von Paketen</translation>
    </message>
    <message>
        <source>Name them as apt or dnf know them, with blanks between.</source>
        <translation>So nennen, wie apt oder dnf sie kennen, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a component nor one of the project&apos;s extensions</source>
        <translation>„%1“ ist weder eine Komponente noch eine der Erweiterungen des Projekts</translation>
    </message>
    <message>
        <source>Known are %1.</source>
        <translation>Bekannt sind %1.</translation>
    </message>
    <message>
        <source>the repository is described, and packages.source is not custom</source>
        <translation>das Paket-Repository ist beschrieben, und packages.source ist nicht custom</translation>
    </message>
    <message>
        <source>Set packages.source to custom, or remove the repository.</source>
        <translation>packages.source auf custom setzen oder das Paket-Repository entfernen.</translation>
    </message>
    <message>
        <source>Name the directory that holds the program postgres.</source>
        <translation>Das Verzeichnis nennen, in dem das Programm postgres liegt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a package name</source>
        <translation>„%1“ ist kein Paketname</translation>
    </message>
    <message>
        <source>Name one package an entry, as apt or dnf know it.</source>
        <translation>Ein Paket je Eintrag, wie apt oder dnf es kennen.</translation>
    </message>
    <message>
        <source>Patroni sets it on PostgreSQL&apos;s command line</source>
        <translation>Patroni setzt ihn auf der Kommandozeile von PostgreSQL</translation>
    </message>
    <message>
        <source>Patroni sets it according to the member&apos;s role</source>
        <translation>Patroni setzt ihn nach der Rolle des Mitglieds</translation>
    </message>
    <message>
        <source>the backup settings decide it</source>
        <translation>die Backup-Einstellungen bestimmen ihn</translation>
    </message>
    <message>
        <source>Howdah sets it during a restore alone</source>
        <translation>Howdah setzt ihn nur bei einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Howdah knows the file by its usual place</source>
        <translation>Howdah kennt die Datei an ihrem üblichen Ort</translation>
    </message>
    <message>
        <source>postgres.port decides it</source>
        <translation>postgres.port bestimmt ihn</translation>
    </message>
    <message>
        <source>replicas must stay readable, so Patroni keeps it on</source>
        <translation>Replikate müssen lesbar bleiben, darum lässt Patroni ihn an</translation>
    </message>
    <message>
        <source>pg_rewind needs it, so Patroni keeps it on</source>
        <translation>pg_rewind braucht ihn, darum lässt Patroni ihn an</translation>
    </message>
    <message>
        <source>patroni.synchronous_mode decides it</source>
        <translation>patroni.synchronous_mode bestimmt ihn</translation>
    </message>
    <message>
        <source>postgres.data_parent decides it</source>
        <translation>postgres.data_parent bestimmt ihn</translation>
    </message>
    <message>
        <source>Patroni and pgBackRest use the usual one</source>
        <translation>Patroni und pgBackRest benutzen den üblichen</translation>
    </message>
    <message>
        <source>postgres.data_checksums decides it</source>
        <translation>postgres.data_checksums bestimmt ihn</translation>
    </message>
    <message>
        <source>wal_level %1 leaves no replicas</source>
        <translation>mit wal_level %1 gibt es keine Replikate</translation>
    </message>
    <message>
        <source>Use replica or logical.</source>
        <translation>replica oder logical nehmen.</translation>
    </message>
    <message>
        <source>password_encryption %1: the hosts accept scram-sha-256 alone</source>
        <translation>password_encryption %1: die Hosts nehmen nur scram-sha-256 an</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Die Zeile entfernen.</translation>
    </message>
    <message>
        <source>shared_preload_libraries lacks timescaledb, which postgres.extensions names</source>
        <translation>in shared_preload_libraries fehlt timescaledb, das postgres.extensions nennt</translation>
    </message>
    <message>
        <source>Add it to the list, or remove the line.</source>
        <translation>Es zur Liste hinzufügen oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>%1 off: a crash of the host can destroy the data</source>
        <translation>%1 aus: ein Absturz des Hosts kann die Daten zerstören</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be written in lower case</source>
        <translation>„%1“ muss klein geschrieben werden</translation>
    </message>
    <message>
        <source>Write it as %1.</source>
        <translation>Als %1 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a parameter</source>
        <translation>„%1“ ist kein Parameter</translation>
    </message>
    <message>
        <source>Write it as postgresql.conf has it, such as work_mem.</source>
        <translation>So schreiben wie in postgresql.conf, etwa work_mem.</translation>
    </message>
    <message>
        <source>the parameter %1 cannot be overridden: %2</source>
        <translation>der Parameter %1 lässt sich nicht überschreiben: %2</translation>
    </message>
    <message>
        <source>the value of %1 holds a line break or another control character</source>
        <translation>der Wert von %1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <translation>In eine Zeile schreiben.</translation>
    </message>
    <message>
        <source>%1 s is less than Patroni&apos;s minimum</source>
        <translation>%1 s ist weniger als Patronis Minimum</translation>
    </message>
    <message>
        <source>Use %1 or more.</source>
        <translation>%1 oder mehr nehmen.</translation>
    </message>
    <message>
        <source>loop_wait + 2 · retry_timeout is %1 s, more than the ttl of %2 s: a leader that waits for etcd would lose its lock</source>
        <translation>loop_wait + 2 · retry_timeout sind %1 s, mehr als die ttl von %2 s: ein Leader, der auf etcd wartet, verlöre seine Sperre</translation>
    </message>
    <message>
        <source>Raise ttl to %1, or lower the other two.</source>
        <translation>ttl auf %1 erhöhen oder die anderen beiden senken.</translation>
    </message>
    <message>
        <source>strict with one PostgreSQL host: no write would ever be confirmed</source>
        <translation>strict mit einem PostgreSQL-Host: kein Schreiben würde je bestätigt</translation>
    </message>
    <message>
        <source>Use off, or add hosts.</source>
        <translation>off nehmen oder Hosts hinzufügen.</translation>
    </message>
    <message>
        <source>strict with two PostgreSQL hosts: writes stop when either of them is down</source>
        <translation>strict mit zwei PostgreSQL-Hosts: fällt einer aus, steht das Schreiben still</translation>
    </message>
    <message>
        <source>Use on, or add a third host.</source>
        <translation>on nehmen oder einen dritten Host hinzufügen.</translation>
    </message>
    <message>
        <source>on with one PostgreSQL host: there is no replica to wait for</source>
        <translation>on mit einem PostgreSQL-Host: es gibt kein Replikat, auf das zu warten wäre</translation>
    </message>
    <message>
        <source>Add hosts, or use off.</source>
        <translation>Hosts hinzufügen oder off nehmen.</translation>
    </message>
    <message>
        <source>%1 bytes of lag cannot be</source>
        <translation>%1 Bytes Rückstand gibt es nicht</translation>
    </message>
    <message>
        <source>Use 0 or more; 1048576 is usual.</source>
        <translation>0 oder mehr nehmen; üblich ist 1048576.</translation>
    </message>
    <message>
        <source>port %1 is open to root alone, and the service does not run as root</source>
        <translation>Port %1 darf nur root öffnen, und der Dienst läuft nicht als root</translation>
    </message>
    <message>
        <source>Use 1024 to 65535.</source>
        <translation>1024 bis 65535 nehmen.</translation>
    </message>
    <message>
        <source>port %1 is already taken by %2 on %3</source>
        <translation>Port %1 ist auf %3 schon von %2 belegt</translation>
    </message>
    <message>
        <source>PostgreSQL %1 no longer gets fixes</source>
        <translation>PostgreSQL %1 bekommt keine Korrekturen mehr</translation>
    </message>
    <message>
        <source>Use %1 or newer.</source>
        <translation>%1 oder neuer nehmen.</translation>
    </message>
    <message>
        <source>%1 is not a major version</source>
        <translation>%1 ist keine Hauptversion</translation>
    </message>
    <message>
        <source>Use a number such as 17, or leave it out for what the packages offer.</source>
        <translation>Eine Zahl wie 17 nehmen, oder weglassen für das, was die Pakete bieten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a network</source>
        <translation>„%1“ ist kein Netz</translation>
    </message>
    <message>
        <source>For this one address write %1/%2.</source>
        <translation>Für diese eine Adresse %1/%2 schreiben.</translation>
    </message>
    <message>
        <source>Write it as 10.1.0.0/16 or fd00:1::/32.</source>
        <translation>Als 10.1.0.0/16 oder fd00:1::/32 schreiben.</translation>
    </message>
    <message>
        <source>%1 lets the whole world try passwords</source>
        <translation>%1 lässt die ganze Welt Passwörter probieren</translation>
    </message>
    <message>
        <source>Name the networks of the clients.</source>
        <translation>Die Netze der Clients nennen.</translation>
    </message>
    <message>
        <source>%1 means the whole network of /%2, not one address</source>
        <translation>%1 meint das ganze Netz von /%2, nicht eine Adresse</translation>
    </message>
    <message>
        <source>For one address use /%1.</source>
        <translation>Für eine Adresse /%1 nehmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a locale</source>
        <translation>„%1“ ist keine Locale</translation>
    </message>
    <message>
        <source>Use one that `locale -a` lists on the hosts; C.UTF-8 is everywhere.</source>
        <translation>Eine nehmen, die `locale -a` auf den Hosts nennt; C.UTF-8 gibt es überall.</translation>
    </message>
    <message>
        <source>the project has no host &quot;%1&quot;</source>
        <translation>das Projekt hat keinen Host „%1“</translation>
    </message>
    <message>
        <source>Name a PostgreSQL host, or leave it out for the first one.</source>
        <translation>Einen PostgreSQL-Host nennen, oder weglassen für den ersten.</translation>
    </message>
    <message>
        <source>%1 does not have the role postgres</source>
        <translation>%1 hat nicht die Rolle postgres</translation>
    </message>
    <message>
        <source>no host has the role etcd</source>
        <translation>kein Host hat die Rolle etcd</translation>
    </message>
    <message>
        <source>Give it to three hosts; the PostgreSQL hosts will do.</source>
        <translation>Sie drei Hosts geben; die PostgreSQL-Hosts genügen.</translation>
    </message>
    <message>
        <source>one etcd member: when its host fails, the cluster turns read-only</source>
        <translation>ein etcd-Mitglied: fällt sein Host aus, ist der Cluster nur noch lesbar</translation>
    </message>
    <message>
        <source>Give the role etcd to three hosts.</source>
        <translation>Die Rolle etcd drei Hosts geben.</translation>
    </message>
    <message>
        <source>%1 etcd members: every write waits for a majority of them</source>
        <translation>%1 etcd-Mitglieder: jedes Schreiben wartet auf ihre Mehrheit</translation>
    </message>
    <message>
        <source>Keep 3 or 5, at most 7.</source>
        <translation>3 oder 5 behalten, höchstens 7.</translation>
    </message>
    <message>
        <source>%1 etcd members survive no more failures than %2 do (%3), and have one more host that can fail</source>
        <translation>%1 etcd-Mitglieder überstehen nicht mehr Ausfälle als %2 (%3) und haben einen Host mehr, der ausfallen kann</translation>
    </message>
    <message>
        <source>Give the role to a third host, such as the HAProxy host.</source>
        <translation>Die Rolle einem dritten Host geben, etwa dem HAProxy-Host.</translation>
    </message>
    <message>
        <source>Use %1 or %2.</source>
        <translation>%1 oder %2 nehmen.</translation>
    </message>
    <message>
        <source>no host has the role postgres</source>
        <translation>kein Host hat die Rolle postgres</translation>
    </message>
    <message>
        <source>Give it to three hosts.</source>
        <translation>Sie drei Hosts geben.</translation>
    </message>
    <message>
        <source>one PostgreSQL host: there is no replica to fail over to</source>
        <translation>ein PostgreSQL-Host: es gibt kein Replikat für einen Failover</translation>
    </message>
    <message>
        <source>Add two more hosts with the role postgres.</source>
        <translation>Zwei weitere Hosts mit der Rolle postgres hinzufügen.</translation>
    </message>
    <message>
        <source>two PostgreSQL hosts: after one failure there is no replica left</source>
        <translation>zwei PostgreSQL-Hosts: nach einem Ausfall bleibt kein Replikat</translation>
    </message>
    <message>
        <source>Add a third host with the role postgres.</source>
        <translation>Einen dritten Host mit der Rolle postgres hinzufügen.</translation>
    </message>
    <message>
        <source>the project has no hosts</source>
        <translation>das Projekt hat keine Hosts</translation>
    </message>
    <message>
        <source>Add three, each with the roles postgres and etcd.</source>
        <translation>Drei hinzufügen, jeden mit den Rollen postgres und etcd.</translation>
    </message>
    <message>
        <source>no host has the role haproxy: clients must find the leader by themselves</source>
        <translation>kein Host hat die Rolle haproxy: Clients müssen den Leader selbst finden</translation>
    </message>
    <message>
        <source>Give the role to a host, or name all hosts in the clients&apos; connection string with target_session_attrs=read-write.</source>
        <translation>Die Rolle einem Host geben, oder im Verbindungstext der Clients alle Hosts nennen mit target_session_attrs=read-write.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::AlertModel</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>howdah::ui::BackupDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back &amp;up</source>
        <translation>&amp;Backup starten</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <source>Full: everything</source>
        <translation>Voll: alles</translation>
    </message>
    <message>
        <source>Differential: what changed since the last full one</source>
        <translation>Differenziell: was sich seit dem letzten Vollbackup geändert hat</translation>
    </message>
    <message>
        <source>Type of the backup</source>
        <translation>Art des Backups</translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>%1 reads its data directory and sends it to the repository; clients go on working.</source>
        <translation>%1 liest sein Datenverzeichnis und sendet es an das Repository; Clients arbeiten weiter.</translation>
    </message>
    <message>
        <source>Backups that are older than the retention allows are removed afterwards.</source>
        <translation>Backups, die älter sind als die Aufbewahrung erlaubt, werden danach entfernt.</translation>
    </message>
    <message>
        <source>It runs to its end on the host, also when this dialog or the window is closed.</source>
        <translation>Es läuft auf dem Host zu Ende, auch wenn dieser Dialog oder das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Backing up %1</source>
        <translation>%1 wird gesichert</translation>
    </message>
</context>
<context>
    <name>howdah::ui::BackupModel</name>
    <message>
        <source>pgBackRest found page checksums that are wrong</source>
        <translation>pgBackRest fand falsche Seitenprüfsummen</translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation>Fertig (UTC)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>In repository</source>
        <translation>Im Repository</translation>
    </message>
    <message>
        <source>WAL that it needs</source>
        <translation>Benötigtes WAL</translation>
    </message>
</context>
<context>
    <name>howdah::ui::BackupView</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>To which moments the cluster can return, as its repository tells. Times are UTC.</source>
        <translation>Zu welchen Zeitpunkten der Cluster zurückkehren kann, wie es sein Repository sagt. Zeiten in UTC.</translation>
    </message>
    <message>
        <source>&amp;Backup now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>S&amp;chedule and repository…</source>
        <translation>&amp;Zeitplan und Repository…</translation>
    </message>
    <message>
        <source>Set &amp;up backups…</source>
        <translation>Backups &amp;einrichten…</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Letzte zwei Wochen</translation>
    </message>
    <message>
        <source>leader changes, what was done, and backups</source>
        <translation>Leader-Wechsel, was getan wurde, und Backups</translation>
    </message>
    <message>
        <source>Backups in the repository, newest first</source>
        <translation>Backups im Repository, neueste zuerst</translation>
    </message>
    <message>
        <source>Backups in the repository</source>
        <translation>Backups im Repository</translation>
    </message>
    <message>
        <source>Read-only is on</source>
        <translation>Nur-Lesen ist an</translation>
    </message>
    <message>
        <source>There is no backup repository</source>
        <translation>Es gibt kein Backup-Repository</translation>
    </message>
    <message>
        <source>There is no leader to back up</source>
        <translation>Es gibt keinen Leader zu sichern</translation>
    </message>
    <message>
        <source>Backups are not set up.</source>
        <translation>Backups sind nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Waiting for the hosts’ first answers.</source>
        <translation>Die ersten Antworten der Hosts stehen aus.</translation>
    </message>
    <message>
        <source>No backup was found: nothing can be restored yet.</source>
        <translation>Kein Backup gefunden: noch lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>Restorable up to %1, %2 ago</source>
        <translation>Wiederherstellbar bis %1, vor %2</translation>
    </message>
    <message>
        <source>Restorable only up to %1: WAL %2 is not archived</source>
        <translation>Wiederherstellbar nur bis %1: WAL %2 ist nicht archiviert</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 full, %2 differential, %3 incremental</source>
        <translation>%1 volle, %2 differentielle, %3 inkrementelle</translation>
    </message>
    <message>
        <source>This backup holds pages whose checksums are wrong: it is not counted among those that can be restored.</source>
        <translation>Dieses Backup enthält Seiten mit falschen Prüfsummen: es zählt nicht zu den wiederherstellbaren.</translation>
    </message>
    <message>
        <source>With this backup the cluster can return to any moment from %1 on for which WAL is in the repository. Whether a WAL file between is missing is not seen in the list: pgbackrest verify looks.</source>
        <translation>Mit diesem Backup kann der Cluster ab %1 zu jedem Zeitpunkt zurückkehren, für den WAL im Repository liegt. Ob dazwischen eine WAL-Datei fehlt, zeigt die Liste nicht: das prüft pgbackrest verify.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::BackupsPage</name>
    <message>
        <source>No way back</source>
        <translation>Kein Weg zurück</translation>
    </message>
    <message>
        <source>Replicas are no backup: a table that is dropped by mistake is gone on all hosts within a second, and so are pages that a fault has damaged.</source>
        <translation>Replikas sind kein Backup: eine versehentlich gelöschte Tabelle ist binnen einer Sekunde auf allen Hosts weg, und defekte Seiten sind ebenso schnell überall.</translation>
    </message>
    <message>
        <source>Replicas are copied from the leader</source>
        <translation>Replikas werden vom Leader kopiert</translation>
    </message>
    <message>
        <source>Each new one reads the whole leader over the network.</source>
        <translation>Jede neue liest den ganzen Leader über das Netzwerk.</translation>
    </message>
    <message>
        <source>No rehearsal</source>
        <translation>Keine Probe</translation>
    </message>
    <message>
        <source>There is nothing to set up a second cluster from, to try an update or to look at yesterday.</source>
        <translation>Es gibt nichts, woraus sich ein zweiter Cluster einrichten ließe, um ein Update zu testen oder den Stand von gestern anzusehen.</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>To any moment after the first full backup, which Deploy makes. WAL is kept since then, and its amount only grows.</source>
        <translation>Auf jeden Zeitpunkt nach dem ersten Vollbackup, das „Ausrollen“ erstellt. WAL wird seitdem aufbewahrt und wächst immer weiter.</translation>
    </message>
    <message>
        <source>To any moment since the oldest full backup that is kept. How long that is, follows from the schedule.</source>
        <translation>Auf jeden Zeitpunkt seit dem ältesten aufbewahrten Vollbackup. Wie weit das reicht, folgt aus dem Zeitplan.</translation>
    </message>
    <message>
        <source>To any moment since the last full backup: right after one, that is a moment ago.</source>
        <translation>Auf jeden Zeitpunkt seit dem letzten Vollbackup: gleich danach ist das nur ein Augenblick.</translation>
    </message>
    <message>
        <source>To any second of the last %1 to %2 days, once so many have passed: since the oldest of %3 full backups.</source>
        <translation>Auf jede Sekunde der letzten %1 bis %2 Tage, sobald so viele vergangen sind: seit dem ältesten von %3 Vollbackups.</translation>
    </message>
    <message>
        <source>If all hosts are lost</source>
        <translation>Wenn alle Hosts verloren sind</translation>
    </message>
    <message>
        <source>What the shared directory holds is left. If it is in the same room, it may be lost with them.</source>
        <translation>Es bleibt, was im gemeinsamen Verzeichnis liegt. Steht es im selben Raum, kann es mit verloren gehen.</translation>
    </message>
    <message>
        <source>The bucket has everything but about the last minute of WAL.</source>
        <translation>Im Bucket ist alles, bis auf etwa die letzte Minute WAL.</translation>
    </message>
    <message>
        <source>Who can read them</source>
        <translation>Wer sie lesen kann</translation>
    </message>
    <message>
        <source>Only who has the passphrase. Keep a copy of the secrets outside this computer: without it no backup can be read, by nobody.</source>
        <translation>Nur wer die Passphrase hat. Eine Kopie der Geheimnisse gehört an einen Ort außerhalb dieses Rechners: ohne sie kann niemand ein Backup lesen.</translation>
    </message>
    <message>
        <source>Whoever may read the bucket reads all data: the files are not encrypted.</source>
        <translation>Wer den Bucket lesen darf, liest alle Daten: die Dateien sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever may read the directory reads all data: the files are not encrypted.</source>
        <translation>Wer das Verzeichnis lesen darf, liest alle Daten: die Dateien sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Platzbedarf</translation>
    </message>
    <message>
        <source>Unknown until the first backups are made: it hangs on how much is written a day. The page Backups measures it then.</source>
        <translation>Unbekannt, bis die ersten Backups erstellt sind: es hängt davon ab, wie viel am Tag geschrieben wird. Die Seite Backups misst es dann.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Where pgBackRest keeps base backups and WAL. Nothing is written there before Deploy.</source>
        <translation>Wo pgBackRest Basis-Backups und WAL aufbewahrt. Vor „Ausrollen“ wird dort nichts geschrieben.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>None: no backups</source>
        <translation>Keines: keine Backups</translation>
    </message>
    <message>
        <source>S3, or a store that speaks it</source>
        <translation>S3 oder ein kompatibler Speicher</translation>
    </message>
    <message>
        <source>A directory that all hosts share</source>
        <translation>Ein gemeinsames Verzeichnis aller Hosts</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>Choose the repository</source>
        <translation>Repository wählen</translation>
    </message>
    <message>
        <source>P&amp;ath</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>In the bucket; or of the shared directory, the same on every PostgreSQL host.</source>
        <translation>Im Bucket; oder der des gemeinsamen Verzeichnisses, gleich auf jedem PostgreSQL-Host.</translation>
    </message>
    <message>
        <source>Change the path</source>
        <translation>Pfad ändern</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase that Howdah makes</source>
        <translation>Mit einer Passphrase verschlüsseln, die Howdah erzeugt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>AES-256. Decided before the first backup; the passphrase is kept with the secrets.</source>
        <translation>AES-256. Vor dem ersten Backup festzulegen; die Passphrase liegt bei den Geheimnissen.</translation>
    </message>
    <message>
        <source>Change the encryption</source>
        <translation>Verschlüsselung ändern</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>B&amp;ucket</source>
        <translation>B&amp;ucket</translation>
    </message>
    <message>
        <source>It must exist; Howdah makes none.</source>
        <translation>Er muss vorhanden sein; Howdah legt keinen an.</translation>
    </message>
    <message>
        <source>Name the bucket</source>
        <translation>Bucket benennen</translation>
    </message>
    <message>
        <source>End&amp;point</source>
        <translation>E&amp;ndpunkt</translation>
    </message>
    <message>
        <source>The host’s name, without scheme and path.</source>
        <translation>Der Name des Hosts, ohne Schema und Pfad.</translation>
    </message>
    <message>
        <source>Change the endpoint</source>
        <translation>Endpunkt ändern</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Change the port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>As the provider names it; own stores take us-east-1.</source>
        <translation>Wie beim Anbieter; eigene Speicher nehmen us-east-1.</translation>
    </message>
    <message>
        <source>Change the region</source>
        <translation>Region ändern</translation>
    </message>
    <message>
        <source>bucket.endpoint (usual)</source>
        <translation>bucket.endpunkt (üblich)</translation>
    </message>
    <message>
        <source>endpoint/bucket (own stores)</source>
        <translation>endpunkt/bucket (eigene Speicher)</translation>
    </message>
    <message>
        <source>Address style</source>
        <translation>Adressform</translation>
    </message>
    <message>
        <source>Change the address style</source>
        <translation>Adressform ändern</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Own CA</source>
        <translation>&amp;Eigene CA</translation>
    </message>
    <message>
        <source>A PEM file on this computer. Empty: the hosts’ own trust is enough.</source>
        <translation>Eine PEM-Datei auf diesem Rechner. Leer: das Vertrauen der Hosts genügt.</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Zertifizierungsstelle wählen</translation>
    </message>
    <message>
        <source>Access key and secret key</source>
        <translation>Access Key und Secret Key</translation>
    </message>
    <message>
        <source>The role of the instances (EC2)</source>
        <translation>Die Rolle der Instanzen (EC2)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Change the credentials</source>
        <translation>Zugangsdaten ändern</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Access Key</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>When, and for how long</source>
        <translation>Wann und wie lange</translation>
    </message>
    <message>
        <source>Full backup</source>
        <translation>Vollbackup</translation>
    </message>
    <message>
        <source>Change the full backups’ schedule</source>
        <translation>Zeitplan der Vollbackups ändern</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differenziell</translation>
    </message>
    <message>
        <source>What has changed since the last full one.</source>
        <translation>Was sich seit dem letzten Vollbackup geändert hat.</translation>
    </message>
    <message>
        <source>Change the differential backups’ schedule</source>
        <translation>Zeitplan der differenziellen Backups ändern</translation>
    </message>
    <message>
        <source> full backups</source>
        <translation> Vollbackups</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The oldest goes when one more is done, and with it the WAL before the next.</source>
        <translation>Das älteste entfällt, sobald eines mehr da ist, und mit ihm das WAL vor dem nächsten.</translation>
    </message>
    <message>
        <source>Change the retention</source>
        <translation>Aufbewahrung ändern</translation>
    </message>
    <message>
        <source> differential ones</source>
        <translation> differenzielle</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Change the retention of differential backups</source>
        <translation>Aufbewahrung der differenziellen Backups ändern</translation>
    </message>
    <message>
        <source>Make new replicas from the latest backup</source>
        <translation>Neue Replikas aus dem letzten Backup aufbauen</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikas</translation>
    </message>
    <message>
        <source>It spares the leader; without a usable backup they are copied from it as ever.</source>
        <translation>Das schont den Leader; ohne brauchbares Backup wird wie sonst von ihm kopiert.</translation>
    </message>
    <message>
        <source>Change how replicas are made</source>
        <translation>Aufbau der Replikas ändern</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>on day %1 of every month</source>
        <translation>am %1. jedes Monats</translation>
    </message>
    <message>
        <source>on day %1 of the month where that is %2</source>
        <translation>am %1. des Monats, sofern das passt: %2</translation>
    </message>
    <message>
        <source>%1, every hour at minute %2</source>
        <translation>%1, stündlich zur Minute %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::BalancerCard</name>
    <message>
        <source>load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Messung %1</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>read/write</source>
        <translation>lesen/schreiben</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>port %1: %2</source>
        <translation>Port %1: %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::BucketCard</name>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>Test cre&amp;dentials</source>
        <translation>Zugangsdaten te&amp;sten</translation>
    </message>
    <message>
        <source>tested %1 UTC</source>
        <translation>getestet %1 UTC</translation>
    </message>
    <message>
        <source>%1 writes, reads, lists and deletes a small object…</source>
        <translation>%1 schreibt, liest, listet und löscht ein kleines Objekt…</translation>
    </message>
    <message>
        <source>There is no PostgreSQL host yet to test from.</source>
        <translation>Es gibt noch keinen PostgreSQL-Host, von dem aus getestet wird.</translation>
    </message>
    <message>
        <source>Not tested yet. %1 would write, read, list and delete one small object.</source>
        <translation>Noch nicht getestet. %1 würde ein kleines Objekt schreiben, lesen, listen und löschen.</translation>
    </message>
    <message>
        <source>The settings are others since the test.</source>
        <translation>Die Einstellungen sind seit dem Test geändert.</translation>
    </message>
    <message>
        <source>The bucket was not asked.</source>
        <translation>Der Bucket wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The repository works from %1.</source>
        <translation>Das Repository funktioniert von %1 aus.</translation>
    </message>
    <message>
        <source>The repository does not work from %1.</source>
        <translation>Das Repository funktioniert von %1 aus nicht.</translation>
    </message>
    <message>
        <source>The repository could not be tested from %1.</source>
        <translation>Das Repository ließ sich von %1 aus nicht testen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Waits for you: there is a question about %1.</source>
        <translation>Wartet auf Sie: zu %1 gibt es eine Frage.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::CandidateModel</name>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Yes, with loss</source>
        <translation>Ja, mit Verlust</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
    <message>
        <source>Yes, nothing is lost</source>
        <translation>Ja, nichts geht verloren</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Replayed LSN</source>
        <translation>Angewandte LSN</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>Replay-Rückstand</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Can it take over?</source>
        <translation>Kann es übernehmen?</translation>
    </message>
</context>
<context>
    <name>howdah::ui::CandidateTable</name>
    <message>
        <source>Which member should become the leader</source>
        <translation>Welches Mitglied Leader werden soll</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ChangedKeyCard</name>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Als Te&amp;xt kopieren</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ChangedOnDiskCard</name>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Reloading discards your own changes since the last time it was saved.</source>
        <translation>Neu laden verwirft die eigenen Änderungen seit dem letzten Speichern.</translation>
    </message>
    <message>
        <source>You have changed nothing since it was opened.</source>
        <translation>Seit dem Öffnen wurde hier nichts geändert.</translation>
    </message>
    <message>
        <source>What differs: − in this window, + on the disk</source>
        <translation>Was sich unterscheidet: − in diesem Fenster, + in der Datei</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine as a copy…</source>
        <translation>Meine als &amp;Kopie behalten…</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ClientsCard</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ClusterLog</name>
    <message>
        <source>no leader, %1 led</source>
        <translation>kein Leader, zuletzt %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 ist Leader</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ClusterPicture</name>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>leader, last seen</source>
        <translation>Leader, zuletzt gesehen</translation>
    </message>
    <message>
        <source>Sync replica</source>
        <translation>Sync-Replika</translation>
    </message>
    <message>
        <source>Standby leader</source>
        <translation>Standby-Leader</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replika</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not in the cluster</source>
        <translation>nicht im Cluster</translation>
    </message>
    <message>
        <source>Patroni does not list it</source>
        <translation>Patroni führt es nicht auf</translation>
    </message>
    <message>
        <source>more than the limit behind</source>
        <translation>mehr Rückstand als erlaubt</translation>
    </message>
    <message>
        <source>waits for a restart</source>
        <translation>wartet auf Neustart</translation>
    </message>
    <message>
        <source>%1 is %2 % full</source>
        <translation>%1 ist zu %2 % voll</translation>
    </message>
    <message>
        <source>haproxy is %1</source>
        <translation>haproxy ist %1</translation>
    </message>
    <message>
        <source>nothing listens on port %1</source>
        <translation>auf Port %1 lauscht nichts</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>stimmt ab</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 vote, %3 needed:</source>
        <translation>%1 von %2 stimmen ab, %3 nötig:</translation>
    </message>
    <message>
        <source>nothing is known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>Patroni cannot choose a leader</source>
        <translation>Patroni kann keinen Leader wählen</translation>
    </message>
    <message>
        <source>survives no more failures</source>
        <translation>übersteht keinen weiteren Ausfall</translation>
    </message>
    <message numerus="yes">
        <source>survives %n failure(s)</source>
        <translation>
            <numerusform>übersteht %n Ausfall</numerusform>
            <numerusform>übersteht %n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch kein Backup</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 could not archive %2</source>
        <translation>%1 konnte %2 nicht archivieren</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>replay lag %1</source>
        <translation>Replay-Rückstand %1</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>Neustart steht aus</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Messung %1</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>%1 s old</source>
        <translation>%1 s alt</translation>
    </message>
    <message>
        <source>PostgreSQL does not serve</source>
        <translation>PostgreSQL bedient nicht</translation>
    </message>
    <message>
        <source>%1 members, %2 votes needed:</source>
        <translation>%1 Mitglieder, %2 Stimmen nötig:</translation>
    </message>
    <message>
        <source>not read now</source>
        <translation>gerade nicht gelesen</translation>
    </message>
    <message>
        <source>last: %1, %2</source>
        <translation>letztes: %1, %2</translation>
    </message>
    <message>
        <source>gets no readers: %1</source>
        <translation>bekommt keine Leser: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>kein Leader</translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>goes nowhere, %1 leads</source>
        <translation>führt nirgendhin, %1 ist Leader</translation>
    </message>
    <message>
        <source>goes to %1, %2</source>
        <translation>führt zu %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 replicas</source>
        <translation>%1 von %2 Replicas</translation>
    </message>
    <message>
        <source>%1 serve</source>
        <translation>%1 bedienen</translation>
    </message>
    <message>
        <source>by its load balancer</source>
        <translation>von seinem Load-Balancer</translation>
    </message>
    <message>
        <source>out of space</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>corrupt</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>votes, leads</source>
        <translation>stimmt, führt</translation>
    </message>
    <message>
        <source>runs, no quorum</source>
        <translation>läuft, kein Quorum</translation>
    </message>
    <message>
        <source>The leader goes on in failsafe mode while every member confirms it. Nobody can take over. Start etcd on the hosts that do not vote.</source>
        <translation>Der Leader arbeitet im Failsafe-Modus weiter, solange ihn jedes Mitglied bestätigt. Niemand kann übernehmen. etcd auf den Hosts starten, die nicht stimmen.</translation>
    </message>
    <message>
        <source>A running leader becomes read-only after ttl (%1 s). Start etcd on the hosts that do not vote; nothing else is needed.</source>
        <translation>Ein laufender Leader wird nach ttl (%1 s) schreibgeschützt. etcd auf den Hosts starten, die nicht stimmen; mehr ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ConfigDialog</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>Konfiguration: %1</translation>
    </message>
    <message>
        <source>Dynamic configuration of %1</source>
        <translation>Dynamische Konfiguration von %1</translation>
    </message>
    <message>
        <source>Patroni keeps it in etcd for all members. Nothing is sent before you press “Apply”.</source>
        <translation>Patroni hält sie in etcd für alle Mitglieder. Vor „Anwenden“ wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else changed the configuration a moment ago. Your change was not sent. Close and open this to see theirs.</source>
        <translation>Jemand anderes hat die Konfiguration gerade geändert. Die eigene Änderung wurde nicht gesendet. Schließen und neu öffnen zeigt die andere.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ConnectDialog</name>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Connect to a running cluster</source>
        <translation>Mit einem laufenden Cluster verbinden</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>as ~/.ssh/config says</source>
        <translation>wie in ~/.ssh/config</translation>
    </message>
    <message>
        <source>none, or as ~/.ssh/config says</source>
        <translation>keiner, oder wie in ~/.ssh/config</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>&amp;Address of a member</source>
        <translation>&amp;Adresse eines Mitglieds</translation>
    </message>
    <message>
        <source>Any database host of the cluster: it tells the others.</source>
        <translation>Irgendein Datenbank-Host des Clusters: er nennt die anderen.</translation>
    </message>
    <message>
        <source>SSH &amp;user</source>
        <translation>SSH-Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Privater &amp;Schlüssel</translation>
    </message>
    <message>
        <source>SSH &amp;port</source>
        <translation>SSH-&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation>Sprun&amp;g-Host</translation>
    </message>
    <message>
        <source>Patroni’s &amp;REST port</source>
        <translation>&amp;REST-Port von Patroni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>Nur &amp;lesend öffnen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>One host is asked what Patroni knows, as root over SSH. Nothing is changed on it.</source>
        <translation>Ein Host wird als root über SSH gefragt, was Patroni weiß. Geändert wird auf ihm nichts.</translation>
    </message>
    <message>
        <source>agent, or as ~/.ssh/config says</source>
        <translation>Agent, oder wie in ~/.ssh/config</translation>
    </message>
</context>
<context>
    <name>howdah::ui::CountModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, steps: %2</source>
        <translation>%1, Schritte: %2</translation>
    </message>
    <message>
        <source>Files that are new</source>
        <translation>Neue Dateien</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Geänderte Dateien</translation>
    </message>
    <message>
        <source>Services that are restarted</source>
        <translation>Neu gestartete Dienste</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>! erase</source>
        <translation>! lösch.</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>neu starten</translation>
    </message>
    <message>
        <source>~ change</source>
        <translation>~ ändern</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DatabaseModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change a database</source>
        <translation>Datenbank ändern</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Extensions in it</source>
        <translation>Erweiterungen darin</translation>
    </message>
    <message>
        <source>Add a database</source>
        <translation>Datenbank hinzufügen</translation>
    </message>
    <message>
        <source>Remove a database</source>
        <translation>Datenbank entfernen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DatabasesField</name>
    <message>
        <source>&amp;Add database</source>
        <translation>Da&amp;tenbank hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeployFlow</name>
    <message>
        <source>Read-only is on, so nothing was deployed</source>
        <translation>„Nur lesend“ ist an, darum wurde nichts ausgerollt</translation>
    </message>
    <message>
        <source>Switch it off at the top of the window, then deploy.</source>
        <translation>Oben im Fenster ausschalten, dann ausrollen.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeployGate</name>
    <message>
        <source>%1 was not reached</source>
        <translation>%1 wurde nicht erreicht</translation>
    </message>
    <message>
        <source>You allowed it on the Disks page. It cannot be undone.</source>
        <translation>Auf der Seite „Platten“ erlaubt. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>A deployment is running.</source>
        <translation>Ein Rollout läuft.</translation>
    </message>
    <message>
        <source>The hosts are being compared.</source>
        <translation>Die Hosts werden gerade verglichen.</translation>
    </message>
    <message>
        <source>The design has problems; settle them first.</source>
        <translation>Der Entwurf hat Probleme; diese zuerst lösen.</translation>
    </message>
    <message>
        <source>1 secret is missing.</source>
        <translation>1 Geheimnis fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n secrets are missing.</source>
        <translation>
            <numerusform>%n Geheimnis fehlt.</numerusform>
            <numerusform>%n Geheimnisse fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with the hosts first.</source>
        <translation>Zuerst mit den Hosts vergleichen.</translation>
    </message>
    <message>
        <source>The plan could not be made.</source>
        <translation>Der Plan ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>Not every host was reached.</source>
        <translation>Nicht jeder Host wurde erreicht.</translation>
    </message>
    <message>
        <source>Something stands in the way; nothing would be run.</source>
        <translation>Etwas steht im Weg; nichts würde ausgeführt.</translation>
    </message>
    <message>
        <source>Compare again before you deploy.</source>
        <translation>Vor dem Ausrollen erneut vergleichen.</translation>
    </message>
    <message>
        <source>1 warning is neither settled nor accepted.</source>
        <translation>1 Warnung ist weder gelöst noch akzeptiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings are neither settled nor accepted.</source>
        <translation>
            <numerusform>%n Warnung ist weder gelöst noch akzeptiert.</numerusform>
            <numerusform>%n Warnungen sind weder gelöst noch akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Fehlt: %1</translation>
    </message>
    <message>
        <source>Enter it on the page where it is used: Backups for the repository&apos;s keys, PostgreSQL or Network for passwords.</source>
        <translation>Einzugeben auf der Seite, die es nutzt: „Backups“ für die Schlüssel des Repositorys, „PostgreSQL“ oder „Netzwerk“ für Passwörter.</translation>
    </message>
    <message>
        <source>The hosts match the design; this only proves the service again.</source>
        <translation>Die Hosts entsprechen dem Entwurf; hier wird nur der Dienst erneut nachgewiesen.</translation>
    </message>
    <message>
        <source>Deploy asks once more and names what is erased.</source>
        <translation>„Ausrollen“ fragt noch einmal und nennt, was gelöscht wird.</translation>
    </message>
    <message>
        <source>Deploy asks once more before it starts.</source>
        <translation>„Ausrollen“ fragt vor dem Beginn noch einmal.</translation>
    </message>
    <message>
        <source>Deploy erases %1</source>
        <translation>„Ausrollen“ löscht %1</translation>
    </message>
    <message>
        <source>The secrets are not stored yet.</source>
        <translation>Die Geheimnisse sind noch nicht abgelegt.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeployPage</name>
    <message>
        <source>Deploy</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>&amp;Stop here…</source>
        <translation>Hier anhal&amp;ten…</translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>Noch ist nichts ausgerollt</translation>
    </message>
    <message>
        <source>Review shows every file and every command before anything is changed. Deploy there carries them out; this page shows each host at its work, what failed and why, and at the end the proof that the cluster serves.</source>
        <translation>„Prüfen“ zeigt jede Datei und jeden Befehl, bevor etwas geändert wird. „Ausrollen“ dort führt sie aus; diese Seite zeigt jeden Host bei der Arbeit, was warum fehlschlug, und am Ende den Nachweis, dass der Cluster seinen Dienst tut.</translation>
    </message>
    <message>
        <source>Go to &amp;Review</source>
        <translation>Zu „&amp;Prüfen“</translation>
    </message>
    <message>
        <source>Every host matches the design</source>
        <translation>Jeder Host entspricht dem Entwurf</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not reached, Howdah keeps trying</source>
        <translation>%1 nicht erreicht, Howdah versucht es weiter</translation>
    </message>
    <message>
        <source>Stopping: steps under way are ended cleanly</source>
        <translation>Hält an: laufende Schritte werden sauber beendet</translation>
    </message>
    <message>
        <source>Comparing again and proving the service…</source>
        <translation>Vergleicht erneut und weist den Dienst nach…</translation>
    </message>
    <message>
        <source>The other hosts go on</source>
        <translation>Die anderen Hosts machen weiter</translation>
    </message>
    <message>
        <source>Comparing the hosts again…</source>
        <translation>Die Hosts werden erneut verglichen…</translation>
    </message>
    <message>
        <source>Carries out what Review showed, and proves that the cluster serves.</source>
        <translation>Führt aus, was „Prüfen“ gezeigt hat, und weist nach, dass der Cluster seinen Dienst tut.</translation>
    </message>
    <message>
        <source>started %1 UTC · %2</source>
        <translation>begonnen %1 UTC · %2</translation>
    </message>
    <message>
        <source>You stopped the deployment</source>
        <translation>Das Ausrollen wurde angehalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Compares the hosts again and runs what is left</source>
        <translation>Vergleicht die Hosts erneut und führt den Rest aus</translation>
    </message>
    <message>
        <source>%1 runs, and it was proved</source>
        <translation>%1 läuft, und das ist nachgewiesen</translation>
    </message>
    <message>
        <source>&amp;Open Monitor</source>
        <translation>&amp;Monitor öffnen</translation>
    </message>
    <message>
        <source>Save evi&amp;dence…</source>
        <translation>&amp;Nachweis speichern…</translation>
    </message>
    <message>
        <source>Every step ended well, but the proof is not complete</source>
        <translation>Jeder Schritt ist gelungen, aber der Nachweis ist unvollständig</translation>
    </message>
    <message>
        <source>Howdah compares what the hosts are with the design afterwards; this is what it found.</source>
        <translation>Howdah vergleicht danach die Hosts mit dem Entwurf; das ist das Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Prove again</source>
        <translation>E&amp;rneut nachweisen</translation>
    </message>
    <message>
        <source>%1: all %2 steps are done</source>
        <translation>%1: alle %2 Schritte sind fertig</translation>
    </message>
    <message>
        <source>%1: %2 of %3 steps are left</source>
        <translation>%1: %2 von %3 Schritten stehen noch aus</translation>
    </message>
    <message>
        <source>“%1” is ended, and begins again when you resume</source>
        <translation>„%1“ wird beendet und beginnt beim Fortsetzen von vorn</translation>
    </message>
    <message>
        <source>“%1” was ended, and begins again when you resume</source>
        <translation>„%1“ wurde beendet und beginnt beim Fortsetzen von vorn</translation>
    </message>
    <message>
        <source>Stop the deployment?</source>
        <translation>Ausrollen anhalten?</translation>
    </message>
    <message>
        <source>What is done stays; nothing is undone.</source>
        <translation>Was getan ist, bleibt; nichts wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Keep r&amp;unning</source>
        <translation>We&amp;iterlaufen</translation>
    </message>
    <message>
        <source>longer than in earlier runs</source>
        <translation>länger als in früheren Läufen</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DesignLine</name>
    <message>
        <source>The design so far:</source>
        <translation>Der Entwurf bisher:</translation>
    </message>
    <message>
        <source>The design so far</source>
        <translation>Der Entwurf bisher</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DetailsCard</name>
    <message>
        <source>%1/tcp %2: %3</source>
        <translation>%1/tcp %2: %3</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the details as text</source>
        <translation>Details als Text kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Select a host, or a cell of who reaches whom.</source>
        <translation>Einen Host wählen, oder eine Zelle in „Wer wen erreicht“.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeviceDelegate</name>
    <message>
        <source>system disk</source>
        <translation>Systemplatte</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Device on %1</source>
        <translation>Gerät auf %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeviceInspector</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>&amp;Leave it alone</source>
        <translation>In &amp;Ruhe lassen</translation>
    </message>
    <message>
        <source>&amp;Withdraw the permission</source>
        <translation>Erlaub&amp;nis zurücknehmen</translation>
    </message>
    <message>
        <source>Type the serial number to allow this:</source>
        <translation>Zum Erlauben die Seriennummer eintippen:</translation>
    </message>
    <message>
        <source>Allow erasing</source>
        <translation>Löschen erlauben</translation>
    </message>
    <message>
        <source>Erasing happens only in Deploy, is listed in Review, and cannot be undone.</source>
        <translation>Gelöscht wird erst beim Ausrollen; es steht in „Prüfen“ und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>What should happen to it?</source>
        <translation>Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Choose a device in the list to see what is on it and what should happen to it.</source>
        <translation>Ein Gerät der Liste wählen, um zu sehen, was darauf ist und was damit geschehen soll.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Mounted</source>
        <translation>Eingehängt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>This is the system disk</source>
        <translation>Das ist die Systemplatte</translation>
    </message>
    <message>
        <source>The operating system is on it. It cannot be chosen.</source>
        <translation>Das Betriebssystem liegt darauf. Sie ist nicht wählbar.</translation>
    </message>
    <message>
        <source>This disk is in use</source>
        <translation>Diese Platte ist in Gebrauch</translation>
    </message>
    <message>
        <source>It is mounted, so it is not formatted. Unmount it first, or use the mode “Use as mounted”.</source>
        <translation>Sie ist eingehängt und wird daher nicht formatiert. Zuerst aushängen, oder „Wie eingehängt“ wählen.</translation>
    </message>
    <message>
        <source>This disk is in place</source>
        <translation>Diese Platte ist eingerichtet</translation>
    </message>
    <message>
        <source>Howdah made the filesystem that is on it; it is mounted, never formatted again.</source>
        <translation>Howdah hat das Dateisystem darauf angelegt; es wird eingehängt und nie wieder formatiert.</translation>
    </message>
    <message>
        <source>This disk is read-only</source>
        <translation>Platte ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Nothing can be written to it.</source>
        <translation>Auf sie lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>This disk could not be read</source>
        <translation>Diese Platte war nicht lesbar</translation>
    </message>
    <message>
        <source>Nobody knows what it carries, so it is not formatted. The kernel’s log of the host says more.</source>
        <translation>Niemand weiß, was sie enthält, daher wird sie nicht formatiert. Das Kernel-Log des Hosts sagt mehr.</translation>
    </message>
    <message>
        <source>This disk holds data</source>
        <translation>Diese Platte enthält Daten</translation>
    </message>
    <message>
        <source>It is not formatted: %1 is on it. Choose another one, or allow that it is erased.</source>
        <translation>Sie wird nicht formatiert: %1 ist darauf. Eine andere wählen, oder das Löschen erlauben.</translation>
    </message>
    <message>
        <source>It may be erased, and nothing is to be put on it.</source>
        <translation>Sie darf gelöscht werden, und nichts soll darauf.</translation>
    </message>
    <message>
        <source>It is erased in Deploy. All that is on it is lost: %1, %2.</source>
        <translation>Sie wird beim Ausrollen gelöscht. Alles darauf geht verloren: %1, %2.</translation>
    </message>
    <message>
        <source>It is left alone.</source>
        <translation>Sie bleibt unberührt.</translation>
    </message>
    <message>
        <source>This disk is blank</source>
        <translation>Diese Platte ist leer</translation>
    </message>
    <message>
        <source>It is formatted in Deploy; nothing is lost.</source>
        <translation>Sie wird beim Ausrollen formatiert; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Type the name it is known as to allow this:</source>
        <translation>Zum Erlauben den Namen eintippen, unter dem sie bekannt ist:</translation>
    </message>
    <message>
        <source>Leave it alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Use it for %1</source>
        <translation>Nutzen für %1</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Allow erasing %1</source>
        <translation>Löschen von %1 erlauben</translation>
    </message>
    <message>
        <source>Withdraw a permission</source>
        <translation>Erlaubnis zurücknehmen</translation>
    </message>
    <message>
        <source>This disk is used as it is</source>
        <translation>Diese Platte wird genutzt, wie sie ist</translation>
    </message>
    <message>
        <source>It is mounted at %1. Only the owner of that directory is set.</source>
        <translation>Sie ist auf %1 eingehängt. Nur der Besitzer dieses Verzeichnisses wird gesetzt.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DeviceModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Model and serial</source>
        <translation>Modell und Seriennr.</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Mounted at</source>
        <translation>Eingehängt auf</translation>
    </message>
    <message>
        <source>Will become</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>reading devices…</source>
        <translation>Geräte werden gelesen…</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, %3, serial %4, %5, %6</source>
        <translation>%1 auf %2, %3, Seriennr. %4, %5, %6</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>As it is on the host</source>
        <translation>Wie es auf dem Host ist</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>Wie es sein wird</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Ganze Datei</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DiskBars</name>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DisksPage</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing is mounted at %1</source>
        <translation>auf %1 ist nichts eingehängt</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 frei</translation>
    </message>
    <message>
        <source>the system disk: choose another one</source>
        <translation>die Systemplatte: eine andere wählen</translation>
    </message>
    <message>
        <source>mounted at %1</source>
        <translation>eingehängt auf %1</translation>
    </message>
    <message>
        <source>%1, in place</source>
        <translation>%1, vorhanden</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>es war nicht lesbar</translation>
    </message>
    <message>
        <source>%1, is erased</source>
        <translation>%1, wird gelöscht</translation>
    </message>
    <message>
        <source>holds data: %1</source>
        <translation>enthält Daten: %1</translation>
    </message>
    <message>
        <source>%1, blank</source>
        <translation>%1, leer</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message>
        <source>empty partition table</source>
        <translation>leere Partitionstabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n Partition</numerusform>
            <numerusform>%n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>no extra disk</source>
        <translation>keine Zusatzplatte</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>devices not read yet</source>
        <translation>Geräte noch nicht gelesen</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>wählen…</translation>
    </message>
    <message>
        <source>no device chosen</source>
        <translation>kein Gerät gewählt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>system disk</source>
        <translation>Systemplatte</translation>
    </message>
    <message>
        <source>refused: system disk</source>
        <translation>abgelehnt: Systemplatte</translation>
    </message>
    <message>
        <source>%1, owner only</source>
        <translation>%1, nur Besitzer</translation>
    </message>
    <message>
        <source>left alone; may be erased</source>
        <translation>unberührt; Löschen erlaubt</translation>
    </message>
    <message>
        <source>%1, format %2</source>
        <translation>%1, %2 formatieren</translation>
    </message>
    <message>
        <source>erased, %1, format %2</source>
        <translation>gelöscht, %1, %2 formatieren</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Where the data live on each database host. Reading changes nothing; disks are written only in Deploy.</source>
        <translation>Wo die Daten auf jedem Datenbank-Host liegen. Lesen ändert nichts; Platten werden nur beim Ausrollen beschrieben.</translation>
    </message>
    <message>
        <source>&amp;Add mount point</source>
        <translation>Einhänge&amp;punkt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Read devices again</source>
        <translation>Geräte erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Choose alike on all h&amp;osts</source>
        <translation>Auf allen H&amp;osts gleich wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mount points</source>
        <translation>Einhängepunkte</translation>
    </message>
    <message>
        <source>No extra disk</source>
        <translation>Keine Zusatzplatte</translation>
    </message>
    <message>
        <source>Use as mounted, set owner</source>
        <translation>Wie eingehängt, Besitzer setzen</translation>
    </message>
    <message>
        <source>Format and mount</source>
        <translation>Formatieren, einhängen</translation>
    </message>
    <message>
        <source>What is done with the disks</source>
        <translation>Was mit den Platten geschieht</translation>
    </message>
    <message>
        <source>Filesystem</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Change what is done with the disks</source>
        <translation>Ändern, was mit den Platten geschieht</translation>
    </message>
    <message>
        <source>Choose the filesystem</source>
        <translation>Dateisystem wählen</translation>
    </message>
    <message>
        <source>Devices found</source>
        <translation>Gefundene Geräte</translation>
    </message>
    <message>
        <source>stored by name of the hardware, so a changed order does no harm</source>
        <translation>nach Namen der Hardware gespeichert, eine andere Reihenfolge schadet also nicht</translation>
    </message>
    <message>
        <source>Devices of the database hosts</source>
        <translation>Geräte der Datenbank-Hosts</translation>
    </message>
    <message>
        <source>the data stay on the system disk</source>
        <translation>die Daten bleiben auf der Systemplatte</translation>
    </message>
    <message>
        <source>the same on every database host</source>
        <translation>gleich auf jedem Datenbank-Host</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>read %1 UTC</source>
        <translation>gelesen %1 UTC</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen anhal&amp;ten</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n host(s)</source>
        <translation>
            <numerusform>%1 auf %n Host</numerusform>
            <numerusform>%1 auf %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose alike on all hosts</source>
        <translation>Auf allen Hosts gleich wählen</translation>
    </message>
    <message>
        <source>there is no database host yet</source>
        <translation>es gibt noch keinen Datenbank-Host</translation>
    </message>
    <message>
        <source>Add database hosts on the page Hosts; their devices are listed here.</source>
        <translation>Auf der Seite Hosts Datenbank-Hosts hinzufügen; hier stehen dann deren Geräte.</translation>
    </message>
    <message>
        <source>&amp;Read devices</source>
        <translation>Geräte &amp;lesen</translation>
    </message>
    <message>
        <source>There is no database host yet.</source>
        <translation>Es gibt noch keinen Datenbank-Host.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::DriftDialog</name>
    <message>
        <source>&amp;Adopt into the project</source>
        <translation>Ins Projekt ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>A&amp;pply to the cluster…</source>
        <translation>Auf den Cluster &amp;anwenden…</translation>
    </message>
    <message>
        <source>Drift: %1</source>
        <translation>Abweichung: %1</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>In the cluster</source>
        <translation>Im Cluster</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Compare &amp;everything…</source>
        <translation>Alles &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Of Patroni’s dynamic configuration, what the project names. “Compare everything” looks at files, packages and services, too.</source>
        <translation>Von Patronis dynamischer Konfiguration das, was das Projekt nennt. „Alles vergleichen“ sieht auch auf Dateien, Pakete und Dienste.</translation>
    </message>
    <message>
        <source>No member tells its configuration now.</source>
        <translation>Kein Mitglied nennt gerade seine Konfiguration.</translation>
    </message>
    <message>
        <source>The cluster is configured as the project says.</source>
        <translation>Der Cluster ist so eingestellt, wie das Projekt es sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) differ</source>
        <translation>
            <numerusform>%n Einstellung weicht ab</numerusform>
            <numerusform>%n Einstellungen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>A project cannot say that</source>
        <translation>Das kann ein Projekt nicht ausdrücken</translation>
    </message>
    <message>
        <source>Read-only is on</source>
        <translation>Nur-Lesen ist an</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
</context>
<context>
    <name>howdah::ui::EventLanes</name>
    <message>
        <source>Events on a time line</source>
        <translation>Ereignisse auf einer Zeitleiste</translation>
    </message>
</context>
<context>
    <name>howdah::ui::EventModel</name>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ExtensionsField</name>
    <message>
        <source>Install this extension’s packages</source>
        <translation>Pakete dieser Erweiterung installieren</translation>
    </message>
    <message>
        <source>Further extensions</source>
        <translation>Weitere Erweiterungen</translation>
    </message>
    <message>
        <source>Choose the extensions</source>
        <translation>Erweiterungen wählen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::FailoverDialog</name>
    <message>
        <source>Type the cluster’s name, %1, to allow the failover:</source>
        <translation>Zum Erlauben des Failovers den Clusternamen %1 eintippen:</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>Failover: %1</source>
        <translation>Failover: %1</translation>
    </message>
    <message>
        <source>This can lose committed data</source>
        <translation>Das kann bestätigte Daten verlieren</translation>
    </message>
    <message>
        <source>There is no leader, and nobody knows what the last one wrote.</source>
        <translation>Es gibt keinen Leader, und niemand weiß, was der letzte geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no leader, and %1 cannot be asked what it wrote last. Bringing %1 back is the safer way.</source>
        <translation>Es gibt keinen Leader, und %1 kann nicht gefragt werden, was dort zuletzt geschrieben wurde. %1 zurückzuholen ist der sicherere Weg.</translation>
    </message>
    <message>
        <source>What you lose</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>The old leader is switched off or cut off from all c&amp;lients.</source>
        <translation>Der alte Leader ist abgeschaltet oder von allen C&amp;lients getrennt.</translation>
    </message>
    <message>
        <source>%1 is switched off or cut off from all c&amp;lients.</source>
        <translation>%1 ist abgeschaltet oder von allen C&amp;lients getrennt.</translation>
    </message>
    <message>
        <source>Otherwise two leaders may take writes at the same time.</source>
        <translation>Sonst nehmen womöglich zwei Leader zugleich Schreibzugriffe an.</translation>
    </message>
    <message>
        <source>No member can take over.</source>
        <translation>Kein Mitglied kann übernehmen.</translation>
    </message>
    <message>
        <source>How much is not known: no sample of the last leader is here.</source>
        <translation>Wie viel, ist unbekannt: vom letzten Leader liegt keine Messung vor.</translation>
    </message>
    <message>
        <source>At least %1 of WAL, measured against the last sample of %2 (%3). What %2 wrote after that is unknown.</source>
        <translation>Mindestens %1 WAL, verglichen mit der letzten Messung von %2 (%3). Was %2 danach schrieb, ist unbekannt.</translation>
    </message>
    <message>
        <source>Fail over to %1</source>
        <translation>Failover auf %1</translation>
    </message>
    <message>
        <source>Choose a member that can take over.</source>
        <translation>Ein Mitglied wählen, das übernehmen kann.</translation>
    </message>
    <message>
        <source>Tick that the old leader is switched off first.</source>
        <translation>Zuerst bestätigen, dass der alte Leader abgeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::FailureCard</name>
    <message>
        <source>Show in the &amp;log</source>
        <translation>Im &amp;Log zeigen</translation>
    </message>
    <message>
        <source>Previous failure</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>The line that says it</source>
        <translation>Die Zeile, die es sagt</translation>
    </message>
    <message>
        <source>&amp;Other ways out</source>
        <translation>Andere Ausw&amp;ege</translation>
    </message>
    <message>
        <source>Open the log of the step</source>
        <translation>Log des Schritts öffnen</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für Bericht kopieren</translation>
    </message>
    <message>
        <source>Save the logs…</source>
        <translation>Logs speichern…</translation>
    </message>
    <message>
        <source>Compares the hosts again and runs what is left</source>
        <translation>Vergleicht die Hosts erneut und führt den Rest aus</translation>
    </message>
    <message>
        <source>The other hosts are still at work; what is left can be run after them</source>
        <translation>Die anderen Hosts arbeiten noch; der Rest kann danach laufen</translation>
    </message>
    <message>
        <source>Deployment stopped: %1</source>
        <translation>Ausrollen angehalten: %1</translation>
    </message>
    <message>
        <source>Deployment stopped on %1: %2</source>
        <translation>Ausrollen angehalten auf %1: %2</translation>
    </message>
    <message>
        <source>Read on %1 in step %2, %3</source>
        <translation>Gelesen auf %1 in Schritt %2, %3</translation>
    </message>
    <message>
        <source>Howdah does not know the fix. The log above the failure has everything that the host said.</source>
        <translation>Howdah kennt keine Abhilfe. Das Log vor dem Fehler hat alles, was der Host gesagt hat.</translation>
    </message>
    <message>
        <source>The fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Resume after the fi&amp;x</source>
        <translation>Nach Abhilfe fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Retry step %1</source>
        <translation>Schritt %1 wiederh&amp;olen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Host %1, step %2: %3</source>
        <translation>Host %1, Schritt %2: %3</translation>
    </message>
    <message>
        <source>The fix:</source>
        <translation>Abhilfe:</translation>
    </message>
</context>
<context>
    <name>howdah::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>howdah::ui::FilesWindow</name>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>Configuration files of %1</source>
        <translation>Konfigurationsdateien von %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>read at %1 UTC</source>
        <translation>gelesen um %1 UTC</translation>
    </message>
    <message>
        <source>none of the files is there</source>
        <translation>keine der Dateien ist da</translation>
    </message>
</context>
<context>
    <name>howdah::ui::FindingsLine</name>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Akzeptieren: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::GateList</name>
    <message>
        <source>Before you deploy</source>
        <translation>Vor dem Ausrollen</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nichts steht im Weg</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <translation>Akzeptieren: %1</translation>
    </message>
    <message>
        <source>I have read this and deploy nevertheless</source>
        <translation>Gelesen; trotzdem ausrollen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HelpWindow</name>
    <message>
        <source>Howdah&apos;s manual</source>
        <translation>Handbuch von Howdah</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HistoryStrip</name>
    <message>
        <source>Last 7 days: %1 of %2 six-hour spans watched, %3 with a problem, %4 with a warning</source>
        <translation>Letzte 7 Tage: %1 von %2 Sechs-Stunden-Abschnitten beobachtet, %3 mit Problem, %4 mit Warnung</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostDelegate</name>
    <message>
        <source>name, IP or SSH alias</source>
        <translation>Name, IP oder SSH-Alias</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostKeyCard</name>
    <message>
        <source>Compare with a &amp;pasted fingerprint…</source>
        <translation>Mit eingefügtem &amp;Fingerabdruck vergleichen…</translation>
    </message>
    <message>
        <source>Tru&amp;st this key</source>
        <translation>Schlüssel &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Leave out for now</source>
        <translation>Vorerst aus&amp;lassen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>On its console:</source>
        <translation>Auf der Konsole:</translation>
    </message>
    <message>
        <source>Pasted fingerprint</source>
        <translation>Eingefügter Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA256:… from the console</source>
        <translation>SHA256:… von der Konsole</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Is this really %1%2?</source>
        <translation>Ist das wirklich %1%2?</translation>
    </message>
    <message>
        <source>%1  ·  question %2</source>
        <translation>%1  ·  Frage %2</translation>
    </message>
    <message>
        <source>Its host key is not in your known_hosts file. Until you decide, Howdah sends it no password and no key.</source>
        <translation>Der Host-Schlüssel steht nicht in Ihrer known_hosts. Bis zur Entscheidung sendet Howdah weder Passwort noch Schlüssel.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>The pasted fingerprint is another one. Do not go on: somebody may stand between you and the host.</source>
        <translation>Der eingefügte Fingerabdruck ist ein anderer. Nicht fortfahren: jemand könnte zwischen Ihnen und dem Host stehen.</translation>
    </message>
    <message>
        <source>That is no SHA256 fingerprint. Paste the line that the command above prints.</source>
        <translation>Das ist kein SHA256-Fingerabdruck. Einzufügen ist die Zeile, die der Befehl oben ausgibt.</translation>
    </message>
    <message>
        <source>%1 is not asked until you decide.</source>
        <translation>%1 wird nicht gefragt, bis Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostLog</name>
    <message>
        <source>Log of %1</source>
        <translation>Log von %1</translation>
    </message>
    <message>
        <source>Lines with errors: %1</source>
        <translation>Zeilen mit Fehlern: %1</translation>
    </message>
    <message>
        <source>Lines with warnings: %1</source>
        <translation>Zeilen mit Warnungen: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>sudo</source>
        <translation>sudo</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rename host</source>
        <translation>Host umbenennen</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>cluster: %1</source>
        <translation>Cluster: %1</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>gefunden %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostsPage</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Which machines form the cluster, and how Howdah reaches them. Nothing is changed on any host on this page.</source>
        <translation>Welche Rechner den Cluster bilden und wie Howdah sie erreicht. Auf dieser Seite wird auf keinem Host etwas geändert.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>H&amp;ost hinzufügen</translation>
    </message>
    <message>
        <source>Add seve&amp;ral…</source>
        <translation>&amp;Mehrere hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Check h&amp;osts</source>
        <translation>Hosts p&amp;rüfen</translation>
    </message>
    <message>
        <source>A deployment is running; it asks the hosts by itself.</source>
        <translation>Ein Rollout läuft; er fragt die Hosts selbst.</translation>
    </message>
    <message>
        <source>There is no host yet.</source>
        <translation>Es gibt noch keinen Host.</translation>
    </message>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>Hosts hinzufügen</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>Host entfernen</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>Hosts entfernen</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollen von %1</translation>
    </message>
    <message>
        <source>SSH access of %1</source>
        <translation>SSH-Zugang von %1</translation>
    </message>
    <message>
        <source>Found by the check: not run yet</source>
        <translation>Ergebnis der Prüfung: noch keine</translation>
    </message>
    <message>
        <source>Found by the check that is running</source>
        <translation>Ergebnis der laufenden Prüfung</translation>
    </message>
    <message>
        <source>Found by the check of %1, %2</source>
        <translation>Ergebnis der Prüfung von %1, %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::HostsView</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Add a host, paste a list, or import a configuration.</source>
        <translation>Host hinzufügen, Liste einfügen oder Konfiguration importieren.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ImportDialog</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for an inventory or variables.</source>
        <translation>%1 ist zu groß für ein Inventory oder Variablen.</translation>
    </message>
    <message>
        <source>Inventories (*.cfg *.ini hosts);;All files (*)</source>
        <translation>Inventories (*.cfg *.ini hosts);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Variables (*.yml *.yaml);;All files (*)</source>
        <translation>Variablen (*.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose both files, or drop them here. Nothing is made before you have seen what was taken.</source>
        <translation>Beide Dateien wählen oder hierher ziehen. Angelegt wird erst, wenn zu sehen war, was übernommen wird.</translation>
    </message>
    <message>
        <source>What was taken</source>
        <translation>Was übernommen wurde</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Import hosts.cfg and vars.yml</source>
        <translation>hosts.cfg und vars.yml importieren</translation>
    </message>
    <message>
        <source>&amp;Inventory (hosts.cfg)</source>
        <translation>&amp;Inventory (hosts.cfg)</translation>
    </message>
    <message>
        <source>V&amp;ariables (vars.yml)</source>
        <translation>&amp;Variablen (vars.yml)</translation>
    </message>
    <message>
        <source>Make the &amp;project</source>
        <translation>&amp;Projekt anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::InsideSection</name>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Look &amp;inside</source>
        <translation>H&amp;ineinsehen</translation>
    </message>
    <message>
        <source>Mounts it read-only on its host, without replaying its journal, reads, and lets it go again</source>
        <translation>Hängt es auf seinem Host nur lesend ein, ohne sein Journal nachzuspielen, liest und hängt es wieder aus</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Look &amp;inside again</source>
        <translation>Erneut h&amp;ineinsehen</translation>
    </message>
    <message>
        <source>%1 is mounting it read-only and reading…</source>
        <translation>%1 hängt es nur lesend ein und liest…</translation>
    </message>
    <message>
        <source>Looked inside at %1 UTC by a read-only mount, since removed.</source>
        <translation>Um %1 UTC durch nur lesendes Einhängen angesehen, inzwischen ausgehängt.</translation>
    </message>
    <message>
        <source>Found inside: a PostgreSQL %1 data directory</source>
        <translation>Darin: ein Datenverzeichnis von PostgreSQL %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>it was not shut down, so its WAL is needed to open it</source>
        <translation>nicht sauber beendet; zum Öffnen ist sein WAL nötig</translation>
    </message>
    <message>
        <source>System id</source>
        <translation>System-ID</translation>
    </message>
    <message>
        <source>The filesystem is empty</source>
        <translation>Das Dateisystem ist leer</translation>
    </message>
    <message>
        <source>No PostgreSQL data directory inside</source>
        <translation>Kein Datenverzeichnis von PostgreSQL darin</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::Inspector</name>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Logs</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Replay lag, last 30 minutes</source>
        <translation>Replay-Rückstand, letzte 30 Minuten</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Platten</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message>
        <source>%1 · sample %2</source>
        <translation>%1 · Messung %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Replica, synchronous</source>
        <translation>Replika, synchron</translation>
    </message>
    <message>
        <source>Replica, asynchronous</source>
        <translation>Replika, asynchron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>streaming from %1</source>
        <translation>streamt von %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>%1, same as the leader</source>
        <translation>%1, wie der Leader</translation>
    </message>
    <message>
        <source>%1, the leader is on %2</source>
        <translation>%1, der Leader ist auf %2</translation>
    </message>
    <message>
        <source>Written LSN</source>
        <translation>Geschriebene LSN</translation>
    </message>
    <message>
        <source>Received LSN</source>
        <translation>Empfangene LSN</translation>
    </message>
    <message>
        <source>Replayed LSN</source>
        <translation>Angewandte LSN</translation>
    </message>
    <message>
        <source>Restarts at</source>
        <translation>Neustart um</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>HAProxy runs</source>
        <translation>HAProxy läuft</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>%1 s against this computer</source>
        <translation>%1 s gegenüber diesem Rechner</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>Neustart steht aus</translation>
    </message>
    <message numerus="yes">
        <source>Restart pending for %n setting(s)</source>
        <translation>
            <numerusform>Neustart steht aus für %n Einstellung</numerusform>
            <numerusform>Neustart steht aus für %n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restart %1…</source>
        <translation>%1 &amp;neu starten…</translation>
    </message>
    <message>
        <source>it</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>writes stop until it is back</source>
        <translation>Schreiben ruht, bis es zurück ist</translation>
    </message>
    <message>
        <source>only this member, no failover</source>
        <translation>nur dieses Mitglied, kein Failover</translation>
    </message>
    <message>
        <source>If %1 takes over</source>
        <translation>Wenn %1 übernimmt</translation>
    </message>
    <message>
        <source>At least %1 of WAL are lost, measured against a sample of %2 that is %3. What %2 wrote after that is unknown.</source>
        <translation>Mindestens %1 WAL gehen verloren, verglichen mit einer Messung von %2 (%3). Was %2 danach schrieb, ist unbekannt.</translation>
    </message>
    <message>
        <source>What would be lost is not known: no sample of the last leader is here.</source>
        <translation>Was verloren ginge, ist unbekannt: vom letzten Leader liegt keine Messung vor.</translation>
    </message>
    <message>
        <source>Fail over to %1…</source>
        <translation>Failover auf %1…</translation>
    </message>
    <message>
        <source>If %1 dies now</source>
        <translation>Wenn %1 jetzt stirbt</translation>
    </message>
    <message>
        <source>can take over: %1</source>
        <translation>kann übernehmen: %1</translation>
    </message>
    <message>
        <source>cannot: %1</source>
        <translation>kann nicht: %1</translation>
    </message>
    <message>
        <source>SSH ter&amp;minal</source>
        <translation>SSH-Ter&amp;minal</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>%1, of it %2 not received</source>
        <translation>%1, davon %2 nicht empfangen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>none, out of rotation: %1</source>
        <translation>keine, aus der Verteilung: %1</translation>
    </message>
    <message>
        <source>read/write, %1</source>
        <translation>lesen/schreiben, %1</translation>
    </message>
    <message>
        <source>read-only, %1</source>
        <translation>nur lesen, %1</translation>
    </message>
    <message>
        <source>gets readers</source>
        <translation>bekommt Leser</translation>
    </message>
    <message>
        <source>no readers: %1</source>
        <translation>keine Leser: %1</translation>
    </message>
    <message>
        <source>Replay delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>F&amp;iles</source>
        <translation>Da&amp;teien</translation>
    </message>
    <message>
        <source>The configuration files on this host</source>
        <translation>Die Konfigurationsdateien auf diesem Host</translation>
    </message>
    <message>
        <source>Copy these facts</source>
        <translation>Diese Angaben kopieren</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ItemView</name>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>&amp;Diff</source>
        <translation>Di&amp;ff</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Nebe&amp;neinander</translation>
    </message>
    <message>
        <source>&amp;Whole file</source>
        <translation>Ganze Da&amp;tei</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The file is too large to be shown: %1</source>
        <translation>Die Datei ist zu groß für die Anzeige: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Restarts: %1</source>
        <translation>Neustarts: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::JournalWindow</name>
    <message>
        <source>Logs of %1</source>
        <translation>Protokolle von %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>following</source>
        <translation>folgt</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LagChart</name>
    <message>
        <source>Replay lag, now %1, limit %2</source>
        <translation>Replay-Rückstand, jetzt %1, Grenze %2</translation>
    </message>
    <message>
        <source>Replay lag unknown</source>
        <translation>Replay-Rückstand unbekannt</translation>
    </message>
    <message>
        <source>no samples in the last 30 minutes</source>
        <translation>keine Messungen in den letzten 30 Minuten</translation>
    </message>
    <message>
        <source>shaded: no samples</source>
        <translation>schraffiert: keine Messungen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LaneText</name>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>als Nächstes: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped in: %1</source>
        <translation>Angehalten in: %1</translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation>Kann nicht weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were not run</source>
        <translation>
            <numerusform>%n Schritt lief nicht</numerusform>
            <numerusform>%n Schritte liefen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 von %n Schritt</numerusform>
            <numerusform>%1 von %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>1 step was not run</source>
        <translation>1 Schritt lief nicht</translation>
    </message>
    <message>
        <source>%1 of 1 step</source>
        <translation>%1 von 1 Schritt</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LaneView</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>Progress of the hosts</source>
        <translation>Fortschritt der Hosts</translation>
    </message>
    <message>
        <source>etcd has quorum</source>
        <translation>etcd hat Quorum</translation>
    </message>
    <message>
        <source>leader up</source>
        <translation>Leader läuft</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LeaveQuestion</name>
    <message>
        <source>Still at work</source>
        <translation>Noch bei der Arbeit</translation>
    </message>
    <message>
        <source>The deployment is still running.</source>
        <translation>Das Deployment läuft noch.</translation>
    </message>
    <message>
        <source>Steps under way are ended cleanly on the hosts; you can resume later: what is done is found again.</source>
        <translation>Begonnene Schritte werden auf den Hosts sauber beendet; Sie können später fortfahren: was getan ist, wird wiedergefunden.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>%1 is still under way.</source>
        <translation>%1 ist noch im Gange.</translation>
    </message>
    <message>
        <source>The cluster goes on with what it was asked for; this window only no longer sees how it ends.</source>
        <translation>Der Cluster fährt mit dem Verlangten fort; dieses Fenster sieht nur nicht mehr, wie es endet.</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>Weiter zusehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::Locator</name>
    <message>
        <source>Go to or run</source>
        <translation>Aufrufen, ausführen</translation>
    </message>
    <message>
        <source>Go to or run… (%1)</source>
        <translation>Aufrufen… (%1)</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LockedCard</name>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>%1 opened it, last known at %2 (process %3). Whoever saves last wins; the other&apos;s changes are lost.</source>
        <translation>%1 hat es geöffnet, zuletzt bekannt um %2 (Prozess %3). Wer zuletzt speichert, gewinnt; die Änderungen des anderen gehen verloren.</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Nur &amp;lesend öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on anyway</source>
        <translation>&amp;Trotzdem weiter</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LogArea</name>
    <message>
        <source>Only &amp;warnings and errors</source>
        <translation>Nur Warn&amp;ungen und Fehler</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Merged by time</source>
        <translation>Nach Zeit gemischt</translation>
    </message>
    <message>
        <source>Find in logs</source>
        <translation>In Logs suchen</translation>
    </message>
    <message>
        <source>Find in all logs</source>
        <translation>In allen Logs suchen</translation>
    </message>
    <message>
        <source>Ctrl+F; F3 and Shift+F3 go on</source>
        <translation>Strg+F; F3 und Umschalt+F3 suchen weiter</translation>
    </message>
    <message>
        <source>Save lo&amp;gs…</source>
        <translation>Lo&amp;gs speichern…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Logs of all hosts, merged by time</source>
        <translation>Logs aller Hosts, nach Zeit gemischt</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Save the logs</source>
        <translation>Logs speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>speichert…</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LogLines</name>
    <message>
        <source>%1 failed after %2</source>
        <translation>%1 nach %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 stopped after %2</source>
        <translation>%1 nach %2 angehalten</translation>
    </message>
    <message>
        <source>%1 is not run: it needs “%2”</source>
        <translation>%1 läuft nicht: braucht „%2“</translation>
    </message>
</context>
<context>
    <name>howdah::ui::LogView</name>
    <message>
        <source>Follow the newest line (End)</source>
        <translation>Der neuesten Zeile folgen (Ende)</translation>
    </message>
    <message>
        <source>Follow the newest line</source>
        <translation>Der neuesten Zeile folgen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New cluster</source>
        <translation>&amp;Neuer Cluster</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Import hosts.cfg and vars.yml…</source>
        <translation>hosts.cfg und vars.yml &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Go to or run…</source>
        <translation>&amp;Aufrufen, ausführen…</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Mitglied</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>Back&amp;ups</translation>
    </message>
    <message>
        <source>&amp;Repository, schedule and retention</source>
        <translation>&amp;Repository, Zeitplan und Aufbewahrung</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MainWindow</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Howdah projects (*.howdah)</source>
        <translation>Howdah-Projekte (*.howdah)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Check finished: %1 of %2 hosts in %3</source>
        <translation>Prüfung fertig: %1 von %2 Hosts in %3</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n host(s)</source>
        <translation>
            <numerusform>Mit %n Host verglichen</numerusform>
            <numerusform>Mit %n Hosts verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Howdah</source>
        <translation>Howdah</translation>
    </message>
    <message>
        <source>not a file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, ungespeichert</translation>
    </message>
    <message>
        <source>saved, no changes</source>
        <translation>gespeichert, unverändert</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Secrets: %1</source>
        <translation>Geheimnisse: %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>reading or writing</source>
        <translation>liest oder schreibt</translation>
    </message>
    <message>
        <source>never in the project file</source>
        <translation>nie in der Projektdatei</translation>
    </message>
    <message>
        <source>on this page</source>
        <translation>auf dieser Seite</translation>
    </message>
    <message>
        <source>Secrets: sealed file</source>
        <translation>Geheimnisse: versiegelte Datei</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MemberCard</name>
    <message>
        <source>%1 · timeline %2</source>
        <translation>%1 · Timeline %2</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · Rückstand %2</translation>
    </message>
    <message>
        <source>%1 · restart pending</source>
        <translation>%1 · Neustart steht aus</translation>
    </message>
    <message>
        <source>LSN </source>
        <translation>LSN </translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>Neustart steht aus</translation>
    </message>
    <message>
        <source>restarts at %1</source>
        <translation>Neustart um %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Messung %1</translation>
    </message>
    <message>
        <source>LSN %1 then</source>
        <translation>LSN %1 damals</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::MembersModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>Neustart steht aus</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <translation>um %1 UTC</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation>Replay-Rückstand</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MembersTable</name>
    <message>
        <source>Members of the cluster</source>
        <translation>Mitglieder des Clusters</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ModeBar</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>With read-only on, nothing is changed on any host: no deployment, no operation.</source>
        <translation>Ist „Nur lesend“ an, wird auf keinem Host etwas geändert: kein Rollout, keine Operation.</translation>
    </message>
    <message>
        <source>Read-only: on</source>
        <translation>Nur lesend: an</translation>
    </message>
    <message>
        <source>Read-only: off</source>
        <translation>Nur lesend: aus</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MonitorActions</name>
    <message>
        <source>Failover…</source>
        <translation>Failover…</translation>
    </message>
    <message>
        <source>Reinitialize…</source>
        <translation>Neu aufbauen…</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Mitglied %1</translation>
    </message>
    <message>
        <source>Read-only is on</source>
        <translation>„Nur lesend“ ist an</translation>
    </message>
    <message>
        <source>The hosts have not answered yet</source>
        <translation>Die Hosts haben noch nicht geantwortet</translation>
    </message>
    <message>
        <source>No host answers</source>
        <translation>Kein Host antwortet</translation>
    </message>
    <message>
        <source>Select a database host first</source>
        <translation>Zuerst einen Datenbank-Host wählen</translation>
    </message>
    <message>
        <source>%1 is not reached</source>
        <translation>%1 wird nicht erreicht</translation>
    </message>
    <message>
        <source>Back up %1 now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message>
        <source>There is no backup repository</source>
        <translation>Es gibt kein Backup-Repository</translation>
    </message>
    <message>
        <source>There is no leader to back up</source>
        <translation>Es gibt keinen Leader zum Sichern</translation>
    </message>
    <message>
        <source>&amp;Resume failover</source>
        <translation>Failover &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Change Patroni’s dynamic configuration</source>
        <translation>Patronis dynamische Konfiguration ändern</translation>
    </message>
    <message>
        <source>No member tells the configuration</source>
        <translation>Kein Mitglied nennt die Konfiguration</translation>
    </message>
    <message>
        <source>Cancel the &amp;switchover</source>
        <translation>&amp;Switchover absagen</translation>
    </message>
    <message>
        <source>&amp;Switchover…</source>
        <translation>&amp;Switchover…</translation>
    </message>
    <message>
        <source>&amp;Pause…</source>
        <translation>&amp;Pausieren…</translation>
    </message>
    <message>
        <source>&amp;Cancel the switchover…</source>
        <translation>Switchover &amp;absagen…</translation>
    </message>
    <message>
        <source>&amp;Edit config…</source>
        <translation>&amp;Konfiguration…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Neu starten…</translation>
    </message>
    <message>
        <source>Re&amp;load…</source>
        <translation>Neu &amp;laden…</translation>
    </message>
    <message>
        <source>&amp;Backup now…</source>
        <translation>&amp;Backup jetzt…</translation>
    </message>
    <message>
        <source>Lo&amp;gs</source>
        <translation>Lo&amp;gs</translation>
    </message>
    <message>
        <source>Copy &amp;facts</source>
        <translation>&amp;Fakten kopieren</translation>
    </message>
    <message>
        <source>Open Monitor first: it asks the hosts how they are</source>
        <translation>Zuerst Monitor öffnen: er fragt die Hosts, wie es ihnen geht</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>&amp;Fortsetzen…</translation>
    </message>
    <message>
        <source>Select a host first</source>
        <translation>Zuerst einen Host wählen</translation>
    </message>
    <message>
        <source>Cancel the rest&amp;art…</source>
        <translation>Neustart &amp;absagen…</translation>
    </message>
    <message>
        <source>&amp;Drift…</source>
        <translation>Ab&amp;weichung…</translation>
    </message>
    <message>
        <source>Where the cluster is not as the project says</source>
        <translation>Wo der Cluster nicht ist, wie das Projekt es sagt</translation>
    </message>
    <message>
        <source>SSH &amp;terminal</source>
        <translation>SSH-&amp;Terminal</translation>
    </message>
    <message>
        <source>Resuming automatic failover: %1</source>
        <translation>Automatischen Failover fortsetzen: %1</translation>
    </message>
    <message>
        <source>Cancel the &amp;restart</source>
        <translation>&amp;Neustart absagen</translation>
    </message>
    <message>
        <source>SSH terminal</source>
        <translation>SSH-Terminal</translation>
    </message>
    <message>
        <source>No terminal program was found on this computer.</source>
        <translation>Auf diesem Rechner wurde kein Terminalprogramm gefunden.</translation>
    </message>
    <message>
        <source>This reaches %1:
%2</source>
        <translation>So ist %1 erreichbar:
%2</translation>
    </message>
    <message>
        <source>Cop&amp;y the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>Wieder&amp;anlauf…</translation>
    </message>
    <message>
        <source>After a loss of power, or of etcd’s quorum: what every host has left, and what brings it back</source>
        <translation>Nach einem Stromausfall oder dem Verlust des etcd-Quorums: was jeder Host noch hat, und was den Cluster zurückbringt</translation>
    </message>
    <message>
        <source>Start or stop ser&amp;vices…</source>
        <translation>&amp;Dienste starten oder anhalten…</translation>
    </message>
    <message>
        <source>Start or stop what runs on %1</source>
        <translation>Starten oder anhalten, was auf %1 läuft</translation>
    </message>
    <message>
        <source>C&amp;onfiguration files</source>
        <translation>K&amp;onfigurationsdateien</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MonitorBanner</name>
    <message>
        <source>Re&amp;sume failover…</source>
        <translation>Failover fort&amp;setzen…</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Kein Leader</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the hosts’ first answers.</source>
        <translation>Wartet auf die ersten Antworten der Hosts.</translation>
    </message>
    <message>
        <source>Every member runs, and every host answers.</source>
        <translation>Jedes Mitglied läuft, und jeder Host antwortet.</translation>
    </message>
    <message>
        <source>Resumes at %1 UTC.</source>
        <translation>Geht um %1 UTC weiter.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MonitorFindings</name>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MonitorPage</name>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>Tab&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>%1 of %2 hosts answer</source>
        <translation>%1 von %2 Hosts antworten</translation>
    </message>
    <message>
        <source>asking the hosts</source>
        <translation>fragt die Hosts</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>kein Leader</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message numerus="yes">
        <source>works, %n finding(s)</source>
        <translation>
            <numerusform>läuft, %n Problem</numerusform>
            <numerusform>läuft, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Al&amp;erts and events</source>
        <translation>Al&amp;arme und Ereignisse</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MountModel</name>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4, %5</source>
        <translation>%1 auf %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>Change a mount point</source>
        <translation>Einhängepunkt ändern</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>Add a mount point</source>
        <translation>Einhängepunkt hinzufügen</translation>
    </message>
    <message>
        <source>Remove a mount point</source>
        <translation>Einhängepunkt entfernen</translation>
    </message>
    <message>
        <source>mounted only</source>
        <translation>nur eingehängt</translation>
    </message>
</context>
<context>
    <name>howdah::ui::MountTable</name>
    <message>
        <source>Mount points</source>
        <translation>Einhängepunkte</translation>
    </message>
    <message>
        <source>Devices for the mount points, by host</source>
        <translation>Geräte für die Einhängepunkte, je Host</translation>
    </message>
</context>
<context>
    <name>howdah::ui::NetworkPage</name>
    <message>
        <source>Read and write, on the leader</source>
        <translation>Lesen und Schreiben, auf dem Leader</translation>
    </message>
    <message>
        <source>Read only, on the replicas</source>
        <translation>Nur Lesen, auf den Replikas</translation>
    </message>
    <message>
        <source>If etcd members fail</source>
        <translation>Wenn etcd-Mitglieder ausfallen</translation>
    </message>
    <message>
        <source>Without etcd nobody can be leader.</source>
        <translation>Ohne etcd kann niemand Leader sein.</translation>
    </message>
    <message>
        <source>The one member is needed: without it there is no leader, and the databases turn read-only.</source>
        <translation>Das eine Mitglied wird gebraucht: ohne es gibt es keinen Leader, und die Datenbanken werden schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 of %2 are needed. With fewer there is no leader: after ttl the databases turn read-only.</source>
        <translation>%1 von %2 werden gebraucht. Mit weniger gibt es keinen Leader: nach ttl werden die Datenbanken schreibgeschützt.</translation>
    </message>
    <message>
        <source>If a load balancer fails</source>
        <translation>Wenn ein Load-Balancer ausfällt</translation>
    </message>
    <message>
        <source>No load balancer</source>
        <translation>Kein Load-Balancer</translation>
    </message>
    <message>
        <source>Clients need every member’s address and target_session_attrs; old drivers do not have it.</source>
        <translation>Clients brauchen die Adressen aller Mitglieder und target_session_attrs; alte Treiber kennen es nicht.</translation>
    </message>
    <message>
        <source>It is the only way in: the databases go on, and no client reaches them through it. A second one is named beside it in the connection strings.</source>
        <translation>Es ist der einzige Zugang: fällt er aus, laufen die Datenbanken weiter, aber kein Client erreicht sie darüber. Ein zweiter stünde in den Verbindungszeichenketten daneben.</translation>
    </message>
    <message>
        <source>Clients that name all of them go on with the next; others need a floating address, which Howdah does not set up.</source>
        <translation>Clients, die alle nennen, nehmen den nächsten; andere brauchen eine wandernde Adresse, die Howdah nicht einrichtet.</translation>
    </message>
    <message>
        <source>Who is let in</source>
        <translation>Wer Zugang hat</translation>
    </message>
    <message>
        <source>Only the hosts of the cluster: no client network is named on the page PostgreSQL.</source>
        <translation>Nur die Hosts des Clusters: auf der Seite „PostgreSQL“ ist kein Client-Netz genannt.</translation>
    </message>
    <message>
        <source>Clients of %1, with a password.</source>
        <translation>Clients aus %1, mit Passwort.</translation>
    </message>
    <message>
        <source>Among the hosts %1 and %2 must be open</source>
        <translation>Zwischen den Hosts müssen %1 und %2 offen sein</translation>
    </message>
    <message>
        <source>, from clients %1.</source>
        <translation>, von Clients her %1.</translation>
    </message>
    <message>
        <source>, from clients to the load balancers %1.</source>
        <translation>, von Clients zu den Load-Balancern %1.</translation>
    </message>
    <message>
        <source>Firewalls</source>
        <translation>Firewalls</translation>
    </message>
    <message>
        <source>Check hosts tests them.</source>
        <translation>„Hosts prüfen“ testet sie.</translation>
    </message>
    <message>
        <source>Statistics page</source>
        <translation>Statistikseite</translation>
    </message>
    <message>
        <source>Seen on the load balancer alone, through an SSH tunnel: ssh -L %1:127.0.0.1:%1.</source>
        <translation>Nur auf dem Load-Balancer selbst zu sehen, durch einen SSH-Tunnel: ssh -L %1:127.0.0.1:%1.</translation>
    </message>
    <message>
        <source>Seen from the network. It travels without TLS, and so does its password.</source>
        <translation>Vom Netzwerk aus zu sehen. Sie wird ohne TLS übertragen, ihr Passwort also auch.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>the same on every host; F2 changes a number</source>
        <translation>gleich auf jedem Host; F2 ändert eine Nummer</translation>
    </message>
    <message>
        <source>Ports of the cluster</source>
        <translation>Ports des Clusters</translation>
    </message>
    <message>
        <source>Who votes, who balances</source>
        <translation>Wer stimmt ab, wer verteilt</translation>
    </message>
    <message>
        <source>etcd members</source>
        <translation>etcd-Mitglieder</translation>
    </message>
    <message>
        <source>They hold the leader’s lock. An odd number: 3, or 5 for two failures.</source>
        <translation>Sie halten die Sperre des Leaders. Eine ungerade Zahl: 3, oder 5 für zwei Ausfälle.</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load-Balancer</translation>
    </message>
    <message>
        <source>HAProxy leads clients to the leader; best on hosts of their own.</source>
        <translation>HAProxy führt Clients zum Leader; am besten auf eigenen Hosts.</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>127.0.0.1 is seen on the host alone; * is every address.</source>
        <translation>127.0.0.1 ist nur auf dem Host zu sehen; * heißt jede Adresse.</translation>
    </message>
    <message>
        <source>Change the statistics page’s address</source>
        <translation>Adresse der Statistikseite ändern</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Empty: no password is asked. With a user, Howdah makes one; it is on the page PostgreSQL.</source>
        <translation>Leer: ohne Passwort. Für einen Benutzer erzeugt Howdah eines; es steht auf der Seite „PostgreSQL“.</translation>
    </message>
    <message>
        <source>Change the statistics page’s user</source>
        <translation>Benutzer der Statistikseite ändern</translation>
    </message>
    <message>
        <source>How clients connect</source>
        <translation>Wie sich Clients verbinden</translation>
    </message>
    <message>
        <source>for psql, libpq and what is built on it</source>
        <translation>für psql, libpq und alles, was darauf baut</translation>
    </message>
    <message>
        <source>As soon as there is a PostgreSQL host.</source>
        <translation>Sobald es einen PostgreSQL-Host gibt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>decided when the cluster is made</source>
        <translation>beim Anlegen des Clusters entschieden</translation>
    </message>
    <message>
        <source>&amp;Encrypt everything</source>
        <translation>Alles &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>etcd, Patroni, replication and clients, with a CA that Howdah makes for this cluster. A cluster that runs without TLS stays so.</source>
        <translation>etcd, Patroni, Replikation und Clients, mit einer CA, die Howdah für diesen Cluster anlegt. Ein Cluster, der ohne TLS läuft, bleibt so.</translation>
    </message>
    <message>
        <source>Change the encryption</source>
        <translation>Verschlüsselung ändern</translation>
    </message>
    <message>
        <source>Clients may also come &amp;without TLS</source>
        <translation>Clients dürfen auch &amp;ohne TLS kommen</translation>
    </message>
    <message>
        <source>Old clients</source>
        <translation>Alte Clients</translation>
    </message>
    <message>
        <source>For drivers that know no TLS. Members always use it.</source>
        <translation>Für Treiber, die kein TLS können. Member verwenden es immer.</translation>
    </message>
    <message>
        <source>Change the encryption of clients</source>
        <translation>Verschlüsselung der Clients ändern</translation>
    </message>
    <message>
        <source>Further &amp;names</source>
        <translation>Weitere &amp;Namen</translation>
    </message>
    <message>
        <source>By which clients come, besides the hosts’ own: they stand in the certificates.</source>
        <translation>Unter denen Clients kommen, neben denen der Hosts: Sie stehen in den Zertifikaten.</translation>
    </message>
    <message>
        <source>Change the names in the certificates</source>
        <translation>Namen in den Zertifikaten ändern</translation>
    </message>
    <message>
        <source>The deployment opens them where a firewall is active on a host; what stands between the hosts is yours. Check hosts tests them.</source>
        <translation>Wo auf einem Host eine Firewall aktiv ist, öffnet sie der Rollout; was zwischen den Hosts steht, bleibt Ihre Sache. „Hosts prüfen“ testet sie.</translation>
    </message>
    <message>
        <source>Who talks to whom, and how clients connect.</source>
        <translation>Wer mit wem spricht und wie sich Clients verbinden.</translation>
    </message>
    <message>
        <source>Firewalls of the hosts</source>
        <translation>Firewalls der Hosts</translation>
    </message>
    <message>
        <source>Let in who must come in</source>
        <translation>Einlassen, wer hinein muss</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Fire&amp;walls</source>
        <translation>Fire&amp;walls</translation>
    </message>
    <message>
        <source>Where ufw, firewalld or nftables is active: rules of the cluster’s own, for the hosts and the client networks alone. None is switched on or off, and no other rule is changed.</source>
        <translation>Wo ufw, firewalld oder nftables aktiv ist: eigene Regeln des Clusters, nur für die Hosts und die Netze der Clients. Keine Firewall wird ein- oder ausgeschaltet, keine andere Regel geändert.</translation>
    </message>
    <message>
        <source>Change what becomes of firewalls</source>
        <translation>Umgang mit Firewalls ändern</translation>
    </message>
</context>
<context>
    <name>howdah::ui::NoticeArea</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::OperationDialog</name>
    <message>
        <source>S&amp;how what is sent</source>
        <translation>&amp;Zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>Was jetzt geschieht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing stops the looking, not what the cluster was asked for.</source>
        <translation>Schließen beendet das Zusehen, nicht den Auftrag an den Cluster.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Type %1 to allow this:</source>
        <translation>Zum Erlauben %1 eintippen:</translation>
    </message>
    <message>
        <source>to %1:
%2</source>
        <translation>an %1:
%2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::OperationRun</name>
    <message>
        <source>Patroni refused: %1</source>
        <translation>Patroni lehnt ab: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done after %1</source>
        <translation>Fertig nach %1</translation>
    </message>
    <message>
        <source>Not confirmed after %1</source>
        <translation>Nicht bestätigt nach %1</translation>
    </message>
    <message>
        <source>Whether it happened is unknown. The monitor keeps asking, and says here when it has come to be.</source>
        <translation>Ob es geschehen ist, ist unbekannt. Der Monitor fragt weiter und sagt es hier, sobald es so ist.</translation>
    </message>
    <message>
        <source>there is no leader to back up</source>
        <translation>es gibt keinen Leader zum Sichern</translation>
    </message>
    <message>
        <source>starting %1 on %2</source>
        <translation>startet %1 auf %2</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Done: the monitor sees it so after %1</source>
        <translation>Fertig: der Monitor sieht es nach %1</translation>
    </message>
    <message>
        <source>%1 backup</source>
        <translation>Backup (%1)</translation>
    </message>
    <message>
        <source>The host refused: %1</source>
        <translation>Der Host lehnte ab: %1</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>aufgehoben: %1</translation>
    </message>
    <message>
        <source>%1 leads on timeline %2</source>
        <translation>%1 ist Leader auf Timeline %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>%1, and something is left open</source>
        <translation>%1, und etwas bleibt offen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ParameterModel</name>
    <message>
        <source>Double-click or F2 to set another value</source>
        <translation>Doppelklick oder F2 setzt einen anderen Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Computed at Deploy</source>
        <translation>Beim Ausrollen berechnet</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Eigener Wert</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ParametersCard</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>&amp;Set this one</source>
        <translation>Diesen &amp;setzen</translation>
    </message>
    <message>
        <source>Use the computed</source>
        <translation>Berechneten nehmen</translation>
    </message>
    <message>
        <source>Parameters of PostgreSQL</source>
        <translation>Parameter von PostgreSQL</translation>
    </message>
    <message>
        <source>Find, or name another one</source>
        <translation>Suchen oder neu benennen</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>Parameter suchen</translation>
    </message>
    <message>
        <source>no host was checked yet: computed at Deploy</source>
        <translation>noch kein Host geprüft: beim Ausrollen berechnet</translation>
    </message>
    <message numerus="yes">
        <source>from %n checked host(s)</source>
        <translation>
            <numerusform>von %n geprüften Host</numerusform>
            <numerusform>von %n geprüften Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1 of %n host(s); the smallest decides</source>
        <translation>
            <numerusform>von %1 von %n Host; der kleinste entscheidet</numerusform>
            <numerusform>von %1 von %n Hosts; der kleinste entscheidet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PasswordsCard</name>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>&amp;Generate now</source>
        <translation>Jetzt &amp;erzeugen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>made by Howdah</source>
        <translation>von Howdah erzeugt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erzeugt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>The secrets are locked.</source>
        <translation>Die Geheimnisse sind gesperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Waiting for the store: %1</source>
        <translation>Wartet auf den Speicher: %1</translation>
    </message>
    <message>
        <source>Kept in: %1. Missing ones are made at Deploy, or now.</source>
        <translation>Liegt in: %1. Was fehlt, wird beim Ausrollen erzeugt, oder jetzt.</translation>
    </message>
    <message>
        <source>Database owner %1</source>
        <translation>Datenbankbesitzer %1</translation>
    </message>
    <message>
        <source>PostgreSQL’s superuser</source>
        <translation>Superuser von PostgreSQL</translation>
    </message>
    <message>
        <source>Replication role</source>
        <translation>Rolle für Replikation</translation>
    </message>
    <message>
        <source>pg_rewind’s role</source>
        <translation>Rolle für pg_rewind</translation>
    </message>
    <message>
        <source>Patroni’s REST API</source>
        <translation>REST-API von Patroni</translation>
    </message>
    <message>
        <source>Passphrase of the backups</source>
        <translation>Passphrase der Backups</translation>
    </message>
    <message>
        <source>Statistics page, user %1</source>
        <translation>Statistikseite, Benutzer %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::PasteHostsDialog</name>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Add several hosts</source>
        <translation>Mehrere Hosts hinzufügen</translation>
    </message>
    <message>
        <source>One host a line: a name and an address, user@host:port, an address alone, or lines of /etc/hosts.</source>
        <translation>Ein Host je Zeile: Name und Adresse, benutzer@host:port, nur eine Adresse, oder Zeilen aus /etc/hosts.</translation>
    </message>
    <message>
        <source>List of hosts</source>
        <translation>Liste der Hosts</translation>
    </message>
    <message>
        <source>What will be added</source>
        <translation>Was hinzukommt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add 1 host</source>
        <translation>1 Host &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n hosts</source>
        <translation>
            <numerusform>%n Host &amp;hinzufügen</numerusform>
            <numerusform>%n Hosts &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, leave out %2</source>
        <translation>%1, %2 auslassen</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose %1…</source>
        <translation>Auswahl: %1…</translation>
    </message>
</context>
<context>
    <name>howdah::ui::PauseDialog</name>
    <message>
        <source>&amp;Pause failover</source>
        <translation>Failover an&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume after %n minute(s), if this window still watches the cluster then</source>
        <translation>
            <numerusform>Nach %n Minute &amp;fortsetzen, wenn dieses Fenster den Cluster dann noch beobachtet</numerusform>
            <numerusform>Nach %n Minuten &amp;fortsetzen, wenn dieses Fenster den Cluster dann noch beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>A pause that lasts longer is reminded of.</source>
        <translation>An eine längere Pause wird erinnert.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::PlanItems</name>
    <message>
        <source>The same on several hosts</source>
        <translation>Gleich auf mehreren Hosts</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Plan für %1</translation>
    </message>
    <message>
        <source>Compared with the hosts at %1 UTC</source>
        <translation>Mit den Hosts verglichen: %1 UTC</translation>
    </message>
    <message>
        <source>Nothing to do: every host matches the design.</source>
        <translation>Nichts zu tun: jeder Host entspricht dem Entwurf.</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOCKIERT: %1</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>restarts: %1</source>
        <translation>startet neu: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::PlanModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>is run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>destroys data</source>
        <translation>zerstört Daten</translation>
    </message>
    <message>
        <source>%1, entries: %2</source>
        <translation>%1, Einträge: %2</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>%1 added, %2 removed</source>
        <translation>%1 hinzugefügt, %2 entfernt</translation>
    </message>
</context>
<context>
    <name>howdah::ui::PortModel</name>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n PostgreSQL host(s)</source>
        <translation>
            <numerusform>auf %n PostgreSQL-Host</numerusform>
            <numerusform>auf %n PostgreSQL-Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n etcd member(s)</source>
        <translation>
            <numerusform>auf %n etcd-Mitglied</numerusform>
            <numerusform>auf %n etcd-Mitgliedern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n load balancer(s)</source>
        <translation>
            <numerusform>auf %n Load-Balancer</numerusform>
            <numerusform>auf %n Load-Balancern</numerusform>
        </translation>
    </message>
    <message>
        <source>PostgreSQL hosts</source>
        <translation>PostgreSQL-Hosts</translation>
    </message>
    <message>
        <source>etcd members</source>
        <translation>etcd-Mitglieder</translation>
    </message>
    <message>
        <source>clients that write</source>
        <translation>schreibende Clients</translation>
    </message>
    <message>
        <source>clients that only read</source>
        <translation>nur lesende Clients</translation>
    </message>
    <message>
        <source>whoever looks at the statistics</source>
        <translation>wer die Statistik ansieht</translation>
    </message>
    <message>
        <source>%1, with a password</source>
        <translation>%1, mit Passwort</translation>
    </message>
    <message>
        <source>Double-click or F2 to change it</source>
        <translation>Doppelklick oder F2 ändert ihn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change a port</source>
        <translation>Port ändern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Must be reached by</source>
        <translation>Zu erreichen von</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>%1 of %2 ways open</source>
        <translation>%1 von %2 Wegen offen</translation>
    </message>
    <message>
        <source>free there</source>
        <translation>dort frei</translation>
    </message>
    <message>
        <source>members, load balancers</source>
        <translation>Mitglieder, Load-Balancer</translation>
    </message>
    <message>
        <source>at the host’s address, where it has it</source>
        <translation>an der Adresse des Hosts, wo er sie hat</translation>
    </message>
    <message>
        <source>at every address</source>
        <translation>an jeder Adresse</translation>
    </message>
    <message>
        <source>at the host’s address and loopback</source>
        <translation>an Adresse des Hosts und Loopback</translation>
    </message>
    <message>
        <source>at the host’s address</source>
        <translation>an der Adresse des Hosts</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>taken on %1</source>
        <translation>belegt auf %1</translation>
    </message>
    <message>
        <source>by somebody else</source>
        <translation>von jemand anderem</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>reached by all</source>
        <translation>von allen erreicht</translation>
    </message>
    <message>
        <source>on no host</source>
        <translation>auf keinem Host</translation>
    </message>
    <message>
        <source>Patroni’s REST API</source>
        <translation>REST-API von Patroni</translation>
    </message>
    <message>
        <source>etcd, for clients</source>
        <translation>etcd, für Clients</translation>
    </message>
    <message>
        <source>etcd, among members</source>
        <translation>etcd, unter Mitgliedern</translation>
    </message>
    <message>
        <source>HAProxy, to the leader</source>
        <translation>HAProxy, zum Leader</translation>
    </message>
    <message>
        <source>HAProxy, to replicas</source>
        <translation>HAProxy, zu Replikas</translation>
    </message>
    <message>
        <source>HAProxy’s statistics</source>
        <translation>Statistik von HAProxy</translation>
    </message>
    <message numerus="yes">
        <source>the deployment opens %n of them</source>
        <translation>
            <numerusform>%n davon öffnet der Rollout</numerusform>
            <numerusform>%n davon öffnet der Rollout</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::PostgresPage</name>
    <message>
        <source>The first PostgreSQL host</source>
        <translation>Der erste PostgreSQL-Host</translation>
    </message>
    <message>
        <source>The first PostgreSQL host (%1)</source>
        <translation>Der erste PostgreSQL-Host (%1)</translation>
    </message>
    <message>
        <source>%1 (not a PostgreSQL host)</source>
        <translation>%1 (kein PostgreSQL-Host)</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Cluster name</source>
        <translation>Clustername</translation>
    </message>
    <message>
        <source>Patroni’s scope and pgBackRest’s stanza; part of file names on the hosts.</source>
        <translation>Scope von Patroni und Stanza von pgBackRest; Teil von Dateinamen auf den Hosts.</translation>
    </message>
    <message>
        <source>Name the cluster</source>
        <translation>Cluster benennen</translation>
    </message>
    <message>
        <source>First &amp;leader</source>
        <translation>Erster &amp;Leader</translation>
    </message>
    <message>
        <source>Where the cluster is made. Later Patroni chooses the leader.</source>
        <translation>Wo der Cluster angelegt wird. Später bestimmt Patroni den Leader.</translation>
    </message>
    <message>
        <source>Choose the first leader</source>
        <translation>Ersten Leader wählen</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>on every host</source>
        <translation>auf jedem Host</translation>
    </message>
    <message>
        <source>Install all updates before anything else</source>
        <translation>Zuerst alle Updates installieren</translation>
    </message>
    <message>
        <source>&amp;Updates</source>
        <translation>&amp;Updates</translation>
    </message>
    <message>
        <source>Change the updates</source>
        <translation>Updates ändern</translation>
    </message>
    <message>
        <source>Restart a host when its updates ask for it</source>
        <translation>Host neu starten, wenn seine Updates es verlangen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Hosts restart one after another, and only in Deploy.</source>
        <translation>Hosts starten nacheinander neu, und nur beim Ausrollen.</translation>
    </message>
    <message>
        <source>Change the restarts</source>
        <translation>Neustarts ändern</translation>
    </message>
    <message>
        <source>Set up a time service where none runs</source>
        <translation>Zeitdienst einrichten, wo keiner läuft</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Leases of etcd and requests to S3 fail when clocks differ.</source>
        <translation>Leases von etcd und Anfragen an S3 scheitern, wenn Uhren abweichen.</translation>
    </message>
    <message>
        <source>Change the time service</source>
        <translation>Zeitdienst ändern</translation>
    </message>
    <message>
        <source>The data directory follows from the cluster’s name.</source>
        <translation>Das Datenverzeichnis folgt aus dem Clusternamen.</translation>
    </message>
    <message>
        <source>Data directory: %1</source>
        <translation>Datenverzeichnis: %1</translation>
    </message>
    <message>
        <source>Data directory: data_%1 in the home of postgres, as the distribution has it</source>
        <translation>Datenverzeichnis: data_%1 im Home von postgres, wie in der Distribution üblich</translation>
    </message>
    <message>
        <source>home of postgres</source>
        <translation>Home von postgres</translation>
    </message>
    <message>
        <source>Data in</source>
        <translation>Daten in</translation>
    </message>
    <message>
        <source>Choose the place of the data</source>
        <translation>Ort der Daten wählen</translation>
    </message>
    <message>
        <source>Data and clients</source>
        <translation>Daten und Clients</translation>
    </message>
    <message>
        <source>&amp;Data in</source>
        <translation>Daten &amp;in</translation>
    </message>
    <message>
        <source>Detect damaged pages</source>
        <translation>Beschädigte Seiten erkennen</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Decided when the cluster is made.</source>
        <translation>Beim Anlegen des Clusters festgelegt.</translation>
    </message>
    <message>
        <source>Change the checksums</source>
        <translation>Prüfsummen ändern</translation>
    </message>
    <message>
        <source>L&amp;ocale</source>
        <translation>L&amp;ocale</translation>
    </message>
    <message>
        <source>Order and kinds of characters. C.UTF-8 is on every host and never changes with an update.</source>
        <translation>Sortierung und Zeichenarten. C.UTF-8 gibt es auf jedem Host, und kein Update ändert es.</translation>
    </message>
    <message>
        <source>Change the locale</source>
        <translation>Locale ändern</translation>
    </message>
    <message>
        <source>Client net&amp;works</source>
        <translation>Client-&amp;Netze</translation>
    </message>
    <message>
        <source>Who may connect besides the hosts of the cluster: one network a line.</source>
        <translation>Wer außer den Hosts des Clusters Zugang hat: ein Netz je Zeile.</translation>
    </message>
    <message>
        <source>Change the client networks</source>
        <translation>Client-Netze ändern</translation>
    </message>
    <message>
        <source>Extensions and databases</source>
        <translation>Erweiterungen und Datenbanken</translation>
    </message>
    <message>
        <source>E&amp;xtensions</source>
        <translation>E&amp;rweiterungen</translation>
    </message>
    <message>
        <source>Their packages are installed; those of PostgreSQL’s contrib are there anyhow.</source>
        <translation>Ihre Pakete werden installiert; die aus PostgreSQLs contrib sind ohnehin da.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Made where they are missing, with a role as owner; none is ever dropped.</source>
        <translation>Angelegt, wo sie fehlen, mit einer Rolle als Besitzer; gelöscht wird nie eine.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>The text of a .sources (deb822) or .repo file, as it is laid down on the hosts.</source>
        <translation>Der Text einer .sources- (deb822) oder .repo-Datei, wie er auf den Hosts abgelegt wird.</translation>
    </message>
    <message>
        <source>Describe the repository</source>
        <translation>Repository beschreiben</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Keys (*.asc *.gpg *.pgp *.key);;All files (*)</source>
        <translation>Schlüssel (*.asc *.gpg *.pgp *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A file on this computer. Empty: the hosts trust the repository already.</source>
        <translation>Eine Datei auf diesem Rechner. Leer: die Hosts vertrauen dem Repository schon.</translation>
    </message>
    <message>
        <source>Choose the signing key</source>
        <translation>Signaturschlüssel wählen</translation>
    </message>
    <message>
        <source>Package names</source>
        <translation>Paketnamen</translation>
    </message>
    <message>
        <source>Where the vendor’s names differ: component = packages, one a line.</source>
        <translation>Wo der Anbieter andere Namen hat: Komponente = Pakete, eine je Zeile.</translation>
    </message>
    <message>
        <source>Name the vendor’s packages</source>
        <translation>Pakete des Anbieters benennen</translation>
    </message>
    <message>
        <source>Programs in</source>
        <translation>Programme in</translation>
    </message>
    <message>
        <source>Where that build keeps the program postgres. Empty: as the distribution.</source>
        <translation>Wo dieser Build das Programm postgres hat. Leer: wie die Distribution.</translation>
    </message>
    <message>
        <source>Change the place of the programs</source>
        <translation>Ort der Programme ändern</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>what the source offers</source>
        <translation>was die Quelle anbietet</translation>
    </message>
    <message>
        <source>PostgreSQL version</source>
        <translation>PostgreSQL-Version</translation>
    </message>
    <message>
        <source>The major version, such as 17. It cannot be changed by Deploy later.</source>
        <translation>Die Hauptversion, etwa 17. Späteres Ausrollen kann sie nicht ändern.</translation>
    </message>
    <message>
        <source>Choose the version</source>
        <translation>Version wählen</translation>
    </message>
    <message>
        <source>The distribution’s own packages</source>
        <translation>Die Pakete der Distribution</translation>
    </message>
    <message>
        <source>PostgreSQL’s repository (PGDG)</source>
        <translation>Das Repository von PostgreSQL (PGDG)</translation>
    </message>
    <message>
        <source>Another repository</source>
        <translation>Ein anderes Repository</translation>
    </message>
    <message>
        <source>&amp;Package source</source>
        <translation>&amp;Paketquelle</translation>
    </message>
    <message>
        <source>Choose the package source</source>
        <translation>Paketquelle wählen</translation>
    </message>
    <message>
        <source>Further packages</source>
        <translation>Weitere Pakete</translation>
    </message>
    <message>
        <source>Installed on every host, by their names there.</source>
        <translation>Auf jedem Host installiert, mit den dort gültigen Namen.</translation>
    </message>
    <message>
        <source>Name further packages</source>
        <translation>Weitere Pakete nennen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Patroni</source>
        <translation>Patroni</translation>
    </message>
    <message>
        <source>Off: the leader does not wait for replicas</source>
        <translation>Aus: der Leader wartet nicht auf Replikas</translation>
    </message>
    <message>
        <source>On: one replica confirms, if there is one</source>
        <translation>An: eine Replika bestätigt, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Strict: without a replica no writes</source>
        <translation>Strikt: ohne Replika keine Schreibzugriffe</translation>
    </message>
    <message>
        <source>S&amp;ynchronous mode</source>
        <translation>S&amp;ynchroner Modus</translation>
    </message>
    <message>
        <source>Change the synchronous mode</source>
        <translation>Synchronen Modus ändern</translation>
    </message>
    <message>
        <source>Lag for failover, at most</source>
        <translation>Rückstand für Failover, höchstens</translation>
    </message>
    <message>
        <source>A replica that is further behind does not become leader by itself.</source>
        <translation>Eine Replika mit mehr Rückstand wird nicht von selbst Leader.</translation>
    </message>
    <message>
        <source>Change the greatest lag</source>
        <translation>Größten Rückstand ändern</translation>
    </message>
    <message>
        <source>Leader’s lock holds</source>
        <translation>Leader-Sperre hält</translation>
    </message>
    <message>
        <source>ttl: after so long without a word from the leader the lock is free.</source>
        <translation>ttl: so lange ohne Meldung des Leaders, dann ist die Sperre frei.</translation>
    </message>
    <message>
        <source>Change the ttl</source>
        <translation>ttl ändern</translation>
    </message>
    <message>
        <source>Patroni looks every</source>
        <translation>Patroni schaut alle</translation>
    </message>
    <message>
        <source>loop_wait: so often the leader renews its lock.</source>
        <translation>loop_wait: so oft erneuert der Leader seine Sperre.</translation>
    </message>
    <message>
        <source>Change the loop_wait</source>
        <translation>loop_wait ändern</translation>
    </message>
    <message>
        <source>etcd may be silent for</source>
        <translation>etcd darf schweigen</translation>
    </message>
    <message>
        <source>retry_timeout: shorter troubles of etcd or the network do not end the leader.</source>
        <translation>retry_timeout: kürzere Störungen von etcd oder Netzwerk beenden den Leader nicht.</translation>
    </message>
    <message>
        <source>Change the retry_timeout</source>
        <translation>retry_timeout ändern</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Unknown until the hosts are checked: a quarter of the smallest host’s memory goes to shared_buffers.</source>
        <translation>Unbekannt, bis die Hosts geprüft sind: ein Viertel des Speichers des kleinsten Hosts geht an shared_buffers.</translation>
    </message>
    <message>
        <source>The values of shared_buffers and work_mem cannot be read as sizes.</source>
        <translation>Die Werte von shared_buffers und work_mem sind nicht als Größen lesbar.</translation>
    </message>
    <message>
        <source>shared_buffers takes %1 of %2 on %3 (%4). One sort may take %5 (work_mem); one in each of %6 connections takes %7 (%8).</source>
        <translation>shared_buffers belegt %1 von %2 auf %3 (%4). Eine Sortierung darf %5 nehmen (work_mem); je eine in %6 Verbindungen nimmt %7 (%8).</translation>
    </message>
    <message>
        <source>Together that is more than 80 % of the host.</source>
        <translation>Zusammen sind das mehr als 80 % des Hosts.</translation>
    </message>
    <message>
        <source>If the leader dies</source>
        <translation>Wenn der Leader stirbt</translation>
    </message>
    <message>
        <source>Nobody takes over: there is no replica. Reads and writes stop until the host is back.</source>
        <translation>Niemand übernimmt: es gibt keine Replika. Lesen und Schreiben ruhen, bis der Host zurück ist.</translation>
    </message>
    <message>
        <source>Writes stop for about %1 to %2 s: its lock is free after ttl, less what had passed since the last loop_wait; then a replica is promoted and the load balancers notice.</source>
        <translation>Schreibzugriffe ruhen etwa %1 bis %2 s: die Sperre ist nach ttl frei, abzüglich der Zeit seit dem letzten loop_wait; dann wird eine Replika befördert, und die Load-Balancer merken es.</translation>
    </message>
    <message>
        <source>What a failover can lose</source>
        <translation>Was ein Failover verlieren kann</translation>
    </message>
    <message>
        <source>What the leader had confirmed and no replica had received, up to %1. Writes never wait for a replica.</source>
        <translation>Was der Leader bestätigt und keine Replika empfangen hat, bis zu %1. Schreibzugriffe warten nie auf eine Replika.</translation>
    </message>
    <message>
        <source>Nothing, while a synchronous replica is there: every commit waits for it. Without any replica the leader goes on alone.</source>
        <translation>Nichts, solange eine synchrone Replika da ist: jeder Commit wartet auf sie. Ganz ohne Replika macht der Leader allein weiter.</translation>
    </message>
    <message>
        <source>Nothing, ever: every commit waits for a replica. Without any replica writes stop.</source>
        <translation>Nichts, niemals: jeder Commit wartet auf eine Replika. Ohne Replika ruhen Schreibzugriffe.</translation>
    </message>
    <message>
        <source>Restarting a replica ends the reading connections on it and nothing else; no failover happens.</source>
        <translation>Der Neustart einer Replika beendet nur die lesenden Verbindungen auf ihr; einen Failover gibt es nicht.</translation>
    </message>
    <message>
        <source>With two members and strict mode, writes wait until the replica is back.</source>
        <translation>Mit zwei Mitgliedern und striktem Modus warten Schreibzugriffe, bis die Replika zurück ist.</translation>
    </message>
    <message>
        <source>Another replica becomes the synchronous one.</source>
        <translation>Eine andere Replika wird die synchrone.</translation>
    </message>
    <message>
        <source>If a replica restarts</source>
        <translation>Wenn eine Replika neu startet</translation>
    </message>
    <message>
        <source>cluster name</source>
        <translation>Clustername</translation>
    </message>
    <message>
        <source>data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Decided once</source>
        <translation>Einmal festgelegt</translation>
    </message>
    <message>
        <source>Not changed by a later Deploy: %1. Everything else can be.</source>
        <translation>Späteres Ausrollen ändert nicht: %1. Alles andere lässt sich ändern.</translation>
    </message>
    <message>
        <source>Without checksums a damaged page is read as if it were good, and copied into every backup.</source>
        <translation>Ohne Prüfsummen wird eine beschädigte Seite als gute gelesen und in jedes Backup kopiert.</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>What runs on the database hosts. Nothing is changed on any host before Deploy.</source>
        <translation>Was auf den Datenbank-Hosts läuft. Vor „Ausrollen“ wird auf keinem Host etwas geändert.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Was das bedeutet</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectChecker</name>
    <message>
        <source>Open it to log in</source>
        <translation>Zum Anmelden öffnen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectDelegate</name>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectDocument</name>
    <message>
        <source>Accept a warning</source>
        <translation>Warnung akzeptieren</translation>
    </message>
    <message>
        <source>Withdraw an acceptance</source>
        <translation>Akzeptanz zurücknehmen</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neuer Cluster</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectFiles</name>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Howdah projects (*.howdah)</source>
        <translation>Howdah-Projekte (*.howdah)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Save writes it again; nothing of it is lost in this window.</source>
        <translation>Speichern schreibt es neu; in diesem Fenster ist nichts verloren.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectModel</name>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProjectPreview</name>
    <message>
        <source>Reached through</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Nur le&amp;send öffnen</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>dashed: nobody was looking</source>
        <translation>gestrichelt: niemand hat beobachtet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for this project</source>
        <translation>Mehr für dieses Projekt</translation>
    </message>
    <message>
        <source>The chosen project</source>
        <translation>Das gewählte Projekt</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>as seen at %1, %2</source>
        <translation>gesehen um %1, %2</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation>Timeline %1</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Rückstand %1</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>Rückstand unbekannt</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, survives %n failure(s)</source>
        <translation>
            <numerusform>%1 von %2, übersteht %n Ausfall</numerusform>
            <numerusform>%1 von %2, übersteht %n Ausfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, survives no failure</source>
        <translation>%1 von %2, übersteht keinen Ausfall</translation>
    </message>
    <message>
        <source>%1 of %2, no quorum</source>
        <translation>%1 von %2, kein Quorum</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letztes Backup</translation>
    </message>
    <message>
        <source>Restorable since</source>
        <translation>Wiederherstellbar seit</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ProofList</name>
    <message>
        <source>Written through %1 to the leader %2</source>
        <translation>Über %1 auf den Leader %2 geschrieben</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>at %1, and read through %2 from %3</source>
        <translation>um %1, und über %2 von %3 gelesen</translation>
    </message>
    <message>
        <source>Nothing was written through the load balancer</source>
        <translation>Über den Load-Balancer wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>No member leads</source>
        <translation>Kein Mitglied ist Leader</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 ist Leader</translation>
    </message>
    <message>
        <source>%1 of %2 members run</source>
        <translation>%1 von %2 Mitgliedern laufen</translation>
    </message>
    <message>
        <source>%1 of %2 etcd members vote</source>
        <translation>%1 von %2 etcd-Mitgliedern stimmen ab</translation>
    </message>
    <message>
        <source>Backups are not set up</source>
        <translation>Backups sind nicht eingerichtet</translation>
    </message>
    <message>
        <source>No WAL is archived yet</source>
        <translation>Noch ist kein WAL archiviert</translation>
    </message>
    <message>
        <source>WAL is archived</source>
        <translation>WAL wird archiviert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch kein Backup</translation>
    </message>
    <message>
        <source>The first backup is in the repository</source>
        <translation>Das erste Backup ist im Repository</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are in the repository</source>
        <translation>
            <numerusform>%n Backup ist im Repository</numerusform>
            <numerusform>%n Backups sind im Repository</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, finished %4</source>
        <translation>%1, %2 von %3, beendet %4</translation>
    </message>
    <message>
        <source>The hosts could not be compared again</source>
        <translation>Die Hosts ließen sich nicht erneut vergleichen</translation>
    </message>
    <message>
        <source>Planned again: nothing is left to do</source>
        <translation>Erneut geplant: nichts mehr zu tun</translation>
    </message>
    <message>
        <source>%1 hosts match the design</source>
        <translation>%1 Hosts entsprechen dem Entwurf</translation>
    </message>
    <message>
        <source>Planned again: something is still to do</source>
        <translation>Erneut geplant: es ist noch etwas zu tun</translation>
    </message>
    <message>
        <source>Deployment of %1</source>
        <translation>Rollout von %1</translation>
    </message>
    <message>
        <source>Started %1, took %2</source>
        <translation>Begonnen %1, Dauer %2</translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation>Journal: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::QuestionStack</name>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ReachCard</name>
    <message>
        <source>Who reaches whom</source>
        <translation>Wer wen erreicht</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Who reaches whom: rows connect to columns</source>
        <translation>Wer wen erreicht: Zeilen verbinden sich zu Spalten</translation>
    </message>
    <message>
        <source>from ↓   to →</source>
        <translation>von ↓   zu →</translation>
    </message>
    <message>
        <source>ports open / ports needed</source>
        <translation>Ports offen / Ports nötig</translation>
    </message>
    <message>
        <source>every needed port is open</source>
        <translation>jeder nötige Port ist offen</translation>
    </message>
    <message>
        <source>a needed port is blocked</source>
        <translation>ein nötiger Port ist blockiert</translation>
    </message>
    <message>
        <source>striped: not tested yet</source>
        <translation>schraffiert: noch nicht getestet</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ReachModel</name>
    <message>
        <source>%1 repository</source>
        <translation>Repository %1</translation>
    </message>
    <message>
        <source>%1/tcp %2: %3</source>
        <translation>%1/tcp %2: %3</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 to itself</source>
        <translation>%1 zu sich selbst</translation>
    </message>
    <message>
        <source>%1, %2 ports open: %3</source>
        <translation>%1, %2 Ports offen: %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>howdah::ui::RecoveryCard</name>
    <message>
        <source>A new cluster</source>
        <translation>Ein neuer Cluster</translation>
    </message>
    <message>
        <source>%1 was not saved when Howdah ended.</source>
        <translation>%1 war nicht gespeichert, als Howdah endete.</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>Er wurde nie in eine Datei gespeichert.</translation>
    </message>
    <message>
        <source>Its file is %1.</source>
        <translation>Seine Datei ist %1.</translation>
    </message>
    <message>
        <source>There is a copy of %1. %2</source>
        <translation>Es gibt eine Kopie von %1. %2</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::RecoveryDialog</name>
    <message>
        <source>What would be done, in this order</source>
        <translation>Was getan würde, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wieder anfahren</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>N&amp;och einmal lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>Wieder a&amp;nfahren</translation>
    </message>
    <message>
        <source>Recover: %1</source>
        <translation>Wiederanlauf: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading what every host has left; nothing is changed…</source>
        <translation>Es wird gelesen, was jeder Host noch hat; nichts wird geändert…</translation>
    </message>
    <message>
        <source>No host could be read.</source>
        <translation>Kein Host konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This gives up %1. Type %2 to allow it:</source>
        <translation>Aufgegeben wird: %1. Zum Erlauben %2 eintippen:</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ReinitializeDialog</name>
    <message>
        <source>Reinitialize</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Reinitialize: %1</source>
        <translation>Neu aufbauen: %1</translation>
    </message>
    <message>
        <source>The backup repository, else the leader</source>
        <translation>Backup-Repository, sonst Leader</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Copy &amp;from</source>
        <translation>K&amp;opieren von</translation>
    </message>
</context>
<context>
    <name>howdah::ui::RepositoryCard</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
</context>
<context>
    <name>howdah::ui::RestartDialog</name>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Time of the restart, UTC</source>
        <translation>Zeit des Neustarts, UTC</translation>
    </message>
    <message>
        <source>&amp;Only if it waits for a restart then</source>
        <translation>Nur, &amp;wenn dann ein Neustart aussteht</translation>
    </message>
    <message>
        <source>Restart: %1</source>
        <translation>Neustart: %1</translation>
    </message>
    <message>
        <source>&amp;Schedule the restart</source>
        <translation>Neustart &amp;planen</translation>
    </message>
    <message>
        <source>The time for the restart has passed.</source>
        <translation>Die Zeit für den Neustart ist vorbei.</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 allein</translation>
    </message>
    <message>
        <source>Every replica, one after another</source>
        <translation>Alle Replicas, eine nach der anderen</translation>
    </message>
    <message>
        <source>Every member, one after another</source>
        <translation>Alle Mitglieder, eines nach dem anderen</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Welche</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>E&amp;xport plan…</source>
        <translation>Plan e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter files and actions</source>
        <translation>Dateien und Aktionen filtern</translation>
    </message>
    <message>
        <source>Files and actions</source>
        <translation>Dateien und Aktionen</translation>
    </message>
    <message>
        <source>Before you deploy</source>
        <translation>Vor dem Ausrollen</translation>
    </message>
    <message>
        <source>A deployment is running.</source>
        <translation>Ein Rollout läuft.</translation>
    </message>
    <message>
        <source>The project has no hosts yet.</source>
        <translation>Das Projekt hat noch keine Hosts.</translation>
    </message>
    <message>
        <source>The design has problems; settle them first.</source>
        <translation>Der Entwurf hat Probleme; diese zuerst lösen.</translation>
    </message>
    <message>
        <source>The secrets are not open.</source>
        <translation>Geheimnisse sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>Secrets are missing; see “Before you deploy”.</source>
        <translation>Geheimnisse fehlen; siehe „Vor dem Ausrollen“.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Erneut ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Prove again</source>
        <translation>E&amp;rneut nachweisen</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>Aus&amp;rollen…</translation>
    </message>
    <message>
        <source>%1 of %2 hosts answered</source>
        <translation>%1 von %2 Hosts antworteten</translation>
    </message>
    <message>
        <source>waiting for %1.</source>
        <translation>wartet auf %1.</translation>
    </message>
    <message>
        <source>Comparing the design with the hosts. %1</source>
        <translation>Der Entwurf wird mit den Hosts verglichen. %1</translation>
    </message>
    <message>
        <source>Nothing to do: %1 hosts match the design.</source>
        <translation>Nichts zu tun: %1 Hosts entsprechen dem Entwurf.</translation>
    </message>
    <message>
        <source>Compare again before you deploy.</source>
        <translation>Vor dem Ausrollen erneut vergleichen.</translation>
    </message>
    <message>
        <source>The hosts were compared more than 15 minutes ago; they may be others by now.</source>
        <translation>Der Vergleich mit den Hosts ist über 15 Minuten alt; sie können sich geändert haben.</translation>
    </message>
    <message>
        <source>The design was changed since the hosts were compared.</source>
        <translation>Der Entwurf wurde seit dem Vergleich mit den Hosts geändert.</translation>
    </message>
    <message>
        <source>The hosts are being compared.</source>
        <translation>Die Hosts werden gerade verglichen.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch ist nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>There is no plan: not every host was reached.</source>
        <translation>Kein Plan: nicht jeder Host wurde erreicht.</translation>
    </message>
    <message>
        <source>There is no plan: something stands in the way.</source>
        <translation>Kein Plan: etwas steht im Weg.</translation>
    </message>
    <message>
        <source>Choose an entry at the left. Ctrl and a click shows a second one below.</source>
        <translation>Links einen Eintrag wählen. Strg und ein Klick zeigen einen zweiten darunter.</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Steps: %1, on %2 hosts. Restarts: %3.</source>
        <translation>Schritte: %1, auf %2 Hosts. Neustarts: %3.</translation>
    </message>
    <message>
        <source>You can stop at any time and resume later.</source>
        <translation>Anhalten geht jederzeit, Fortsetzen später auch.</translation>
    </message>
    <message>
        <source>Deploy and erase 1 disk</source>
        <translation>Ausrollen und 1 Platte löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deploy and erase %n disks</source>
        <translation>
            <numerusform>Ausrollen und %n Platte löschen</numerusform>
            <numerusform>Ausrollen und %n Platten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: %1</source>
        <translation>Nicht rückgängig zu machen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deploy %1 now?</source>
        <translation>%1 jetzt ausrollen?</translation>
    </message>
    <message>
        <source>What Deploy will do</source>
        <translation>Was „Ausrollen“ tun wird</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 on %2 hosts</source>
        <translation>%1 auf %2 Hosts</translation>
    </message>
    <message>
        <source>unknown: no finished run yet</source>
        <translation>unbekannt: noch kein beendeter Lauf</translation>
    </message>
    <message>
        <source>Before you deploy (%1)</source>
        <translation>Vor dem Ausrollen (%1)</translation>
    </message>
    <message>
        <source>Compare the design with the hosts to see every change. Nothing is changed by that.</source>
        <translation>Der Vergleich des Entwurfs mit den Hosts zeigt jede Änderung. Er ändert nichts.</translation>
    </message>
    <message>
        <source>Every file and command, compared with the hosts. Nothing has been changed yet.</source>
        <translation>Jede Datei und jeder Befehl, verglichen mit den Hosts. Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Deplo&amp;y now</source>
        <translation>&amp;Jetzt ausrollen</translation>
    </message>
    <message>
        <source>Comp&amp;are</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Nothing can be deployed yet: see what stands in the way.</source>
        <translation>Noch lässt sich nichts ausrollen; siehe, was im Weg steht.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>unknown: %n step(s) never ran here</source>
        <translation>
            <numerusform>unbekannt: %n Schritt lief hier noch nie</numerusform>
            <numerusform>unbekannt: %n Schritte liefen hier noch nie</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as these steps took in earlier runs</source>
        <translation>So lange, wie diese Schritte in früheren Läufen brauchten</translation>
    </message>
    <message>
        <source>“Compare” lists here every file and every command, before anything is changed.</source>
        <translation>„Vergleichen“ zeigt hier jede Datei und jeden Befehl, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>There is no plan.</source>
        <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
        <source>Type %1 to allow this:</source>
        <translation>Zum Erlauben %1 eintippen:</translation>
    </message>
</context>
<context>
    <name>howdah::ui::RoleField</name>
    <message>
        <source>%1 votes in etcd</source>
        <translation>%1 stimmt in etcd ab</translation>
    </message>
    <message>
        <source>%1 is a load balancer</source>
        <translation>%1 ist ein Load-Balancer</translation>
    </message>
    <message>
        <source>Choose the etcd members</source>
        <translation>etcd-Mitglieder wählen</translation>
    </message>
    <message>
        <source>Choose the load balancers</source>
        <translation>Load-Balancer wählen</translation>
    </message>
    <message>
        <source>None: clients find the leader by themselves.</source>
        <translation>Keiner: Clients finden den Leader selbst.</translation>
    </message>
    <message>
        <source>One: if it fails, clients reach the members by their own ports alone.</source>
        <translation>Einer: fällt er aus, erreichen Clients die Mitglieder nur über deren eigene Ports.</translation>
    </message>
    <message numerus="yes">
        <source>%n load balancer(s); clients name all of them.</source>
        <translation>
            <numerusform>%n Load-Balancer; Clients nennen ihn.</numerusform>
            <numerusform>%n Load-Balancer; Clients nennen alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody votes.</source>
        <translation>Niemand stimmt ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: survives no failure.</source>
        <translation>%1: übersteht keinen Ausfall.</translation>
    </message>
    <message numerus="yes">
        <source>%1: survives %n failure(s).</source>
        <translation>
            <numerusform>%1: übersteht %n Ausfall.</numerusform>
            <numerusform>%1: übersteht %n Ausfälle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>howdah::ui::RolesForm</name>
    <message>
        <source>First leader</source>
        <translation>Erster Leader</translation>
    </message>
    <message>
        <source>Post&amp;greSQL</source>
        <translation>Post&amp;greSQL</translation>
    </message>
    <message>
        <source>It is made first; the others copy it.</source>
        <translation>Er wird zuerst angelegt; die anderen kopieren ihn.</translation>
    </message>
    <message>
        <source>etc&amp;d</source>
        <translation>&amp;etcd</translation>
    </message>
    <message>
        <source>Load balance&amp;r</source>
        <translation>Load-Bala&amp;ncer</translation>
    </message>
    <message>
        <source>Choose the first leader</source>
        <translation>Ersten Leader wählen</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Rollen ändern</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ScheduleField</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Monday to Saturday</source>
        <translation>Montag bis Samstag</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>As systemd writes it</source>
        <translation>Wie systemd es schreibt</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of day on the hosts</source>
        <translation>Uhrzeit auf den Hosts</translation>
    </message>
    <message>
        <source>Calendar event</source>
        <translation>Kalenderereignis</translation>
    </message>
    <message>
        <source>Not by itself; only when somebody starts it.</source>
        <translation>Nicht von selbst; nur wenn jemand es startet.</translation>
    </message>
    <message>
        <source>systemd says what this means: systemd-analyze calendar “%1”</source>
        <translation>systemd sagt, was das heißt: systemd-analyze calendar „%1“</translation>
    </message>
    <message>
        <source>Runs %1, by the hosts’ clock.</source>
        <translation>Läuft %1, nach der Uhr der Hosts.</translation>
    </message>
    <message>
        <source>Runs %1, by the hosts’ clock; written as %2</source>
        <translation>Läuft %1, nach der Uhr der Hosts; geschrieben als %2</translation>
    </message>
</context>
<context>
    <name>howdah::ui::SecretCard</name>
    <message>
        <source>&amp;Use it</source>
        <translation>V&amp;erwenden</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>%1 asks for the %2.</source>
        <translation>%1 fragt nach: %2.</translation>
    </message>
    <message>
        <source>%1  ·  question %2</source>
        <translation>%1  ·  Frage %2</translation>
    </message>
    <message>
        <source>It is kept in memory while this window is open, and never written to the project file.</source>
        <translation>Es bleibt im Speicher, solange dieses Fenster offen ist, und steht nie in der Projektdatei.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::SecretField</name>
    <message>
        <source>Enter keeps it in place of the one that is there.</source>
        <translation>Enter ersetzt damit das vorhandene.</translation>
    </message>
    <message>
        <source>Enter keeps it.</source>
        <translation>Enter behält es.</translation>
    </message>
    <message>
        <source>Kept in: %1. Not in the project file.</source>
        <translation>Liegt in: %1. Nicht in der Projektdatei.</translation>
    </message>
    <message>
        <source>The secrets are locked.</source>
        <translation>Die Geheimnisse sind gesperrt.</translation>
    </message>
    <message>
        <source>Missing. Only you know it; without it nothing can be deployed.</source>
        <translation>Fehlt. Nur Sie kennen es; ohne es lässt sich nichts ausrollen.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::ServiceDialog</name>
    <message>
        <source>Patroni and PostgreSQL</source>
        <translation>Patroni und PostgreSQL</translation>
    </message>
    <message>
        <source>etcd</source>
        <translation>etcd</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Anha&amp;lten</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Starte&amp;n</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Dienste: %1</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
</context>
<context>
    <name>howdah::ui::SetupView</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Bac&amp;k: %1</source>
        <translation>&amp;Zurück: %1</translation>
    </message>
    <message>
        <source>&amp;Next: %1</source>
        <translation>&amp;Weiter: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::SizeField</name>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>howdah::ui::SshForm</name>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>For which hosts</source>
        <translation>Für welche Hosts</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>&amp;Jump host</source>
        <translation>Sprun&amp;g-Host</translation>
    </message>
    <message>
        <source>Address in the &amp;network</source>
        <translation>Adresse im &amp;Netzwerk</translation>
    </message>
    <message>
        <source>Where the members reach it, if that is elsewhere.</source>
        <translation>Wo die Mitglieder ihn erreichen, falls anderswo.</translation>
    </message>
    <message>
        <source>Change SSH access</source>
        <translation>SSH-Zugang ändern</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Auswäh&amp;len…</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>%1, as all hosts</source>
        <translation>%1, wie alle Hosts</translation>
    </message>
    <message>
        <source>agent, or ~/.ssh/config</source>
        <translation>Agent, oder ~/.ssh/config</translation>
    </message>
    <message>
        <source>as in ~/.ssh/config</source>
        <translation>wie in ~/.ssh/config</translation>
    </message>
</context>
<context>
    <name>howdah::ui::StartActions</name>
    <message>
        <source>&amp;New cluster…</source>
        <translation>&amp;Neuer Cluster…</translation>
    </message>
    <message>
        <source>Design it step by step. Nothing runs on a host before you press Deploy.</source>
        <translation>Schritt für Schritt entwerfen. Vor „Ausrollen“ läuft nichts auf einem Host.</translation>
    </message>
    <message>
        <source>Tr&amp;y on this computer…</source>
        <translation>Auf diesem &amp;Rechner testen…</translation>
    </message>
    <message>
        <source>Local lab: a small cluster that lives only here and is removed on request</source>
        <translation>Lokales Lab: ein kleiner Cluster, der nur hier lebt und sich wieder entfernen lässt</translation>
    </message>
    <message>
        <source>PostgreSQL clusters that stay up</source>
        <translation>PostgreSQL-Cluster, die nicht ausfallen</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A .howdah file from this computer</source>
        <translation>Eine .howdah-Datei von diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Import hosts.cfg and vars.yml…</source>
        <translation>hosts.cfg und vars.yml &amp;importieren…</translation>
    </message>
    <message>
        <source>From the Ansible playbook. You see what is taken before a project is made.</source>
        <translation>Aus dem Ansible-Playbook. Vor dem Anlegen eines Projekts ist zu sehen, was übernommen wird.</translation>
    </message>
    <message>
        <source>Connect to a r&amp;unning cluster…</source>
        <translation>Mit la&amp;ufendem Cluster verbinden…</translation>
    </message>
    <message>
        <source>One Patroni member is enough. Starts read-only.</source>
        <translation>Ein Patroni-Mitglied genügt. Beginnt nur lesend.</translation>
    </message>
    <message>
        <source>Projects stay in files on this computer, their secrets in the keychain or sealed. Howdah talks only to the hosts and repositories you name. No telemetry.</source>
        <translation>Projekte bleiben in Dateien auf diesem Rechner, ihre Geheimnisse im Schlüsselbund oder versiegelt. Howdah spricht nur mit den genannten Hosts und Repositorys. Keine Telemetrie.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::StartFlow</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo ist %1 jetzt?</translation>
    </message>
    <message>
        <source>Howdah projects (*.howdah)</source>
        <translation>Howdah-Projekte (*.howdah)</translation>
    </message>
</context>
<context>
    <name>howdah::ui::StartPage</name>
    <message>
        <source>Health is what this computer saw last. Nothing is contacted until you open a project or press “Check all now”.</source>
        <translation>Gezeigt ist, was dieser Rechner zuletzt sah. Verbunden wird erst beim Öffnen eines Projekts oder mit „Alle jetzt prüfen“.</translation>
    </message>
    <message>
        <source>Un&amp;do</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Filter by name or host</source>
        <translation>Name oder Host suchen</translation>
    </message>
    <message>
        <source>Filter the recent projects</source>
        <translation>Letzte Projekte filtern</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>No projects yet. A first cluster takes three hosts, or none at all with the local lab.</source>
        <translation>Noch keine Projekte. Ein erster Cluster braucht drei Hosts, oder gar keinen mit dem lokalen Lab.</translation>
    </message>
    <message>
        <source>Try on this computer…</source>
        <translation>Auf diesem Rechner testen…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur lesend öffnen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>No project here has a name or host with “%1”.</source>
        <translation>Kein Projekt hier hat einen Namen oder Host mit „%1“.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Check &amp;all now</source>
        <translation>A&amp;lle jetzt prüfen</translation>
    </message>
    <message>
        <source>%1 was removed from this list. Its file is still there.</source>
        <translation>%1 wurde aus dieser Liste entfernt. Die Datei ist noch da.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::StepBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 of %2 steps done, %3 failed</source>
        <translation>%1 von %2 Schritten fertig, %3 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>howdah::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>howdah::ui::SwitchoverDialog</name>
    <message>
        <source>Switchover: %1</source>
        <translation>Switchover: %1</translation>
    </message>
    <message>
        <source>Time of the switchover, UTC</source>
        <translation>Zeit des Switchovers, UTC</translation>
    </message>
    <message>
        <source>Switch over</source>
        <translation>Switchover</translation>
    </message>
    <message>
        <source>&amp;Schedule for %1</source>
        <translation>Auf %1 &amp;planen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>&amp;Switch over</source>
        <translation>&amp;Switchover</translation>
    </message>
    <message>
        <source>&amp;Switch over to %1</source>
        <translation>&amp;Switchover auf %1</translation>
    </message>
    <message>
        <source>No writes for</source>
        <translation>Kein Schreiben</translation>
    </message>
    <message>
        <source>about %1 to %2 s</source>
        <translation>für etwa %1 bis %2 s</translation>
    </message>
    <message>
        <source>Data loss</source>
        <translation>Datenverlust</translation>
    </message>
    <message>
        <source>none: %1 stops when %2 has all of its WAL</source>
        <translation>keiner: %1 stoppt, wenn %2 dessen ganzes WAL hat</translation>
    </message>
    <message>
        <source>the new leader</source>
        <translation>der neue Leader</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>go on, on the next timeline</source>
        <translation>gehen weiter, auf der nächsten Timeline</translation>
    </message>
    <message>
        <source>Which member should become the leader?</source>
        <translation>Welches Mitglied soll Leader werden?</translation>
    </message>
    <message>
        <source>There is no leader now.</source>
        <translation>Es gibt jetzt keinen Leader.</translation>
    </message>
    <message>
        <source>Leader now: %1</source>
        <translation>Leader jetzt: %1</translation>
    </message>
    <message>
        <source>You can switch back once %1 is a replica again.</source>
        <translation>Zurückwechseln geht, sobald %1 wieder Replika ist.</translation>
    </message>
    <message>
        <source>No member can take over.</source>
        <translation>Kein Mitglied kann übernehmen.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Ein Mitglied wählen.</translation>
    </message>
    <message>
        <source>%1 cannot take over any more. %2.</source>
        <translation>%1 kann nicht mehr übernehmen. %2.</translation>
    </message>
    <message>
        <source>The time for the switchover has passed.</source>
        <translation>Die Zeit für den Switchover ist vorbei.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::TopologyLines</name>
    <message>
        <source>synchronous</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>asynchron</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>folgt nicht</translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation>Rückstand unbekannt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>No leader</source>
        <translation>Kein Leader</translation>
    </message>
    <message>
        <source>replay lag %1</source>
        <translation>Replay-Rückstand %1</translation>
    </message>
    <message>
        <source>no leader to compare with</source>
        <translation>kein Leader zum Vergleich</translation>
    </message>
    <message>
        <source>over the limit, %1</source>
        <translation>über der Grenze, %1</translation>
    </message>
    <message>
        <source>archives WAL</source>
        <translation>archiviert WAL</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>WAL archive</source>
        <translation>WAL-Archiv</translation>
    </message>
    <message>
        <source>out of rotation; amber: over a limit</source>
        <translation>außer Dienst; gelb: über einer Grenze</translation>
    </message>
    <message>
        <source>%1, received −%2</source>
        <translation>%1, empfangen −%2</translation>
    </message>
    <message>
        <source>out: %1</source>
        <translation>aus: %1</translation>
    </message>
</context>
<context>
    <name>howdah::ui::TopologyView</name>
    <message>
        <source>Graph of the cluster</source>
        <translation>Graph des Clusters</translation>
    </message>
</context>
<context>
    <name>howdah::ui::TryDialog</name>
    <message>
        <source>Try on this computer</source>
        <translation>Auf diesem Rechner testen</translation>
    </message>
    <message>
        <source>What the lab prints</source>
        <translation>Ausgabe des Labs</translation>
    </message>
    <message>
        <source>What the lab prints appears here.</source>
        <translation>Die Ausgabe des Labs erscheint hier.</translation>
    </message>
    <message>
        <source>Remove the lab</source>
        <translation>Lab entfernen</translation>
    </message>
    <message>
        <source>Ends its hosts and everything on them</source>
        <translation>Beendet seine Hosts und alles darauf</translation>
    </message>
    <message>
        <source>&amp;Start the lab</source>
        <translation>Lab &amp;starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>The local lab is not on this computer.</source>
        <translation>Das lokale Lab ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>It comes with the sources of Howdah: get them, run tests/lab/install-deps once, and start Howdah from there, or name the folder in HOWDAH_LAB.</source>
        <translation>Es gehört zu den Quellen von Howdah: diese holen, einmal tests/lab/install-deps ausführen und Howdah von dort starten, oder den Ordner in HOWDAH_LAB nennen.</translation>
    </message>
    <message>
        <source>A cluster on this computer</source>
        <translation>Ein Cluster auf diesem Rechner</translation>
    </message>
    <message>
        <source>Lab: %1 · project: %2</source>
        <translation>Lab: %1 · Projekt: %2</translation>
    </message>
    <message>
        <source>The lab is removed.</source>
        <translation>Das Lab ist entfernt.</translation>
    </message>
    <message>
        <source>The lab is up.</source>
        <translation>Das Lab läuft.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Stopped. Starting again goes on from here.</source>
        <translation>Angehalten. Ein neuer Start macht hier weiter.</translation>
    </message>
    <message>
        <source>The lab cannot run on this computer.</source>
        <translation>Das Lab kann auf diesem Rechner nicht laufen.</translation>
    </message>
    <message>
        <source>The lines below say why.</source>
        <translation>Die Zeilen unten sagen, warum.</translation>
    </message>
    <message>
        <source>%1: it did not work.</source>
        <translation>%1: das ging schief.</translation>
    </message>
    <message>
        <source>%1 ended with status %2. The last lines below say why; starting again goes on from here.</source>
        <translation>%1 endete mit Status %2. Die letzten Zeilen unten sagen, warum; ein neuer Start macht hier weiter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Four small Debian systems are started in containers: three for PostgreSQL and one load balancer, with an object store for backups. They use about 3 GiB of disk and 2 GiB of memory, reach nothing outside, and need root, or sudo without a password. The first time takes several minutes; removing the lab leaves nothing.</source>
        <translation>Vier kleine Debian-Systeme laufen in Containern: drei für PostgreSQL und ein Load-Balancer, dazu ein Objektspeicher für Backups. Sie brauchen etwa 3 GiB Platte, 2 GiB Speicher und root oder sudo ohne Passwort und erreichen nichts außerhalb. Das erste Mal dauert einige Minuten; nach dem Entfernen bleibt nichts zurück.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::TypeToConfirm</name>
    <message numerus="yes">
        <source>%n character(s) to go</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>That is something else.</source>
        <translation>Das ist etwas anderes.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::VaultCard</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Go on &amp;without secrets</source>
        <translation>&amp;Ohne Geheimnisse fortfahren</translation>
    </message>
    <message>
        <source>The passphrase does not open the secrets.</source>
        <translation>Die Passphrase öffnet die Geheimnisse nicht.</translation>
    </message>
    <message>
        <source>The secrets of this project are sealed.</source>
        <translation>Die Geheimnisse dieses Projekts sind versiegelt.</translation>
    </message>
    <message>
        <source>They are in %1. Without them you can look at the project, but not compare or deploy it.</source>
        <translation>Sie liegen in %1. Ohne sie lässt sich das Projekt ansehen, aber nicht vergleichen oder ausrollen.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Open secrets</source>
        <translation>&amp;Geheimnisse öffnen</translation>
    </message>
    <message>
        <source>Choose a passphrase for the secrets of this project.</source>
        <translation>Eine Passphrase für die Geheimnisse dieses Projekts wählen.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer, so they are sealed in %1. Nobody can open them without the passphrase, and nobody can find it out for you.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund, daher werden sie in %1 versiegelt. Ohne die Passphrase kann sie niemand öffnen, und niemand kann sie für Sie herausfinden.</translation>
    </message>
    <message>
        <source>&amp;Seal secrets</source>
        <translation>&amp;Versiegeln</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) are needed.</source>
        <translation>
            <numerusform>Noch %n Zeichen nötig.</numerusform>
            <numerusform>Noch %n Zeichen nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>howdah::ui::WatchPanel</name>
    <message>
        <source>Fa&amp;il over…</source>
        <translation>Fa&amp;ilover…</translation>
    </message>
    <message>
        <source>Res&amp;ume failover…</source>
        <translation>Failover &amp;fortsetzen…</translation>
    </message>
    <message>
        <source>Cancel the s&amp;witchover…</source>
        <translation>S&amp;witchover absagen…</translation>
    </message>
    <message>
        <source>Restar&amp;t %1…</source>
        <translation>%1 neu s&amp;tarten…</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>Reinitiali&amp;ze %1…</source>
        <translation>%1 neu initiali&amp;sieren…</translation>
    </message>
    <message>
        <source>L&amp;ogs of %1</source>
        <translation>L&amp;ogs von %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be seen.</source>
        <translation>An dem, was zu sehen ist, stimmt alles.</translation>
    </message>
    <message>
        <source>Sho&amp;w the host</source>
        <translation>Host &amp;zeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>E&amp;vents</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>Lis&amp;t</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>No way out from here</source>
        <translation>Von hier kein Ausweg</translation>
    </message>
    <message>
        <source>leader changes come from Patroni’s history, backups from the repository</source>
        <translation>Leader-Wechsel aus Patronis History, Backups aus dem Repository</translation>
    </message>
    <message>
        <source>Export the events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>written to %1</source>
        <translation>nach %1 geschrieben</translation>
    </message>
</context>
<context>
    <name>howdah::ui::WhenField</name>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
</TS>
