#pragma once

#include "ui/document/field_bindings.h"
#include "ui/document/workspace.h"
#include "ui/widgets/form_page.h"

namespace howdah::ui {

/// The plain forms of the PostgreSQL page, each a card; they live as long as the page.

void addClusterForm(FormPage &page, Workspace &workspace, FieldBindings &bindings);
void addPackagesForm(FormPage &page, Workspace &workspace, FieldBindings &bindings);
void addDataForm(FormPage &page, Workspace &workspace, FieldBindings &bindings);
void addPatroniForm(FormPage &page, Workspace &workspace, FieldBindings &bindings);
void addSystemForm(FormPage &page, Workspace &workspace, FieldBindings &bindings);

} // namespace howdah::ui
