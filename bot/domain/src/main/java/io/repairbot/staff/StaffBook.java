package io.repairbot.staff;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StaffBook implements StaffDirectory {
    private final StaffMapper staff;

    StaffBook(StaffMapper staff) {
        this.staff = staff;
    }

    @Override
    public Optional<StaffMember> find(String userid) {
        return staff.find(lower(userid)).map(StaffMapper.Row::member);
    }

    @Override
    public List<StaffMember> withRole(long communityId, Role role) {
        return members(staff.withRole(communityId, role));
    }

    @Override
    public List<StaffMember> everybody(long communityId) {
        return members(staff.everybody(communityId)).stream()
                .sorted(Comparator.comparing(StaffMember::role).thenComparing(StaffMember::userid))
                .toList();
    }

    @Override
    public List<StaffMember> engineers(long communityId, String trade) {
        return members(staff.engineers(communityId, trade));
    }

    @Override
    public String nameOf(String userid) {
        return staff.name(lower(userid)).orElse(userid);
    }

    private static String lower(String userid) {
        return userid.toLowerCase(Locale.ROOT);
    }

    private static List<StaffMember> members(List<StaffMapper.Row> rows) {
        return rows.stream().map(StaffMapper.Row::member).toList();
    }
}
