#pragma once

#include "ui/document/project_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace howdah::ui {

class SizeField;

/// Ties editors to values of the project, both ways. What is typed is an edit of the document at once, merged by the field's name;
/// what changes elsewhere (undo, another page, another file) is shown, but never into the editor that is just being typed into.
///
/// An accessor reaches the value in any project: `[](auto &project) -> auto & { return project.postgres.port; }`.
class FieldBindings final : public QObject {
    Q_OBJECT

public:
    explicit FieldBindings(ProjectDocument &document, QObject *parent = nullptr);

    /// `field`: as in the project file. `step`: the name of the edit in the undo list ("Change the port").
    template <typename Access> void bind(QLineEdit *editor, const QString &field, const QString &step, Access access)
    {
        bindLine(
            editor, field, step, [access](const Project &project) -> QString { return access(project); },
            [access](Project &project, const QString &value) { access(project) = value; });
    }
    /// A list on one line, by blanks and commas.
    template <typename Access>
    void bindWords(QLineEdit *editor, const QString &field, const QString &step, Access access)
    {
        bindLine(
            editor, field, step,
            [access](const Project &project) { return QStringList(access(project)).join(QStringLiteral(", ")); },
            [access](Project &project, const QString &value) { access(project) = wordsOf(value); }, &sameWords);
    }
    template <typename Access> void bind(QSpinBox *editor, const QString &field, const QString &step, Access access)
    {
        follow(editor, [editor, access](const Project &project) { showNumber(editor, access(project)); });
        connect(editor, &QSpinBox::valueChanged, this, [=, this](int value) {
            edit(editor, step, field, [=](Project &project) { access(project) = value; });
        });
    }
    template <typename Access> void bind(QCheckBox *editor, const QString &field, const QString &step, Access access)
    {
        follow(editor, [editor, access](const Project &project) { editor->setChecked(access(project)); });
        connect(editor, &QCheckBox::clicked, this, [=, this](bool value) {
            edit(editor, step, field, [=](Project &project) { access(project) = value; });
        });
    }
    /// The combo's items carry the value as int (an enum, a number) in their data.
    template <typename Access> void bind(QComboBox *editor, const QString &field, const QString &step, Access access)
    {
        follow(editor,
               [editor, access](const Project &project) { showChoice(editor, static_cast<int>(access(project))); });
        connect(editor, &QComboBox::activated, this, [=, this] {
            edit(editor, step, field, [=](Project &project) {
                using Value = std::remove_reference_t<decltype(access(project))>;
                access(project) = static_cast<Value>(editor->currentData().toInt());
            });
        });
    }
    /// A text of several lines.
    template <typename Access>
    void bind(QPlainTextEdit *editor, const QString &field, const QString &step, Access access)
    {
        bindText(
            editor, field, step, [access](const Project &project) -> QString { return access(project); },
            [access](Project &project, const QString &value) { access(project) = value; });
    }
    /// A list, an entry a line.
    template <typename Access>
    void bindLines(QPlainTextEdit *editor, const QString &field, const QString &step, Access access)
    {
        bindText(
            editor, field, step,
            [access](const Project &project) { return QStringList(access(project)).join(QLatin1Char('\n')); },
            [access](Project &project, const QString &value) { access(project) = linesOf(value); }, &sameLines);
    }
    template <typename Access> void bind(SizeField *editor, const QString &field, const QString &step, Access access)
    {
        bindSize(
            editor, field, step, [access](const Project &project) -> qint64 { return access(project); },
            [access](Project &project, qint64 value) { access(project) = value; });
    }

    using Same = bool (*)(const QString &typed, const QString &value);
    void bindLine(QLineEdit *editor, const QString &field, const QString &step,
                  const std::function<QString(const Project &)> &get,
                  std::function<void(Project &, const QString &)> set, Same same = &sameTrimmed);
    void bindText(QPlainTextEdit *editor, const QString &field, const QString &step,
                  const std::function<QString(const Project &)> &get,
                  std::function<void(Project &, const QString &)> set, Same same = &sameTrimmed);
    void bindSize(SizeField *editor, const QString &field, const QString &step,
                  const std::function<qint64(const Project &)> &get, std::function<void(Project &, qint64)> set);

    /// Calls `show` now and after each change of the project, but not for the edits of `editor` itself. `show` may be told of a value
    /// that the editor shows already.
    void follow(QWidget *editor, std::function<void(const Project &)> show);
    /// The same, for what is no editor.
    void follow(std::function<void(const Project &)> show) { follow(nullptr, std::move(show)); }
    /// An edit that comes from `editor`.
    void edit(const QWidget *editor, const QString &step, const QString &field,
              const std::function<void(Project &)> &change);

    [[nodiscard]] static QStringList linesOf(const QString &text);
    [[nodiscard]] static QStringList wordsOf(const QString &text);
    [[nodiscard]] static bool sameTrimmed(const QString &typed, const QString &value);
    [[nodiscard]] static bool sameLines(const QString &typed, const QString &value);
    [[nodiscard]] static bool sameWords(const QString &typed, const QString &value);

private:
    static void showNumber(QSpinBox *editor, int value);
    static void showChoice(QComboBox *editor, int value);

    struct Follower {
        const QWidget *editor;
        std::function<void(const Project &)> show;
    };
    ProjectDocument &document_;
    std::vector<Follower> followers_;
    const QWidget *typing_ = nullptr;
};

} // namespace howdah::ui
