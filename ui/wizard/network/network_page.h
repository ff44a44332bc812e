#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/form_page.h"

class QTableView;

namespace howdah::ui {

class FieldBindings;
class MeaningCard;
class PortModel;

/// Who talks to whom: ports, etcd's members, load balancers, and how clients connect.
class NetworkPage final : public FormPage {
    Q_OBJECT

public:
    explicit NetworkPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addPorts();
    void addPlaces();
    void addTls();
    void addFirewall();
    void addStatistics();
    void addConnections();
    void follow();
    void showConnections();

    Workspace &workspace_;
    FieldBindings *bindings_;
    MeaningCard *meaning_;
    PortModel *ports_;
    QTableView *table_;
    Form *portMessages_ = nullptr;
    Form *places_ = nullptr;
    Card *connections_ = nullptr;
    QWidget *connectionList_ = nullptr;
    QStringList shownConnections_;
};

} // namespace howdah::ui
