#include "ui/run/failure_card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace howdah::ui {

namespace {

constexpr qsizetype shownLines = 5; ///< of the evidence; the log has all of it

/// The host's own line in a box, as it stands in the log.
class EvidenceLabel final : public QLabel {
public:
    EvidenceLabel()
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setFont(codeFont());
        setMargin(6);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.problem.line, 1));
        painter.setBrush(tokens.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QToolButton *turnButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

FailureCard::FailureCard(QWidget *parent)
    : QFrame(parent),
      headline_(textLabel()),
      evidence_(new EvidenceLabel),
      source_(mutedLabel()),
      openLog_(new QPushButton(tr("Show in the &log"))),
      fixWord_(boldLabel(tr("The fix:"))),
      fix_(textLabel()),
      position_(mutedLabel()),
      previous_(turnButton(QStringLiteral("go-previous"), tr("Previous failure"))),
      next_(turnButton(QStringLiteral("go-next"), tr("Next failure"))),
      resume_(new QPushButton)
{
    headline_->setFont(boldFont());
    openLog_->setProperty("tone", QStringLiteral("flat"));
    evidence_->setAccessibleName(tr("The line that says it"));

    auto *sourceRow = new QHBoxLayout;
    sourceRow->addWidget(source_);
    sourceRow->addWidget(openLog_);
    sourceRow->addStretch(1);
    sourceRow->setSpacing(0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(5);
    texts->addWidget(headline_);
    texts->addWidget(evidence_);
    texts->addLayout(sourceRow);
    auto *fixRow = new QHBoxLayout;
    fixRow->setSpacing(6);
    fixRow->addWidget(fixWord_, 0, Qt::AlignTop);
    fixRow->addWidget(fix_, 1);
    texts->addLayout(fixRow);
    texts->addStretch(1);

    auto *others = new QPushButton(tr("&Other ways out"));
    auto *menu = new QMenu(others);
    menu->addAction(tr("Open the log of the step"), this, [this] {
        Q_EMIT logRequested(failures_[static_cast<std::size_t>(current_)].host,
                            failures_[static_cast<std::size_t>(current_)].step);
    });
    menu->addAction(tr("Copy for a report"), this, [this] { QGuiApplication::clipboard()->setText(report()); });
    menu->addAction(tr("Save the logs…"), this, &FailureCard::saveLogsRequested);
    others->setMenu(menu);

    resume_->setDefault(true);
    resume_->setToolTip(tr("Compares the hosts again and runs what is left"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {resume_, others}) {
        button->setMinimumWidth(180);
        buttons->addWidget(button);
    }
    auto *turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(previous_);
    turning->addWidget(position_);
    turning->addWidget(next_);
    buttons->addLayout(turning);
    buttons->addStretch(1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(46, 10, 12, 10);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addLayout(buttons);

    connect(resume_, &QPushButton::clicked, this, &FailureCard::resumeRequested);
    connect(openLog_, &QPushButton::clicked, this, [this] {
        const Failure &failure = failures_[static_cast<std::size_t>(current_)];
        Q_EMIT logRequested(failure.host, failure.step);
    });
    connect(previous_, &QToolButton::clicked, this, [this] { show(current_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { show(current_ + 1); });
    setVisible(false);
}

void FailureCard::setFailures(std::vector<Failure> failures)
{
    failures_ = std::move(failures);
    setVisible(!failures_.empty());
    if (!failures_.empty())
        show(std::min<qsizetype>(current_, std::ssize(failures_) - 1));
    else
        current_ = 0;
}

void FailureCard::setCanResume(bool can)
{
    resume_->setEnabled(can);
    resume_->setToolTip(can ? tr("Compares the hosts again and runs what is left")
                            : tr("The other hosts are still at work; what is left can be run after them"));
}

QString FailureCard::announcement() const
{
    if (failures_.empty())
        return {};
    const Failure &failure = failures_.front();
    return failure.host.isEmpty() ? tr("Deployment stopped: %1").arg(failure.error.what)
                                  : tr("Deployment stopped on %1: %2").arg(failure.host, failure.error.what);
}

void FailureCard::show(qsizetype number)
{
    current_ = number;
    const Failure &failure = failures_[static_cast<std::size_t>(current_)];
    headline_->setText(failure.error.what);
    setAccessibleName(failure.error.what);
    setAccessibleDescription(failure.error.evidence);

    QStringList lines = failure.error.evidence.trimmed().split(QLatin1Char('\n'));
    if (lines.size() > shownLines)
        lines = QStringList{QStringLiteral("…")} + lines.mid(lines.size() - shownLines);
    evidence_->setText(lines.join(QLatin1Char('\n')));
    evidence_->setVisible(!failure.error.evidence.isEmpty());

    source_->setText(failure.step.isEmpty()
                         ? QString()
                         : tr("Read on %1 in step %2, %3").arg(failure.host).arg(failure.number).arg(failure.title));
    source_->setVisible(!failure.step.isEmpty());
    openLog_->setVisible(!failure.step.isEmpty());
    fix_->setText(failure.error.hint.isEmpty()
                      ? tr("Howdah does not know the fix. The log above the failure has everything that the host said.")
                      : failure.error.hint);
    fixWord_->setVisible(!failure.error.hint.isEmpty());
    // One way on: comparing again finds the fix made, or tries the step as it is.
    resume_->setText(!failure.error.hint.isEmpty() ? tr("Resume after the fi&x")
                     : failure.number == 0         ? tr("&Retry")
                                                   : tr("&Retry step %1").arg(failure.number));

    const bool several = failures_.size() > 1;
    position_->setText(tr("%1 of %2").arg(current_ + 1).arg(failures_.size()));
    for (QWidget *widget :
         {static_cast<QWidget *>(position_), static_cast<QWidget *>(previous_), static_cast<QWidget *>(next_)})
        widget->setVisible(several);
    previous_->setEnabled(current_ > 0);
    next_->setEnabled(current_ + 1 < std::ssize(failures_));
}

QString FailureCard::report() const
{
    const Failure &failure = failures_[static_cast<std::size_t>(current_)];
    QString text = failure.error.what + QLatin1Char('\n');
    if (!failure.step.isEmpty())
        text += tr("Host %1, step %2: %3").arg(failure.host).arg(failure.number).arg(failure.title) + QLatin1Char('\n');
    if (!failure.error.evidence.isEmpty())
        text += failure.error.evidence + QLatin1Char('\n');
    if (!failure.error.hint.isEmpty())
        text += tr("The fix: %1").arg(failure.error.hint) + QLatin1Char('\n');
    return text;
}

void FailureCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.problem.text, 1));
    painter.setBrush(tokens.problem.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    paintState(&painter, QRectF(14, 12, 22, 22), State::Problem, tokens);
}

} // namespace howdah::ui
