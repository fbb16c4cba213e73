package io.repairbot.demo;

import io.repairbot.community.DoorCodes;
import io.repairbot.community.Home;
import io.repairbot.community.Homes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The QR codes that hang in 阳光花园: at some doors and in the halls of some buildings. */
final class DemoDoors {
    private static final long SUNSHINE = 1;
    private static final List<String[]> DOORS =
            List.of(new String[] {"3", "2", "501"}, new String[] {"3", "2", "601"}, new String[] {"6", "1", "101"});
    private static final List<String> HALLS = List.of("3", "5", "12");

    private DemoDoors() {}

    /** What is on them, by home or building. */
    static Map<String, String> codes(ApplicationContext bot) {
        DoorCodes codes = bot.getBean(DoorCodes.class);
        Homes homes = bot.getBean(Homes.class);
        Map<String, String> hung = new LinkedHashMap<>();
        for (String[] door : DOORS) {
            List<Home> home = homes.matching(SUNSHINE, door[0], door[1], null, door[2], 1);
            home.forEach(h -> hung.put(h.label(), codes.of(h)));
        }
        HALLS.forEach(building -> hung.put(building + "栋", codes.of(SUNSHINE, building)));
        return hung;
    }
}
