package io.repairbot.simulator.app;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.phone.EventHub;
import io.repairbot.simulator.phone.Item;
import io.repairbot.simulator.phone.Lines;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everybody in the app's visible range. Userids are compared without case. */
final class Members {
    private final Map<String, MemberPhone> phones = new LinkedHashMap<>();
    private final EventHub hub;

    Members(SimulatorSettings settings, EventHub hub) {
        this.hub = hub;
        settings.members().forEach(member -> phones.put(key(member.userid()), new MemberPhone(member)));
    }

    private static String key(String userid) {
        return userid.toLowerCase(Locale.ROOT);
    }

    Collection<MemberPhone> all() {
        return phones.values();
    }

    @Nullable
    MemberPhone find(String userid) {
        return phones.get(key(userid));
    }

    void show(MemberPhone phone, Item item) {
        phone.chat().add(item);
        hub.publish("item", Lines.staff(phone.userid(), item));
    }

    /** Repaints what the member sees; nothing when he never got it. */
    void change(MemberPhone phone, String itemId, UnaryOperator<Item> how) {
        Item item = phone.chat().change(known -> known.id().equals(itemId), how);
        if (item != null) {
            hub.publish("change", Lines.staff(phone.userid(), item));
        }
    }
}
