#include "ui/start/summary_view.h"

#include "ui/start/import_summary.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QScrollArea>

namespace howdah::ui {

namespace {

QScrollArea *area(const QString &name)
{
    auto *made = new QScrollArea;
    made->setWidgetResizable(true);
    made->setFrameShape(QFrame::NoFrame);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setAccessibleName(name);
    made->viewport()->setBackgroundRole(QPalette::Base);
    return made;
}

/// Anything may stand in somebody's file, also a word that is wider than the card: it may be broken after punctuation.
QLabel *wrapped(QString text)
{
    static const QRegularExpression punctuation(QStringLiteral("([/_.@:-])(?=\\S)"));
    return textLabel(text.replace(punctuation, QStringLiteral("\\1\u200b")));
}

} // namespace

SummaryView::SummaryView(const QString &takenTitle, const QString &notesTitle, QWidget *parent)
    : QWidget(parent), takenArea_(area(takenTitle)), notesArea_(area(notesTitle))
{
    auto *taken = new Card(takenTitle);
    auto *notes = new Card(notesTitle);
    taken->fill(takenArea_);
    notes->fill(notesArea_);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(taken, 1);
    row->addWidget(notes, 1);
}

void SummaryView::setContent(const Project &project, const QStringList &notes)
{
    auto *taken = new QWidget;
    auto *grid = new QGridLayout(taken);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto &[label, value] : importSummary(project)) {
        QLabel *name = textLabel(label);
        name->setWordWrap(false);
        name->setForegroundRole(QPalette::PlaceholderText);
        const int line = grid->rowCount();
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(wrapped(value), line, 1);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    takenArea_->setWidget(taken);

    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    for (const QString &note : notes) {
        const ImportNote parts = splitNote(note);
        auto *one = new QVBoxLayout;
        one->setSpacing(0);
        if (!parts.place.isEmpty()) {
            QLabel *place = wrapped(parts.place);
            place->setFont(captionFont());
            place->setForegroundRole(QPalette::PlaceholderText);
            one->addWidget(place);
        }
        one->addWidget(wrapped(parts.text));
        column->addLayout(one);
    }
    column->addStretch(1);
    notesArea_->setWidget(texts);
}

} // namespace howdah::ui
