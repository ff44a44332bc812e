#include "ui/monitor/config_dialog.h"

#include "core/base/text_diff.h"
#include "core/cluster/dynamic_config.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/syntax.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace howdah::ui {

namespace {

/// Lines of a diff on the colours of a diff.
class DiffColors final : public QSyntaxHighlighter {
public:
    explicit DiffColors(QPlainTextEdit *view) : QSyntaxHighlighter(view->document()), view_(view) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const Tokens &tokens = tokensOf(view_->palette());
        QTextCharFormat format;
        if (text.startsWith(QLatin1Char('+')))
            format.setBackground(tokens.diffAdded);
        else if (text.startsWith(QLatin1Char('-')))
            format.setBackground(tokens.diffRemoved);
        else if (text.startsWith(QLatin1String("@@")))
            format.setForeground(tokens.muted);
        setFormat(0, static_cast<int>(text.size()), format);
    }

private:
    QPlainTextEdit *view_;
};

/// Each line for itself: nothing in a configuration of Patroni spans several.
class YamlColors final : public QSyntaxHighlighter {
public:
    explicit YamlColors(QPlainTextEdit *editor) : QSyntaxHighlighter(editor->document()), editor_(editor) {}

protected:
    void highlightBlock(const QString &text) override
    {
        const Tokens &tokens = tokensOf(editor_->palette());
        for (const std::vector<SyntaxSpan> &spans : highlight(text, QStringLiteral("patroni.yml"))) {
            for (const SyntaxSpan &span : spans)
                setFormat(span.start, span.length, colorOf(span.kind, tokens));
        }
    }

private:
    QPlainTextEdit *editor_;
};

} // namespace

std::optional<QJsonObject> dynamicConfigOf(const ClusterMonitor &monitor)
{
    const MonitoredHost &leader = monitor.host(monitor.status().leader);
    if (leader.facts && !leader.isLost() && leader.facts->patroniConfig)
        return leader.facts->patroniConfig;
    for (const Host &host : monitor.project().hosts) {
        const MonitoredHost &seen = monitor.host(host.name);
        if (seen.facts && !seen.isLost() && seen.facts->patroniConfig)
            return seen.facts->patroniConfig;
    }
    return std::nullopt;
}

ConfigDialog::ConfigDialog(Workspace &workspace, QWidget *parent)
    : OperationDialog(workspace, PatchConfig{}, tr("&Apply"), parent),
      before_(dynamicConfigOf(workspace.monitor).value_or(QJsonObject())),
      editor_(new QPlainTextEdit),
      changes_(new QPlainTextEdit)
{
    setWindowTitle(tr("Configuration: %1").arg(workspace.monitor.project().cluster));
    resize(940, 620);
    setHeadline(tr("Dynamic configuration of %1").arg(workspace.monitor.project().cluster),
                tr("Patroni keeps it in etcd for all members. Nothing is sent before you press “Apply”."));
    for (QPlainTextEdit *text : {editor_, changes_}) {
        text->setFont(codeFont());
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setMinimumHeight(220);
    }
    editor_->setAccessibleName(tr("Configuration"));
    editor_->setTabChangesFocus(true);
    changes_->setReadOnly(true);
    changes_->setAccessibleName(tr("What would change"));
    changes_->setPlaceholderText(tr("Nothing is changed yet."));
    new DiffColors(changes_);
    new YamlColors(editor_);
    editor_->setPlainText(configText(before_));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto column = [&](const QString &title, QPlainTextEdit *text) {
        auto *side = new QVBoxLayout;
        side->setSpacing(4);
        QLabel *label = boldLabel(title);
        label->setBuddy(text);
        side->addWidget(label);
        side->addWidget(text, 1);
        row->addLayout(side, 1);
    };
    column(tr("Configuration"), editor_);
    column(tr("What would change"), changes_);
    above()->addLayout(row, 1);
    connect(editor_, &QPlainTextEdit::textChanged, this, &ConfigDialog::read);
    read();
}

void ConfigDialog::read()
{
    const Result<QJsonObject> after = configFromText(editor_->toPlainText(), before_);
    problem_ = after ? QString() : after.error().what;
    changes_->setPlainText(after ? unifiedDiff(configText(before_), configText(*after)) : QString());
    setOperation(PatchConfig{after ? mergePatch(before_, *after) : QJsonObject()}, tr("&Apply"));
}

void ConfigDialog::follow()
{
    const std::optional<QJsonObject> now = dynamicConfigOf(workspace().monitor);
    overtaken_ = now && *now != before_;
    if (overtaken_ && configFromText(editor_->toPlainText(), before_).value_or(QJsonObject()) == before_) {
        // Nothing was typed yet: show what holds now.
        before_ = *now;
        overtaken_ = false;
        editor_->setPlainText(configText(before_));
    }
}

QString ConfigDialog::obstacle() const
{
    if (!problem_.isEmpty())
        return problem_;
    return overtaken_ ? tr("Somebody else changed the configuration a moment ago. Your change was not sent. Close and "
                           "open this to see theirs.")
                      : QString();
}

} // namespace howdah::ui
