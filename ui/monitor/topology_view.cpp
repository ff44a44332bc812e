#include "ui/monitor/topology_view.h"

#include "ui/monitor/balancer_card.h"
#include "ui/monitor/member_card.h"
#include "ui/monitor/side_cards.h"
#include "ui/monitor/topology_lines.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace howdah::ui {

TopologyView::TopologyView(QWidget *parent)
    : QScrollArea(parent), canvas_(new QWidget), clients_(nullptr), repository_(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    canvas_->setBackgroundRole(QPalette::Base);
    canvas_->setAutoFillBackground(true);
    canvas_->installEventFilter(this);
    setWidget(canvas_);
    setAccessibleName(tr("Graph of the cluster"));
    clients_ = new ClientsCard(canvas_);
    repository_ = new RepositoryCard(canvas_);
    adopt(clients_, {});
    adopt(repository_, {});
}

template <typename Card> Card *TopologyView::cardFor(std::map<QString, Card *> &cards, const QString &name)
{
    Card *&card = cards[name];
    if (card == nullptr) {
        card = new Card(canvas_);
        adopt(card, name);
        card->show();
    }
    return card;
}

void TopologyView::adopt(NodeCard *card, const QString &host)
{
    // Not clicked: a screen reader toggles without a click. What is selected stays so when it is toggled again.
    connect(card, &NodeCard::toggled, this, [this, card, host](bool on) {
        if (on && (host.isEmpty() || host != selected_))
            choose(host);
        else if (!on && !host.isEmpty() && host == selected_)
            card->setChecked(true);
    });
    connect(card, &NodeCard::opened, this, [this, host] {
        choose(host);
        Q_EMIT opened();
    });
    connect(card, &NodeCard::menuRequested, this, [this, host](const QPoint &place) {
        choose(host);
        Q_EMIT menuRequested(host, place);
    });
    connect(card, &NodeCard::arrowPressed, this, [this, card](Qt::Key key) { go(card, key); });
}

void TopologyView::drop(const ClusterPicture &picture)
{
    const auto keep = [](auto &cards, const auto &views) {
        for (auto it = cards.begin(); it != cards.end();) {
            const bool wanted =
                std::any_of(views.begin(), views.end(), [&](const auto &view) { return view.name == it->first; });
            if (wanted) {
                ++it;
            } else {
                delete it->second;
                it = cards.erase(it);
            }
        }
    };
    keep(members_, picture.members);
    keep(balancers_, picture.balancers);
}

void TopologyView::setPicture(const ClusterPicture &picture)
{
    picture_ = picture;
    drop(picture);
    place();
    for (const BalancerView &balancer : picture_.balancers)
        cardFor(balancers_, balancer.name)->setBalancer(balancer, picture_.leader);
    for (const MemberView &member : picture_.members)
        cardFor(members_, member.name)
            ->setMember(member, places_.compact && member.name != places_.onTop, picture_.paused);
    repository_->setRepository(picture_.repository);
    repository_->setVisible(picture_.repository.exists);
    place();
    order();
    canvas_->update();
}

void TopologyView::place()
{
    CardHeights heights;
    // Every card of a kind is as high as any other.
    const BalancerCard balancer;
    MemberCard member;
    heights.balancer = balancer.heightFor(0);
    heights.member = member.heightFor(0);
    member.setMember({}, true, false);
    heights.compact = member.heightFor(0);
    heights.repository = repository_->heightFor(0);
    places_ = placesFor(picture_, viewport()->size(), heights);
    canvas_->resize(places_.size);
    clients_->setGeometry(places_.clients);
    repository_->setGeometry(places_.repository);
    for (std::size_t i = 0; i < picture_.balancers.size(); ++i) {
        if (const auto card = balancers_.find(picture_.balancers[i].name); card != balancers_.end())
            card->second->setGeometry(places_.balancers[static_cast<qsizetype>(i)]);
    }
    if (const auto top = members_.find(places_.onTop); top != members_.end())
        top->second->setGeometry(places_.leader);
    for (qsizetype i = 0; i < places_.below.size(); ++i) {
        if (const auto card = members_.find(places_.below[i]); card != members_.end())
            card->second->setGeometry(places_.replicas[i]);
    }
}

QList<NodeCard *> TopologyView::cards() const
{
    QList<NodeCard *> all{clients_};
    for (const BalancerView &balancer : picture_.balancers)
        all << balancers_.at(balancer.name);
    if (!places_.onTop.isEmpty())
        all << members_.at(places_.onTop);
    for (const QString &name : places_.below)
        all << members_.at(name);
    if (picture_.repository.exists)
        all << repository_;
    return all;
}

void TopologyView::order()
{
    const QStringList now = QStringList{places_.onTop} + places_.below;
    if (now == order_)
        return;
    order_ = now;
    const QList<NodeCard *> all = cards();
    for (qsizetype i = 1; i < all.size(); ++i)
        QWidget::setTabOrder(all[i - 1], all[i]);
}

void TopologyView::select(const QString &host)
{
    selected_ = host;
    for (const auto &[name, card] : members_)
        card->setChecked(name == host);
    for (const auto &[name, card] : balancers_)
        card->setChecked(name == host);
    clients_->setChecked(false);
    repository_->setChecked(false);
}

void TopologyView::choose(const QString &host)
{
    if (host.isEmpty()) {
        clients_->setChecked(false);
        repository_->setChecked(false);
        return;
    }
    const bool other = host != selected_;
    select(host);
    if (other)
        Q_EMIT selectionChanged(host);
}

void TopologyView::go(const NodeCard *from, Qt::Key key)
{
    const QPoint here = from->geometry().center();
    NodeCard *best = nullptr;
    int bestWay = 0;
    for (NodeCard *card : cards()) {
        const QPoint way = card->geometry().center() - here;
        const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const int ahead = key == Qt::Key_Left    ? -way.x()
                          : key == Qt::Key_Right ? way.x()
                          : key == Qt::Key_Up    ? -way.y()
                                                 : way.y();
        if (card == from || ahead <= 8)
            continue;
        const int total = ahead + 2 * std::abs(sideways ? way.y() : way.x());
        if (best == nullptr || total < bestWay) {
            best = card;
            bestWay = total;
        }
    }
    if (best != nullptr) {
        best->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(best);
        best->click();
    }
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

bool TopologyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == canvas_ && event->type() == QEvent::Paint)
        paintLines();
    return QScrollArea::eventFilter(watched, event);
}

void TopologyView::paintLines()
{
    QPainter painter(canvas_);
    QList<std::pair<int, int>> rows;
    for (const BalancerView &balancer : picture_.balancers) {
        const BalancerCard *card = balancers_.at(balancer.name);
        rows << std::pair(card->y() + card->primaryRow(), card->y() + card->replicaRow());
    }
    TopologyLines(painter, tokensOf(palette()), picture_, places_).paint(rows);
}

} // namespace howdah::ui
