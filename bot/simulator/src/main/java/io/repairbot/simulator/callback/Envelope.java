package io.repairbot.simulator.callback;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.gate.Secrets;
import java.time.Clock;
import java.util.Optional;
import org.w3c.dom.Element;

/** Wraps what goes to the bot and unwraps its passive answer. Each wrapping has its own nonce and cipher. */
final class Envelope {
    private final SimulatorSettings settings;
    private final Clock clock;
    private final Crypto crypto;

    Envelope(SimulatorSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.crypto = new Crypto(settings.token(), settings.aesKey(), settings.corpId());
    }

    /** @param query the three signed parameters, without a question mark */
    record Sealed(String query, String encrypted) {}

    Sealed seal(String message) {
        String encrypted = crypto.encrypt(message);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = Secrets.random("", 10);
        String signature = crypto.sign(timestamp, nonce, encrypted);
        return new Sealed("msg_signature=" + signature + "&timestamp=" + timestamp + "&nonce=" + nonce, encrypted);
    }

    String body(Sealed sealed) {
        return new Xml()
                .text("ToUserName", settings.corpId())
                .text("AgentID", Integer.toString(settings.agentId()))
                .text("Encrypt", sealed.encrypted())
                .end();
    }

    /** Empty for the plain acknowledgements; a reply that cannot be verified is an IllegalArgumentException. */
    Optional<PassiveReply> open(String answer) {
        if (!answer.stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        Element outer = Xml.parse(answer);
        String encrypted = Xml.child(outer, "Encrypt");
        String signature = crypto.sign(Xml.child(outer, "TimeStamp"), Xml.child(outer, "Nonce"), encrypted);
        if (!signature.equals(Xml.child(outer, "MsgSignature"))) {
            throw new IllegalArgumentException("signature");
        }
        return Optional.of(new PassiveReply(Xml.parse(crypto.decrypt(encrypted))));
    }
}
