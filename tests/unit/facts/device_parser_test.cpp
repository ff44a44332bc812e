#include "tests/support/source_path.h"

#include "core/facts/device_parser.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

// tests/cases/facts/devices/*.json: what the tools printed, and what must be seen in it. "lsblk" and "signatures" hold the
// tools' own JSON; "expect" is a list of devices with the members that matter, or "error" a part of the message.

namespace howdah {
namespace {

const QString cases = test::sourcePath(QStringLiteral("/tests/cases/facts/devices/"));

QByteArrayList byteList(const QJsonValue &value)
{
    QByteArrayList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString().toUtf8());
    return list;
}

QJsonObject asJson(const BlockDevice &device)
{
    return {{QStringLiteral("path"), device.path},
            {QStringLiteral("type"), device.type},
            {QStringLiteral("stableId"), device.stableId},
            {QStringLiteral("links"), QJsonArray::fromStringList(device.links)},
            {QStringLiteral("size"), device.size},
            {QStringLiteral("model"), device.model},
            {QStringLiteral("serial"), device.serial},
            {QStringLiteral("readOnly"), device.readOnly},
            {QStringLiteral("signature"), device.signature},
            {QStringLiteral("uuid"), device.uuid},
            {QStringLiteral("label"), device.label},
            {QStringLiteral("mountPoints"), QJsonArray::fromStringList(device.mountPoints)},
            {QStringLiteral("children"), QJsonArray::fromStringList(device.children)},
            {QStringLiteral("blank"), device.isBlank()}};
}

std::string text(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

DeviceSections sectionsOf(const QJsonObject &given)
{
    const auto printed = [](const QJsonValue &value) {
        return value.isString() ? value.toString().toUtf8() : QJsonDocument(value.toObject()).toJson();
    };
    DeviceSections sections;
    sections.lsblk = printed(given.value(QLatin1String("lsblk")));
    sections.nodes = byteList(given.value(QLatin1String("nodes")));
    sections.probed =
        given.contains(QLatin1String("probed")) ? byteList(given.value(QLatin1String("probed"))) : sections.nodes;
    const QJsonArray signatures = given.value(QLatin1String("signatures")).toArray();
    for (const QJsonValue &value : signatures)
        sections.signatures.push_back(printed(value));
    sections.readErrors = given.value(QLatin1String("readErrors")).toString().toUtf8();
    sections.links = byteList(given.value(QLatin1String("links")));
    return sections;
}

void check(const QJsonObject &given)
{
    const auto devices = parseDevices(sectionsOf(given));
    if (given.contains(QLatin1String("error"))) {
        ASSERT_FALSE(devices);
        EXPECT_EQ(devices.error().kind, ErrorKind::Parse);
        EXPECT_TRUE(devices.error().what.contains(given.value(QLatin1String("error")).toString()))
            << devices.error().what.toStdString();
        return;
    }
    ASSERT_TRUE(devices) << describe(devices.error()).toStdString();
    const QJsonArray expected = given.value(QLatin1String("expect")).toArray();
    ASSERT_EQ(devices->size(), size_t(expected.size()));
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject members = expected[i].toObject();
        const QJsonObject actual = asJson((*devices)[size_t(i)]);
        for (auto member = members.begin(); member != members.end(); ++member)
            EXPECT_EQ(actual.value(member.key()), member.value())
                << "device " << i << ", " << member.key().toStdString() << ": " << text(actual.value(member.key()))
                << " instead of " << text(member.value());
    }
}

TEST(Devices, nothing_of_a_host_without_lsblk)
{
    const auto devices = parseDevices({});
    ASSERT_TRUE(devices);
    EXPECT_TRUE(devices->empty());
}

class DeviceCase : public testing::TestWithParam<std::string> {};

TEST_P(DeviceCase, is_seen_as_expected)
{
    QFile file(cases + QString::fromStdString(GetParam()) + QStringLiteral(".json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString() << " at " << error.offset;
    check(document.object());
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(cases).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.push_back(name.chopped(5).toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Facts, DeviceCase, testing::ValuesIn(caseNames()), [](const auto &one) { return one.param; });

} // namespace
} // namespace howdah
