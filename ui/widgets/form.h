#pragma once

#include <QMap>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace howdah::ui {

/// What a field shows below itself.
struct FieldMessage {
    bool problem = true; ///< false: a warning
    QString text;
    QString hint;
};

/// A column of labelled fields, at most 720 wide, each with room for what is wrong with it right below.
/// A field is named as in the project file ("postgres.port"), so that findings find it.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &note = {});
    /// `help` is a muted line below the editor, "" = none. The editor becomes the label's buddy and takes its accessible name.
    void addField(const QString &field, const QString &label, QWidget *editor, const QString &help = {});
    void addWide(QWidget *widget); ///< over both columns
    void setFieldVisible(const QString &field, bool visible);
    /// Shows the messages of each field; a message belongs to the longest field name that it begins with. Returns those that found none.
    std::vector<std::pair<QString, FieldMessage>> setMessages(
        const std::vector<std::pair<QString, FieldMessage>> &messages);
    [[nodiscard]] QWidget *editor(const QString &field) const;

private:
    struct Row {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *help = nullptr;
        QLabel *message = nullptr;
        bool visible = true;
    };

    QGridLayout *grid_;
    QMap<QString, Row> rows_;
};

} // namespace howdah::ui
