#include "ui/wizard/backups/backups_page.h"

#include "core/project/required_secrets.h"
#include "ui/document/field_bindings.h"
#include "ui/document/finding_messages.h"
#include "ui/document/secret_field.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_field.h"
#include "ui/wizard/backups/backups_meaning.h"
#include "ui/wizard/backups/bucket_card.h"
#include "ui/wizard/backups/schedule_field.h"

#include <QPushButton>

namespace howdah::ui {

namespace {

QString field(const char *name)
{
    return QStringLiteral("backup.") + QLatin1String(name);
}

QSpinBox *countField(const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(0, 9999);
    box->setSuffix(suffix);
    box->setMaximumWidth(220);
    return box;
}

void bindSchedule(FieldBindings &bindings, ScheduleField *editor, const QString &name, const QString &step,
                  QString BackupSettings::*schedule)
{
    bindings.follow(editor,
                    [editor, schedule](const Project &project) { editor->setOnCalendar(project.backup.*schedule); });
    QObject::connect(editor, &ScheduleField::edited, &bindings, [=, &bindings](const QString &text) {
        bindings.edit(editor, step, name, [&](Project &project) { project.backup.*schedule = text; });
    });
}

} // namespace

BackupsPage::BackupsPage(Workspace &workspace, QWidget *parent)
    : FormPage(tr("Backups"),
               tr("Where pgBackRest keeps base backups and WAL. Nothing is written there before Deploy."), parent),
      workspace_(workspace),
      bindings_(new FieldBindings(workspace.document, this)),
      meaning_(new MeaningCard(tr("What this means"))),
      bucket_(new BucketCard(workspace))
{
    addRepositoryForm();
    addS3Form();
    addToColumn(bucket_);
    addScheduleForm();
    addSide(meaning_);
    connect(&workspace.document, &ProjectDocument::changed, this, &BackupsPage::follow);
    follow();
}

void BackupsPage::addRepositoryForm()
{
    repository_ = addForm(tr("Repository"));
    auto *type = new QComboBox;
    type->addItem(tr("None: no backups"), static_cast<int>(RepositoryType::None));
    type->addItem(tr("S3, or a store that speaks it"), static_cast<int>(RepositoryType::S3));
    type->addItem(tr("A directory that all hosts share"), static_cast<int>(RepositoryType::Posix));
    type->setMaximumWidth(320);
    repository_->addField(field("type"), tr("&Repository"), type);
    bindings_->bind(
        type, field("type"), tr("Choose the repository"), [](auto &project) -> auto & { return project.backup.type; });

    auto *path = new QLineEdit;
    repository_->addField(field("path"), tr("P&ath"), path,
                          tr("In the bucket; or of the shared directory, the same on every PostgreSQL host."));
    bindings_->bind(
        path, field("path"), tr("Change the path"), [](auto &project) -> auto & { return project.backup.path; });

    auto *encrypt = new QCheckBox(tr("Encrypt with a passphrase that Howdah makes"));
    repository_->addField(field("encrypt"), tr("Encryption"), encrypt,
                          tr("AES-256. Decided before the first backup; the passphrase is kept with the secrets."));
    bindings_->bind(
        encrypt, field("encrypt"), tr("Change the encryption"),
        [](auto &project) -> auto & { return project.backup.encrypt; });
}

void BackupsPage::addS3Form()
{
    s3_ = addForm(tr("S3"));
    auto *bucket = new QLineEdit;
    s3_->addField(field("s3.bucket"), tr("B&ucket"), bucket, tr("It must exist; Howdah makes none."));
    bindings_->bind(
        bucket, field("s3.bucket"), tr("Name the bucket"),
        [](auto &project) -> auto & { return project.backup.s3.bucket; });

    auto *endpoint = new QLineEdit;
    endpoint->setPlaceholderText(QStringLiteral("s3.eu-central-1.amazonaws.com"));
    s3_->addField(field("s3.endpoint"), tr("End&point"), endpoint, tr("The host’s name, without scheme and path."));
    bindings_->bind(
        endpoint, field("s3.endpoint"), tr("Change the endpoint"),
        [](auto &project) -> auto & { return project.backup.s3.endpoint; });

    auto *port = new QSpinBox;
    port->setRange(0, 99999);
    port->setMaximumWidth(110);
    s3_->addField(field("s3.port"), tr("Port"), port);
    bindings_->bind(
        port, field("s3.port"), tr("Change the port"), [](auto &project) -> auto & { return project.backup.s3.port; });

    auto *region = new QLineEdit;
    region->setMaximumWidth(220);
    s3_->addField(field("s3.region"), tr("Re&gion"), region,
                  tr("As the provider names it; own stores take us-east-1."));
    bindings_->bind(
        region, field("s3.region"), tr("Change the region"),
        [](auto &project) -> auto & { return project.backup.s3.region; });

    auto *style = new QComboBox;
    style->addItem(tr("bucket.endpoint (usual)"), static_cast<int>(S3UriStyle::Host));
    style->addItem(tr("endpoint/bucket (own stores)"), static_cast<int>(S3UriStyle::Path));
    style->setMaximumWidth(320);
    s3_->addField(field("s3.uri_style"), tr("Address style"), style);
    bindings_->bind(
        style, field("s3.uri_style"), tr("Change the address style"),
        [](auto &project) -> auto & { return project.backup.s3.uriStyle; });

    auto *ca = new FileField(tr("Own certificate authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    s3_->addField(field("s3.ca_file"), tr("&Own CA"), ca,
                  tr("A PEM file on this computer. Empty: the hosts’ own trust is enough."));
    bindings_->bind(
        ca->edit(), field("s3.ca_file"), tr("Choose the certificate authority"),
        [](auto &project) -> auto & { return project.backup.s3.caFile; });

    auto *credentials = new QComboBox;
    credentials->addItem(tr("Access key and secret key"), static_cast<int>(S3Credentials::Keys));
    credentials->addItem(tr("The role of the instances (EC2)"), static_cast<int>(S3Credentials::InstanceRole));
    credentials->setMaximumWidth(320);
    s3_->addField(field("s3.credentials"), tr("Credentials"), credentials);
    bindings_->bind(
        credentials, field("s3.credentials"), tr("Change the credentials"),
        [](auto &project) -> auto & { return project.backup.s3.credentials; });

    s3_->addField(QLatin1String(secret_name::s3Key), tr("Access key"),
                  new SecretField(workspace_.vault, QLatin1String(secret_name::s3Key)));
    s3_->addField(QLatin1String(secret_name::s3KeySecret), tr("Secret key"),
                  new SecretField(workspace_.vault, QLatin1String(secret_name::s3KeySecret)));
}

void BackupsPage::addScheduleForm()
{
    schedule_ = addForm(tr("When, and for how long"));
    auto *full = new ScheduleField;
    schedule_->addField(field("full_schedule"), tr("Full backup"), full);
    bindSchedule(*bindings_, full, field("full_schedule"), tr("Change the full backups’ schedule"),
                 &BackupSettings::fullSchedule);

    auto *differential = new ScheduleField;
    schedule_->addField(field("differential_schedule"), tr("Differential"), differential,
                        tr("What has changed since the last full one."));
    bindSchedule(*bindings_, differential, field("differential_schedule"),
                 tr("Change the differential backups’ schedule"), &BackupSettings::differentialSchedule);

    QSpinBox *keepFull = countField(tr(" full backups"));
    schedule_->addField(field("retain_full"), tr("Keep"), keepFull,
                        tr("The oldest goes when one more is done, and with it the WAL before the next."));
    bindings_->bind(
        keepFull, field("retain_full"), tr("Change the retention"),
        [](auto &project) -> auto & { return project.backup.retainFull; });

    QSpinBox *keepDifferential = countField(tr(" differential ones"));
    schedule_->addField(field("retain_differential"), tr("and"), keepDifferential);
    bindings_->bind(
        keepDifferential, field("retain_differential"), tr("Change the retention of differential backups"),
        [](auto &project) -> auto & { return project.backup.retainDifferential; });

    auto *replicas = new QCheckBox(tr("Make new replicas from the latest backup"));
    schedule_->addField(field("replicas_from_backup"), tr("Replicas"), replicas,
                        tr("It spares the leader; without a usable backup they are copied from it as ever."));
    bindings_->bind(
        replicas, field("replicas_from_backup"), tr("Change how replicas are made"),
        [](auto &project) -> auto & { return project.backup.replicasFromBackup; });
}

void BackupsPage::follow()
{
    const Project &project = workspace_.document.project();
    const bool any = project.backup.type != RepositoryType::None;
    const bool isS3 = project.backup.type == RepositoryType::S3;
    const bool keys = project.backup.s3.credentials == S3Credentials::Keys;
    repository_->setFieldVisible(field("path"), any);
    repository_->setFieldVisible(field("encrypt"), any);
    cardOf(s3_)->setVisible(isS3);
    bucket_->setVisible(isS3);
    cardOf(schedule_)->setVisible(any);
    s3_->setFieldVisible(QLatin1String(secret_name::s3Key), keys);
    s3_->setFieldVisible(QLatin1String(secret_name::s3KeySecret), keys);
    static_cast<void>(setMessages(messagesOf(workspace_.document.project(), workspace_.document.openFindings())));
    meaning_->setMeanings(backupsMeanings(project));
}

} // namespace howdah::ui
