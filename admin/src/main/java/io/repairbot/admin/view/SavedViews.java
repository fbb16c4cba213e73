package io.repairbot.admin.view;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.deed.Deed;
import io.repairbot.admin.deed.Deeds;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own views and those that supervisors of the community share. */
@Service
public class SavedViews {
    /** A row of them must stay readable. */
    static final int MOST = 20;

    private static final int NAME = 20;
    private static final int ADDRESS = 1000;

    private final ViewMapper rows;
    private final Deeds deeds;
    private final Clock clock;

    SavedViews(ViewMapper rows, Deeds deeds, Clock clock) {
        this.rows = rows;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Own ones first, by name. */
    public List<SavedView> of(Viewer viewer) {
        return rows.of(viewer.communityId(), viewer.userid());
    }

    /** Under a name that one has already, the new search replaces the old one. @return why not, for the viewer */
    @Transactional
    public Optional<String> save(Viewer viewer, String name, String address, boolean shared) {
        String kept = name.strip();
        if (kept.isEmpty()) return Optional.of("请给视图起个名字。");
        if (kept.codePointCount(0, kept.length()) > NAME) return Optional.of("名字请不要超过" + NAME + "个字。");
        if (address.length() > ADDRESS) return Optional.of("查找条件太长，不能保存。");
        if (shared && !viewer.isSupervisor()) return Optional.of("只有主管或经理可以共享视图。");
        if (rows.others(viewer.userid(), kept) >= MOST) return Optional.of("最多保存" + MOST + "个视图，请先删掉不用的。");
        rows.save(viewer, kept, address, shared, clock.instant());
        deeds.write(viewer, Deed.VIEW_SAVED, kept, shared ? "共享 " + address : address);
        return Optional.empty();
    }

    /** Only one's own. @return whether there was one */
    @Transactional
    public boolean delete(Viewer viewer, long id) {
        if (rows.delete(viewer.userid(), id) != 1) return false;
        deeds.write(viewer, Deed.VIEW_DELETED, String.valueOf(id), "");
        return true;
    }
}
