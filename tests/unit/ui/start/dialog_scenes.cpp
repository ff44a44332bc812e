#include "core/secrets/sealed_secret_store.h"
#include "tests/support/source_path.h"
#include "tests/support/ui/samples.h"
#include "tests/unit/ui/start/scenes.h"
#include "ui/document/file_cards.h"
#include "ui/document/vault_card.h"
#include "ui/start/connect_dialog.h"
#include "ui/start/import_dialog.h"
#include "ui/start/summary_view.h"
#include "ui/start/try_dialog.h"

#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

namespace howdah::test {

namespace {

Scene importScene(const QString &name, const QStringList &files)
{
    return {name, [files](std::shared_ptr<void> &) -> QWidget * {
                auto *dialog = new ui::ImportDialog;
                dialog->setFiles(files);
                for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                    if (button->text().contains("project"))
                        static_cast<void>(waitUntil([button] { return button->isEnabled(); }));
                }
                return dialog;
            }};
}

Scene connectScene(const QString &name, bool asking)
{
    return {name, [asking](std::shared_ptr<void> &keep) -> QWidget * {
                ui::Access access;
                access.connect = [](const HostAddress &host, std::stop_token) -> Result<std::unique_ptr<Transport>> {
                    return fail(ErrorKind::Connect, QStringLiteral("No answer from %1").arg(host.name));
                };
                auto workspace = std::make_shared<ui::Workspace>(access);
                auto *dialog = new ui::ConnectDialog(*workspace);
                if (asking) {
                    // Somebody has to wait for the answer; it ends with the workspace.
                    auto asker = std::shared_ptr<QThread>(
                        QThread::create([interaction = workspace->interaction] {
                            interaction->acceptHostKey(
                                {"telemetry-archive-database-01", "database-01.telemetry.frankfurt.dc2.example.net",
                                 "ssh-ed25519", "SHA256:uNiVztksCsDhcc0u9e8BrVcZvbQ3B1VvJ7dYyP3kX4A"});
                        }),
                        [workspace](QThread *thread) {
                            workspace->interaction->close();
                            thread->wait();
                            delete thread;
                        });
                    asker->start();
                    keep = asker;
                    static_cast<void>(waitUntil([&] { return !workspace->interaction->questions().empty(); }));
                } else {
                    keep = workspace;
                }
                return dialog;
            }};
}

/// All cards about files and secrets, one below the other.
QWidget *cards(std::shared_ptr<void> &keep)
{
    auto vault = std::make_shared<ui::SecretVault>();
    keep = vault;
    vault->setStore(std::make_shared<SealedSecretStore>("/no/such/secrets/4711.sealed", SealCost::leastForTests()));
    vault->open("4711");
    static_cast<void>(waitUntil([&] { return vault->status() == ui::SecretVault::Status::Open; }));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(new ui::VaultCard(*vault));
    vault->set("a", Secret(QByteArray("1")));
    static_cast<void>(waitUntil([&] { return vault->status() == ui::SecretVault::Status::Refused; }));
    const QDateTime when(QDate(2026, 9, 12), QTime(14, 20), Qt::UTC);
    column->addWidget(new ui::LockedCard("orders-prod", {"dba", "desk-17.example.net", "howdah", 4711, when}));
    column->addWidget(new ui::ChangedOnDiskCard("/home/dba/clusters/orders-prod.howdah", "-port: 1", true));
    column->addWidget(new ui::RecoveryCard({"/x", "/home/dba/clusters/orders-prod.howdah", when, sampleProject()}));
    column->addStretch(1);
    return page;
}

} // namespace

std::vector<Scene> startDialogScenes()
{
    const QString playbook = sourcePath("/tests/cases/project/import/playbook");
    return {
        {"import-empty", [](std::shared_ptr<void> &) -> QWidget * { return new ui::ImportDialog; }},
        importScene("import-taken", {playbook + "/hosts.cfg", playbook + "/vars.yml"}),
        connectScene("connect-empty", false),
        connectScene("connect-key", true),
        {"connect-found-twelve",
         [](std::shared_ptr<void> &) -> QWidget * {
             auto *view = new ui::SummaryView("What was found", "What to know");
             view->setContent(twelveHosts(),
                              {"vars.yml:12: \"a_secret_of_the_playbook_with_a_very_long_name_indeed\" is a "
                               "secret and stays out of the project file",
                               "Patroni knows no load balancers and no backups: add them on their pages."});
             return view;
         }},
        {"try-absent",
         [](std::shared_ptr<void> &) -> QWidget * {
             return new ui::TryDialog({}, "/home/dba/.local/share/Howdah/lab");
         }},
        {"try-here",
         [](std::shared_ptr<void> &) -> QWidget * {
             return new ui::TryDialog(sourcePath("/tests/lab"), "/home/dba/.local/share/Howdah/lab");
         }},
        {"start-cards", cards},
    };
}

} // namespace howdah::test
