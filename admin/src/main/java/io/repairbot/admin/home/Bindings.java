package io.repairbot.admin.home;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import io.repairbot.community.Home;
import io.repairbot.privacy.Phones;
import io.repairbot.resident.ResidentHomes;
import io.repairbot.resident.Tenure;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose home it is: the change and the line that says who made it and why, in one transaction. */
@Service
class Bindings {
    static final int REASON = 200;

    private final ResidentHomes homes;
    private final Phones phones;
    private final HouseholdMapper rows;
    private final Deeds deeds;

    Bindings(ResidentHomes homes, Phones phones, HouseholdMapper rows, Deeds deeds) {
        this.homes = homes;
        this.phones = phones;
        this.rows = rows;
        this.deeds = deeds;
    }

    /** @param who the number of his phone, or of an order of his */
    @Transactional
    public Told bind(Viewer viewer, Home home, String who, Tenure tenure, String reason) {
        String complaint = complaint(reason);
        if (!complaint.isEmpty()) return Told.no(complaint);
        List<Long> found = found(viewer, who.strip());
        if (found.isEmpty()) return Told.no("没有找到这位住户：请填他在聊天里留过的手机号，或他的一张工单的工单号。");
        if (found.size() > 1) return Told.no("有" + found.size() + "位住户留过这个号码，请改填工单号。");
        return switch (homes.bind(found.get(0), home.id(), tenure)) {
            case DONE -> done(viewer, Deed.RESIDENT_BOUND, home, found.get(0), tenure.label() + "，" + reason.strip());
            case SAME -> Told.yes("这位住户已经绑定了" + home.label() + "。");
            case TOO_MANY -> Told.no("这位住户已经绑定了" + ResidentHomes.MOST + "处房屋，请先解除一处再绑定。");
        };
    }

    /** One who is not bound, or another community's, changes nothing. */
    @Transactional
    public Told unbind(Viewer viewer, Home home, long resident, String reason) {
        String complaint = complaint(reason);
        if (!complaint.isEmpty()) return Told.no(complaint);
        if (!homes.unbind(resident, home.id())) return Told.no("这位住户没有绑定" + home.label() + "，可能已经解除了。");
        return done(viewer, Deed.RESIDENT_UNBOUND, home, resident, reason.strip());
    }

    private Told done(Viewer viewer, Deed deed, Home home, long resident, String words) {
        String phone = phones.masked(resident).orElse("住户" + resident);
        deeds.write(viewer, deed, home.label(), phone + "，" + words);
        return Told.yes(deed == Deed.RESIDENT_BOUND ? "已绑定，住户下次报修可以直接选" + home.label() + "。" : "已解除绑定，原有工单不受影响。");
    }

    private static String complaint(String reason) {
        if (reason.isBlank()) return "请写明原因，以后查得到。";
        boolean tooLong = reason.codePointCount(0, reason.length()) > REASON;
        return tooLong ? "原因写得太长了，请控制在" + REASON + "字以内。" : "";
    }

    private List<Long> found(Viewer viewer, String who) {
        List<Long> byPhone = phones.residentsWith(viewer.communityId(), who);
        if (!byPhone.isEmpty()) return byPhone;
        return rows.reporter(viewer.communityId(), who.toUpperCase(Locale.ROOT)).stream()
                .toList();
    }

    record Told(boolean done, String words) {
        static Told yes(String words) {
            return new Told(true, words);
        }

        static Told no(String words) {
            return new Told(false, words);
        }
    }
}
