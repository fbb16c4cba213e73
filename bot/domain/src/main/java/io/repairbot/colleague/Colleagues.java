package io.repairbot.colleague;

import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.Outcome;
import java.util.List;

/** Each verb takes part in the caller's transaction or makes one. The same again is {@link Outcome.Repeated}. */
public interface Colleagues {
    /** Engineers of the order's trade besides himself, those on duty first; empty when the order is not his to give. */
    List<StaffMember> whom(String userid, String number);

    /**
     * The colleague gets a card. Of 转单 the last one asked counts; helpers may be several. {@code NO_COLLEAGUE} when he is no engineer of the
     * trade in this community.
     */
    Outcome ask(Kind kind, String userid, String number, String colleague);

    /** 转单: the order is his now, the first responsible engineer stays (W3a). 请求支援: he comes; the order stays where it is. */
    Outcome agree(String userid, String number);

    Outcome disagree(String userid, String number);

    enum Kind {
        TRANSFER,
        SUPPORT
    }
}
