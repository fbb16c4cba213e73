package io.repairbot.simulator;

import io.repairbot.simulator.app.AppService;
import io.repairbot.simulator.app.StaffPhones;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.gate.Json;
import io.repairbot.simulator.gate.Tokens;
import io.repairbot.simulator.gate.Wire;
import io.repairbot.simulator.kf.CustomerService;
import io.repairbot.simulator.kf.ResidentPhones;
import io.repairbot.simulator.phone.EventHub;
import io.repairbot.simulator.phone.Item;
import io.repairbot.simulator.phone.Lines;
import io.repairbot.simulator.phone.Menu;
import io.repairbot.simulator.phone.Msg;
import io.repairbot.simulator.phone.ResidentView;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** People by the thousand, in this JVM and without HTTP between them and their phones, for measuring. Thread-safe. */
public final class Crowd {
    private static final String RESIDENT = "resident:";
    private static final String STAFF = "staff:";

    private final ResidentPhones residents;
    private final StaffPhones staff;
    private final EventHub hub;
    private final FaultSwitch faults;
    private final Tokens tokens;

    Crowd(ApplicationContext context) {
        this.residents = context.getBean(CustomerService.class).phones();
        this.staff = context.getBean(AppService.class).phones();
        this.hub = context.getBean(EventHub.class);
        this.faults = context.getBean(FaultSwitch.class);
        this.tokens = context.getBean(Tokens.class);
    }

    /** Hears what comes to phones. Called by the thread that delivers: it must be quick and must not come back to a phone. */
    public interface Ear {
        /** @param fresh false when a line that was there has changed */
        void resident(String id, Msg line, boolean fresh);

        /** @param fresh false when a card that was there has been repainted */
        void staff(String userid, Item item, boolean fresh);

        /** The bot has answered a callback. @param status 0 when it has not */
        void acknowledged(String what, int status, long micros);
    }

    public void listen(Ear ear) {
        hub.listen(event -> {
            if (event.data() instanceof Lines lines)
                tell(ear, lines, event.name().equals("item"));
            if (event.data() instanceof Wire wire && wire.direction().equals("callback"))
                ear.acknowledged(wire.summary(), wire.status(), wire.micros());
        });
    }

    private static void tell(Ear ear, Lines lines, boolean fresh) {
        if (lines.item() instanceof Msg line) {
            ear.resident(lines.phone().substring(RESIDENT.length()), line, fresh);
        } else if (lines.item() instanceof Item item) {
            ear.staff(lines.phone().substring(STAFF.length()), item, fresh);
        }
    }

    /** Somebody new opens the chat of this account. @return his external_userid */
    public String join(String name, String openKfid) {
        return Objects.requireNonNull(residents.join(name, openKfid, "", ""), openKfid)
                .id();
    }

    public void says(String resident, String words) {
        must(residents.says(resident, words, null), resident);
    }

    public void taps(String resident, Menu.Choice choice) {
        must(residents.says(resident, choice.content(), choice.id()), resident);
    }

    /** @throws IllegalStateException with a sentence when the card cannot be tapped any more */
    public void tapsCard(String userid, String itemId, String key) {
        must(staff.taps(userid, itemId, key, Map.of()), userid);
    }

    /** A tap as WeCom would deliver it, for who delivers it himself. @throws IllegalStateException as {@link #tapsCard} */
    public CallbackSender.Ready tap(String userid, String itemId, String key) {
        return staff.tapped(userid, itemId, key);
    }

    /** The bell of an account as WeCom would ring it now. */
    public CallbackSender.Ready bell(String openKfid) {
        return residents.bell(openKfid);
    }

    public void staffSays(String userid, String words) {
        must(staff.says(userid, words), userid);
    }

    /** His whole phone, the last 500 lines. */
    public ResidentView phone(String resident) {
        return Objects.requireNonNull(residents.find(resident), resident);
    }

    /** Switches some faults, the others stay; names as in {@link io.repairbot.simulator.gate.Faults}. */
    public void faults(Map<String, ?> changes) {
        faults.change(Json.MAPPER.valueToTree(changes));
    }

    /** All access tokens are void from now on. */
    public void expireToken() {
        tokens.expire();
    }

    private static void must(boolean there, String who) {
        if (!there) throw new IllegalArgumentException("There is nobody called " + who);
    }
}
