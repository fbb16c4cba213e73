package io.repairbot;

import io.repairbot.admin.access.Area;
import io.repairbot.admin.access.Viewers;
import io.repairbot.workorder.WorkOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every page there is, each with somebody who may open it. What stands in the menu is found by itself; other pages are added here. */
@Component
public class EveryPage {
    private static final List<String> PEOPLE = List.of("zheng.jingli", "wu.zhuguan", "zhou.zhuguan", "qian.qiantai");

    private final Viewers viewers;

    EveryPage(Viewers viewers) {
        this.viewers = viewers;
    }

    /** @param order one whose page is looked at */
    public List<Visit> all(WorkOrder order) {
        List<Visit> visits = new ArrayList<>();
        Arrays.stream(Area.values())
                .filter(Area::isInMenu)
                .forEach(area -> visits.add(new Visit(area.path(), who(area))));
        visits.add(new Visit("/password", "zheng.jingli"));
        visits.add(new Visit("/orders/" + order.number(), "zheng.jingli"));
        visits.add(new Visit("/orders/" + order.number(), "qian.qiantai"));
        visits.add(new Visit("/orders?late=1", "zhou.zhuguan"));
        visits.add(new Visit("/homes?q=3%E6%A0%8B", "qian.qiantai"));
        visits.add(new Visit("/homes/521", "qian.qiantai"));
        visits.add(new Visit("/homes/521/code", "qian.qiantai"));
        visits.add(new Visit("/homes/codes?building=3&unit=2", "qian.qiantai"));
        visits.add(new Visit("/no-such-page", "qian.qiantai"));
        return visits;
    }

    private String who(Area area) {
        return PEOPLE.stream()
                .filter(userid -> area.isOpenTo(viewers.find(userid).orElseThrow()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may open " + area));
    }

    public record Visit(String path, String userid) {}
}
