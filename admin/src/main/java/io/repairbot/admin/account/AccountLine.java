package io.repairbot.admin.account;

import io.repairbot.admin.access.RoleName;
import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.page.Times;
import java.time.Instant;

/** One member of staff as the page shows him. @param tone class of the badge */
public record AccountLine(
        String userid, String name, String roleName, boolean present, String state, String tone, String lastSeen) {

    static AccountLine of(AccountMapper.Line line, Viewer viewer, Instant now) {
        boolean locked = line.lockedUntil() != null && line.lockedUntil().isAfter(now);
        String state = !line.present() ? "未开通" : locked ? "已锁定" : line.mustChange() ? "待本人改密码" : "正常";
        String tone = !line.present() ? "mute" : locked ? "bad" : line.mustChange() ? "care" : "ok";
        String seen = line.signedInAt() == null ? "" : Times.dayAndTime(line.signedInAt(), viewer.zone());
        return new AccountLine(line.userid(), line.name(), RoleName.of(line.role()), line.present(), state, tone, seen);
    }
}
