#pragma once

#include "ui/document/workspace.h"
#include "ui/widgets/form_page.h"

namespace howdah::ui {

class BucketCard;
class FieldBindings;
class MeaningCard;

/// Where backups go, when they are made and how long they are kept.
class BackupsPage final : public FormPage {
    Q_OBJECT

public:
    explicit BackupsPage(Workspace &workspace, QWidget *parent = nullptr);

private:
    void addRepositoryForm();
    void addS3Form();
    void addScheduleForm();
    void follow();

    Workspace &workspace_;
    FieldBindings *bindings_;
    MeaningCard *meaning_;
    Form *repository_ = nullptr;
    Form *s3_ = nullptr;
    Form *schedule_ = nullptr;
    BucketCard *bucket_;
};

} // namespace howdah::ui
