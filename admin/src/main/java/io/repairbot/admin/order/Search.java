package io.repairbot.admin.order;

import org.springframework.web.util.UriComponentsBuilder;

/** Everything that the address says of the orders looked for. */
public record Search(Query query, Slice slice) {
    /** The address of the same search from its beginning. */
    public String address(String path) {
        return address(path, "");
    }

    /** The same, {@code cursor} further on; empty for its beginning. */
    String address(String path, String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.parameters().forEach((name, value) -> add(address, name, value));
        slice.parameters().forEach((name, value) -> add(address, name, value));
        if (!cursor.isEmpty()) add(address, "before", cursor);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        address.queryParam(name, value.replace("%", "%25").replace("+", "%2B"));
    }
}
