package io.repairbot.simulator;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The company that is simulated and the one app it has.
 *
 * @param port 0 takes a free one
 * @param aesKey the EncodingAESKey, 43 characters
 * @param callbackUrl where the bot listens; null while nobody does (cards with buttons are then refused with 43012)
 * @param callbackTimeout real time the bot has to answer a callback; WeCom gives 5 s
 * @param retryInterval real time between the up to four deliveries of one callback; WeCom does not publish it
 */
public record SimulatorSettings(
        int port,
        String corpId,
        String corpName,
        int agentId,
        String secret,
        String token,
        String aesKey,
        @Nullable String callbackUrl,
        List<Account> accounts,
        List<Member> members,
        Duration callbackTimeout,
        Duration retryInterval) {

    /** A customer-service account and the userids of the people who may take over its chats. */
    public record Account(String openKfid, String name, List<String> servicers) {
        public Account {
            servicers = List.copyOf(servicers);
        }
    }

    public record Member(String userid, String name, String title) {}

    public SimulatorSettings {
        if (aesKey.length() != 43) {
            throw new IllegalArgumentException(
                    "The EncodingAESKey must have 43 characters, not " + aesKey.length() + ".");
        }
        accounts = List.copyOf(accounts);
        members = List.copyOf(members);
    }

    /** The demo community 阳光花园. */
    public static SimulatorSettings sunshine() {
        return new SimulatorSettings(
                0,
                "ww_demo",
                "阳光物业",
                1000002,
                "demo-secret-of-the-repair-app",
                "demotoken",
                "sunshineGardenRepairBotDemoAesKey0123456789",
                null,
                List.of(new Account("wk_sunshine", "阳光花园报修", List.of("qian.qiantai", "feng.qiantai", "wu.zhuguan"))),
                DemoMembers.ALL,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1));
    }

    public SimulatorSettings withPort(int newPort) {
        return new SimulatorSettings(
                newPort,
                corpId,
                corpName,
                agentId,
                secret,
                token,
                aesKey,
                callbackUrl,
                accounts,
                members,
                callbackTimeout,
                retryInterval);
    }

    public SimulatorSettings withCallbackUrl(@Nullable String url) {
        return new SimulatorSettings(
                port,
                corpId,
                corpName,
                agentId,
                secret,
                token,
                aesKey,
                url,
                accounts,
                members,
                callbackTimeout,
                retryInterval);
    }

    public SimulatorSettings withCallbackTimes(Duration timeout, Duration interval) {
        return new SimulatorSettings(
                port,
                corpId,
                corpName,
                agentId,
                secret,
                token,
                aesKey,
                callbackUrl,
                accounts,
                members,
                timeout,
                interval);
    }

    public SimulatorSettings withAccounts(List<Account> newAccounts) {
        return new SimulatorSettings(
                port,
                corpId,
                corpName,
                agentId,
                secret,
                token,
                aesKey,
                callbackUrl,
                newAccounts,
                members,
                callbackTimeout,
                retryInterval);
    }

    public SimulatorSettings withMembers(List<Member> newMembers) {
        return new SimulatorSettings(
                port,
                corpId,
                corpName,
                agentId,
                secret,
                token,
                aesKey,
                callbackUrl,
                accounts,
                newMembers,
                callbackTimeout,
                retryInterval);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SimulatorSettings[port=%d, corpId=%s, agentId=%d, callbackUrl=%s]"
                .formatted(port, corpId, agentId, callbackUrl);
    }
}
