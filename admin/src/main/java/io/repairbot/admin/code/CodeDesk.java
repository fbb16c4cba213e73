package io.repairbot.admin.code;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Missing;
import io.repairbot.community.Communities;
import io.repairbot.community.Community;
import io.repairbot.community.DoorCodes;
import io.repairbot.community.DoorCodes.Door;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import io.repairbot.contact.ContactLinks;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes the codes of the viewer's community. Doors of other communities are missing. */
@Service
class CodeDesk {
    /** Of one print; a building with more is printed by units. */
    static final int MOST = 400;

    private static final int ON_A_PAGE = 12;
    private static final int SCREEN = 4;
    private static final int FILE = 16;

    private final Communities communities;
    private final Homes homes;
    private final DoorCodes codes;
    private final ContactLinks links;

    CodeDesk(Communities communities, Homes homes, DoorCodes codes, ContactLinks links) {
        this.communities = communities;
        this.homes = homes;
        this.codes = codes;
        this.links = links;
    }

    /** @throws Missing also for one of another community */
    Door door(Viewer viewer, long home) {
        return homes.find(home)
                .filter(found -> found.communityId() == viewer.communityId())
                .map(found -> new Door(found.building(), found))
                .orElseThrow(Missing::new);
    }

    /** @throws Missing when there is no such building here */
    Door hall(Viewer viewer, String building) {
        List<Home> any = homes.matching(viewer.communityId(), building, null, null, null, 1);
        if (any.isEmpty()) throw new Missing();
        return new Door(any.get(0).building(), null);
    }

    /** Of at most {@link #MOST} homes, one more when there are more. @param unit empty for all */
    List<Door> doors(Viewer viewer, String building, String unit) {
        List<Home> found =
                homes.matching(viewer.communityId(), building, unit.isEmpty() ? null : unit, null, null, MOST + 1);
        if (found.isEmpty()) throw new Missing();
        return found.stream().map(home -> new Door(home.building(), home)).toList();
    }

    /** Empty until the address is known. */
    Optional<byte[]> picture(Viewer viewer, Door door) {
        return links.of(communities.get(viewer.communityId()))
                .map(link -> QrPicture.png(link.at(code(viewer, door)), FILE));
    }

    /** Page by page; empty until the address is known. */
    Optional<List<List<Sheet.Card>>> cards(Viewer viewer, List<Door> doors) {
        Community community = communities.get(viewer.communityId());
        return links.of(community)
                .map(link -> pages(doors.stream()
                        .map(door -> card(community, door, link.at(code(viewer, door))))
                        .toList()));
    }

    private static List<List<Sheet.Card>> pages(List<Sheet.Card> cards) {
        List<List<Sheet.Card>> pages = new ArrayList<>();
        for (int i = 0; i < cards.size(); i += ON_A_PAGE)
            pages.add(cards.subList(i, Math.min(cards.size(), i + ON_A_PAGE)));
        return pages;
    }

    private static Sheet.Card card(Community community, Door door, String text) {
        String picture = Base64.getEncoder().encodeToString(QrPicture.png(text, SCREEN));
        return new Sheet.Card(community.name(), door.label(), "data:image/png;base64," + picture);
    }

    private String code(Viewer viewer, Door door) {
        return door.home() == null ? codes.of(viewer.communityId(), door.building()) : codes.of(door.home());
    }
}
