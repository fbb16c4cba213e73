package io.repairbot.crew.spoken;

import io.repairbot.crew.CrewAnswers;
import io.repairbot.crew.CrewText;
import io.repairbot.crew.SpokenCommand;
import io.repairbot.roster.DutyRequest;
import io.repairbot.roster.DutyRequests;
import io.repairbot.staff.StaffDirectory;
import io.repairbot.staff.StaffMember;
import io.repairbot.workorder.ImpossibleWish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** {@code 12月3日请假，家里有事} and {@code 换班 12月3日 李工 12月5日} (S5d). */
@Component
class DutyCommands {
    private final DutyRequests requests;
    private final StaffDirectory staff;
    private final DayReader days;
    private final CrewAnswers answers;

    DutyCommands(DutyRequests requests, StaffDirectory staff, DayReader days, CrewAnswers answers) {
        this.requests = requests;
        this.staff = staff;
        this.days = days;
        this.answers = answers;
    }

    void leave(StaffMember who, String words) {
        Optional<LocalDate> day = days.read(who, words);
        if (day.isEmpty()) answers.say(who.userid(), CrewText.LEAVE_HOW, null, "");
        else ask(who, CrewText.LEAVE_ASKED, () -> requests.askLeave(who.userid(), day.get(), words));
    }

    /** The colleague's name stands between the two days. */
    void swap(StaffMember who, String words) {
        Optional<StaffMember> colleague = staff.withRole(who.communityId(), who.role()).stream()
                .filter(other -> words.contains(other.name()))
                .findFirst();
        Optional<LocalDate> his = colleague.flatMap(other -> days.read(who, before(words, other)));
        Optional<LocalDate> others = colleague.flatMap(other -> days.read(who, after(words, other)));
        if (his.isEmpty() || others.isEmpty()) answers.say(who.userid(), CrewText.SWAP_HOW, null, "");
        else
            ask(
                    who,
                    CrewText.SWAP_ASKED,
                    () -> requests.askSwap(
                            who.userid(), his.get(), colleague.get().userid(), others.get()));
    }

    private static String before(String words, StaffMember other) {
        return words.substring(0, words.indexOf(other.name()));
    }

    private static String after(String words, StaffMember other) {
        return words.substring(words.indexOf(other.name()) + other.name().length());
    }

    private void ask(StaffMember who, CrewText done, Supplier<DutyRequest> wish) {
        try {
            answers.say(who.userid(), done, null, wish.get().number());
        } catch (ImpossibleWish impossible) {
            answers.write(who.userid(), String.valueOf(impossible.getMessage()));
        }
    }

    /** 请假. */
    @Component
    record Leave(DutyCommands commands) implements SpokenCommand {
        @Override
        public Set<String> words() {
            return Set.of("请假");
        }

        @Override
        public void heard(StaffMember who, String rest) {
            commands.leave(who, rest);
        }

        @Override
        public boolean isAnywhere() {
            return true;
        }
    }

    /** 换班. */
    @Component
    record Swap(DutyCommands commands) implements SpokenCommand {
        @Override
        public Set<String> words() {
            return Set.of("换班");
        }

        @Override
        public void heard(StaffMember who, String rest) {
            commands.swap(who, rest);
        }

        @Override
        public boolean isAnywhere() {
            return true;
        }
    }
}
