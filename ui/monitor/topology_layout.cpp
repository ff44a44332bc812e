#include "ui/monitor/topology_layout.h"

#include <algorithm>

namespace howdah::ui {

namespace {

constexpr int margin = 12;
constexpr int clientsWidth = 88;
constexpr int balancerWidth = 180;
constexpr int repositoryWidth = 190;
constexpr int leastWidth = 840;
constexpr int mostCards = 6; ///< members with big cards

/// The leader, else who led last, stands on top.
QString whoStandsOnTop(const ClusterPicture &picture)
{
    for (const MemberView &member : picture.members) {
        if (member.leads || member.ledLast)
            return member.name;
    }
    return {};
}

/// `count` things of `height` over `room`: how much lies between two.
int gapBetween(int count, int height, int room, int least, int most)
{
    return count < 2 ? 0 : std::clamp((room - count * height) / (count - 1), least, most);
}

void placeCompact(TopologyPlaces &places, int left, int right, int top, const CardHeights &heights)
{
    constexpr int inset = 10;
    constexpr int between = 56;
    const int width = (right - left - 2 * inset - between) / 2;
    const int count = static_cast<int>(places.below.size());
    for (int i = 0; i < count; ++i)
        places.replicas << QRect(left + inset + (i % 2) * (width + between),
                                 top + inset + (i / 2) * (heights.compact + 8), width, heights.compact);
    const int rows = (count + 1) / 2;
    places.group = QRect(left, top, right - left, 2 * inset + rows * (heights.compact + 8) - 8);
    places.trunk = left + inset + width + between / 2;
}

} // namespace

TopologyPlaces placesFor(const ClusterPicture &picture, const QSize &room, const CardHeights &heights)
{
    TopologyPlaces places;
    places.onTop = whoStandsOnTop(picture);
    for (const MemberView &member : picture.members) {
        if (member.name != places.onTop)
            places.below << member.name;
    }
    places.compact = static_cast<int>(picture.members.size()) > mostCards;
    const int width = std::max(room.width(), leastWidth);
    const bool balanced = !picture.balancers.empty();
    const int spare = width - leastWidth;
    const int nearGap = 22 + std::min(spare / 6, 26);
    const int farGap = 54 + std::min(spare / 4, 70);
    const int memberWidth = 248 + std::min(spare / 6, 60);

    const int balancersAt = margin + clientsWidth + nearGap;
    const int membersAt = balancersAt + (balanced ? balancerWidth + farGap : 0);
    places.leaderLine = membersAt - farGap / 3;
    places.readLine = membersAt - 2 * farGap / 3;
    places.trunk = membersAt + memberWidth + 34;
    places.leader = QRect(membersAt, margin, memberWidth, heights.member);

    int bottom = places.leader.bottom() + 1;
    const int count = static_cast<int>(places.below.size());
    if (places.compact) {
        places.leader.setWidth(std::min(memberWidth, (width - margin - membersAt) / 2 - 20));
        placeCompact(places, membersAt, width - margin, bottom + 22, heights);
        bottom = places.group.bottom() + 1;
    } else if (count > 0) {
        const int gap = gapBetween(count + 1, heights.member, room.height() - 2 * margin, 8, 46);
        for (int i = 0; i < count; ++i)
            places.replicas << QRect(membersAt, margin + (i + 1) * (heights.member + gap), memberWidth, heights.member);
        bottom = places.replicas.last().bottom() + 1;
    }
    if (picture.repository.exists)
        places.repository = QRect(width - margin - repositoryWidth, margin, repositoryWidth,
                                  std::max(heights.repository, heights.member));

    const int balancers = static_cast<int>(picture.balancers.size());
    const int gap = gapBetween(balancers, heights.balancer, bottom - margin, 14, 40);
    for (int i = 0; i < balancers; ++i)
        places.balancers << QRect(balancersAt, margin + i * (heights.balancer + gap), balancerWidth, heights.balancer);
    if (balanced)
        bottom = std::max(bottom, places.balancers.last().bottom() + 1);
    places.clients =
        QRect(margin, margin, clientsWidth, balanced ? places.balancers.last().bottom() + 1 - margin : heights.member);
    places.size = QSize(width, std::max(room.height(), bottom + margin));
    return places;
}

} // namespace howdah::ui
