#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/page.h"
#include "ui/wizard/hosts/host_list.h"

#include <QPointer>
#include <QTimer>

class QPushButton;
class QSplitter;

namespace howdah::ui {

class ChangedKeyCard;
class DesignLine;
class DetailsCard;
class HostModel;
class HostsView;
class Popover;
class QuestionStack;
class ReachCard;

/// Who is in the cluster, how it is reached, and what was found there. Changes nothing on any host.
class HostsPage final : public Page {
    Q_OBJECT

public:
    explicit HostsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~HostsPage() override;

    /// What Check hosts does; the window offers it elsewhere too. Stops a check that is running.
    void toggleCheck();

Q_SIGNALS:
    void importRequested(); ///< an Ansible inventory: the window asks for the file

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shown { Host, Cell };

    void buildHead();
    void buildBody();
    void followProject();
    void followCheck();
    void addHost();
    void addHosts(const std::vector<ListedHost> &hosts);
    void removeHosts(const QList<int> &rows);
    void pasteHosts();
    void openPasteDialog(const QString &text);
    void openForm(const QModelIndex &index);
    void showDetails();
    void showAge();
    void shareHeight();
    void showAskedHost(); ///< its row is seen while a card is about it

    Workspace &workspace_;
    HostModel *model_;
    DesignLine *design_;
    HostsView *view_;
    QuestionStack *questions_;
    ChangedKeyCard *changedKey_;
    ReachCard *reach_;
    DetailsCard *details_;
    QSplitter *halves_; ///< the table with its questions above, the rest below
    QPushButton *add_;
    QPushButton *paste_;
    QPushButton *import_;
    QPushButton *check_;
    QPointer<Popover> form_;
    QTimer age_;
    Shown shown_ = Shown::Host;
    std::size_t hosts_ = 0;
    bool heightsAreTheirs_ = false;
    bool sharing_ = false;
};

} // namespace howdah::ui
