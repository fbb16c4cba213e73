package io.repairbot.admin.code;

import java.util.List;

/** What is printed, page by page. @param poster one big code on the page */
public record Sheet(String title, List<List<Card>> pages, boolean poster) {
    /** @param door as read to people; {@code picture} is a PNG as a data: address */
    public record Card(String community, String door, String picture) {}

    public int count() {
        return pages.stream().mapToInt(List::size).sum();
    }
}
