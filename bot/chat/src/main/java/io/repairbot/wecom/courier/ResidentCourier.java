package io.repairbot.wecom.courier;

import io.repairbot.community.Communities;
import io.repairbot.dialogue.Allowance;
import io.repairbot.dialogue.Wording;
import io.repairbot.notice.Delivery;
import io.repairbot.notice.Notice;
import io.repairbot.phrase.Choice;
import io.repairbot.phrase.Said;
import io.repairbot.resident.Resident;
import io.repairbot.resident.Residents;
import io.repairbot.wecom.api.CallResult;
import io.repairbot.wecom.api.MenuItem;
import io.repairbot.wecom.api.Trouble;
import io.repairbot.wecom.api.WecomClient;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says a notice in the resident's chat. */
@Component
class ResidentCourier {
    /** Fact of a greeting; it counts in no budget, works once and for 20 s. */
    private static final String WELCOME_CODE = "welcomeCode";

    private static final Logger log = LoggerFactory.getLogger(ResidentCourier.class);

    private final WecomClient client;
    private final Wording wording;
    private final Allowance allowance;
    private final Residents residents;
    private final Communities communities;

    ResidentCourier(
            WecomClient client, Wording wording, Allowance allowance, Residents residents, Communities communities) {
        this.client = client;
        this.wording = wording;
        this.allowance = allowance;
        this.residents = residents;
        this.communities = communities;
    }

    Delivery deliver(Notice notice) {
        Said said = wording.words(notice);
        Object welcomeCode = notice.facts().get(WELCOME_CODE);
        if (welcomeCode != null) return greet(notice, String.valueOf(welcomeCode), said);
        Resident resident = residents.get(notice.recipient().residentId());
        String customer = resident.customerId();
        if (customer == null) return new Delivery.Held("known by phone only");
        if (!notice.prepaid() && !allowance.take(notice)) return new Delivery.Held("no place in the message budget");
        String account = communities.get(resident.communityId()).accountId();
        CallResult result = client.tellResident(account, customer, notice.id(), said.text(), menu(said));
        if (isNotOurs(result)) {
            String state = client.sessionState(account, customer);
            log.warn("Resident {} cannot be answered, the session is in state {}", resident.id(), state);
            return new Delivery.Held("95018, session state " + state);
        }
        return Outcomes.of(result, transcript(said));
    }

    /** Too late is too late: whoever is already writing needs no greeting, and nobody else may be written to (41050, 41051). */
    private Delivery greet(Notice notice, String code, Said said) {
        CallResult result = client.greet(code, notice.id(), said.text(), menu(said));
        return Outcomes.of(result, transcript(said));
    }

    private static boolean isNotOurs(CallResult result) {
        return result instanceof CallResult.Refused refused && refused.trouble() == Trouble.NOT_OUR_SESSION;
    }

    private static List<MenuItem> menu(Said said) {
        return said.choices().stream().map(c -> new MenuItem(c.id(), c.label())).toList();
    }

    private static String transcript(Said said) {
        if (said.choices().isEmpty()) return said.text();
        return said.text() + said.choices().stream().map(Choice::label).collect(Collectors.joining("]\n[", "\n[", "]"));
    }
}
