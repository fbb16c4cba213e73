package io.repairbot.server;

import io.repairbot.attachment.Attachments;
import io.repairbot.clockwork.Sweep;
import io.repairbot.deadline.DeadlineSweep;
import io.repairbot.dialogue.InboxRetry;
import io.repairbot.digest.DigestSweep;
import io.repairbot.emergency.Emergencies;
import io.repairbot.figure.FigureSweep;
import io.repairbot.monthplan.RosterSweep;
import io.repairbot.notice.NoticeDelivery;
import io.repairbot.reception.Reception;
import io.repairbot.roster.WishSweep;
import io.repairbot.wecom.ContactLinkFetch;
import io.repairbot.wecom.SafetyPull;
import io.repairbot.wecom.StaffEventRetry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What the clocks ring for. Most of it is done at once by nudges: a sweep finds what a full queue, a pause or a dead process left. */
@Configuration(proxyBeanMethods = false)
@Conditional(ChatRole.class)
class Sweeps {
    private static final Duration SOON = Duration.ofSeconds(5);

    @Bean
    Sweep noticesDue(NoticeDelivery notices) {
        return new Sweep("notices", SOON, notices::deliverDue);
    }

    @Bean
    Sweep digestsDue(DigestSweep digests) {
        return new Sweep("digests", SOON, digests::workOff);
    }

    @Bean
    Sweep deadlinesDue(DeadlineSweep deadlines) {
        return new Sweep("deadlines", SOON, deadlines::fireDue);
    }

    @Bean
    Sweep attachmentsDue(Attachments attachments) {
        return new Sweep("attachments", Duration.ofSeconds(10), attachments::fetchDue);
    }

    @Bean
    Sweep inboxDue(InboxRetry inbox) {
        return new Sweep("inbox", SOON, inbox::processDue);
    }

    @Bean
    Sweep staffEventsDue(StaffEventRetry events) {
        return new Sweep("staff-events", SOON, events::retryDue);
    }

    @Bean
    Sweep receptionDue(Reception reception) {
        return new Sweep("reception", SOON, reception::workOff);
    }

    @Bean
    Sweep emergenciesDue(Emergencies emergencies) {
        return new Sweep("emergencies", SOON, emergencies::climbDue);
    }

    @Bean
    Sweep figuresDue(FigureSweep figures) {
        return new Sweep("figures", Duration.ofMinutes(1), figures::addUp);
    }

    @Bean
    Sweep plansDue(RosterSweep plans) {
        return new Sweep("roster", Duration.ofMinutes(1), plans::remindDue);
    }

    @Bean
    Sweep dutyWishesDue(WishSweep wishes) {
        return new Sweep("duty-wishes", Duration.ofMinutes(1), wishes::workOff);
    }

    /** Bells may be lost; without one the platform limits pulls strictly. */
    @Bean
    Sweep safetyPullDue(SafetyPull pull) {
        return new Sweep("kf-pull", Duration.ofMinutes(1), pull::pullAll);
    }

    @Bean
    Sweep contactLinksMissing(ContactLinkFetch links) {
        return new Sweep("contact-links", Duration.ofMinutes(1), links::fetchMissing);
    }
}
