#include "core/run/diagnosis.h"
#include "core/run/diagnosis_patterns.h"

#include "tests/support/source_path.h"

#include <gmock/gmock.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace howdah {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray())
        list.append(element.toString());
    return list;
}

struct Case {
    QString name;
    QJsonObject json;

    [[nodiscard]] FailureOutput output() const
    {
        return {texts(json["lines"]), texts(json["errorLines"]), texts(json["diagnostics"])};
    }
};

std::vector<Case> cases()
{
    std::vector<Case> all;
    const QDir folder(test::sourcePath(QStringLiteral("/tests/cases/diagnosis")));
    for (const QString &name : folder.entryList({"*.json"}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        EXPECT_TRUE(document.isObject()) << name.toStdString();
        all.push_back({name, document.object()});
    }
    return all;
}

} // namespace

TEST(Diagnosis, Cases)
{
    ASSERT_FALSE(cases().empty());
    for (const Case &example : cases()) {
        SCOPED_TRACE(example.name.toStdString());
        const Diagnosis diagnosis = diagnose(example.output());
        EXPECT_EQ(diagnosis.cause.toStdString(), example.json["cause"].toString().toStdString());
        EXPECT_THAT(diagnosis.hint.toStdString(),
                    testing::HasSubstr(example.json["hintContains"].toString().toStdString()));
        if (example.json.contains("evidence")) {
            EXPECT_EQ(diagnosis.evidence.join('\n').toStdString(),
                      texts(example.json["evidence"]).join('\n').toStdString());
        }
    }
}

TEST(Diagnosis, EveryPatternIsValidAndDecidesACase)
{
    std::vector<QRegularExpression> expressions;
    for (const FailurePattern &pattern : failurePatterns()) {
        expressions.emplace_back(pattern.expression.toString());
        EXPECT_TRUE(expressions.back().isValid()) << pattern.expression.toString().toStdString();
        EXPECT_FALSE(pattern.cause.isEmpty());
        EXPECT_FALSE(pattern.cause.endsWith(u'.')) << pattern.cause.toString().toStdString();
    }
    std::vector<bool> decides(expressions.size(), false);
    for (const Case &example : cases()) {
        const QStringList lines = example.output().lines + example.output().diagnostics;
        const auto first =
            std::find_if(expressions.begin(), expressions.end(), [&](const QRegularExpression &expression) {
                return std::any_of(lines.begin(), lines.end(),
                                   [&](const QString &line) { return expression.match(line).hasMatch(); });
            });
        if (first != expressions.end())
            decides[static_cast<std::size_t>(first - expressions.begin())] = true;
    }
    for (std::size_t i = 0; i < decides.size(); ++i)
        EXPECT_TRUE(decides[i]) << "no case in tests/cases/diagnosis is decided by: "
                                << expressions[i].pattern().toStdString();
}

} // namespace howdah
