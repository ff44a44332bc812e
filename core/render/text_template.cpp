#include "core/render/text_template.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtDebug>

#include <kainjow/mustache.hpp>

#include <set>

static void registerTemplates()
{
    Q_INIT_RESOURCE(templates); // a static library's resources are linked only when somebody asks for them
}

namespace howdah {

namespace {

using kainjow::mustache::data;

data filled(const TemplateValues &values)
{
    data object{data::type::object};
    for (auto it = values.text.begin(); it != values.text.end(); ++it)
        object.set(it.key().toStdString(), it.value().toStdString());
    for (auto it = values.flags.begin(); it != values.flags.end(); ++it)
        object.set(it.key().toStdString(), it.value());
    for (auto it = values.lists.begin(); it != values.lists.end(); ++it) {
        data list{data::type::list};
        for (const QMap<QString, QString> &fields : it.value()) {
            data entry{data::type::object};
            for (auto field = fields.begin(); field != fields.end(); ++field)
                entry.set(field.key().toStdString(), field.value().toStdString());
            list.push_back(entry);
        }
        object.set(it.key().toStdString(), list);
    }
    return object;
}

/// Notices a variable that nothing fills: mustache itself would leave it out without a word.
class StrictContext final : public kainjow::mustache::context<std::string> {
public:
    StrictContext(const data *values, const QString &text) : context(values)
    {
        static const QRegularExpression section(QStringLiteral(R"(\{\{\s*[#^]\s*([^\s}]+)\s*\}\})"));
        for (auto it = section.globalMatch(text); it.hasNext();)
            sections_.insert(it.next().captured(1).toStdString());
    }

    const data *get(const std::string &name) const override
    {
        const data *found = context::get(name);
        if (found == nullptr && !sections_.contains(name))
            missing_.insert(name);
        return found;
    }

    [[nodiscard]] std::string missing() const { return missing_.empty() ? std::string() : *missing_.begin(); }

private:
    std::set<std::string> sections_; // these may be absent: the section is closed then
    mutable std::set<std::string> missing_;
};

QString templateText(const QString &name)
{
    registerTemplates();
    QFile file(QStringLiteral(":/templates/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("template %s is not compiled in", qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll());
    const QString mark = QStringLiteral("{{! end of header }}\n");
    const qsizetype header = text.indexOf(mark);
    return header < 0 ? text : text.mid(header + mark.size());
}

/// Takes out the blocks of lines whose section stays closed: mustache.hpp would leave a blank line of each.
QString withoutClosedSections(QString text, const TemplateValues &values)
{
    static const QRegularExpression begin(QStringLiteral(R"(^\{\{#(\w+)\}\}\n)"), QRegularExpression::MultilineOption);
    QSet<QString> names;
    for (auto it = begin.globalMatch(text); it.hasNext();)
        names.insert(it.next().captured(1));
    for (const QString &name : names) {
        const auto list = values.lists.constFind(name);
        const bool isOpen = !values.text.value(name).isEmpty() || values.flags.value(name)
                            || (list != values.lists.constEnd() && !list->empty());
        if (!isOpen)
            text.remove(QRegularExpression(QStringLiteral(R"(^\{\{#%1\}\}\n.*?^\{\{/%1\}\}\n)").arg(name),
                                           QRegularExpression::MultilineOption
                                               | QRegularExpression::DotMatchesEverythingOption));
    }
    return text;
}

} // namespace

QByteArray renderTemplate(const QString &name, const TemplateValues &values)
{
    const QString text = withoutClosedSections(templateText(name), values);
    kainjow::mustache::mustache compiled(text.toStdString());
    Q_ASSERT_X(compiled.is_valid(), "renderTemplate", compiled.error_message().c_str());
    compiled.set_custom_escape([](const std::string &raw) { return raw; });
    const data filling = filled(values);
    StrictContext context(&filling, text);
    const std::string result = compiled.render(context);
    Q_ASSERT_X(context.missing().empty(), "renderTemplate", context.missing().c_str());
    return QByteArray::fromStdString(result);
}

} // namespace howdah
