#pragma once

#include "ui/document/workspace.h"

#include <QSet>
#include <QWidget>

class QPushButton;

namespace howdah::ui {

class InlineQuestion;

/// The red card of a host whose key is another one than it was. It offers no way to accept it. Hidden when there is none, and while
/// something else is asked.
class ChangedKeyCard final : public QWidget {
    Q_OBJECT

public:
    explicit ChangedKeyCard(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const QString &host() const { return host_; } ///< "" = the card is hidden

Q_SIGNALS:
    void checkRequested(); ///< after the host key was mended
    void changed();        ///< shown, of another host, or hidden

private:
    void follow();

    Workspace &workspace_;
    InlineQuestion *card_;
    QPushButton *again_;
    QString host_;
    /// Whose key was asked about in this check: a refusal there is the person's own. A changed key is never asked about.
    QSet<QString> asked_;
};

} // namespace howdah::ui
