package io.repairbot.admin.view;

/**
 * A search somebody keeps.
 *
 * @param address path and query
 * @param shared whether all of the community see it
 * @param owner name of whose it is; empty for one's own
 */
public record SavedView(long id, String name, String address, boolean shared, String owner) {
    public boolean isOwn() {
        return owner.isEmpty();
    }
}
