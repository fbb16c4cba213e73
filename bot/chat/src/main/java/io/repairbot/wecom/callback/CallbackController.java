package io.repairbot.wecom.callback;

import io.repairbot.channel.Sign;
import io.repairbot.channel.Signs;
import io.repairbot.wecom.event.CallbackEvent;
import io.repairbot.wecom.event.CallbackEvent.Bell;
import io.repairbot.wecom.event.CallbackEvent.StaffEvent;
import io.repairbot.wecom.event.EventReader;
import io.repairbot.wecom.event.StaffEvents;
import io.repairbot.wecom.kf.KfPuller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one address the platform calls. Answers 200 when what came is stored or is only a bell, 4xx for what is not the platform's, 5xx when
 * it could not be stored.
 */
@RestController
@RequestMapping("/wecom/callback")
class CallbackController {
    private final CallbackCrypto crypto;
    private final StaffEvents staffEvents;
    private final KfPuller puller;
    private final RefusalLog refusals;
    private final Signs signs;

    CallbackController(
            CallbackCrypto crypto, StaffEvents staffEvents, KfPuller puller, RefusalLog refusals, Signs signs) {
        this.signs = signs;
        this.crypto = crypto;
        this.staffEvents = staffEvents;
        this.puller = puller;
        this.refusals = refusals;
    }

    /** The platform's check when the address is saved: the decrypted words and nothing else, within a second (page 90930). */
    @GetMapping(produces = MediaType.TEXT_PLAIN_VALUE)
    String verify(HttpServletRequest request) {
        CallbackRequest callback = new CallbackRequest(request);
        return open(callback, callback.parameter("echostr"));
    }

    @PostMapping
    void receive(HttpServletRequest request) throws IOException {
        CallbackRequest callback = new CallbackRequest(request);
        // Their absence is noticed before the body is read on.
        callback.parameter("msg_signature");
        String xml = open(callback, CallbackRequest.encrypted(request));
        CallbackEvent event = read(xml);
        if (event instanceof Bell bell) {
            puller.ring(bell.accountId(), bell.token());
        } else if (event instanceof StaffEvent staffEvent) {
            staffEvents.take(staffEvent);
        }
    }

    private String open(CallbackRequest callback, String encrypted) {
        String words = crypto.open(
                callback.parameter("msg_signature"),
                callback.parameter("timestamp"),
                callback.parameter("nonce"),
                encrypted);
        signs.saw(Sign.CALLBACK, "");
        return words;
    }

    private static CallbackEvent read(String xml) {
        try {
            return EventReader.read(xml);
        } catch (IllegalArgumentException unacceptable) {
            throw new RefusedCallback(HttpStatus.BAD_REQUEST, unacceptable.getMessage());
        }
    }

    @ExceptionHandler
    ResponseEntity<Void> refused(RefusedCallback refused) {
        refusals.refused(refused.status().value(), refused.getMessage());
        return ResponseEntity.status(refused.status()).build();
    }
}
