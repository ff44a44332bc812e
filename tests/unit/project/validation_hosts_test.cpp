#include "tests/unit/project/validation_change.h"

using namespace howdah;
using namespace howdah::test;

namespace {

INSTANTIATE_TEST_SUITE_P(
    Names, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Sane", [](P &) {}, "", ""},
        {"NoId", [](P &p) { p.id.clear(); }, "project-id", "id"},
        {"IdWord", [](P &p) { p.id = q("prod"); }, "project-id", "id"},
        {"NoCluster", [](P &p) { p.cluster.clear(); }, "cluster-name", "cluster"},
        {"ClusterUpper", [](P &p) { p.cluster = q("Prod"); }, "cluster-name", "cluster"},
        {"ClusterNewline", [](P &p) { p.cluster = q("prod\n"); }, "cluster-name", "cluster"},
        {"ClusterPath", [](P &p) { p.cluster = q("../prod"); }, "cluster-name", "cluster"},
        {"ClusterDigit", [](P &p) { p.cluster = q("1prod"); }, "cluster-name", "cluster"},
        {"ClusterLong", [](P &p) { p.cluster = QString(41, QLatin1Char('a')); }, "cluster-name", "cluster"},
        {"ClusterLongest", [](P &p) { p.cluster = QString(40, QLatin1Char('a')); }, "", ""},
        {"ClusterDashes", [](P &p) { p.cluster = q("prod-eu_1"); }, "", ""},
        {"NoHostName", [](P &p) { p.hosts[1].name.clear(); }, "host-name", "hosts[1].name"},
        {"HostNameBlank", [](P &p) { p.hosts[1].name = q("pg 2"); }, "host-name", "hosts[1].name"},
        {"HostNameOption", [](P &p) { p.hosts[1].name = q("-pg2"); }, "host-name", "hosts[1].name"},
        {"HostNameDashes", [](P &p) { p.hosts[1].name = q("pg-2.eu.example"); }, "", ""},
        {"HostNameTwice", [](P &p) { p.hosts[1].name = q("PG1"); }, "host-name-unique", "hosts[1].name"},
        {"SlotNameTwice",
         [](P &p) {
             p.hosts[0].name = q("pg-1");
             p.hosts[1].name = q("pg.1");
         },
         "member-slot", "hosts[1].name"},
        {"NoRoles", [](P &p) { addHost(p, q("x"), {}); }, "host-roles", "hosts[4].roles"},
        {"SshUserBlank", [](P &p) { p.ssh.user = q("a b"); }, "ssh-user", "ssh.user"},
        {"SshUserOption", [](P &p) { p.hosts[0].ssh.user = q("-oProxyCommand=x"); }, "ssh-user", "hosts[0].ssh.user"},
        {"SshUserDomain", [](P &p) { p.ssh.user = q("CORP\\dba"); }, "", ""},
        {"SshPort", [](P &p) { p.ssh.port = 70000; }, "port-range", "ssh.port"},
        {"SshKeyContent", [](P &p) { p.ssh.key = q("-----BEGIN\n"); }, "ssh-key", "ssh.key"},
        {"JumpHost", [](P &p) { p.ssh.jumpHost = q("admin@bastion.example:2222"); }, "", ""},
        {"JumpHostIpv6", [](P &p) { p.ssh.jumpHost = q("admin@[fd00::1]:2222"); }, "", ""},
        {"JumpHostOption", [](P &p) { p.ssh.jumpHost = q("-oProxyCommand=x"); }, "jump-host", "ssh.jump_host"},
        {"JumpHostChain", [](P &p) { p.ssh.jumpHost = q("a,b"); }, "jump-host", "ssh.jump_host"},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Addresses, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"None", [](P &p) { p.hosts[2].address.clear(); }, "address", "hosts[2].address"},
        {"Url", [](P &p) { p.hosts[2].address = q("ssh://pg3"); }, "address", "hosts[2].address"},
        {"User", [](P &p) { p.hosts[2].address = q("root@pg3"); }, "address", "hosts[2].address"},
        {"Port", [](P &p) { p.hosts[2].address = q("pg3:22"); }, "address", "hosts[2].address"},
        {"Option", [](P &p) { p.hosts[2].address = q("-oProxyCommand=x"); }, "address", "hosts[2].address"},
        {"TooBig", [](P &p) { p.hosts[2].address = q("10.0.0.256"); }, "address", "hosts[2].address"},
        {"ThreeParts", [](P &p) { p.hosts[2].address = q("10.0.3"); }, "address", "hosts[2].address"},
        {"Brackets", [](P &p) { p.hosts[2].address = q("[fd00::3]"); }, "address", "hosts[2].address"},
        {"Zone", [](P &p) { p.hosts[2].address = q("fe80::1%eth0"); }, "address", "hosts[2].address"},
        {"Network", [](P &p) { p.hosts[2].address = q("10.0.0.0/24"); }, "address", "hosts[2].address"},
        {"Any", [](P &p) { p.hosts[2].address = q("0.0.0.0"); }, "address", "hosts[2].address"},
        {"Loopback", [](P &p) { p.hosts[2].address = q("127.0.0.1"); }, "address-loopback", "hosts[2].address"},
        {"LoopbackName", [](P &p) { p.hosts[2].address = q("localhost"); }, "address-loopback", "hosts[2].address"},
        {"Alias", [](P &p) { p.hosts[2].address = q("prod_pg3"); }, "", ""},
        {"PureIpv6",
         [](P &p) {
             int i = 1;
             for (Host &h : p.hosts)
                 h.address = QStringLiteral("fd00::%1").arg(i++);
         },
         "", ""},
        {"Twice", [](P &p) { p.hosts[2].address = p.hosts[0].address; }, "address-unique", "hosts[2].address"},
        {"TwiceInTwoSpellings",
         [](P &p) {
             p.hosts[0].address = q("fd00::1");
             p.hosts[2].address = q("FD00:0:0:0:0:0:0:1");
         },
         "address-unique", "hosts[2].address"},
        {"ClusterAddressTwice",
         [](P &p) {
             p.hosts[0].clusterAddress = q("192.168.0.1");
             p.hosts[2].clusterAddress = q("192.168.0.1");
         },
         "address-unique", "hosts[2].cluster_address"},
        {"ClusterAddressBad", [](P &p) { p.hosts[2].clusterAddress = q("10.0.0.1:2380"); }, "address",
         "hosts[2].cluster_address"},
        // Hosts behind one forwarding address, told apart by the port.
        {"Forwarded",
         [](P &p) {
             int i = 1;
             for (Host &h : p.hosts) {
                 h.clusterAddress = QStringLiteral("192.168.0.%1").arg(i);
                 h.address = q("127.0.0.1");
                 h.ssh.port = 5000 + i++;
             }
         },
         "", ""},
    }),
    nameOf);

INSTANTIATE_TEST_SUITE_P(Topology, Validation,
                         testing::ValuesIn(std::vector<Change>{
                             {"NoHosts", [](P &p) { p.hosts.clear(); }, "hosts", "hosts"},
                             {"NoVoters",
                              [](P &p) {
                                  for (Host &h : p.hosts)
                                      h.roles.erase(Role::Etcd);
                              },
                              "etcd-voters", "hosts"},
                             {"OneVoter",
                              [](P &p) {
                                  p.hosts[0].roles.erase(Role::Etcd);
                                  p.hosts[1].roles.erase(Role::Etcd);
                              },
                              "etcd-voters", "hosts", warning},
                             {"TwoVoters", [](P &p) { p.hosts[0].roles.erase(Role::Etcd); }, "etcd-voters", "hosts"},
                             {"FourVoters", [](P &p) { p.hosts[3].roles.insert(Role::Etcd); }, "etcd-voters", "hosts"},
                             {"FiveVoters",
                              [](P &p) {
                                  addHost(p, q("e4"), {Role::Etcd});
                                  addHost(p, q("e5"), {Role::Etcd});
                              },
                              "", ""},
                             {"EightVoters",
                              [](P &p) {
                                  for (int i = 4; i < 9; ++i)
                                      addHost(p, QStringLiteral("e%1").arg(i), {Role::Etcd});
                              },
                              "etcd-voters", "hosts"},
                             {"NoPostgres",
                              [](P &p) {
                                  for (Host &h : p.hosts)
                                      if (h.roles.erase(Role::Postgres) > 0)
                                          h.roles.insert(Role::Etcd);
                              },
                              "postgres-members", "hosts"},
                             {"OnePostgres",
                              [](P &p) {
                                  p.hosts[0].roles.erase(Role::Postgres);
                                  p.hosts[1].roles.erase(Role::Postgres);
                              },
                              "postgres-members", "hosts", warning},
                             {"TwoPostgres", [](P &p) { p.hosts[0].roles.erase(Role::Postgres); }, "postgres-members",
                              "hosts", warning},
                             {"NoHaproxy", [](P &p) { p.hosts.pop_back(); }, "no-haproxy", "hosts", warning},
                         }),
                         nameOf);

INSTANTIATE_TEST_SUITE_P(
    Ports, Validation,
    testing::ValuesIn(std::vector<Change>{
        {"Zero", [](P &p) { p.postgres.port = 0; }, "port-range", "postgres.port"},
        {"Negative", [](P &p) { p.etcd.peerPort = -1; }, "port-range", "etcd.peer_port"},
        {"TooBig", [](P &p) { p.haproxy.statsPort = 65536; }, "port-range", "haproxy.stats_port"},
        {"Privileged", [](P &p) { p.patroni.restPort = 80; }, "port-privileged", "patroni.rest_port"},
        {"PrivilegedHaproxy", [](P &p) { p.haproxy.statsPort = 80; }, "", ""},
        {"SameOnOneHost", [](P &p) { p.patroni.restPort = 5432; }, "port-clash", "patroni.rest_port"},
        {"SameOnTwoHosts", [](P &p) { p.haproxy.primaryPort = 5432; }, "", ""},
        {"SameBecauseOfRoles",
         [](P &p) {
             p.hosts[0].roles.insert(Role::Haproxy);
             p.haproxy.primaryPort = 5432;
         },
         "port-clash", "haproxy.primary_port"},
        {"Ssh", [](P &p) { p.haproxy.statsPort = 22; }, "port-clash", "haproxy.stats_port"},
        {"SshOfAHost", [](P &p) { p.hosts[3].ssh.port = 5000; }, "port-clash", "haproxy.primary_port"},
        {"HaproxyItself", [](P &p) { p.haproxy.replicaPort = 5000; }, "port-clash", "haproxy.replica_port"},
    }),
    nameOf);

} // namespace
