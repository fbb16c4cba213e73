package io.repairbot.server;

import io.repairbot.privacy.PrivacySettings;
import io.repairbot.progress.ProgressLinks;
import io.repairbot.wecom.WecomSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks at what an operator gets wrong, before anything is started. Each setting's own package checks the rest. */
class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        Set<Role> roles = Role.of(environment);
        checkFolder(environment);
        checkPublicUrl(environment.getProperty("repairbot.public-url", ""));
        checkLinkKey(environment.getProperty("repairbot.link-key", ""));
        // The records themselves say what is wrong; here only earlier than the database is asked for.
        Binder.get(environment).bindOrCreate("repairbot.privacy", PrivacySettings.class);
        if (roles.contains(Role.CHAT) || Role.signsInByWecom(environment)) {
            checkWecom(environment);
        }
    }

    private static void checkWecom(Environment environment) {
        Binder.get(environment).bindOrCreate("repairbot.wecom", WecomSettings.class);
    }

    private static void checkFolder(Environment environment) {
        Path folder = Path.of(environment.getProperty("repairbot.config-dir", "config"));
        List<String> needed = List.of("catalogue.yml", "calendar-CN.yml", "rules.yml", "dialogue");
        for (String name : needed) {
            if (!Files.exists(folder.resolve(name))) {
                throw new StartRefused(folder.resolve(name) + " is not found in "
                        + Path.of("").toAbsolutePath() + ": start the program in the folder that holds config/.");
            }
        }
    }

    private static void checkLinkKey(String key) {
        if (key.length() < ProgressLinks.KEY_LENGTH) {
            throw new StartRefused(
                    "repairbot.link-key is " + (key.isEmpty() ? "missing" : "too short")
                            + ": it must be a secret of at least " + ProgressLinks.KEY_LENGTH
                            + " characters that signs links to progress pages and codes of doors, the same on all replicas; make one with: openssl rand -hex 32");
        }
    }

    private static void checkPublicUrl(String url) {
        if (url.isBlank()) {
            throw new StartRefused(
                    "repairbot.public-url is missing: it must be the address people reach this server at, like https://repair.example.com.");
        }
        if (!url.matches("https?://[0-9A-Za-z.\\-]+(:[0-9]{1,5})?(/[^?#\\s]*)?")
                || URI.create(url).getHost() == null) {
            throw new StartRefused("repairbot.public-url is malformed: it must be like https://repair.example.com.");
        }
    }
}
