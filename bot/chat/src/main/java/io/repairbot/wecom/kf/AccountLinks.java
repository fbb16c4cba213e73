package io.repairbot.wecom.kf;

import io.repairbot.contact.ContactLinks;
import io.repairbot.wecom.ContactLinkFetch;
import io.repairbot.wecom.api.WecomClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

@Service
class AccountLinks implements ContactLinkFetch {
    private static final Logger log = LoggerFactory.getLogger(AccountLinks.class);

    private final ContactLinks links;
    private final WecomClient wecom;

    AccountLinks(ContactLinks links, WecomClient wecom) {
        this.links = links;
        this.wecom = wecom;
    }

    @Override
    public void fetchMissing() {
        links.missing().forEach(this::fetch);
    }

    private void fetch(String accountId) {
        try {
            wecom.contactLink(accountId, ContactLinks.SCENE).ifPresent(address -> links.keep(accountId, address));
        } catch (RuntimeException failed) {
            log.error("The address of the chat with {} could not be kept; it is asked for again", accountId, failed);
        }
    }
}
